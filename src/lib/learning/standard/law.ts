import type { FileReport } from '../compile/finding';
import { paragraphsOf, toBeVerified, type Paragraph } from '../compile/paragraphs';
import type { WrittenFile } from './written';

/** 'UU 6/2014', 'Permendagri Nomor 20 Tahun 2018', 'Pasal 72', 'Ps. 31'. */
const namesLaw =
	/\b(?:UU|PP|Perpres|Perppu|Permendagri|Permendesa(?: PDT)?|PMK|Permenkeu|Pasal|Ps\.)(?: (?:Nomor|No\.))? ?\d/;
const norm =
	/\b(?:wajib|dilarang|paling (?:banyak|sedikit|lambat|lama|rendah|tinggi)|sekurang-kurangnya|selambat-lambatnya)\b/i;
const measure = /\d\s*%|\bRp\s?\d|\d+ (?:hari|bulan|tahun|orang)\b/;

/** A citation, a rule, a figure of the year: they name what they rest on. */
const mark = /:(?:dasar|aturan|angka)\[/;

/** Without marks and code, which say by themselves what they are, and without what somebody says or has written on a cover. */
const bare = (text: string): string =>
	text
		.replace(/:[a-z]+\[[^\]]*\]/g, '')
		.replace(/`[^`]*`/g, '')
		.replace(/"[^"]*"|“[^”]*”/g, '')
		.replace(/\*\*/g, '');

/** A paragraph that states law: by its name, or by a norm with a measure in one sentence. */
export function statesLaw({ text }: Paragraph): boolean {
	const read = bare(text);
	const sentences = read.split(/(?<=[.!?:;]["”)]*)\s+(?=[\p{Lu}"“])/u);
	return (
		namesLaw.test(read) ||
		sentences.some((sentence) => norm.test(sentence) && measure.test(sentence))
	);
}

const isMarked = ({ text }: Paragraph): boolean => mark.test(text) || toBeVerified.test(text);

/** What happened somewhere, and what lies on somebody's desk. */
export const isExample = (box: string | null): boolean => box === 'contoh' || box === 'dokumen';

/** Examples tell what happened, tables show a form or a sum, and headings are taken up below them. */
const isProse = ({ kind, box }: Paragraph): boolean =>
	(kind === 'paragraf' || kind === 'butir') && !isExample(box);

/** A lesson says what it rests on: in the sentence, and in its front matter. */
export function checkLaw({ text, body, bodyLine }: WrittenFile, report: FileReport): void {
	const paragraphs = paragraphsOf(body, bodyLine);
	for (const paragraph of paragraphs)
		if (isProse(paragraph) && statesLaw(paragraph) && !isMarked(paragraph))
			report.galat(
				paragraph.line,
				'Paragraf ini menyatakan hukum tanpa menyebut dasarnya.',
				'Tambahkan :dasar[…] atau :aturan[…] di kalimatnya, atau tulis: perlu diperiksa pada naskah aslinya.'
			);
	const first = paragraphs.find(({ text: written }) => /:(?:dasar|aturan)\[/.test(written));
	if (first && !/^claims:/m.test(text.slice(0, text.length - body.length)))
		report.galat(
			first.line,
			'Pelajaran ini menyebut dasar hukum, tetapi belum punya claims.',
			'Tambahkan claims di kepala berkas: daftar { text, basis }, satu kalimat satu butir.'
		);
}
