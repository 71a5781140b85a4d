import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Role } from '../access';
import { activeDays, silentDays, unseenDays } from '../../learning/activity';

/** What the words of the reports mean, in queries; the meaning itself is in `learning/activity.ts` and `stuck.ts`. */

const lalu = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

export const hariAktif = activeDays;
/** *Aktif*: the last event is not before this. */
export const aktifSejak = (now: Date): Date => lalu(now, activeDays);
/** *Senyap*: began, not finished, and the last event is before this. */
export const senyapSebelum = (now: Date): Date => lalu(now, silentDays);
/** *Belum terlihat*: a session that is open and was last seen before this. */
export const belumTerlihatSebelum = (now: Date): Date => lalu(now, unseenDays);

/** Of a desa (2...) or desa adat (3...): a kelurahan has no training seats, and trainers carry 0000. */
export const isDesa = (kode: string): boolean => kode.length === 13 && /^[23]$/.test(kode[9] ?? '');

/** The same in a query: what trainers themselves learn stands in the log, and in no report of villages. */
export const desaSaja = (column: AnyColumn): SQL => sql`substr(${column}, 10, 1) in ('2', '3')`;

/** Where one person stands in a course, as a trainer reads it. */
export const daftarStatus = [
	'belum-dipakai',
	'belum-mulai',
	'belajar',
	'macet',
	'senyap',
	'selesai',
	'tidak-dilanjutkan'
] as const;

export type StatusOrang = (typeof daftarStatus)[number];

/** Stuck and silent are said of those who hold a seat: the others nobody there can help. */
export function statusOrang(orang: {
	readonly menjabat: boolean;
	/** The account has been used. */
	readonly dipakai: boolean;
	readonly mulai: boolean;
	readonly selesai: boolean;
	readonly macet: boolean;
	readonly senyap: boolean;
}): StatusOrang {
	if (orang.selesai) return 'selesai';
	if (!orang.menjabat) return 'tidak-dilanjutkan';
	if (!orang.mulai) return orang.dipakai ? 'belum-mulai' : 'belum-dipakai';
	if (orang.macet) return 'macet';
	return orang.senyap ? 'senyap' : 'belajar';
}

/** Whether small numbers of people are closed (`tutupKecil`) for who looks: to an observer always, to trainers above the kecamatan. */
export const harusTertutup = (role: Role, kode: string): boolean =>
	role === 'pengamat' || kode.length < 8;
