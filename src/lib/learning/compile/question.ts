import type { Question, QuestionHead } from '../question';
import { parseAttributes, unknownAttributes, type Attributes } from './attributes';
import type { RenderContext } from './context';
import { takeContainers } from './containers';
import { joinLines, trimLines, type Line } from './lines';
import { renderBlocks, renderInline } from './markdown';
import { choiceQuestion } from './choice-question';
import { answerMark, optionMark, readEntries, type Entry } from './entries';
import { typedQuestion } from './typed-question';

export type QuestionDefaults = {
	readonly rev: number;
	/** Of the file; a question without `komp` takes it when there is just one. */
	readonly competencies: readonly string[];
};

const headingAttributes = ['komp', 'sulit', 'ulang', 'rev', 'unit', 'score', 'shuffle'];

/** One question: from its `##` line to the line before the next. Null when it cannot be used; it says why. */
export function compileQuestion(
	heading: Line,
	lines: readonly Line[],
	defaults: QuestionDefaults,
	context: RenderContext
): Question | null {
	const { report } = context;
	const [, prompt = '', braces] =
		/^##\s+(.*?)\s*(?:\{((?=[#a-z])[^{}]*)\})?\s*$/.exec(heading.text) ?? [];
	const attributes = parseAttributes(braces ?? '');
	for (const key of unknownAttributes(attributes, headingAttributes))
		report.galat(
			heading.line,
			`“${key}” tidak dikenal pada judul soal.`,
			`Pakai #id dan ${headingAttributes.join(', ')}.`
		);
	if (!prompt)
		report.galat(
			heading.line,
			'Soal ini belum punya pertanyaan.',
			'Tulis pertanyaannya sesudah ##.'
		);
	if (!attributes.id || !/^[a-z0-9-]+$/.test(attributes.id)) {
		report.galat(
			heading.line,
			'Soal ini belum punya id yang dapat dipakai.',
			'Tambahkan di akhir judul, misalnya {#k04-nik-07 komp=K04.1 sulit=1}.'
		);
		return null;
	}

	const { containers, rest } = takeContainers(lines);
	const first = rest.findIndex(({ text }) => optionMark.test(text) || answerMark.test(text));
	const stem = trimLines(first < 0 ? rest : rest.slice(0, first));
	const entries = first < 0 ? [] : readEntries(rest.slice(first), report);
	const html = (part: readonly Line[]) =>
		renderBlocks(joinLines(part), part[0]?.line ?? heading.line, context);

	const explanations = containers.filter(({ name }) => name === 'pembahasan');
	for (const { line } of explanations.slice(1))
		report.galat(line, 'Soal ini punya lebih dari satu pembahasan.', 'Gabungkan menjadi satu.');

	const head: QuestionHead = {
		id: attributes.id,
		rev: wholeAttribute(attributes, 'rev', 1, 9999, heading.line, context) ?? defaults.rev,
		promptHtml: renderInline(prompt, heading.line, context),
		stemHtml: html(stem),
		hintsHtml: containers.filter(({ name }) => name === 'petunjuk').map(({ lines }) => html(lines)),
		explanationHtml: html(explanations[0]?.lines ?? []),
		competency: competencyOf(attributes, defaults, heading.line, context),
		difficulty: (wholeAttribute(attributes, 'sulit', 1, 3, heading.line, context) ?? 1) as
			1 | 2 | 3,
		review: attributes.flags.has('ulang')
	};
	return withAnswers(head, entries, attributes, heading.line, context);
}

function withAnswers(
	head: QuestionHead,
	entries: readonly Entry[],
	attributes: Attributes,
	line: number,
	context: RenderContext
): Question | null {
	const choices = entries.filter(({ mark }) => mark !== '=' && mark !== '~');
	if (choices.length > 0 && choices.length < entries.length) {
		context.report.galat(
			entries.find(({ mark }) => mark === '=' || mark === '~')?.line ?? line,
			'Soal ini mencampur pilihan dan isian.',
			'Pakai hanya pilihan (- ( ) …) atau hanya isian (= …).'
		);
		return null;
	}
	return choices.length > 0
		? choiceQuestion(head, choices, attributes, line, context)
		: typedQuestion(head, entries, attributes, line, context);
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

function wholeAttribute(
	attributes: Attributes,
	key: string,
	min: number,
	max: number,
	line: number,
	{ report }: RenderContext
): number | null {
	const text = attributes.values.get(key);
	if (text === undefined) return null;
	const value = Number(text);
	if (Number.isInteger(value) && value >= min && value <= max) return value;
	report.galat(
		line,
		`“${key}=${text}” belum benar.`,
		`Tulis bilangan bulat dari ${min} sampai ${max}.`
	);
	return null;
}
