import { letterOf } from '../compile/feedback';
import type { Gap, NumberRange, Option, Question, QuestionHead } from '../question';
import {
	draftHead,
	exactly,
	groupWrong,
	matchParts,
	plainSide,
	splitPrompt,
	trueFalseOptions,
	type Found
} from './draft';
import { gapText } from './gap-text';
import { renderText, type TextFormat } from './text-format';
import { parseHtml, textOf } from './html';
import { Refusal, refuse } from './report';
import { headOf, readTags, type Tags } from './tags';

/** One question as it stands in the file: comment lines taken out, its tags kept. */
type Block = { readonly text: string; readonly id: string; readonly tags: Tags };

/** Signs behind a backslash, held in signs that nobody writes while the text is cut at the others. */
const held = '~=#{}:\\';
const hold = (text: string): string =>
	text
		.replace(/[\ue000-\ue011]/g, '')
		.replace(/\\([~=#{}:\\n])/g, (_, sign: string) =>
			sign === 'n' ? '\ue010' : String.fromCharCode(0xe000 + held.indexOf(sign))
		);
const free = (text: string): string =>
	text
		.replace(/\ue010/g, '\n')
		.replace(/[\ue000-\ue006]/g, (sign) => held.charAt(sign.charCodeAt(0) - 0xe000));

/** Every question of a GIFT file. */
export function readGift(text: string): Found[] {
	return blocksOf(text).map((block): Found => {
		const title = titleOf(block.text);
		try {
			return readBlock(block, title);
		} catch (thrown) {
			if (!(thrown instanceof Refusal)) throw thrown;
			return { title: title.name || free(title.rest).slice(0, 80), refused: thrown.message };
		}
	});
}

function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	let notes: string[] = [];
	let depth = 0;
	const flush = () => {
		const whole = lines.join('\n').trim();
		if (whole) blocks.push({ text: whole, ...notesOf(notes) });
		if (whole) notes = [];
		lines = [];
		depth = 0;
	};
	for (const line of text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map(hold)) {
		if (/^\s*\/\//.test(line)) notes.push(line);
		else if (/^\s*\$CATEGORY:/.test(line)) flush();
		// A blank line ends a question; some tools write blank lines between its answers.
		else if (!line.trim() && depth <= 0) flush();
		else {
			// So does the title of the next one, which some tools write without a blank line before it.
			if (/^::/.test(line)) flush();
			lines.push(line);
			depth += braces(line);
		}
	}
	flush();
	return blocks;
}

/** Where the gap stands while its sentence is rendered. */
const gapSign = '\ue011';

const braces = (line: string): number =>
	(line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);

function notesOf(notes: readonly string[]): { id: string; tags: Tags } {
	const all = notes.map(free).join('\n');
	const named = (name: string) =>
		[...all.matchAll(new RegExp(`\\[${name}:([^\\]]*)\\]`, 'g'))].map(([, value = '']) =>
			value.trim()
		);
	return { id: named('id').at(-1) ?? '', tags: readTags(named('tag')) };
}

function titleOf(text: string): { name: string; rest: string } {
	const [, name = '', rest = ''] = /^::([\s\S]*?)::([\s\S]*)$/.exec(text) ?? [];
	return name || rest
		? { name: free(name).replace(/\s+/g, ' ').trim(), rest: rest.trim() }
		: { name: '', rest: text };
}

function formatOf(text: string, usual: TextFormat): { format: TextFormat; text: string } {
	const [whole = '', name] = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(text) ?? [];
	return name
		? { format: name.toLowerCase() as TextFormat, text: text.slice(whole.length) }
		: { format: usual, text };
}

type Answer = {
	readonly mark: '=' | '~';
	/** Percent; null where none is written. */
	readonly weight: number | null;
	readonly text: string;
	readonly feedback: string;
};

function readBlock({ id, tags }: Block, { name, rest }: { name: string; rest: string }): Found {
	const { format, text } = formatOf(rest, 'moodle');
	const start = text.indexOf('{');
	if (start < 0) refuse('Teks ini tidak punya jawaban di dalam kurung kurawal, jadi bukan soal.');
	const end = text.indexOf('}');
	if (end < start) refuse('Kurung kurawal jawabannya tidak ditutup.');
	if (text.lastIndexOf('{') > start || text.lastIndexOf('}') > end)
		refuse(
			'Teks ini punya lebih dari satu pasang kurung kurawal. Pisahkan setiap soal dengan baris kosong, dan tulis \\{ untuk kurung kurawal di dalam teks.'
		);
	const html = (part: string): string => {
		const own = formatOf(part, format);
		return renderText(free(own.text), own.format);
	};
	const [inside = '', ...general] = text.slice(start + 1, end).split('####');
	const explanationHtml = html(general.join('').trim());
	const before = text.slice(0, start);
	const after = text.slice(end + 1);
	// Rendered in one piece: a blank or a line end beside the gap belongs to the sentence.
	const sentence = html(`${before}${gapSign}${after}`).replace(gapSign, '\0');
	const read = { sentence, answers: inside.trim() };
	const isMissingWord =
		after.replace(/<[^>]*>/g, '').trim() !== '' || tags.get('jenis') === 'cloze';
	const asked = isMissingWord ? `${html(before)} _____ ${html(after)}` : html(before);
	const head = draftHead(id, asked, headOf(tags), { explanationHtml });
	const losses: string[] = [];
	const remarks: string[] = [];
	const question = readAnswers(head, read.answers, tags, html, losses, () =>
		isMissingWord ? missingWord(head, read, html, losses, remarks) : null
	);
	return { title: name, question, losses, remarks };
}

function readAnswers(
	head: QuestionHead,
	inside: string,
	tags: Tags,
	html: (text: string) => string,
	losses: string[],
	asGap: () => Question | null
): Question {
	if (inside === '')
		return {
			...head,
			type: 'essay',
			rubric: [{ id: 'a', html: 'Jawaban memuat hal pokok yang ditanyakan', points: 1 }]
		};
	if (inside.startsWith('#')) return numeric(head, inside.slice(1), tags, html, losses);
	const trueFalse = /^(T|TRUE|F|FALSE)\s*(?:#([^#]*)(?:#([\s\S]*))?)?$/i.exec(inside);
	if (trueFalse && !/[=~]/.test(inside)) {
		const isTrue = /^t/i.test(trueFalse[1] ?? '');
		const wrong = html((trueFalse[2] ?? '').trim());
		const right = html((trueFalse[3] ?? '').trim());
		return {
			...head,
			type: 'truefalse',
			...trueFalseOptions(isTrue, isTrue ? right : wrong, isTrue ? wrong : right)
		};
	}
	const answers = answersIn(inside);
	if (answers.length === 0) refuse('Jawaban di dalam kurung kurawal tidak dikenal.');
	if (!answers.some(({ mark }) => mark === '~') && answers.every(({ text }) => text.includes('->')))
		return pairs(head, answers, tags, html);
	const gap = asGap();
	if (gap) return gap;
	if (answers.some(({ mark }) => mark === '~')) return choices(head, answers, tags, html, losses);
	return {
		...head,
		type: 'short',
		exactCase: tags.get('case') === 'yes',
		...shortAnswers(answers, html, losses)
	};
}

function answersIn(inside: string): Answer[] {
	return [...inside.matchAll(/([=~])([^=~]*)/g)].map(([, mark, written = '']) => {
		const [, weight, rest = written] = /^\s*%(-?[\d.,]+)%([\s\S]*)$/.exec(written) ?? [];
		const at = rest.indexOf('#');
		return {
			mark: mark === '~' ? '~' : '=',
			weight: weight === undefined ? null : Number(weight.replace(',', '.')),
			text: (at < 0 ? rest : rest.slice(0, at)).trim(),
			feedback: at < 0 ? '' : rest.slice(at + 1).trim()
		};
	});
}

function choices(
	head: QuestionHead,
	answers: readonly Answer[],
	tags: Tags,
	html: (text: string) => string,
	losses: string[]
): Question {
	const shuffle = tags.get('shuffle') !== 'no';
	const isSingle = answers.some(({ mark, weight }) => mark === '=' && (weight ?? 100) > 0);
	const isRight = ({ mark, weight }: Answer) => (isSingle ? mark === '=' : (weight ?? 0) > 0);
	const options = answers.map((answer, index): Option => ({
		id: letterOf(index),
		html: inlineText(html(answer.text)),
		correct: isRight(answer),
		feedbackHtml: html(answer.feedback)
	}));
	const right = answers.filter(isRight);
	if (isSingle && right.length === 1) {
		if (answers.some(({ mark, weight }) => mark === '~' && (weight ?? 0) > 0))
			losses.push('Hilang: sebagian nilai untuk jawaban yang setengah benar.');
		return { ...head, type: 'single', options, shuffle };
	}
	const share = 100 / Math.max(1, right.length);
	const isEven = answers.every(
		(answer) => answer.weight === null || Math.abs(Math.abs(answer.weight) - share) < 0.01
	);
	if (!isEven) losses.push('Hilang: bobot setiap pilihan; di sini setiap pilihan sama nilainya.');
	return {
		...head,
		type: 'multi',
		options,
		shuffle,
		score: tags.get('score') === 'all' ? 'all' : 'partial'
	};
}

/** A paragraph around a single line says nothing. */
const inlineText = (html: string): string =>
	splitPrompt(html).stemHtml ? html : splitPrompt(html).promptHtml || html;

function shortAnswers(
	answers: readonly Answer[],
	html: (text: string) => string,
	losses: string[]
) {
	const read = answers
		.map(({ text, weight, feedback }) => ({
			text: free(text),
			percent: Math.round(weight ?? 100),
			feedbackHtml: html(feedback)
		}))
		.filter(({ text }) => {
			if (!/^\*$/.test(text)) return true;
			losses.push('Hilang: umpan balik untuk “jawaban lain apa pun” (*).');
			return false;
		});
	const right = read.filter(({ percent }) => percent >= 100);
	if (right.length === 0) refuse('Tidak ada jawaban yang bernilai penuh.');
	const said = [...new Set(right.map(({ feedbackHtml }) => feedbackHtml))];
	if (said.length > 1)
		losses.push('Hilang: umpan balik tersendiri untuk jawaban benar yang kedua dan seterusnya.');
	return {
		accepted: right.map(({ text }) => text),
		feedbackHtml: said[0] ?? '',
		wrong: groupWrong(read.filter(({ percent }) => percent < 100))
	};
}

function pairs(
	head: QuestionHead,
	answers: readonly Answer[],
	tags: Tags,
	html: (text: string) => string
): Question {
	const sides = answers.map(({ text }) => {
		const at = text.indexOf('->');
		return {
			left: text.slice(0, at).trim(),
			right: free(text.slice(at + 2))
				.replace(/\s+/g, ' ')
				.trim()
		};
	});
	if (tags.get('jenis') === 'order')
		return {
			...head,
			type: 'order',
			score: tags.get('score') === 'all' ? 'all' : 'partial',
			items: sides.map(({ right }, index) => ({
				id: letterOf(index),
				html: right.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
				feedbackHtml: ''
			}))
		};
	const isPair = ({ left }: { left: string }) => left !== '';
	return {
		...head,
		type: 'match',
		...matchParts(
			sides.filter(isPair).map(({ left, right }) => ({
				html: inlineText(html(left)),
				text: plainSide(right),
				feedbackHtml: ''
			})),
			sides.filter((side) => !isPair(side)).map(({ right }) => plainSide(right))
		)
	};
}

function numeric(
	head: QuestionHead,
	inside: string,
	tags: Tags,
	html: (text: string) => string,
	losses: string[]
): Question {
	const written = inside.trim();
	const list = /^=|(?:^|\s)[=~]/.test(written) ? answersIn(written) : answersIn(`=${written}`);
	const read = list.map(({ text, weight, mark, feedback }) => ({
		percent: mark === '~' ? 0 : (weight ?? 100),
		value: rangeOf(free(text)),
		feedbackHtml: html(feedback)
	}));
	const right = read.filter(({ percent }) => percent >= 100);
	const [first] = right;
	if (!first?.value) return refuse('Jawaban angkanya tidak terbaca.');
	if (right.length > 1) losses.push('Hilang: jawaban angka benar yang kedua dan seterusnya.');
	if (read.some(({ percent }) => percent > 0 && percent < 100))
		losses.push('Hilang: sebagian nilai untuk angka yang mendekati.');
	if (read.some(({ value, percent, feedbackHtml }) => !value && percent < 100 && feedbackHtml))
		losses.push('Hilang: umpan balik untuk “jawaban lain apa pun”.');
	return {
		...head,
		type: 'number',
		answer: first.value,
		unit: tags.get('unit') ?? '',
		feedbackHtml: first.feedbackHtml,
		wrong: read.flatMap(({ value, percent, feedbackHtml }) =>
			percent <= 0 && value ? [{ value, feedbackHtml }] : []
		)
	};
}

/** '49', '49:2', '10..12'. */
export function rangeOf(text: string): NumberRange | null {
	const number = (part: string | undefined): number =>
		/^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i.test(part?.trim() ?? '')
			? Number(part?.trim().replace(',', '.'))
			: NaN;
	const [from, to] = text.split('..');
	const [middle, spread = '0'] = text.split(':');
	const [min, max] =
		to !== undefined
			? [number(from), number(to)]
			: [exactly(number(middle) - number(spread)), exactly(number(middle) + number(spread))];
	return Number.isFinite(min) && Number.isFinite(max) && min <= max ? { min, max } : null;
}

/** A gap in the middle of a sentence. */
function missingWord(
	head: QuestionHead,
	{ sentence, answers }: { sentence: string; answers: string },
	html: (text: string) => string,
	losses: string[],
	remarks: string[]
): Question {
	const list = answersIn(answers);
	const gap: Gap = list.some(({ mark }) => mark === '~')
		? {
				id: 'a',
				kind: 'select',
				options: list.map(({ mark, text, feedback }, index) => ({
					id: String(index + 1),
					text: textOf(parseHtml(html(text))).trim(),
					correct: mark === '=',
					feedbackHtml: html(feedback)
				}))
			}
		: { id: 'a', kind: 'text', ...shortAnswers(list, html, losses) };
	return { ...head, type: 'cloze', ...gapText(sentence, [gap], remarks) };
}
