import type { Gap, TextChoice } from '../question';
import { sameText } from '../typed-answer';
import type { RenderContext } from './context';
import { renderPlain, renderRemark } from './feedback';

/** What stands between `{{` and `}}`, and the line it stands on. */
export type WrittenGap = { readonly text: string; readonly line: number };

const optionSign = /\(( |x|X)\)/;
const brokenSign = /\(\)|\(\s{2,}\)|\(\s+[xX]\s*\)|\([xX]\s+\)|\[[ xX]?\]/;

/** A gap to be typed into, or with options to choose from. Null when it cannot be used; it says why. */
export function readGap(written: WrittenGap, id: string, context: RenderContext): Gap | null {
	const text = written.text.trim();
	if (text.startsWith('=')) return textGap({ ...written, text }, id, context);
	if (/^[([]/.test(text)) return selectGap({ ...written, text }, id, context);
	context.report.galat(
		written.line,
		`Isian {{${written.text}}} tidak dapat dibaca.`,
		'Tulis {{=jawaban|jawaban lain}} untuk diketik, atau {{( ) satu (x) dua}} untuk dipilih.'
	);
	return null;
}

/** Answer and remark: 'musdes #Benar.' */
function cutRemark(text: string): { answer: string; remark: string } {
	const at = text.indexOf('#');
	return at < 0
		? { answer: text.trim(), remark: '' }
		: { answer: text.slice(0, at).trim(), remark: text.slice(at + 1).trim() };
}

const answersIn = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean);

/** `=musdes|musyawarah desa #Benar. ~rapat #Rapat biasa tidak cukup.` */
function textGap({ text, line }: WrittenGap, id: string, context: RenderContext): Gap {
	const { report } = context;
	const [first = '', ...others] = text.slice(1).split(/\s(?=[~=]\S)|\s(?=~\s)/);
	const right = cutRemark(first);
	const accepted = answersIn(right.answer);
	if (accepted.length === 0)
		report.galat(line, 'Jawaban benar isian ini masih kosong.', 'Tulis jawabannya sesudah {{=.');
	if (accepted.some((answer) => /\d\s*(?:\.\.|±)\s*\d/.test(answer)))
		report.galat(
			line,
			'Isian rumpang tidak mengenal rentang angka.',
			'Tulis setiap angka yang diterima, dipisah |, atau buat soal angka tersendiri.'
		);
	const wrong = others.map((other) => {
		if (other.startsWith('='))
			report.galat(
				line,
				'Isian ini punya dua jawaban benar yang terpisah.',
				'Gabungkan dengan |, misalnya {{=musyawarah desa|musdes}}.'
			);
		const { answer, remark } = cutRemark(other.slice(1));
		const texts = answersIn(answer);
		if (/^\d+\s*%/.test(answer))
			report.galat(
				line,
				'Isian rumpang tidak mengenal sebagian nilai.',
				'Hapus persennya, atau buat soal isian singkat tersendiri.'
			);
		if (texts.some((one) => accepted.some((known) => sameText(one, known))))
			report.galat(line, 'Jawaban salah ini juga termasuk jawaban benar.', 'Ubah salah satunya.');
		return { texts, feedbackHtml: renderRemark(remark, line, context) };
	});
	const feedbackHtml = renderRemark(right.remark, line, context);
	return { id, kind: 'text', accepted, feedbackHtml, wrong };
}

/** `( ) RT #Bukan RT. (x) BPD` */
function selectGap({ text, line }: WrittenGap, id: string, context: RenderContext): Gap | null {
	const { report } = context;
	if (brokenSign.test(text)) {
		report.galat(
			line,
			'Pilihan di dalam isian ini tidak dapat dibaca.',
			'Tulis ( ) atau (x), lalu teksnya.'
		);
		return null;
	}
	const [, ...pieces] = text.split(new RegExp(optionSign, 'g'));
	const options: (TextChoice & { correct: boolean; feedbackHtml: string })[] = [];
	for (let at = 0; at + 1 < pieces.length; at += 2) {
		const { answer, remark } = cutRemark(pieces[at + 1] ?? '');
		const shown = renderPlain(answer, line, context);
		if (!shown)
			report.galat(line, 'Pilihan di dalam isian ini kosong.', 'Tulis teksnya sesudah ( ).');
		if (options.some((other) => sameText(other.text, shown)))
			report.galat(line, `“${shown}” ditulis dua kali.`, 'Ubah atau hapus salah satu.');
		options.push({
			id: String(options.length + 1),
			text: shown,
			correct: /x/i.test(pieces[at] ?? ''),
			feedbackHtml: renderRemark(remark, line, context)
		});
	}
	const right = options.filter(({ correct }) => correct).length;
	if (options.length === 1)
		report.galat(line, 'Isian ini hanya punya satu pilihan.', 'Tulis sedikitnya dua pilihan.');
	if (right !== 1 && options.length > 1)
		report.galat(
			line,
			right === 0
				? 'Isian ini belum punya jawaban benar.'
				: `Isian dengan satu jawaban ini punya ${right} jawaban benar.`,
			'Beri tepat satu (x).'
		);
	return { id, kind: 'select', options };
}

/** Whatever can be answered there is spoken about. */
export const isExplained = (gap: Gap): boolean =>
	gap.kind === 'text'
		? gap.feedbackHtml !== '' && gap.wrong.every(({ feedbackHtml }) => feedbackHtml !== '')
		: gap.options.every(({ feedbackHtml }) => feedbackHtml !== '');
