import type { Question } from '../question';
import { questionContainers } from './containers';
import type { RenderContext } from './context';
import { textOfHtml } from '../html';
import { joinLines, numberLines, checkDirectiveLines } from './lines';
import { renderBlocks } from './markdown';
import { compileQuestion, type QuestionDefaults } from './question';
import { cutAtHeadings } from './sections';

export type QuizBody = {
	readonly introHtml: string;
	readonly questions: readonly Question[];
	/** Line of each question, in the same order. */
	readonly lines: readonly number[];
	/** All of them could be read. */
	readonly isWhole: boolean;
};

export function compileQuiz(
	body: string,
	bodyLine: number,
	defaults: QuestionDefaults,
	mayBeEmpty: boolean,
	context: RenderContext
): QuizBody {
	const all = numberLines(body, bodyLine);
	checkDirectiveLines(all, questionContainers, context.report);
	const { before, sections } = cutAtHeadings(all);
	const questions: Question[] = [];
	const lines: number[] = [];
	for (const { heading, lines: below } of sections) {
		const question = compileQuestion(heading, below, defaults, context);
		if (!question) continue;
		questions.push(question);
		lines.push(heading.line);
		checkStray(below, context);
	}
	if (sections.length === 0 && !mayBeEmpty)
		context.report.galat(
			bodyLine,
			'Berkas ini belum berisi soal.',
			'Tulis soal pertama dengan ##.'
		);
	checkGivenAway(questions, context);
	const introHtml = renderBlocks(joinLines(before), before[0]?.line ?? bodyLine, context);
	return { introHtml, questions, lines, isWhole: questions.length === sections.length };
}

/** An inline question belongs into a lesson; a quiz holds its questions itself. */
function checkStray(lines: readonly { text: string; line: number }[], { report }: RenderContext) {
	for (const { text, line } of lines)
		if (/^::cek\b/.test(text))
			report.galat(line, '::cek hanya untuk pelajaran.', 'Hapus baris ini dari kuis.');
}

const tellingShare = 70;
const fewestToTell = 3;

/** Whoever always ticks the longest option should not pass. */
function checkGivenAway(questions: readonly Question[], { report }: RenderContext) {
	const singles = questions.filter((question) => question.type === 'single');
	const telling = singles.filter(({ options }) => {
		const lengths = options.map(({ html }) => textOfHtml(html).length);
		const longest = Math.max(...lengths);
		const isAlone = lengths.filter((length) => length === longest).length === 1;
		return isAlone && options[lengths.indexOf(longest)]?.correct;
	});
	if (singles.length >= fewestToTell && telling.length * 100 > tellingShare * singles.length)
		report.peringatan(
			1,
			`Jawaban benar adalah pilihan terpanjang pada ${telling.length} dari ${singles.length} soal pilihan tunggal.`,
			'Pendekkan jawaban benar atau panjangkan pengecohnya pada beberapa soal.'
		);
}
