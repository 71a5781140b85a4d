import type { NumberQuestion, NumberRange, Question, QuestionHead } from '../question';
import { inRange, parseTypedNumber, sameText } from '../typed-answer';
import type { Attributes } from './attributes';
import type { RenderContext } from './context';
import type { Entry } from './entries';
import { renderFeedback } from './feedback';
import { wordAttribute } from './question-attributes';

/** Number and short answer: one `=` line, and `~` lines for answers that are known to be wrong. */
export function typedQuestion(
	head: QuestionHead,
	entries: readonly Entry[],
	attributes: Attributes,
	line: number,
	context: RenderContext
): Question | null {
	const { report } = context;
	const [right, ...surplus] = entries.filter(({ mark }) => mark === '=');
	if (!right) {
		report.galat(
			entries[0]?.line ?? line,
			'Soal ini belum punya jawaban benar.',
			'Tulis pilihan (- (x) …) atau satu baris isian, misalnya = 49.'
		);
		return null;
	}
	for (const { line: at } of surplus)
		report.galat(
			at,
			'Soal ini punya dua baris jawaban benar.',
			'Gabungkan dengan |, misalnya = BPD | Badan Permusyawaratan Desa.'
		);
	const wrong = entries.filter(({ mark }) => mark === '~');
	const answer = parseRange(right.text);
	const unit = attributes.values.get('unit') ?? '';
	if (answer)
		return {
			...head,
			type: 'number',
			answer,
			unit,
			feedbackHtml: feedbackOf(right, context),
			wrong: wrong.flatMap((entry) => wrongNumber(entry, answer, context))
		};
	if (looksLikeRange.test(right.text))
		report.galat(
			right.line,
			`“${right.text}” bukan rentang yang dapat dibaca.`,
			'Tulis dari yang kecil ke yang besar, misalnya = 10..12 atau = 12500000 ± 500.'
		);
	else if (unit)
		report.galat(
			right.line,
			'Jawaban soal angka ini bukan angka.',
			'Tulis seperti = 49, = 12500000 ± 500, atau = 10..12.'
		);
	const accepted = textsIn(right.text);
	if (accepted.length === 0)
		report.galat(right.line, 'Jawaban benarnya masih kosong.', 'Tulis jawabannya sesudah tanda =.');
	const exactCase = wordAttribute(attributes, 'case', ['yes', 'no'], line, report) === 'yes';
	const isSame = (one: string, other: string) => sameText(one, other, exactCase);
	const known = [...accepted];
	return {
		...head,
		type: 'short',
		accepted,
		exactCase,
		feedbackHtml: feedbackOf(right, context),
		wrong: wrong.map((entry) => {
			const { percent, text } = shareOf(entry, context);
			const texts = textsIn(text);
			if (texts.some((one) => accepted.some((other) => isSame(one, other))))
				reportClash(entry, context);
			else if (texts.some((one) => known.some((other) => isSame(one, other))))
				report.galat(entry.line, `“${text}” ditulis dua kali.`, 'Ubah atau hapus salah satu.');
			known.push(...texts);
			return { texts, percent, feedbackHtml: feedbackOf(entry, context) };
		})
	};
}

function wrongNumber(
	entry: Entry,
	answer: NumberRange,
	context: RenderContext
): NumberQuestion['wrong'] {
	const value = parseRange(entry.text);
	if (/^\d+ ?%/.test(entry.text))
		context.report.galat(
			entry.line,
			'Soal angka tidak mengenal sebagian nilai.',
			'Hapus persennya, atau terima jawaban itu dengan ± atau rentang.'
		);
	else if (!value) reportNotANumber(entry, context);
	else if (inRange(value.min, answer) || inRange(value.max, answer)) reportClash(entry, context);
	return value ? [{ value, feedbackHtml: feedbackOf(entry, context) }] : [];
}

/** `~50% badan desa`: right in part. */
function shareOf({ text, line }: Entry, { report }: RenderContext) {
	const [, share, words] = /^(\d+) ?%\s+(\S.*)$/.exec(text) ?? [];
	if (share === undefined || words === undefined) return { percent: 0, text };
	const percent = Number(share);
	if (percent > 99)
		report.galat(
			line,
			`“${share}%” bukan sebagian nilai.`,
			'Tulis 1 sampai 99; jawaban yang bernilai penuh ditulis pada baris =.'
		);
	return { percent, text: words };
}

function feedbackOf({ feedback, line }: Entry, context: RenderContext): string {
	if (feedback.length === 0)
		context.report.galat(
			line,
			'Jawaban ini belum punya umpan balik.',
			'Tambahkan di bawahnya, dengan dua spasi dan tanda >, mengapa benar atau salah.'
		);
	return renderFeedback(feedback, context);
}

const reportNotANumber = ({ line, text }: Entry, { report }: RenderContext) =>
	report.galat(
		line,
		`“${text}” bukan angka, padahal jawaban soal ini angka.`,
		'Tulis angkanya saja.'
	);

const reportClash = ({ line }: Entry, { report }: RenderContext) =>
	report.galat(line, 'Jawaban salah ini juga termasuk jawaban benar.', 'Ubah salah satunya.');

const textsIn = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean);

/** Numbers around a sign of a range, the wrong way round perhaps. */
const looksLikeRange = /^-?[\d.,]*\d\s*(?:\.\.|±|\+-|\+\/-)\s*-?\d[\d.,]*$/;

/** `49`, `12500000 ± 500`, `10..12`. Longer than fifteen digits is a text of digits, such as a NIK. */
function parseRange(text: string): NumberRange | null {
	const [, from, to] = /^(.+?)\s*\.\.\s*(.+)$/.exec(text) ?? [];
	if (from && to) {
		const min = parsePlain(from);
		const max = parsePlain(to);
		return min !== null && max !== null && min <= max ? { min, max } : null;
	}
	const [, middle = text, spread = '0'] = /^(.+?)\s*(?:±|\+-|\+\/-)\s*(.+)$/.exec(text) ?? [];
	const value = parsePlain(middle);
	const tolerance = parsePlain(spread);
	return value === null || tolerance === null || tolerance < 0
		? null
		: { min: withoutDust(value - tolerance), max: withoutDust(value + tolerance) };
}

/** 18.46 - 0.01 is 18.450000000000003, which would refuse 18,45; a figure has fifteen digits at most. */
const withoutDust = (value: number): number => Number(value.toPrecision(15));

const parsePlain = (text: string): number | null =>
	/^-?[\d.,]{1,19}$/.test(text.trim()) && text.replace(/\D/g, '').length <= 15
		? parseTypedNumber(text)
		: null;
