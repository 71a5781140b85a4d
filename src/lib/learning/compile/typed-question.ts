import type { NumberRange, Question, QuestionHead } from '../question';
import { inRange, parseTypedNumber, sameText } from '../typed-answer';
import type { Attributes } from './attributes';
import type { RenderContext } from './context';
import type { Entry } from './entries';
import { joinLines } from './lines';
import { renderBlocks } from './markdown';

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
	for (const key of ['score', 'shuffle'])
		if (attributes.values.has(key))
			report.galat(line, `${key} hanya untuk soal pilihan.`, `Hapus ${key} dari judul soal.`);

	const wrong = entries.filter(({ mark }) => mark === '~');
	const feedback = (entry: Entry) => feedbackOf(entry, context);
	const answer = parseRange(right.text);
	const unit = attributes.values.get('unit') ?? '';
	if (answer) {
		const values = wrong.flatMap((entry) => {
			const value = parseRange(entry.text);
			if (!value) reportNotANumber(entry, context);
			else if (inRange(value.min, answer) || inRange(value.max, answer))
				reportClash(entry, context);
			return value ? [{ value, feedbackHtml: feedback(entry) }] : [];
		});
		return { ...head, type: 'number', answer, unit, feedbackHtml: feedback(right), wrong: values };
	}
	if (unit)
		report.galat(
			right.line,
			'Jawaban soal angka ini bukan angka.',
			'Tulis seperti = 49, = 12500000 ± 500, atau = 10..12.'
		);
	const accepted = textsOf(right);
	if (accepted.length === 0)
		report.galat(right.line, 'Jawaban benarnya masih kosong.', 'Tulis jawabannya sesudah tanda =.');
	const texts = wrong.map((entry) => {
		const written = textsOf(entry);
		if (written.some((text) => accepted.some((other) => sameText(text, other))))
			reportClash(entry, context);
		return { texts: written, percent: 0, feedbackHtml: feedback(entry) };
	});
	return {
		...head,
		type: 'short',
		accepted,
		exactCase: false,
		feedbackHtml: feedback(right),
		wrong: texts
	};
}

function feedbackOf({ feedback, line }: Entry, context: RenderContext): string {
	if (feedback.length === 0)
		context.report.galat(
			line,
			'Jawaban ini belum punya umpan balik.',
			'Tambahkan di bawahnya, dengan dua spasi dan tanda >, mengapa benar atau salah.'
		);
	return renderBlocks(joinLines(feedback), feedback[0]?.line ?? line, context);
}

const reportNotANumber = ({ line, text }: Entry, { report }: RenderContext) =>
	report.galat(
		line,
		`“${text}” bukan angka, padahal jawaban soal ini angka.`,
		'Tulis angkanya saja.'
	);

const reportClash = ({ line }: Entry, { report }: RenderContext) =>
	report.galat(line, 'Jawaban salah ini juga termasuk jawaban benar.', 'Ubah salah satunya.');

const textsOf = ({ text }: Entry): string[] =>
	text
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean);

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
	return value === null || tolerance === null
		? null
		: { min: value - tolerance, max: value + tolerance };
}

const parsePlain = (text: string): number | null =>
	/^-?[\d.,]{1,19}$/.test(text.trim()) && text.replace(/\D/g, '').length <= 15
		? parseTypedNumber(text)
		: null;
