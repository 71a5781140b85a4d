import { bulanDari, type Bulan } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import type { JenisPeristiwa, Mutasi, MutasiKk } from '../mutasi';
import type { JenisKelamin, Penduduk } from '../penduduk';
import {
	keluargaAktif,
	kepalaKeluarga,
	pendudukAktif,
	type Kependudukan,
	type Peristiwa
} from '../state';
import {
	barisMutasi,
	barisMutasiKk,
	dusunDari,
	pencariEntri,
	tandaBaris,
	type BarisKk
} from './lampid';
import { selDari, type Sel } from './sel';

/** Rows of the monthly report, in its order (lampid.md 1); `antardusun` stands in the table by dusun only. */
export const daftarBarisLaporan = [
	'awal',
	'lahir',
	'mati',
	'datang',
	'pindah',
	'hilang',
	'antardusun',
	'koreksi',
	'akhir'
] as const satisfies readonly (JenisPeristiwa | 'awal' | 'akhir' | 'koreksi' | 'antardusun')[];
export type BarisLaporan = (typeof daftarBarisLaporan)[number];

/** Where the families of a row are counted. */
export const barisKkDari: Readonly<Record<BarisLaporan, BarisKk | 'awal' | 'akhir'>> = {
	awal: 'awal',
	lahir: 'baru',
	mati: 'mati',
	datang: 'datang',
	pindah: 'pindah',
	hilang: 'gabung',
	antardusun: 'antardusun',
	koreksi: 'koreksi',
	akhir: 'akhir'
};

export const daftarKolomOrang = [
	'wniL',
	'wniP',
	'wnaL',
	'wnaP',
	'L',
	'P',
	'jiwa'
] as const satisfies readonly (keyof Sel | JenisKelamin | 'jiwa')[];
export type KolomOrang = (typeof daftarKolomOrang)[number];

export const daftarKolomKk = ['kkL', 'kkP', 'kk'] as const;
export type KolomKk = (typeof daftarKolomKk)[number];

/** One figure of the report: its month, row and column, for the village (null) or one dusun. */
export type Angka<K> = {
	readonly bulan: Bulan;
	readonly baris: BarisLaporan;
	readonly kolom: K;
	readonly dusun: string | null;
};

/** By name, by address: one person behind a figure. */
export type OrangBnba = {
	readonly id: string;
	/** Undefined when the register knows nobody of this id: a fault that the reconciliation names. */
	readonly penduduk: Penduduk | undefined;
	/** What the person adds to the figure. */
	readonly tanda: 1 | -1;
	/** The line of the ledger; null for somebody who was there before the month. */
	readonly mutasi: Mutasi | null;
	readonly peristiwa: Peristiwa | undefined;
	readonly dibatalkan: Peristiwa['dibatalkan'];
};

export type KkBnba = {
	readonly id: string;
	readonly keluarga: Keluarga | undefined;
	readonly tanda: 1 | -1;
	readonly mutasi: MutasiKk | null;
};

const cocokKolom = (kolom: KolomOrang, sel: keyof Sel): boolean =>
	kolom === 'jiwa' || sel === kolom || (kolom.length === 1 && sel.endsWith(kolom));

const cocokKolomKk = (kolom: KolomKk, jk: JenisKelamin): boolean =>
	kolom === 'kk' || kolom === `kk${jk}`;

/** Where the book counts somebody, and how often: 1 for everybody, if nothing is wrong. */
export type Tempat = { readonly sel: keyof Sel; readonly dusun: string; readonly jumlah: number };
export type TempatKk = {
	readonly jk: JenisKelamin;
	readonly dusun: string;
	readonly jumlah: number;
};

type Hitungan<T> = Map<string, Map<string, T & { jumlah: number }>>;

function tambah<T extends object>(
	hitungan: Hitungan<T>,
	id: string,
	tempat: T,
	tanda: 1 | -1
): void {
	const kunci = Object.values(tempat).join('/');
	const tempatOrang = hitungan.get(id) ?? new Map<string, T & { jumlah: number }>();
	hitungan.set(id, tempatOrang);
	const jumlah = (tempatOrang.get(kunci)?.jumlah ?? 0) + tanda;
	if (jumlah === 0) tempatOrang.delete(kunci);
	else tempatOrang.set(kunci, { ...tempat, jumlah });
}

/** Whom the ledger counts, and where, with the lines that `ikut` lets in. */
export function tempatOrang(
	state: Kependudukan,
	start: Kependudukan,
	ikut: (mutasi: Mutasi) => boolean
): ReadonlyMap<string, readonly Tempat[]> {
	const hitungan: Hitungan<Omit<Tempat, 'jumlah'>> = new Map();
	for (const orang of pendudukAktif(start))
		tambah(hitungan, orang.id, { sel: selDari(orang), dusun: dusunDari(start, orang) }, 1);
	for (const mutasi of state.mutasi)
		if (ikut(mutasi))
			tambah(
				hitungan,
				mutasi.pendudukId,
				{ sel: selDari(mutasi), dusun: mutasi.dusun },
				mutasi.tanda
			);
	return kumpulan(hitungan);
}

