import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import { sidikSurat } from '../sidik';
import { jabatanPenandatangan } from '../tanda-tangan';

export type HasilVerifikasi =
	| { readonly status: 'TIDAK DITEMUKAN' }
	| {
			readonly status: 'SAH' | 'DICABUT' | 'ISI BERUBAH';
			readonly nomor: string;
			readonly jenis: string;
			readonly tanggal: Tanggal;
			/** The office, not the person. */
			readonly penandatangan: string;
			/** Initials only: 'S. L.'; '' for a letter of the office. */
			readonly pemohon: string;
	  };

/** 'Siti Aminah' -> 'S. A.' */
export const inisial = (nama: string): string =>
	nama
		.split(/\s+/)
		.filter(Boolean)
		.map((kata) => `${[...kata][0]?.toUpperCase() ?? ''}.`)
		.join(' ');

/**
 * C-07: what anybody may know who holds the paper. NIK, address and text are not in it. `sidik` is of the file that was
 * shown, where one was; without it the letter is compared with what was frozen.
 */
export function verifikasi(
	{ persuratan: state, kependudukan }: Pick<Dunia, 'persuratan' | 'kependudukan'>,
	definisi: (kode: string) => Pick<DefinisiSurat, 'nama'> | undefined,
	kode: string,
	sidik?: string
): HasilVerifikasi {
	const surat = [...state.surat.values()].find(
		({ tandaTangan }) => tandaTangan?.kodeVerifikasi === kode
	);
	if (!surat?.tandaTangan || !surat.nomor || !surat.isiBeku) return { status: 'TIDAK DITEMUKAN' };
	const { tandaTangan: tanda, nomor, isiBeku: isi } = surat;
	const utuh =
		sidikSurat({ isi, nomor, tanda }) === tanda.sidik &&
		(sidik === undefined || sidik === tanda.sidik);
	const dicabut = surat.status === 'dicabut' || surat.status === 'dibatalkan';
	const pejabat = state.pejabat.get(tanda.pejabatId);
	const { penduduk, sementara } = kependudukan;
	const pemohon = surat.pemohonId ?? '';
	return {
		status: !utuh ? 'ISI BERUBAH' : dicabut ? 'DICABUT' : 'SAH',
		nomor: nomor.teks,
		jenis: definisi(surat.jenis)?.nama ?? surat.perihal,
		tanggal: tanda.tanggal,
		penandatangan: pejabat ? jabatanPenandatangan(tanda.bentuk, pejabat) : (tanda.blok[0] ?? ''),
		pemohon: inisial(penduduk.get(pemohon)?.nama ?? sementara.get(pemohon)?.nama ?? '')
	};
}
