import type { Result } from '$lib/desa/problem';
import { bersandi, isZip, type BagianTerurai } from './arsip';
import { bacaCsv, bukanTeks } from './csv';
import { batasLembar, terbaca, tolak, type CatatSel, type Langkah, type Lembar } from './lembar';
import { bacaXlsx } from './xlsx';

export { jalankan, jalankanBertahap } from './lembar';
export type { BarisLembar, IsiSel, Langkah, Lembar } from './lembar';

const awalan = (bytes: Uint8Array, ...harapan: readonly number[]): boolean =>
	harapan.every((byte, i) => bytes[i] === byte);

/**
 * A sheet somebody sends, as rows of cells, or why it is refused and what to do. What the file is decides its content,
 * not its name. `lewati` names sheets that hold no data, such as the code list of a template; `terurai` are parts of the
 * file that were unpacked already; `catat` is told of formulas, for which the file is refused otherwise.
 */
export const bacaLembar = (
	bytes: Uint8Array,
	lewati: (namaLembar: string) => boolean = () => false,
	terurai: BagianTerurai = new Map(),
	catat?: CatatSel
): Langkah<Result<Lembar>> =>
	terbaca(function* () {
		if (bytes.length > batasLembar.byteBerkas)
			tolak(
				'Berkas ini lebih dari 5 MB.',
				'Bagi menjadi beberapa berkas, lalu unggah satu per satu.'
			);
		if (bytes.length === 0)
			tolak('Berkas ini kosong.', 'Pilih berkas yang berisi data yang akan diimpor.');
		if (isZip(bytes)) return yield* bacaXlsx(bytes, lewati, terurai, catat);
		// OLE: the .xls of before 2007, or an .xlsx behind a password.
		if (awalan(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return isXls(bytes) ? xlsLama() : bersandi();
		if (awalan(bytes, 0x50, 0x4b) || awalan(bytes, 0x25, 0x50, 0x44, 0x46)) bukanTeks();
		const kepala = new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).trimStart();
		if (/^(ï»¿)?\s*<(!doctype|html|table|\?xml|\w+:|svg)/i.test(kepala)) bukanLembar();
		return yield* bacaCsv(bytes, catat);
	});

/** 'Workbook' in UTF-16, the name of the stream that an old .xls keeps its sheets in. */
function isXls(bytes: Uint8Array): boolean {
	const teks = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
	return teks.includes('Workbook') || teks.includes('Book\0');
}

const xlsLama = (): never =>
	tolak(
		'Berkas ini Excel lama (.xls).',
		'Buka di Excel atau LibreOffice, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.'
	);

const bukanLembar = (): never =>
	tolak(
		'Isi berkas ini halaman web atau XML, walau namanya lembar kerja.',
		'Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu unggah hasilnya.'
	);
