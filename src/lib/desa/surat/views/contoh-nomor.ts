import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import { kunciDeret, nomorBerikut } from '../nomor';

type Jenis = Pick<DefinisiSurat, 'kode' | 'klasifikasi'>;

/** C-01, C-02: the number that the commonest letter would take today, and whether the year has any. */
export function contohNomor(
	{ persuratan: state, tanggal }: Pick<Dunia, 'persuratan' | 'tanggal'>,
	jenis: readonly Jenis[]
): { readonly nomor: string; readonly bernomor: boolean } {
	const contoh = jenis.find(({ kode }) => kode === 'SKD') ?? jenis[0];
	const tahun = Number(tanggal.slice(0, 4));
	return {
		nomor: contoh ? nomorBerikut(state, contoh, tanggal).teks : '',
		bernomor: [...state.urutTerakhir.keys()].some((kunci) =>
			kunci.startsWith(kunciDeret(tahun, ''))
		)
	};
}
