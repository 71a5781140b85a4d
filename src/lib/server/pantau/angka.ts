import { scoreSumOf, type VillageCourse } from '../learning/village-course';

/** The numbers of a wilayah, of whatever level. A wilayah is the sum of what lies below it. */
export type Angka = {
	/** Desa and desa adat; those in which somebody did something in the last 28 days. */
	readonly desa: number;
	readonly desaAktif: number;
	/** Open seats, and the people who hold them. */
	readonly jabatan: number;
	readonly orang: number;
	/** Persons with an event in the last 28 days, in any course. */
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
	/** Persons who passed at least one practice task. */
	readonly lulusLatihan: number;
	/** Sum of each person's mean, and the persons with a mean. */
	readonly jumlahNilai: number;
	readonly orangBernilai: number;
	/** The newest event, ISO; null without any. */
	readonly terakhir: string | null;
};

export const tanpaAngka: Angka = {
	desa: 0,
	desaAktif: 0,
	jabatan: 0,
	orang: 0,
	aktif: 0,
	mulai: 0,
	selesai: 0,
	lulusLatihan: 0,
	jumlahNilai: 0,
	orangBernilai: 0,
	terakhir: null
};

const tambah = (a: Angka, b: Angka): Angka => ({
	desa: a.desa + b.desa,
	desaAktif: a.desaAktif + b.desaAktif,
	jabatan: a.jabatan + b.jabatan,
	orang: a.orang + b.orang,
	aktif: a.aktif + b.aktif,
	mulai: a.mulai + b.mulai,
	selesai: a.selesai + b.selesai,
	lulusLatihan: a.lulusLatihan + b.lulusLatihan,
	// Four decimals are kept of each mean; adding them as whole numbers keeps the sum exact.
	jumlahNilai: (Math.round(a.jumlahNilai * 10_000) + Math.round(b.jumlahNilai * 10_000)) / 10_000,
	orangBernilai: a.orangBernilai + b.orangBernilai,
	terakhir: terbaru(a.terakhir, b.terakhir)
});

export const jumlahkan = (rows: readonly Angka[]): Angka => rows.reduce(tambah, tanpaAngka);

/** The later of two moments. */
export const terbaru = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b > a) ? b : a;

/** With what follows from the sums. */
export type AngkaTampil = Angka & {
	readonly desaTanpaKegiatan: number;
	/** Mean of the persons' means; null while nobody has a score. */
	readonly nilai: number | null;
};

export const tampilkan = <Sum extends Angka>(angka: Sum): Sum & AngkaTampil => ({
	...angka,
	desaTanpaKegiatan: angka.desa - angka.desaAktif,
	nilai: angka.orangBernilai === 0 ? null : angka.jumlahNilai / angka.orangBernilai
});

/** The part that comes from a course. */
export const angkaKursus = (sum: VillageCourse) => ({
	mulai: sum.started,
	selesai: sum.finished,
	lulusLatihan: sum.practicePassed,
	jumlahNilai: scoreSumOf(sum),
	orangBernilai: sum.scoreN
});
