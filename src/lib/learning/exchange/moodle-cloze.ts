import type { Gap } from '../question';
import { exactly, groupWrong } from './draft';
import { parseHtml, textOf } from './html';
import { refuse } from './report';

/** Signs behind a backslash, held in signs that nobody writes. */
const held = '\\~}#/"*';
const hold = (text: string): string =>
	text
		.replace(/[\ue000-\ue010\0]/g, '')
		.replace(/\\([\\~}#/"*])/g, (_, sign: string) =>
			String.fromCharCode(0xe000 + held.indexOf(sign))
		);
const free = (text: string): string =>
	text.replace(/[\ue000-\ue006]/g, (sign) => held.charAt(sign.charCodeAt(0) - 0xe000));

const gapSign = /\{(\d*):([A-Z_]+):([^{}]*)\}/g;

/** The text of a *cloze* question with `\0` where its gaps stand, and the gaps. */
export function readMoodleGaps(
	html: string,
	losses: string[]
): { readonly html: string; readonly gaps: readonly Gap[] } {
	const gaps: Gap[] = [];
	const weights = new Set<string>();
	const text = hold(html).replace(gapSign, (_, weight: string, kind: string, inside: string) => {
		weights.add(weight || '1');
		gaps.push(readGap(kind, inside, String(gaps.length + 1), losses));
		return '\0';
	});
	if (weights.size > 1)
		losses.push('Hilang: bobot setiap isian; di sini setiap isian sama nilainya.');
	return { html: free(text), gaps };
}

type Answer = { readonly percent: number; readonly text: string; readonly feedbackHtml: string };

function readGap(kind: string, inside: string, id: string, losses: string[]): Gap {
	const answers = inside
		.split('~')
		.filter((part) => part.trim())
		.map(readAnswer);
	if (/^(?:MULTICHOICE(?:_[SVH]+)?|MC[SVH]*)$/.test(kind)) {
		if (answers.some(({ percent }) => percent > 0 && percent < 100))
			losses.push('Hilang: sebagian nilai di dalam isian pilihan.');
		return {
			id,
			kind: 'select',
			options: answers.map(({ percent, text, feedbackHtml }, index) => ({
				id: String(index + 1),
				text: free(text),
				correct: percent >= 100,
				feedbackHtml
			}))
		};
	}
	if (/^(?:SHORTANSWER(?:_C)?|SAC?|MWC?)$/.test(kind)) {
		if (/_C$|AC$|WC$/.test(kind))
			losses.push('Hilang: huruf besar-kecil yang dibedakan di dalam isian.');
		return typedGap(id, answers, losses);
	}
	if (/^(?:NUMERICAL|NM)$/.test(kind)) {
		const plain = answers.map((answer) => ({ ...answer, text: wholeNumber(answer, losses) }));
		return typedGap(id, plain, losses);
	}
	return refuse(`Isian rumpang jenis ${kind} tidak dikenal di kursus.`);
}

/** A number of a gap is a text here, so that only the number itself can be accepted. */
function wholeNumber({ text, percent }: Answer, losses: string[]): string {
	const [value = '', spread = '0'] = text.split(':');
	if (Number(spread) !== 0 && percent > 0)
		losses.push(`Hilang: toleransi ± ${spread} di dalam isian angka.`);
	const number = Number(value);
	return Number.isFinite(number) && value.trim()
		? String(exactly(number)).replace('.', ',')
		: value.trim();
}

function readAnswer(part: string): Answer {
	const [, sign = '', rest = part] = /^\s*(=|%-?[\d.]+%)([\s\S]*)$/.exec(part) ?? [];
	const at = rest.search(/(?<!&)#/);
	const text = at < 0 ? rest : rest.slice(0, at);
	return {
		percent: sign === '=' ? 100 : Math.round(Number(sign.replaceAll('%', '') || 0)),
		text: textOf(parseHtml(free(text).replace(/\*/g, '\ue006'))).trim(),
		feedbackHtml: at < 0 ? '' : free(rest.slice(at + 1)).trim()
	};
}

function typedGap(id: string, answers: readonly Answer[], losses: string[]): Gap {
	const usable = answers
		.filter(({ text, percent }) => {
			if (text !== '\ue006' && text !== '*') return true;
			if (percent > 0) refuse('Salah satu isian menerima jawaban apa pun (*).');
			losses.push('Hilang: umpan balik untuk “jawaban lain apa pun” (*) di dalam isian.');
			return false;
		})
		.map((answer) => ({ ...answer, text: free(answer.text) }));
	const right = usable.filter(({ percent }) => percent >= 100);
	if (right.length === 0) refuse('Salah satu isian tidak punya jawaban yang bernilai penuh.');
	if (usable.some(({ percent }) => percent > 0 && percent < 100))
		losses.push('Hilang: sebagian nilai di dalam isian.');
	const wrong = usable
		.filter(({ percent }) => percent <= 0)
		.map((answer) => ({ ...answer, percent: 0 }));
	return {
		id,
		kind: 'text',
		accepted: right.map(({ text }) => text),
		feedbackHtml: right[0]?.feedbackHtml ?? '',
		wrong: groupWrong(wrong).map(({ texts, feedbackHtml }) => ({ texts, feedbackHtml }))
	};
}
