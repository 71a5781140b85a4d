import { decodeText } from './bytes';
import type { Found } from './draft';
import { readGift } from './gift-read';
import { writeDrafts, type Imported, type ImportSettings } from './import-draft';
import { readMoodle } from './moodle-read';
import { readQtiItem } from './qti-read';
import { readQtiPackage } from './qti-package';
import { Refusal, refuse } from './report';
import { parseXml } from './xml';
import { isZip, openArchive } from './zip';

export type ImportResult =
	| ({ readonly ok: true; readonly remark: string } & Imported)
	/** The whole file is refused. */
	| { readonly ok: false; readonly reason: string };

const mostQuestions = 2000;

/** A file of questions of any tool: what it is, is seen from what stands in it. */
export function importQuestions(bytes: Uint8Array, settings: ImportSettings): ImportResult {
	try {
		if (isZip(bytes)) return done(readQtiPackage(openArchive(bytes)), '', settings);
		const { text, remark } = decodeText(bytes);
		return done(readText(text), remark, settings);
	} catch (thrown) {
		if (thrown instanceof Refusal) return { ok: false, reason: thrown.message };
		throw thrown;
	}
}

function done(found: readonly Found[], remark: string, settings: ImportSettings): ImportResult {
	if (found.length === 0) return { ok: false, reason: 'Berkas ini tidak memuat soal.' };
	if (found.length > mostQuestions)
		return {
			ok: false,
			reason: `Berkas ini memuat ${found.length} soal. Bagi menjadi berkas dengan paling banyak ${mostQuestions} soal.`
		};
	return { ok: true, remark, ...writeDrafts(found, settings) };
}

function readText(text: string): Found[] {
	const start = text.replace(/^\ufeff/, '').trimStart();
	if (!start) refuse('Berkas ini kosong.');
	if (start.startsWith('<')) return readXml(start);
	if (start.startsWith('%PDF'))
		refuse('Ini berkas PDF. Ekspor soalnya sebagai Moodle XML, GIFT, atau QTI 3.');
	if (/^[{[]\s*"/.test(start)) refuse('Ini berkas JSON, bukan GIFT, Moodle XML, atau QTI 3.');
	if (/^ANSWER:\s*[A-Z]\s*$/m.test(start) && !/[{}]/.test(start))
		refuse('Ini berkas Aiken, yang tidak dibaca. Impor ke Moodle, lalu ekspor sebagai Moodle XML.');
	if (/^(?:\*?[a-z]\)|\[\*?\s?\])\s/m.test(start) && !/[{}]/.test(start))
		refuse(
			'Ini naskah text2qti, yang tidak dibaca. Tulis sebagai GIFT, atau langsung dalam bentuk kursus.'
		);
	if (!/(?<!\\)\{/.test(start)) refuse('Berkas ini bukan GIFT, Moodle XML, atau QTI 3.');
	return readGift(text);
}

function readXml(text: string): Found[] {
	if (/^<(?:!doctype\s+html|html)\b/i.test(text)) refuse('Ini halaman HTML, bukan berkas soal.');
	const root = parseXml(text);
	switch (root.name) {
		case 'quiz':
			return readMoodle(text);
		case 'qti-assessment-item':
		case 'assessmentItem':
			return [oneItem(() => readQtiItem(root))];
		case 'questestinterop':
			return refuse(
				'Ini soal QTI 1.2 (misalnya dari Canvas atau text2qti), yang tidak dibaca. Ekspor sebagai QTI 3, QTI 2.x, Moodle XML, atau GIFT.'
			);
		case 'qti-assessment-test':
		case 'assessmentTest':
			return refuse('Ini daftar soal QTI tanpa soalnya. Berikan paketnya (.zip).');
		default:
			return refuse(
				`Berkas XML ini bukan Moodle XML dan bukan QTI: unsur pertamanya <${root.name}>.`
			);
	}
}

function oneItem(read: () => Found): Found {
	try {
		return read();
	} catch (thrown) {
		if (!(thrown instanceof Refusal)) throw thrown;
		return { title: 'Soal QTI', refused: thrown.message };
	}
}
