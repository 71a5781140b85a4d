import { bulanDari } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isGalat, type Level, type Problem } from '../../problem';
import { tampilIsi } from './kanon';
import { kolomImpor, type Kolom } from './kolom';
import type { MasalahSel } from './masalah';
import type { BarisRencana, RencanaImpor, StatusBaris } from './rencana';

/** Which rows of a dry run are looked at. */
export const daftarTampil = [
	'bermasalah',
	'peringatan',
	'baru',
	'berubah',
	'sama',
	'semua'
] as const;
export type Tampil = (typeof daftarTampil)[number];

const label: Record<Tampil, string> = {
	bermasalah: 'Baris bermasalah',
	peringatan: 'Baris dengan peringatan',
	baru: 'Penduduk baru',
	berubah: 'Penduduk yang diperbarui',
	sama: 'Baris yang sama',
	semua: 'Semua baris'
};
export const labelTampil = (tampil: Tampil): string => label[tampil];

export type BarisPratinjau = {
	/** As the spreadsheet counts it. */
	readonly nomor: number;
	readonly nama: string;
	readonly status: StatusBaris;
	readonly masalah: readonly MasalahSel[];
	readonly perubahan: readonly {
		readonly label: string;
		readonly lama: string;
		readonly baru: string;
	}[];
};

/** One column with mistakes, or with warnings, and how many rows have them. */
export type Penyebab = {
	readonly kolom: Kolom;
	readonly label: string;
	readonly level: Level;
	readonly banyak: number;
};

/** A dry run as a page shows it: plain data, so that it may also come from the server. */
export type PratinjauImpor = {
	readonly jumlah: RencanaImpor['jumlah'];
	readonly keluarga: number;
	readonly peringatan: readonly Problem[];
	readonly penyebab: readonly Penyebab[];
	/** How many rows each view has. */
	readonly banyak: Readonly<Record<Tampil, number>>;
	/** Of the asked view, those on the asked page. */
	readonly baris: readonly BarisPratinjau[];
	readonly tersaring: number;
};

export type Saringan = {
	readonly tampil: Tampil;
	/** Only rows with something to say about this column, of the kind that is looked at; '' for any. */
	readonly kolom: Kolom | '';
	/** From 1. */
	readonly halaman: number;
	readonly perHalaman: number;
};

/** What one looks at first: mistakes, then warnings, then what would happen. */
export function tampilAwal(rencana: RencanaImpor): Tampil {
	if (rencana.jumlah.bermasalah > 0) return 'bermasalah';
	return daftarTampil.find((tampil) => rencana.baris.some(termasuk(tampil))) ?? 'semua';
}

const termasuk =
	(tampil: Tampil) =>
	({ status, masalah }: BarisRencana): boolean => {
		if (tampil === 'semua') return true;
		if (tampil === 'peringatan') return masalah.some(isPeringatan);
		return status === tampil;
	};

export function pratinjauImpor(
	rencana: RencanaImpor,
	{ tampil, kolom, halaman, perHalaman }: Saringan
): PratinjauImpor {
	const dicari = masalahDicari[tampil] ?? isPenting;
	const tersaring = rencana.baris.filter(
		(satu) =>
			termasuk(tampil)(satu) &&
			(kolom === '' || satu.masalah.some((masalah) => masalah.kolom === kolom && dicari(masalah)))
	);
	return {
		jumlah: rencana.jumlah,
		keluarga: rencana.keluarga.length,
		peringatan: rencana.peringatan,
		penyebab: penyebab(rencana),
		// Safe: made from the list of all views.
		banyak: Object.fromEntries(
			daftarTampil.map((satu) => [satu, rencana.baris.filter(termasuk(satu)).length])
		) as Record<Tampil, number>,
		baris: tersaring.slice((halaman - 1) * perHalaman, halaman * perHalaman).map(barisPratinjau),
		tersaring: tersaring.length
	};
}

const isPenting = ({ level }: Problem): boolean => level !== 'info';
const isPeringatan = ({ level }: Problem): boolean => level === 'peringatan';
const masalahDicari: Partial<Record<Tampil, (masalah: Problem) => boolean>> = {
	bermasalah: isGalat,
	peringatan: isPeringatan
};

const barisPratinjau = ({ baris, status, masalah, perubahan }: BarisRencana): BarisPratinjau => ({
	nomor: baris.nomor,
	nama: baris.isi.nama,
	status,
	masalah: [
		...masalah.filter(isGalat),
		...masalah.filter(isPeringatan),
		...masalah.filter(({ level }) => level === 'info')
		// A code alone says little; what cannot be read stays as it is written.
	].map((satu) => (satu.isi === '' ? satu : { ...satu, isi: tampilIsi(satu.kolom, satu.isi) })),
	perubahan:
		status === 'berubah'
			? perubahan.map((satu) => ({
					label: kolomImpor[satu.kolom].sebutan,
					lama: tampilIsi(satu.kolom, satu.lama),
					baru: tampilIsi(satu.kolom, satu.baru)
				}))
			: []
});

/** The most frequent first: one wrong column is mended once, not ten thousand times. */
function penyebab({ baris }: RencanaImpor): Penyebab[] {
	const byKunci = new Map<string, Penyebab>();
	for (const { masalah } of baris) {
		const sebaris = new Map(
			masalah.filter(isPenting).map((satu) => [`${satu.level}|${satu.kolom}`, satu])
		);
		for (const [kunci, { kolom, level }] of sebaris) {
			const banyak = (byKunci.get(kunci)?.banyak ?? 0) + 1;
			byKunci.set(kunci, { kolom, label: kolomImpor[kolom].sebutan, level, banyak });
		}
	}
	return [...byKunci.values()].sort(
		(a, b) => Number(isGalatPenyebab(b)) - Number(isGalatPenyebab(a)) || b.banyak - a.banyak
	);
}

const isGalatPenyebab = ({ level }: Penyebab): boolean => level === 'galat';

/** B-07: where the monthly report counts people who come by an import today; the same as `evolve` and `lampid` do. */
export function tempatSaldoAwal({
	tanggal,
	tanggalMulai,
	kependudukan
}: Pick<Dunia, 'tanggal' | 'tanggalMulai' | 'kependudukan'>): 'awal' | 'koreksi' {
	const bulan = bulanDari(tanggal);
	const laporan = kependudukan.laporan.get(bulan);
	const diajukan = laporan !== undefined && laporan.status !== 'dikembalikan';
	return bulan === bulanDari(tanggalMulai) && !diajukan ? 'awal' : 'koreksi';
}
