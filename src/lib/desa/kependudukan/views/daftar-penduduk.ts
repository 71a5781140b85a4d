import { umur } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import { isAktif, type Penduduk } from '../penduduk';

export type BarisPenduduk = {
	readonly penduduk: Penduduk;
	readonly keluarga: Keluarga | undefined;
	readonly umur: number;
	/** The name in small letters: what is searched and sorted by. */
	readonly kunci: string;
};

export type SaringanPenduduk = {
	/** Part of a name, a NIK or a KK number; '' for all. */
	readonly cari: string;
	/** Name of a dusun; '' for all. */
	readonly dusun: string;
	readonly keadaan: 'aktif' | 'belum-nik' | 'semua';
};

export type UrutanPenduduk = 'nama' | 'umur' | 'dusun' | 'nik';

/** The register of residents, filtered and sorted. Search takes digits as numbers, letters as names. */
export function daftarPenduduk(
	dunia: Dunia,
	saringan: SaringanPenduduk,
	urutan: UrutanPenduduk = 'nama',
	menurun = false
): BarisPenduduk[] {
	const { penduduk, keluarga } = dunia.kependudukan;
	const kata = saringan.cari.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const angka = saringan.cari.replace(/[\s.-]/g, '');
	const isNomor = /^\d{3,16}$/.test(angka);

	const baris: BarisPenduduk[] = [];
	for (const orang of penduduk.values()) {
		if (saringan.keadaan !== 'semua' && !isAktif(orang)) continue;
		if (saringan.keadaan === 'belum-nik' && orang.nik !== null) continue;
		const kk = keluarga.get(orang.keluargaId);
		if (saringan.dusun !== '' && kk?.dusun !== saringan.dusun) continue;
		if (isNomor) {
			if (!orang.nik?.includes(angka) && !kk?.noKk.includes(angka)) continue;
		}
		const kunci = orang.nama.toLowerCase();
		if (!isNomor && !kata.every((potong) => kunci.includes(potong))) continue;
		baris.push({
			penduduk: orang,
			keluarga: kk,
			umur: umur(orang.tanggalLahir, dunia.tanggal),
			kunci
		});
	}
	const arah = menurun ? -1 : 1;
	return baris.sort((a, b) => arah * banding[urutan](a, b) || banding.nama(a, b));
}

// Comparison by code unit after lower-casing: browser and server must agree without their locales.
const teks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const banding: Record<UrutanPenduduk, (a: BarisPenduduk, b: BarisPenduduk) => number> = {
	nama: (a, b) => teks(a.kunci, b.kunci),
	umur: (a, b) => teks(b.penduduk.tanggalLahir, a.penduduk.tanggalLahir),
	dusun: (a, b) => teks(a.keluarga?.dusun ?? '', b.keluarga?.dusun ?? ''),
	// Somebody without a NIK comes first: that is what still has to be done.
	nik: (a, b) => teks(a.penduduk.nik ?? '', b.penduduk.nik ?? '')
};
