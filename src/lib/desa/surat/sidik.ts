import { sha256Hex } from './sandi';
import type { IsiBeku, NomorSurat, TandaTangan } from './surat';

type Ditandatangani = {
	readonly isi: IsiBeku;
	readonly nomor: Pick<NomorSurat, 'teks'>;
	readonly tanda: Pick<TandaTangan, 'tanggal' | 'bentuk' | 'pejabatId' | 'blok'>;
};

function kanonPotongan(potongan: IsiBeku['potongan'][number]): readonly unknown[] {
	switch (potongan.jenis) {
		case 'paragraf':
			return ['paragraf', potongan.teks, potongan.tengah];
		case 'biodata':
			return ['biodata', potongan.baris];
		case 'tabel':
			return ['tabel', potongan.kepala, potongan.baris];
		case 'daftar':
			return ['daftar', potongan.butir, potongan.bernomor];
		default:
			return potongan satisfies never;
	}
}

/**
 * C-07: the text that is hashed. A list in a fixed order, never an object: two programs may keep the same letter with its
 * fields in another order.
 */
export const teksKanon = ({ isi, nomor, tanda }: Ditandatangani): string =>
	JSON.stringify([
		'surat@1',
		nomor.teks,
		tanda.tanggal,
		tanda.bentuk,
		tanda.pejabatId,
		tanda.blok,
		isi.judul,
		isi.kop,
		isi.potongan.map(kanonPotongan)
	]);

/** C-07: SHA-256 of everything that a reader of the letter relies on. */
export const sidikSurat = (surat: Ditandatangani): string => sha256Hex(teksKanon(surat));
