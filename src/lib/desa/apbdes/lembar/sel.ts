import type { IsiSel } from '$lib/lembar/lembar';
import { rapiTeks } from '../../kependudukan/impor/data-lembar';
import { labelJabatanDesa } from '../../surat/pelaku';
import type { IsianBaris } from '../forms/baris';
import { daftarPelaksana } from '../pelaksana';
import { daftarSumberDana, namaSumberDana } from '../sumber-dana';
import { singkatSumber } from '../views/label';

type TeksSel =
	| { readonly ok: true; readonly teks: string }
	| { readonly ok: false; readonly message: string; readonly mend: string };

/** A cell as somebody would type it: a number with a comma, whatever the program kept it as. */
export function teksSel(isi: IsiSel): TeksSel {
	if (isi === null) return { ok: true, teks: '' };
	if (typeof isi === 'string') return { ok: true, teks: rapiTeks(isi) };
	if (typeof isi === 'number') return { ok: true, teks: String(isi).replace('.', ',') };
	// '1.1.01' typed into a cell that is no text becomes the first of January.
	return {
		ok: false,
		message: 'Isi sel ini berubah menjadi tanggal.',
		mend: 'Jadikan format kolomnya Teks, lalu tulis lagi kodenya, misalnya 1.1.01.'
	};
}

const sebutanSumber = new Map(
	daftarSumberDana.flatMap((sumber) =>
		[sumber, singkatSumber[sumber], namaSumberDana(sumber)].map(
			(teks) => [teks.toLowerCase(), sumber] as const
		)
	)
);
const sebutanPelaksana = new Map(
	daftarPelaksana.flatMap((satu) =>
		[satu, labelJabatanDesa(satu)].map((teks) => [teks.toLowerCase(), satu] as const)
	)
);

/** Sources and executors may be written by their names. */
export function ubahSebutan(isian: IsianBaris, teks: string): string {
	const kecil = teks.toLowerCase();
	if (isian === 'sumber') return sebutanSumber.get(kecil) ?? teks;
	return isian === 'pelaksana' ? (sebutanPelaksana.get(kecil) ?? teks) : teks;
}
