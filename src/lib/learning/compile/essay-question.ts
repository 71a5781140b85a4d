import type { EssayQuestion } from '../question';
import type { Container } from './containers';
import type { RenderContext } from './context';
import { itemStart, readQuoted } from './entries';
import { checkCount, checkDoubles, letterOf } from './feedback';
import { renderInline } from './markdown';
import type { QuestionBody } from './question';

const mostPoints = 100;

/** `:::rubrik` with lines such as `- (2) Menyebut dasar hukum`; the explanation is the model answer. */
export function essayQuestion(
	{ head, line }: QuestionBody,
	rubric: Container,
	context: RenderContext
): EssayQuestion {
	const { report } = context;
	const entries = readQuoted(
		rubric.lines,
		itemStart,
		{
			message: 'Baris ini bukan butir rubrik.',
			mend: 'Tulis seperti - (2) Menyebut dasar hukum.'
		},
		report
	);
	const lines = entries.map(({ text, line: at, feedback }, index) => {
		const [, number = '', words = ''] = /^\((\d+)\)\s*(.*)$/.exec(text) ?? [];
		const points = Number(number);
		if (!words || points < 1 || points > mostPoints)
			report.galat(
				at,
				'Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.',
				`Tulis seperti - (2) Menyebut dasar hukum; nilainya 1 sampai ${mostPoints}.`
			);
		if (feedback[0])
			report.galat(
				feedback[0].line,
				'Butir rubrik tidak punya umpan balik.',
				'Pindahkan ke :::pembahasan.'
			);
		return { id: letterOf(index), html: renderInline(words, at, context), points };
	});
	checkCount(lines.length, [1, 'butir rubrik'], rubric.line, report);
	checkDoubles(
		entries.map(({ text, line: at }) => ({ text: text.replace(/^\(\d+\)\s*/, ''), line: at })),
		report
	);
	if (!head.explanationHtml)
		report.galat(
			line,
			'Soal uraian ini belum punya contoh jawaban.',
			'Tulis contoh jawabannya di dalam :::pembahasan.'
		);
	return { ...head, type: 'essay', rubric: lines };
}
