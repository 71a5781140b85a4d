import type { Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import { daftarShdk, type Penduduk } from '../penduduk';
import { anggotaKeluarga } from '../state';

export type KartuKeluarga = {
	readonly keluarga: Keluarga;
	readonly kepala: Penduduk | undefined;
	/** The head first, then in the order of the official list of relations, the elder first. */
	readonly anggota: readonly Penduduk[];
};

export function kartuKeluarga(dunia: Dunia, keluargaId: string): KartuKeluarga | undefined {
	const keluarga = dunia.kependudukan.keluarga.get(keluargaId);
	if (!keluarga) return undefined;
	const anggota = anggotaKeluarga(dunia.kependudukan, keluargaId).sort(
		(a, b) =>
			daftarShdk.indexOf(a.shdk) - daftarShdk.indexOf(b.shdk) ||
			(a.tanggalLahir < b.tanggalLahir ? -1 : 1)
	);
	return {
		keluarga,
		kepala: anggota.find((orang) => orang.shdk === 'kepala-keluarga'),
		anggota
	};
}

export type SaringanKk = { readonly cari: string; readonly dusun: string };

/** Active families by the name of their head, filtered by name, KK number and dusun. */
export function daftarKartuKeluarga(dunia: Dunia, saringan: SaringanKk): KartuKeluarga[] {
	const cari = saringan.cari.trim().toLowerCase();
	const angka = saringan.cari.replace(/[\s.-]/g, '');
	return [...dunia.kependudukan.keluarga.values()]
		.filter((kk) => kk.aktif && (saringan.dusun === '' || kk.dusun === saringan.dusun))
		.flatMap((kk) => kartuKeluarga(dunia, kk.id) ?? [])
		.filter(
			({ keluarga, kepala }) =>
				cari === '' ||
				(/^\d{3,16}$/.test(angka)
					? keluarga.noKk.includes(angka)
					: (kepala?.nama.toLowerCase().includes(cari) ?? false))
		)
		.sort((a, b) => ((a.kepala?.nama ?? '') < (b.kepala?.nama ?? '') ? -1 : 1));
}
