import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** What the words of the reports mean. One place for every screen and every file. */

/** *Aktif*: did something in the last 28 days. */
export const hariAktif = 28;

export const aktifSejak = (now: Date): Date => new Date(now.getTime() - hariAktif * 86_400_000);

/** Of a desa (2...) or desa adat (3...): a kelurahan has no training seats, and trainers carry 0000. */
export const isDesa = (kode: string): boolean => kode.length === 13 && /^[23]$/.test(kode[9] ?? '');

/** The same in a query: what trainers themselves learn stands in the log, and in no report of villages. */
export const desaSaja = (column: AnyColumn): SQL => sql`substr(${column}, 10, 1) in ('2', '3')`;

/** Where one person stands in a course, as a trainer reads it. */
export type StatusOrang = 'belum-mulai' | 'belajar' | 'tidak-aktif' | 'selesai';

export function statusOrang(course: {
	readonly mulai: boolean;
	readonly selesai: boolean;
	readonly aktif: boolean;
}): StatusOrang {
	if (course.selesai) return 'selesai';
	if (!course.mulai) return 'belum-mulai';
	return course.aktif ? 'belajar' : 'tidak-aktif';
}
