import { addDays, nomorHari, tanggalDiZona, type Tanggal, type Zona } from '../format/tanggal';

/**
 * What the reports mean by active, silent and not seen (pembelajaran.md e1). Moments are milliseconds since 1970, as
 * `Date` counts them.
 */
const day = 86_400_000;

/** *Aktif*: did something in the last 28 days. */
export const activeDays = 28;
/** *Senyap*: began, has not finished, and did nothing for 21 days. */
export const silentDays = 21;
/** *Belum terlihat*: signed in on a device that has not asked for anything for 14 days; what was done on it may wait there. */
export const unseenDays = 14;

export const isActive = (lastAt: number, now: number): boolean => lastAt >= now - activeDays * day;

export const isSilent = (
	{ lastAt, finished }: { readonly lastAt: number; readonly finished: boolean },
	now: number
): boolean => !finished && lastAt < now - silentDays * day;

/** Of a session that is still open. */
export const isUnseen = (seenAt: number, now: number): boolean => seenAt < now - unseenDays * day;

/** When time alone, without any event, next turns one of the above over; null when it never does. */
export function nextChange(
	{ lastAt, finished }: { readonly lastAt: number; readonly finished: boolean },
	now: number
): number | null {
	const silent = lastAt + silentDays * day + 1;
	const inactive = lastAt + activeDays * day + 1;
	if (!finished && silent > now) return silent;
	return inactive > now ? inactive : null;
}

/** The Monday of the week in which a moment falls, by the clocks of the village. */
export const weekOf = (at: string, zona: Zona): Tanggal => mondayOf(tanggalDiZona(at, zona));

/** The Monday of the week of a day; day 0 was a Thursday. */
export const mondayOf = (day: Tanggal): Tanggal =>
	addDays(day, -((((nomorHari(day) + 3) % 7) + 7) % 7));
