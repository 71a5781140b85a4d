import type { Gap, NumberRange, Question } from '../question';
import { blockMarkdown, inlineMarkdown, pieceMarkdown, type Surroundings } from './html-markdown';

/** Where words are missing that only the author can write; the check of the courses stops at each. */
export const unwrittenMark = '# LENGKAPI';

const unwritten = (what: string): string => `${unwrittenMark}: ${what}`;

export type WriteOptions = Surroundings & {
	/** Notes where feedback or an explanation is missing. */
	readonly notes: boolean;
	/** Notes of what else the author must look at, above the question's text. */
	readonly remarks?: readonly string[];
};

/** A question as its author would write it: what `compileQuestion` reads. */
export function questionMarkdown(question: Question, options: WriteOptions): string {
	const block = (html: string) => blockMarkdown(html, options);
	const parts = [
		`## ${inlineMarkdown(question.promptHtml, options)} {${attributesOf(question)}}`,
		...(options.notes ? (options.remarks ?? []).map(unwritten) : []),
		block(question.stemHtml),
		answersOf(question, options),
		...question.hintsHtml.map((html) => container('petunjuk', block(html))),
		explanationOf(question, options)
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function attributesOf(question: Question): string {
	const { id, competency, difficulty, review, rev } = question;
	const parts = [`#${id}`];
	if (competency) parts.push(`komp=${competency}`);
	if (difficulty !== 1) parts.push(`sulit=${difficulty}`);
	if (review) parts.push('ulang');
	if (rev !== 1) parts.push(`rev=${rev}`);
	if (question.type === 'number' && question.unit)
		parts.push(/\s/.test(question.unit) ? `unit="${question.unit}"` : `unit=${question.unit}`);
	if (question.type === 'multi' && question.score === 'partial') parts.push('score=partial');
	if (question.type === 'order' && question.score === 'all') parts.push('score=all');
	if ((question.type === 'single' || question.type === 'multi') && !question.shuffle)
		parts.push('shuffle=no');
	if (question.type === 'short' && question.exactCase) parts.push('case=yes');
	return parts.join(' ');
}

const container = (name: string, text: string): string => (text ? `:::${name}\n${text}\n:::` : '');

function explanationOf(question: Question, options: WriteOptions): string {
	const text = blockMarkdown(question.explanationHtml, options);
	if (text || !options.notes) return container('pembahasan', text);
	if (question.type === 'essay') return container('pembahasan', unwritten('contoh jawaban'));
	return isSilentSomewhere(question)
		? container('pembahasan', unwritten('jelaskan jawaban yang benar dan yang salah'))
		: '';
}

/** Parts may stand without a word where the whole is explained; options and typed answers never do. */
function isSilentSomewhere(question: Question): boolean {
	const isSilent = ({ feedbackHtml }: { readonly feedbackHtml: string }) => feedbackHtml === '';
	switch (question.type) {
		case 'match':
		case 'grid':
			return question.rows.some(isSilent);
		case 'order':
			return question.items.some(isSilent);
		case 'cloze':
			return question.paragraphs
				.flat()
				.some(
					(piece) =>
						typeof piece !== 'string' &&
						(piece.kind === 'text'
							? isSilent(piece) || piece.wrong.some(isSilent)
							: piece.options.some(isSilent))
				);
		case 'scenario':
			return question.scenes.flatMap((scene) => scene.options).some(isSilent);
		default:
			return false;
	}
}

function answersOf(question: Question, options: WriteOptions): string {
	const inline = (html: string) => inlineMarkdown(html, options);
	const quoted = (html: string, missing: string | null) => feedback(html, missing, options);
	switch (question.type) {
		case 'single':
		case 'truefalse':
		case 'multi': {
			const [open, close] = question.type === 'multi' ? '[]' : '()';
			return lines(
				question.options.flatMap(({ html, correct, feedbackHtml }) => [
					`- ${open}${correct ? 'x' : ' '}${close} ${inline(html)}`,
					quoted(feedbackHtml, correct ? 'mengapa ini benar' : 'mengapa ini salah')
				])
			);
		}
		case 'number':
			return lines([
				`= ${rangeText(question.answer)}`,
				quoted(question.feedbackHtml, 'mengapa ini benar'),
				...question.wrong.flatMap(({ value, feedbackHtml }) => [
					`~ ${rangeText(value)}`,
					quoted(feedbackHtml, 'mengapa ini salah')
				])
			]);
		case 'short':
			return lines([
				`= ${question.accepted.join(' | ')}`,
				quoted(question.feedbackHtml, 'mengapa ini benar'),
				...question.wrong.flatMap(({ texts, percent, feedbackHtml }) => [
					`~${percent > 0 ? `${percent}%` : ''} ${texts.join(' | ')}`,
					quoted(feedbackHtml, percent > 0 ? 'apa yang kurang' : 'mengapa ini salah')
				])
			]);
		case 'match': {
			const textOf = (id: string) =>
				plain(question.choices.find((one) => one.id === id)?.text ?? '', options);
			const used = new Set(question.rows.map(({ correct }) => correct));
			return lines([
				...question.rows.flatMap(({ html, correct, feedbackHtml }) => [
					`- ${inline(html)} => ${textOf(correct)}`,
					quoted(feedbackHtml, null)
				]),
				...question.choices.filter(({ id }) => !used.has(id)).map(({ id }) => `- => ${textOf(id)}`)
			]);
		}
		case 'order':
			return lines(
				question.items.flatMap(({ html, feedbackHtml }, index) => [
					`${index + 1}. ${inline(html)}`,
					quoted(feedbackHtml, null)
				])
			);
		case 'cloze':
			return question.paragraphs
				.map((pieces) =>
					pieces
						.map((piece) =>
							typeof piece === 'string'
								? pieceMarkdown(piece, options)
								: gapMarkdown(piece, options)
						)
						.join('')
						.trim()
						// What was a numbered item is a paragraph that begins with its number.
						.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
						.replace(/^(?=[-+=>#(]|::)/, '\\')
				)
				.join('\n\n');
		case 'grid':
			return gridMarkdown(question, options);
		case 'essay':
			return container(
				'rubrik',
				question.rubric.map(({ html, points }) => `- (${points}) ${inline(html)}`).join('\n')
			);
		case 'scenario':
			return question.scenes
				.map(({ id, titleHtml, bodyHtml, options: ways, percent }) =>
					[
						`### ${inline(titleHtml)} {#${id}${percent === null ? '' : ` nilai=${percent}`}}`,
						blockMarkdown(bodyHtml, options),
						lines(
							ways.flatMap(({ html, to, feedbackHtml }) => [
								`- ${inline(html)} -> ${to}`,
								quoted(feedbackHtml, null)
							])
						)
					]
						.filter(Boolean)
						.join('\n\n')
				)
				.join('\n\n');
		default:
			return question satisfies never;
	}
}

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

/** @param missing What the note asks for; null where a part may stay without. */
function feedback(html: string, missing: string | null, options: WriteOptions): string {
	const text = blockMarkdown(html, options);
	if (text)
		return text
			.split('\n')
			.map((line) => (line ? `  > ${line}` : '  >'))
			.join('\n');
	return missing && options.notes ? `  > ${unwritten(missing)}` : '';
}

/** Text without markup, on one line of Markdown. */
const plain = (text: string, options: WriteOptions): string =>
	inlineMarkdown(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'), options);

function gridMarkdown(
	{ columns, rows }: Extract<Question, { type: 'grid' }>,
	options: WriteOptions
): string {
	const inline = (html: string) => inlineMarkdown(html, options);
	const remark = rows.some(({ feedbackHtml }) => feedbackHtml !== '');
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		row(['', ...columns.map(({ html }) => inline(html)), ...(remark ? ['Umpan balik'] : [])]),
		row(['', ...columns, ...(remark ? [''] : [])].map(() => '---')),
		...rows.map(({ html, correct, feedbackHtml }) =>
			row([
				inline(html),
				...columns.map(({ id }) => (id === correct ? '(x)' : '( )')),
				...(remark ? [inline(feedbackHtml)] : [])
			])
		)
	].join('\n');
}

/** Inside the braces `#`, `~`, `=` and `(x)` have a meaning of their own. */
const gapRemark = (html: string, options: WriteOptions): string => {
	const text = inlineMarkdown(html, options)
		.replace(/(?<=\s)=/g, '\\=')
		.replace(/\((?=\s*[xX]?\s*\))/g, '\\(')
		.replace(/(?<=\\\(\s*[xX]?\s*)\)/g, '\\)');
	return text && ` #${text}`;
};

function gapMarkdown(gap: Gap, options: WriteOptions): string {
	const inside =
		gap.kind === 'text'
			? [
					`=${gap.accepted.join('|')}${gapRemark(gap.feedbackHtml, options)}`,
					...gap.wrong.map(
						({ texts, feedbackHtml }) => `~${texts.join('|')}${gapRemark(feedbackHtml, options)}`
					)
				]
			: gap.options.map(
					({ text, correct, feedbackHtml }) =>
						`(${correct ? 'x' : ' '}) ${plain(text, options).replace(/#/g, '&num;')}${gapRemark(feedbackHtml, options)}`
				);
	const text = inside.join(' ');
	// A brace of the text must not close the gap.
	return text.endsWith('}') ? `{{${text} }}` : `{{${text}}}`;
}

/** Without dots between thousands, and with a decimal comma: neither is read as the other. */
const numberText = (value: number): string => String(value).replace('.', ',');

export const rangeText = ({ min, max }: NumberRange): string =>
	min === max ? numberText(min) : `${numberText(min)}..${numberText(max)}`;
