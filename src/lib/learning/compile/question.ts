import type { Question, QuestionHead } from '../question';
import { parseAttributes, unknownAttributes, type Attributes } from './attributes';
import { choiceQuestion } from './choice-question';
import { clozeQuestion } from './cloze-question';
import { takeContainers, type Container } from './containers';
import type { RenderContext } from './context';
import { readEntries, startOfList } from './entries';
import { essayQuestion } from './essay-question';
import { gridQuestion } from './grid-question';
import { joinLines, trimLines, type Line } from './lines';
import { renderBlocks, renderInline } from './markdown';
import { matchQuestion } from './match-question';
import { orderQuestion } from './order-question';
import { checkTypeOfAttributes, headingAttributes, wholeAttribute } from './question-attributes';
import { kindOf, type Found } from './question-kind';
import { scenarioQuestion } from './scenario-question';
import { typedQuestion } from './typed-question';

export type QuestionDefaults = {
	readonly rev: number;
	/** Of the file; a question without `komp` takes it when there is just one. */
	readonly competencies: readonly string[];
};

/** What a question is made of below its heading, hints and explanation taken out. */
export type QuestionBody = {
	readonly head: QuestionHead;
	readonly attributes: Attributes;
	/** Of the heading. */
	readonly line: number;
	/** From the first answer on. */
	readonly answers: readonly Line[];
};

/** One question: from its `##` line to the line before the next. Null when it cannot be used; it says why. */
export function compileQuestion(
	heading: Line,
	lines: readonly Line[],
	defaults: QuestionDefaults,
	context: RenderContext
): Question | null {
	const { report } = context;
	const { line } = heading;
	const { prompt, attributes } = readHeading(heading, context);
	const { id } = attributes;
	if (!id || !/^[a-z0-9-]+$/.test(id)) {
		report.galat(
			line,
			'Soal ini belum punya id yang dapat dipakai.',
			'Tambahkan di akhir judul, misalnya {#k04-nik-07 komp=K04.1 sulit=1}.'
		);
		return null;
	}
	const { containers, rest } = takeContainers(lines);
	const named = (name: string): Container[] => containers.filter((one) => one.name === name);
	const [rubric, ...moreRubrics] = named('rubrik');
	const [explanation, ...moreExplanations] = named('pembahasan');
	for (const { line: at } of moreExplanations)
		report.galat(at, 'Soal ini punya lebih dari satu pembahasan.', 'Gabungkan menjadi satu.');
	for (const { line: at } of moreRubrics)
		report.galat(at, 'Soal ini punya lebih dari satu rubrik.', 'Gabungkan menjadi satu.');

	const html = (part: readonly Line[]) =>
		renderBlocks(joinLines(part), part[0]?.line ?? line, context);
	const found = kindOf(rest, rubric, line, report);
	const cut = found ? startOfAnswers(found, rest) : rest.length;
	const head: QuestionHead = {
		id,
		rev: wholeAttribute(attributes, 'rev', [1, 9999], line, report) ?? defaults.rev,
		promptHtml: renderInline(prompt, line, context),
		stemHtml: html(trimLines(rest.slice(0, cut))),
		hintsHtml: named('petunjuk').map((hint) => html(hint.lines)),
		explanationHtml: html(explanation?.lines ?? []),
		competency: competencyOf(attributes, defaults, line, context),
		difficulty: (wholeAttribute(attributes, 'sulit', [1, 3], line, report) ?? 1) as 1 | 2 | 3,
		review: attributes.flags.has('ulang')
	};
	if (!found) return null;
	const body: QuestionBody = { head, attributes, line, answers: rest.slice(cut) };
	const question = withAnswers(found, body, rubric, context);
	if (question) checkTypeOfAttributes(attributes, question.type, line, report);
	return question;
}

function readHeading({ text, line }: Line, { report }: RenderContext) {
	const [, prompt = '', braces] = /^##\s+(.*?)\s*(?:\{((?=[#a-z])[^{}]*)\})?\s*$/.exec(text) ?? [];
	const attributes = parseAttributes(braces ?? '');
	for (const key of unknownAttributes(attributes, headingAttributes))
		report.galat(
			line,
			`“${key}” tidak dikenal pada judul soal.`,
			`Pakai #id dan ${headingAttributes.join(', ')}.`
		);
	if (!prompt)
		report.galat(line, 'Soal ini belum punya pertanyaan.', 'Tulis pertanyaannya sesudah ##.');
	if (prompt.includes('{{'))
		report.galat(
			line,
			'Isian rumpang tidak dapat berada di judul soal.',
			'Tulis teks rumpangnya di bawah judul, dan perintahnya di judul.'
		);
	return { prompt, attributes };
}

/** Everything above is the stem. A text with gaps finds its own stem, an essay is nothing but stem. */
function startOfAnswers({ kind, line }: Found, lines: readonly Line[]): number {
	const at = lines.findIndex((one) => one.line === line);
	switch (kind) {
		case 'essay':
			return lines.length;
		case 'cloze':
			return 0;
		case 'match':
			return startOfList(lines, at);
		case 'grid':
			// The heading of the table, and what it was meant to be when its rule is missing.
			return lines.findLastIndex(({ text }, index) => index < at && !text.includes('|')) + 1;
		default:
			return at;
	}
}

function withAnswers(
	{ kind }: Found,
	body: QuestionBody,
	rubric: Container | undefined,
	context: RenderContext
): Question | null {
	const { head, attributes, line, answers } = body;
	switch (kind) {
		case 'choice':
			return choiceQuestion(head, readEntries(answers, context.report), attributes, line, context);
		case 'typed':
			return typedQuestion(head, readEntries(answers, context.report), attributes, line, context);
		case 'match':
			return matchQuestion(body, context);
		case 'order':
			return orderQuestion(body, context);
		case 'cloze':
			return clozeQuestion(body, context);
		case 'grid':
			return gridQuestion(body, context);
		case 'essay':
			return rubric ? essayQuestion(body, rubric, context) : null;
		case 'scenario':
			return scenarioQuestion(body, context);
		default:
			return kind satisfies never;
	}
}

function competencyOf(
	attributes: Attributes,
	{ competencies }: QuestionDefaults,
	line: number,
	{ report }: RenderContext
): string {
	const written = attributes.values.get('komp');
	const [only, ...others] = competencies;
	if (!written && only && others.length === 0) return only;
	if (!written || !competencies.includes(written))
		report.galat(
			line,
			written
				? `Kompetensi ${written} tidak ada di kepala berkas ini.`
				: 'Soal ini belum menyebut kompetensinya.',
			`Tulis salah satu dari: ${competencies.map((code) => `komp=${code}`).join(', ')}.`
		);
	return written ?? '';
}