/** The same for families. */
export function tempatKk(
	state: Kependudukan,
	start: Kependudukan,
	ikut: (mutasi: MutasiKk) => boolean
): ReadonlyMap<string, readonly TempatKk[]> {
	const hitungan: Hitungan<Omit<TempatKk, 'jumlah'>> = new Map();
	for (const { id, dusun } of keluargaAktif(start))
		tambah(hitungan, id, { jk: kepalaKeluarga(start, id)?.jenisKelamin ?? 'L', dusun }, 1);
	for (const mutasi of state.mutasiKk)
		if (ikut(mutasi))
			tambah(
				hitungan,
				mutasi.keluargaId,
				{ jk: mutasi.jenisKelamin, dusun: mutasi.dusun },
				mutasi.tanda
			);
	return kumpulan(hitungan);
}

const kumpulan = <T>(hitungan: Map<string, Map<string, T>>): ReadonlyMap<string, readonly T[]> =>
	new Map(
		Array.from(hitungan, ([id, tempat]) => [id, [...tempat.values()]] as const).filter(
			([, tempat]) => tempat.length > 0
		)
	);

/** The people behind one figure: as many as it says, each with what they add to it. */
export function bnbaOrang(
	dunia: Dunia,
	start: Pick<Dunia, 'kependudukan'>,
	{ bulan, baris, kolom, dusun }: Angka<KolomOrang>
): OrangBnba[] {
	const { kependudukan } = dunia;
	const lingkup = { bulan, pertama: bulanDari(dunia.tanggalMulai) };
	const penduduk = (id: string) => kependudukan.penduduk.get(id);
	if (baris === 'awal' || baris === 'akhir') {
		const tempat = tempatOrang(kependudukan, start.kependudukan, (mutasi) => {
			const letak = barisMutasi(mutasi, lingkup);
			return letak === 'awal' || (baris === 'akhir' && letak !== null);
		});
		return Array.from(tempat, ([id, semua]) =>
			semua
				.filter((satu) => cocokKolom(kolom, satu.sel) && (dusun === null || satu.dusun === dusun))
				.flatMap((satu) => ulang(satu.jumlah, { id, penduduk: penduduk(id), mutasi: null }))
		)
			.flat()
			.map((satu) => ({ ...satu, peristiwa: undefined, dibatalkan: null }));
	}
	const cariEntri = pencariEntri(kependudukan);
	return kependudukan.mutasi
		.filter(
			(mutasi) =>
				barisMutasi(mutasi, lingkup) === baris &&
				cocokKolom(kolom, selDari(mutasi)) &&
				(dusun === null || mutasi.dusun === dusun)
		)
		.map((mutasi) => ({
			id: mutasi.pendudukId,
			penduduk: penduduk(mutasi.pendudukId),
			tanda: tandaBaris(baris, mutasi.tanda),
			mutasi,
			...cariEntri(mutasi)
		}));
}

/** The families behind one figure. */
export function bnbaKk(
	dunia: Dunia,
	start: Pick<Dunia, 'kependudukan'>,
	{ bulan, baris: barisLaporan, kolom, dusun }: Angka<KolomKk>
): KkBnba[] {
	const { kependudukan } = dunia;
	const lingkup = { bulan, pertama: bulanDari(dunia.tanggalMulai) };
	const keluarga = (id: string) => kependudukan.keluarga.get(id);
	const baris = barisKkDari[barisLaporan];
	if (baris === 'awal' || baris === 'akhir') {
		const tempat = tempatKk(kependudukan, start.kependudukan, (mutasi) => {
			const letak = barisMutasiKk(mutasi, lingkup);
			return letak === 'awal' || (baris === 'akhir' && letak !== null);
		});
		return Array.from(tempat, ([id, semua]) =>
			semua
				.filter((satu) => cocokKolomKk(kolom, satu.jk) && (dusun === null || satu.dusun === dusun))
				.flatMap((satu) => ulang(satu.jumlah, { id, keluarga: keluarga(id), mutasi: null }))
		).flat();
	}
	return kependudukan.mutasiKk
		.filter(
			(mutasi) =>
				barisMutasiKk(mutasi, lingkup) === baris &&
				cocokKolomKk(kolom, mutasi.jenisKelamin) &&
				(dusun === null || mutasi.dusun === dusun)
		)
		.map((mutasi) => ({
			id: mutasi.keluargaId,
			keluarga: keluarga(mutasi.keluargaId),
			tanda: tandaBaris(baris, mutasi.tanda),
			mutasi
		}));
}

/** Somebody who is counted twice stands in the list twice, so that list and figure agree even in a wrong book. */
const ulang = <T>(jumlah: number, isi: T): (T & { readonly tanda: 1 | -1 })[] =>
	Array.from({ length: Math.abs(jumlah) }, () => ({ ...isi, tanda: jumlah > 0 ? 1 : -1 }));
