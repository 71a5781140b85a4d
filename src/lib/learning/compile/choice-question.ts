import type { Option, Question, QuestionHead } from '../question';
import type { Attributes } from './attributes';
import type { RenderContext } from './context';
import type { Entry } from './entries';
import { plainText } from '../html';
import { letterOf, mostParts, renderFeedback } from './feedback';
import { renderInline } from './markdown';
import { wordAttribute } from './question-attributes';

/** “All of the above” tests how one reads options, and the order of options changes. */
const aboutOthers =
	/\bsemua(?:nya)?\s+(?:jawaban|pilihan|opsi|di\s*atas|benar|salah)\b|\bjawaban\s+di\s*atas\b|^[a-e]\s*(?:,|dan|&)\s*[a-e]\b/i;

export function choiceQuestion(
	head: QuestionHead,
	entries: readonly Entry[],
	attributes: Attributes,
	line: number,
	context: RenderContext
): Question | null {
	const { report } = context;
	const round = entries.filter(({ mark }) => mark.startsWith('('));
	if (round.length > 0 && round.length < entries.length) {
		report.galat(
			entries.find(({ mark }) => mark.startsWith('[') !== entries[0]?.mark.startsWith('['))?.line ??
				line,
			'Soal ini mencampur ( ) dan [ ].',
			'Pakai ( ) bila satu jawaban benar, [ ] bila boleh beberapa.'
		);
		return null;
	}
	const options = entries.map((entry, index) => toOption(entry, index, context));
	const right = options.filter(({ correct }) => correct);
	checkAnswers(entries, right.length, round.length > 0, line, context);
	const shuffle = wordAttribute(attributes, 'shuffle', ['yes', 'no'], line, report) !== 'no';
	if (round.length === 0) {
		const score = wordAttribute(attributes, 'score', ['all', 'partial'], line, report) ?? 'all';
		return { ...head, type: 'multi', options, shuffle, score };
	}
	// “Benar” stands before “Salah” as one expects them; that order is never shuffled.
	if (isTrueFalse(entries)) return { ...head, type: 'truefalse', options, shuffle: false };
	return { ...head, type: 'single', options, shuffle };
}

const isTrueFalse = (entries: readonly Entry[]): boolean =>
	entries
		.map(({ text }) => text.toLowerCase().replace(/\.$/, ''))
		.sort()
		.join(' ') === 'benar salah';

function toOption(entry: Entry, index: number, context: RenderContext): Option {
	const { text, line, mark, feedback } = entry;
	const { report } = context;
	if (feedback.length === 0)
		report.galat(
			line,
			'Pilihan ini belum punya umpan balik.',
			'Tambahkan di bawahnya, dengan dua spasi dan tanda >, mengapa benar atau salah.'
		);
	if (aboutOthers.test(plainText(text)))
		report.galat(
			line,
			`Pilihan “${plainText(text)}” menunjuk pilihan lain.`,
			'Ganti dengan pilihan yang berdiri sendiri; urutan pilihan diacak.'
		);
	return {
		id: letterOf(index),
		html: renderInline(text, line, context),
		correct: mark.includes('x'),
		feedbackHtml: renderFeedback(feedback, context)
	};
}

function checkAnswers(
	entries: readonly Entry[],
	right: number,
	isSingle: boolean,
	line: number,
	{ report }: RenderContext
) {
	if (right === 0)
		report.galat(
			line,
			'Soal ini belum punya jawaban benar.',
			'Beri tanda x pada pilihan yang benar.'
		);
	if (isSingle && right > 1)
		report.galat(
			entries.filter(({ mark }) => mark === '(x)')[1]?.line ?? line,
			`Soal dengan satu jawaban ini punya ${right} jawaban benar.`,
			'Sisakan satu (x), atau pakai [ ] dan [x] untuk semua pilihan.'
		);
	if (entries.length < 2)
		report.galat(line, 'Soal ini hanya punya satu pilihan.', 'Tulis sedikitnya dua pilihan.');
	if (entries.length > mostParts)
		report.galat(
			line,
			'Pilihan soal ini terlalu banyak.',
			`Tulis paling banyak ${mostParts} pilihan.`
		);
	const seen = new Set<string>();
	for (const { text, line: at } of entries) {
		if (seen.has(text))
			report.galat(at, 'Pilihan ini ditulis dua kali.', 'Ubah atau hapus salah satu.');
		seen.add(text);
	}
}
