import type { Problem } from '../../problem';
import { cariKode } from './kode-impor';
import { daftarKolom, kolomImpor, namaKolom, type Kolom } from './kolom';
import type { BarisImpor } from './baca-baris';
import type { MasalahSel } from './masalah';

/** Fewer than this says nothing about a column. */
const palingSedikit = 3;

/** Whether a text would be at home in that column, and says so by its form: most texts fit anywhere. */
function cocok(kolom: Kolom, isi: string): boolean {
	const rincian = kolomImpor[kolom];
	switch (rincian.jenis) {
		case 'kode':
			// A bare number is a code of many lists.
			return !/^\d+$/.test(isi) && cariKode(rincian.daftar, isi) !== undefined;
		case 'tanggal':
			return /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})$/.test(isi);
		case 'nik':
		case 'nik-orang-tua':
		case 'no-kk':
			return /^\d{16}$/.test(isi);
		case 'nama':
			return /^[\p{L} .,']{3,}$/u.test(isi) && isi.includes(' ');
		default:
			return false;
	}
}

/**
 * The most reported mistake of all: cells pasted one column too far. Where most cells of a column are refused and look
 * like its neighbour's, the whole sheet is refused, because some of the shifted values will fit by chance and be wrong.
 */
export function cariPergeseran(
	baris: readonly BarisImpor[],
	letakKolom: ReadonlyMap<Kolom, number>
): Problem[] {
	const hasil: Problem[] = [];
	const kelompok = new Map<Kolom, MasalahSel[]>();
	for (const { masalah } of baris)
		for (const satu of masalah) {
			if (satu.level !== 'galat' || satu.isi === '') continue;
			const ada = kelompok.get(satu.kolom);
			if (ada) ada.push(satu);
			else kelompok.set(satu.kolom, [satu]);
		}
	for (const [i, kolom] of daftarKolom.entries()) {
		const letak = letakKolom.get(kolom);
		if (letak === undefined) continue;
		const keliru = kelompok.get(kolom) ?? [];
		if (keliru.length < palingSedikit) continue;
		for (const tetangga of [daftarKolom[i - 1], daftarKolom[i + 1]]) {
			if (!tetangga) continue;
			const pindah = keliru.filter(({ isi }) => cocok(tetangga, isi));
			if (pindah.length < palingSedikit || pindah.length * 10 < keliru.length * 8) continue;
			hasil.push(geser(kolom, letak, tetangga, pindah, pindah.length * 2 >= baris.length));
		}
	}
	return hasil;
}

const geser = (
	kolom: Kolom,
	letak: number,
	tetangga: Kolom,
	pindah: readonly { readonly sel: string; readonly isi: string }[],
	sebagianBesar: boolean
): Problem => ({
	field: 'berkas',
	level: sebagianBesar ? 'galat' : 'peringatan',
	rule: 'IM-02',
	message: `Kolom ${namaKolom(letak)} ("${kolom}") tampaknya tergeser: ${pindah.length} barisnya berisi ${kolomImpor[tetangga].sebutan.toLowerCase()}, misalnya ${pindah[0]?.sel ?? ''} "${pindah[0]?.isi ?? ''}".`,
	mend: `Cocokkan tajuk dengan isinya; isian "${tetangga}" ada di bawah tajuk "${kolom}". Geser kembali sel-selnya, lalu unggah lagi.`
});
