import type { Bulan, Tanggal, Zona } from '../format/tanggal';

/** People of one seat (jabatan) in a wilayah. */
export type AngkaJabatan = {
	readonly jabatan: number;
	readonly teraktivasi: number;
	readonly mulai: number;
	readonly selesai: number;
	readonly macet: number;
};

/** Persons who did something in a week, and who began or finished in it. */
export type AngkaMinggu = {
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
};

/** The numbers of a wilayah as they stand now; there is no record of how they stood at the end of a month. */
export type AngkaWilayah = {
	/** Villages in which somebody holds a seat. */
	readonly desaTerisi: number;
	readonly orang: number;
	readonly teraktivasi: number;
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
	readonly macet: number;
	readonly senyap: number;
	readonly perJabatan: Readonly<Record<string, AngkaJabatan>>;
	/** Villages that are ready, by what they are ready for. */
	readonly siap: Readonly<Record<string, number>>;
	/** By the Monday of the week; a week without anything has no entry. */
	readonly minggu: Readonly<Record<string, AngkaMinggu>>;
	/** Until when they are counted, ISO. */
	readonly dihitung: string;
};

/** Normalised gain of the people who have a test before and one after. */
export type Kenaikan = {
	readonly n: number;
	readonly rata: number;
	/** 95 % interval; null with fewer than two people. */
	readonly selang: { readonly bawah: number; readonly atas: number } | null;
};

export type AngkaKursus = {
	readonly id: string;
	readonly kode: string;
	readonly judul: string;
	readonly mulai: number;
	readonly selesai: number;
	/** Null: nobody has both tests. */
	readonly kenaikan: Kenaikan | null;
};

/** A wilayah below the one reported on. */
export type WilayahBawah = {
	readonly kode: string;
	readonly nama: string;
	/** Villages in it; a village is one. */
	readonly desa: number;
	readonly desaTerisi: number;
	readonly siap: Readonly<Record<string, number>>;
};

/** What a village can be ready for. */
export type Kesiapan = {
	readonly id: string;
	/** As it follows 'siap untuk'. */
	readonly nama: string;
	/** The next day it is due, or the last one while that year runs; null where none is sure. */
	readonly batas: Tanggal | null;
	/** The day rests on something that nobody has looked up yet: it is told as such, and nothing is asked because of it. */
	readonly perluDicek: boolean;
};

/** What trainers did in the month. */
export type Kegiatan = {
	/** Visits with a day in the month that were not called off, and those of them that took place. */
	readonly kunjungan: number;
	readonly kunjunganSelesai: number;
	/** 'Sudah dibantu': how often, and how many people. */
	readonly bantuan: number;
	readonly orangDibantu: number;
	/** Face-to-face days of cohorts, and how often somebody was there. */
	readonly hariTatapMuka: number;
	readonly kehadiran: number;
};

export type TingkatBawah = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa';

export type BahanLaporan = {
	readonly nama: string;
	readonly kode: string;
	/** What lies below. */
	readonly anak: TingkatBawah;
	readonly bulan: Bulan;
	readonly hariIni: Tanggal;
	readonly zona: Zona;
	/** Villages there are, with people or without. */
	readonly jumlahDesa: number;
	/** Null: nobody has ever held a seat there. */
	readonly angka: AngkaWilayah | null;
	readonly kursus: readonly AngkaKursus[];
	/** Null: the reader may not see them. */
	readonly bawah: readonly WilayahBawah[] | null;
	readonly kesiapan: readonly Kesiapan[];
	/** Id of the one that the page is about; the first that is due where it names none. */
	readonly untuk: string;
	/** Null: the reader may not see it. */
	readonly kegiatan: Kegiatan | null;
	/** Whether so few people must not be told. */
	readonly tertutup: (orang: number) => boolean;
	readonly kantor: string;
	readonly tempat: string;
	readonly kepala: string;
};
