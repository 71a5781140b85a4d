import { kurangDari, type BarisPenduduk } from '$lib/desa/kependudukan/views/daftar-penduduk';
import type { Penduduk } from '$lib/desa/kependudukan/penduduk';
import type { Akibat } from '$lib/desa/kependudukan/state';
import type { Tone } from '$lib/ui/data-table';

type Tanda = { readonly label: string; readonly tone: Tone };

/** first registered in another kecamatan; a word about the number, no fault. */
export const isAsalLuar = ({ nik }: Pick<Penduduk, 'nik'>, kodeKecamatan: string): boolean =>
	nik !== null && !nik.startsWith(kodeKecamatan.replaceAll('.', ''));

/** How somebody stands who is no longer active; undefined for who is. */
export function keadaanTidakAktif({ keadaan }: Pick<Penduduk, 'keadaan'>): Tanda | undefined {
	switch (keadaan.status) {
		case 'aktif':
			return undefined;
		case 'meninggal':
			return { label: 'Meninggal', tone: 'bata' };
		case 'pindah':
			return { label: 'Pindah', tone: 'netral' };
		case 'dibatalkan':
			return { label: 'Dibatalkan', tone: 'netral' };
		default:
			return keadaan satisfies never;
	}
}

/** The one word that a row of the register has for somebody: what matters most comes first. */
export function keadaanBaris(baris: BarisPenduduk, kodeKecamatan: string): Tanda {
	const tidakAktif = keadaanTidakAktif(baris.penduduk);
	if (tidakAktif) return tidakAktif;
	if (baris.penduduk.injeksi?.diverifikasi === false) return { label: 'Injeksi', tone: 'kunyit' };
	const kurang = kurangDari(baris).length;
	if (kurang > 0) return { label: `Kurang ${kurang}`, tone: 'kunyit' };
	return isAsalLuar(baris.penduduk, kodeKecamatan)
		? { label: 'Asal luar', tone: 'tenang' }
		: { label: 'Lengkap', tone: 'daun' };
}

const akibatBagi: Readonly<Record<Akibat['isi'], string>> = {
	blokir: 'permohonan suratnya diblokir',
	'usulan-henti': 'bantuannya diusulkan henti',
	tinjau: 'bantuannya perlu ditinjau'
};
/** What an event means for letters and aid, after the name of the person. */
export const sebutAkibat = ({ isi }: Pick<Akibat, 'isi'>): string => akibatBagi[isi];
