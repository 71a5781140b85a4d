import type { IsianBaris } from '../forms/baris';

/** Columns of a sheet of RAB lines, in the order in which it is written; it is read in any order. */
export const kolomRab = [
	['id', 'id'],
	['kegiatan', 'kode kegiatan'],
	['rkpId', 'kegiatan RKP'],
	['rekening', 'kode rekening'],
	['uraian', 'uraian'],
	['sumber', 'sumber'],
	['volume', 'volume'],
	['satuan', 'satuan'],
	['hargaSatuan', 'harga satuan'],
	['jumlah', 'jumlah'],
	['pelaksana', 'pelaksana'],
	['perdes', 'perdes'],
	['alasan', 'alasan']
] as const satisfies readonly (readonly [IsianBaris | 'id' | 'jumlah', string])[];

export type KunciKolom = (typeof kolomRab)[number][0];

/** Without these no line can be read; the others may be left out. */
export const kolomWajib: readonly KunciKolom[] = [
	'kegiatan',
	'rekening',
	'uraian',
	'sumber',
	'volume',
	'satuan',
	'hargaSatuan',
	'pelaksana'
];

export const judulKolom = (kunci: KunciKolom): string =>
	kolomRab.find(([satu]) => satu === kunci)?.[1] ?? kunci;

/** 'Kode_Kegiatan ' -> 'kode kegiatan' */
export const rapiJudul = (teks: string): string =>
	teks
		.replace(/[\s_]+/g, ' ')
		.trim()
		.toLowerCase();

/** The first row says what the sheet is, so that one of another year is known again. */
export const judulTahun = 'Tahun anggaran';
export const judulRancangan = 'Rancangan';
