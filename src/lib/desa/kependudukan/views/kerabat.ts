import type { Dunia } from '../../dunia';
import { pasanganDari } from '../pasangan';
import { isAktif, type Penduduk } from '../penduduk';

export type Kerabat = {
	readonly hubungan: 'Suami' | 'Istri' | 'Ayah' | 'Ibu' | 'Anak';
	readonly nama: string;
	/** In the register of this village; undefined when only the name is known. */
	readonly penduduk: Penduduk | undefined;
};

/** Who belongs to somebody: spouse, parents, children, whichever KK they are in now. */
export function kerabat(dunia: Dunia, orang: Penduduk): Kerabat[] {
	const { penduduk } = dunia.kependudukan;
	const orangTua = (hubungan: 'Ayah' | 'Ibu', id: string | null, nama: string): Kerabat[] => {
		const tercatat = id === null ? undefined : penduduk.get(id);
		return tercatat || nama !== ''
			? [{ hubungan, nama: tercatat?.nama ?? nama, penduduk: tercatat }]
			: [];
	};
	const anak = [...penduduk.values()]
		.filter(
			({ ayahId, ibuId, keadaan }) =>
				(ayahId === orang.id || ibuId === orang.id) && keadaan.status !== 'dibatalkan'
		)
		.sort((a, b) => (a.tanggalLahir < b.tanggalLahir ? -1 : 1));
	const pasangan = isAktif(orang) ? pasanganDari(orang, penduduk.values()) : [];
	return [
		...pasangan.map((satu) => ({
			hubungan: satu.jenisKelamin === 'L' ? ('Suami' as const) : ('Istri' as const),
			nama: satu.nama,
			penduduk: satu
		})),
		...orangTua('Ayah', orang.ayahId, orang.namaAyah),
		...orangTua('Ibu', orang.ibuId, orang.namaIbu),
		...anak.map((satu) => ({ hubungan: 'Anak' as const, nama: satu.nama, penduduk: satu }))
	];
}
