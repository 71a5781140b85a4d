import { accepted, type Result } from '$lib/desa/problem';
import {
	isKosong,
	namaSel,
	periksaBaris,
	periksaHuruf,
	periksaKolom,
	rusak,
	sebutSel,
	tolak,
	type BarisLembar,
	type CatatSel,
	type IsiSel,
	type Langkah,
	type Lembar
} from './lembar';

const simpanUlang =
	'Simpan ulang dari Excel sebagai "CSV UTF-8 (dipisahkan koma)", atau unggah berkas .xlsx-nya.';

/** UTF-8, UTF-16 with its mark, or what Windows writes here; two of them in one file cannot be told apart safely. */
export function teksBerkas(bytes: Uint8Array): string {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return urai(bytes, 'utf-16le');
	if (a === 0xfe && b === 0xff) return urai(bytes, 'utf-16be');
	if (bytes.includes(0)) bukanTeks();
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const teks = new TextDecoder('windows-1252').decode(bytes);
		// Letters beyond ASCII as UTF-8 has them, read as Windows-1252: 'Ã©' for é.
		const campur = /[\u00C3\u00C2\u00C4\u00C5][\u0080-\u00BF\u0152-\u2122]|â€|ï»¿/.exec(teks);
		if (campur) {
			const baris = teks.slice(0, campur.index).split('\n').length;
			tolak(
				`Berkas ini memakai dua pengodean huruf sekaligus (tampak di baris ${baris}).`,
				simpanUlang
			);
		}
		return teks;
	}
}

function urai(bytes: Uint8Array, pengodean: string): string {
	try {
		return new TextDecoder(pengodean, { fatal: true }).decode(bytes);
	} catch {
		return rusak('hurufnya tidak dapat dibaca');
	}
}

export const bukanTeks = (): never =>
	tolak(
		'Isi berkas ini bukan lembar kerja .xlsx dan bukan teks .csv.',
		'Pilih berkas yang disimpan dari Excel atau LibreOffice sebagai .xlsx atau .csv.'
	);

const pemisahDikenal = [';', ',', '\t'] as const;

/** The sign that divides the heading; Excel writes ';' where the comma is the decimal sign, as in Indonesia. */
function cariPemisah(teks: string): string {
	const tajuk = /^(?:[^\r\n"]|"[^"]*")*/.exec(teks)?.[0] ?? '';
	const polos = tajuk.replace(/"[^"]*"/g, '');
	const banyak = (pemisah: string): number => polos.split(pemisah).length;
	return pemisahDikenal.reduce((a, b) => (banyak(b) > banyak(a) ? b : a));
}

/**
 * RFC 4180, with the three dividers in use here. Our own seventy lines and not hucre/csv: a refusal has to name the
 * row as a spreadsheet counts it, a quote that is never closed has to be refused instead of swallowing the rest, and
 * the limits hold while reading.
 */
export function* bacaCsv(bytes: Uint8Array, catat?: CatatSel): Langkah<Result<Lembar>> {
	let teks = teksBerkas(bytes);
	const sep = /^sep=(.)\r?\n/i.exec(teks);
	if (sep) teks = teks.slice(sep[0].length);
	const pemisah = sep?.[1] ?? cariPemisah(teks);
	const baris: BarisLembar[] = [];
	const rumus: string[] = [];
	const polos = new RegExp(`[^"\\r\\n${pemisah === '\t' ? '\\t' : `\\${pemisah}`}]*`, 'y');
	let letak = 0;
	// A line `sep=;` is a row to Excel as well.
	let nomor = sep ? 1 : 0;
	while (letak < teks.length) {
		nomor += 1;
		const sel: IsiSel[] = [];
		const rumusnya: number[] = [];
		for (;;) {
			let isi: string;
			if (teks[letak] === '"') {
				const kutip = bacaKutip(teks, letak, sel.length, nomor);
				isi = kutip.isi;
				letak = kutip.sampai;
			} else {
				polos.lastIndex = letak;
				isi = polos.exec(teks)?.[0] ?? '';
				letak += isi.length;
				if (teks[letak] === '"')
					tolak(
						`Tanda petik di tengah sel ${namaSel(sel.length, nomor)} tidak ditutup dengan benar.`,
						simpanUlang
					);
			}
			if (!isKosong(isi)) {
				periksaKolom(sel.length, nomor);
				periksaHuruf(isi, sel.length, nomor);
				if (isi.startsWith('=')) {
					rumusnya.push(sel.length);
					isi = '';
				}
			}
			// What lies beyond the last column and is empty costs nothing.
			if (!isKosong(isi) || sel.length < 256) sel.push(isi === '' ? null : lepasPengaman(isi));
			if (teks[letak] !== pemisah) break;
			letak += 1;
		}
		if (teks[letak] === '\r') letak += 1;
		if (teks[letak] === '\n') letak += 1;
		for (const kolom of rumusnya) {
			if (catat) catat({ nomor, kolom, sebab: 'rumus' });
			else rumus.push(namaSel(kolom, nomor));
		}
		if (rumusnya.length > 0 || sel.some((isi) => !isKosong(isi))) {
			baris.push({ nomor, sel });
			periksaBaris(baris.length);
		}
		if (nomor % 500 === 0) yield;
	}
	if (rumus.length > 0)
		tolak(
			`Ada rumus di sel ${sebutSel(rumus)}.`,
			'Tulis hasilnya saja, tanpa tanda sama dengan di depan.'
		);
	return accepted({ nama: 'CSV', baris, lembarLain: [] });
}

function bacaKutip(
	teks: string,
	mulai: number,
	kolom: number,
	nomor: number
): { readonly isi: string; readonly sampai: number } {
	let isi = '';
	let dari = mulai + 1;
	for (;;) {
		const kutip = teks.indexOf('"', dari);
		if (kutip < 0)
			return tolak(
				`Tanda petik yang dibuka di baris ${nomor} tidak pernah ditutup.`,
				'Hapus tanda petik itu, atau simpan ulang dari Excel sebagai .xlsx.'
			);
		isi += teks.slice(dari, kutip);
		if (teks[kutip + 1] !== '"') {
			const berikut = teks[kutip + 1];
			if (berikut !== undefined && !/[;,\t\r\n]/.test(berikut))
				tolak(`Tanda petik di baris ${nomor} tidak ditutup dengan benar.`, simpanUlang);
			return { isi, sampai: kutip + 1 };
		}
		isi += '"';
		dari = kutip + 2;
		if (isi.length > 40_000) periksaHuruf(isi, kolom, nomor);
	}
}

/**
 * What a spreadsheet may run as a formula, also behind blanks and apostrophes. It carries one more apostrophe in a CSV of
 * ours (mutu.md S6), which is taken off here: writer and reader ask the same pattern, so any text comes back as it was.
 */
export const awalRumus = /^['\s\0]*[=+\-@|\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

const lepasPengaman = (isi: string): string =>
	isi.startsWith("'") && awalRumus.test(isi.slice(1)) ? isi.slice(1) : isi;
