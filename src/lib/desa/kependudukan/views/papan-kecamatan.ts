import type { Bulan } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { injeksiMenunggu } from '../injeksi';
import { semuaDesa, type DesaLain } from '../kecamatan';
import {
	capaian,
	isianKurang,
	jumlahLengkap,
	type IsianWajib,
	type WarnaCapaian
} from '../kelengkapan';
import type { Keluarga } from '../keluarga';
import type { StatusLaporan } from '../laporan';
import type { Penduduk } from '../penduduk';
import { pendudukAktif } from '../state';
import type { Verval } from '../verval';
import { bulanDilaporkan } from './antrean';

/** G-07: one village on the board of the kecamatan, as far as the areas of the practice village go. */
export type BarisPapan = {
	readonly kode: string;
	readonly nama: string;
	/** The one that is worked in; of the others only the register is part of the world. */
	readonly sendiri: boolean;
	readonly lengkap: number;
	readonly terentri: number;
	readonly acuan: number;
	/** '49,33%' */
	readonly persen: string;
	readonly warna: WarnaCapaian;
	/** State of the report that is asked for now; null where there is none. */
	readonly lampid: StatusLaporan | 'belum' | null;
	readonly verval: number;
	readonly injeksi: number;
};

export type PapanKecamatan = {
	/** Whose report is asked for now; null in the first month of a world. */
	readonly bulan: Bulan | null;
	readonly desa: readonly BarisPapan[];
};

export function papanKecamatan(dunia: Dunia): PapanKecamatan {
	const bulan = bulanDilaporkan(dunia);
	const terbuka = new Map<string, number>();
	for (const { desaKode, status } of dunia.verval.values())
		if (status !== 'selesai') terbuka.set(desaKode, (terbuka.get(desaKode) ?? 0) + 1);
	return {
		bulan,
		desa: semuaDesa(dunia).map((desa) => {
			const { kode, nama, acuan, kependudukan } = desa;
			const lengkap = jumlahLengkap(kependudukan);
			const sendiri = kode === dunia.desa.kode;
			return {
				kode,
				nama,
				sendiri,
				lengkap,
				terentri: pendudukAktif(kependudukan).length,
				acuan,
				...capaian(lengkap, acuan),
				lampid:
					sendiri && bulan !== null ? (kependudukan.laporan.get(bulan)?.status ?? 'belum') : null,
				verval: terbuka.get(kode) ?? 0,
				injeksi: injeksiMenunggu(kependudukan).length
			};
		})
	};
}

/** One row of a village as the kecamatan sees it. */
export type WargaDesa = {
	readonly penduduk: Penduduk;
	readonly keluarga: Keluarga | undefined;
	readonly kurang: readonly IsianWajib[];
	/** 'menunggu': injected, and no resident before the village has verified it (G-02). */
	readonly injeksi: 'menunggu' | 'diverifikasi' | null;
	/** The request that is open about this person. */
	readonly verval: Verval | undefined;
};

export const daftarSaringanWarga = ['kurang', 'injeksi', 'verval'] as const;
export type SaringanWarga = (typeof daftarSaringanWarga)[number] | 'semua';

/** The residents of a village with what is missing, injected rows among them, in the order of the register. */
export function wargaDesa(dunia: Dunia, { kode, kependudukan }: DesaLain): WargaDesa[] {
	const vervalByOrang = new Map(
		[...dunia.verval.values()]
			.filter(({ desaKode, status }) => desaKode === kode && status !== 'selesai')
			.map((verval) => [verval.pendudukId, verval])
	);
	const terdaftar = pendudukAktif(kependudukan).map((penduduk): WargaDesa => {
		const keluarga = kependudukan.keluarga.get(penduduk.keluargaId);
		return {
			penduduk,
			keluarga,
			kurang: isianKurang(penduduk, keluarga),
			injeksi: penduduk.injeksi
				? penduduk.injeksi.diverifikasi
					? 'diverifikasi'
					: 'menunggu'
				: null,
			verval: vervalByOrang.get(penduduk.id)
		};
	});
	const menunggu = injeksiMenunggu(kependudukan).flatMap((injeksi) =>
		injeksi.penduduk.map((penduduk): WargaDesa => {
			const keluarga = injeksi.keluarga ?? kependudukan.keluarga.get(penduduk.keluargaId);
			return {
				penduduk,
				keluarga,
				kurang: isianKurang(penduduk, keluarga),
				injeksi: 'menunggu',
				verval: undefined
			};
		})
	);
	return [...menunggu, ...terdaftar];
}

export function saringWarga(
	daftar: readonly WargaDesa[],
	saringan: SaringanWarga,
	cari: string
): WargaDesa[] {
	const kata = cari.trim().toLocaleLowerCase('id');
	return daftar.filter(
		({ penduduk, kurang, injeksi, verval }) =>
			(saringan === 'semua' ||
				(saringan === 'kurang' && kurang.length > 0) ||
				(saringan === 'injeksi' && injeksi !== null) ||
				(saringan === 'verval' && verval !== undefined)) &&
			(kata === '' ||
				penduduk.nama.toLocaleLowerCase('id').includes(kata) ||
				(penduduk.nik ?? '').includes(kata.replaceAll(' ', '')))
	);
}
