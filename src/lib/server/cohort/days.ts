import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { FormValues } from '$lib/desa/forms/isian';
import { accepted, refused, type Result } from '$lib/desa/problem';
import {
	attendances,
	countAttendance,
	readDay,
	type Attendance,
	type AttendanceCount,
	type DayDraft
} from '$lib/cohort/day';
import { formatTanggal, tanggal, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { attendance, cohortDay } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { cohortIn, managedIn, type Cohort } from './find';
import { membersIn, type MemberRow } from './members';

export type Day = DayDraft & { readonly id: string; readonly cancelled: boolean };

/** Days of a cohort in their order, those that were called off among them. */
export async function daysIn(
	tx: ScopedTx,
	{ id, desaKode }: Pick<Cohort, 'id' | 'desaKode'>
): Promise<readonly Day[]> {
	const rows = await tx
		.select()
		.from(cohortDay)
		.where(and(eq(cohortDay.desaKode, desaKode), eq(cohortDay.cohortId, id)))
		.orderBy(asc(cohortDay.tanggal), asc(cohortDay.jamMulai), asc(cohortDay.id));
	return rows.map((row) => ({
		id: row.id,
		tanggal: tanggal(row.tanggal),
		jamMulai: row.jamMulai,
		jamSelesai: row.jamSelesai,
		tempat: row.tempat,
		acara: row.acara,
		cancelled: row.cancelledAt !== null
	}));
}

/** Marks of the members in the user's wilayah, by day and person. */
export async function marksIn(
	tx: ScopedTx,
	user: User,
	days: readonly Pick<Day, 'id'>[]
): Promise<ReadonlyMap<string, ReadonlyMap<string, Attendance>>> {
	const marks = new Map<string, Map<string, Attendance>>(days.map(({ id }) => [id, new Map()]));
	if (days.length === 0) return marks;
	const rows = await tx
		.select({ dayId: attendance.dayId, userId: attendance.userId, status: attendance.status })
		.from(attendance)
		.where(
			and(
				inArray(
					attendance.dayId,
					days.map(({ id }) => id)
				),
				underWilayah(attendance.desaKode, user.wilayahKode)
			)
		);
	for (const { dayId, userId, status } of rows) marks.get(dayId)?.set(userId, status);
	return marks;
}

export type DayRow = Day & { readonly counts: AttendanceCount };

/** Days with how many came, of the members in the user's wilayah. */
export async function dayRowsIn(tx: ScopedTx, user: User, of: Cohort): Promise<readonly DayRow[]> {
	const days = await daysIn(tx, of);
	const marks = await marksIn(tx, user, days);
	return days.map((day) => ({
		...day,
		counts: countAttendance(marks.get(day.id)?.values() ?? [])
	}));
}

export const listDays = (
	services: Services,
	user: User,
	cohortId: string
): Promise<readonly DayRow[]> =>
	inScope(services.db, viewScope(user), async (tx) =>
		dayRowsIn(tx, user, await cohortIn(tx, user, cohortId))
	);

/** AN-07: a day more; the id in the form makes it one, however often it is sent. */
export async function addDay(
	services: Services,
	user: User,
	cohortId: string,
	form: FormValues
): Promise<Result<null>> {
	const nonce = String(form.get('id') ?? '');
	if (!isUuid(nonce)) notFound();
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const { problems, draft } = readDay(form, of);
			if (!draft) return refused(...problems);
			await tx
				.insert(cohortDay)
				.values({
					...draft,
					desaKode: of.desaKode,
					cohortId: of.id,
					wilayahKode: of.wilayahKode,
					id: derivedId('hari', of.id, nonce)
				})
				.onConflictDoNothing();
			return accepted(null);
		},
		{ idempotent: true }
	);
}

async function dayIn(tx: ScopedTx, of: Cohort, dayId: string): Promise<Day> {
	return (await daysIn(tx, of)).find(({ id }) => id === dayId) ?? notFound();
}

const ofDay = (of: Cohort, dayId: string) =>
	and(eq(cohortDay.desaKode, of.desaKode), eq(cohortDay.id, dayId));

export async function changeDay(
	services: Services,
	user: User,
	cohortId: string,
	dayId: string,
	form: FormValues
): Promise<Result<null>> {
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			await dayIn(tx, of, dayId);
			const { problems, draft } = readDay(form, of);
			if (!draft) return refused(...problems);
			await tx.update(cohortDay).set(draft).where(ofDay(of, dayId));
			return accepted(null);
		},
		{ idempotent: true }
	);
}

/** Calls a day off, or holds it after all. What was marked on it stays and counts again then. */
export async function cancelDay(
	services: Services,
	user: User,
	cohortId: string,
	dayId: string,
	cancelled: boolean
): Promise<void> {
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			await dayIn(tx, of, dayId);
			await tx
				.update(cohortDay)
				.set({ cancelledAt: cancelled ? services.now() : null })
				.where(ofDay(of, dayId));
		},
		{ idempotent: true }
	);
}

export type AttendancePage = {
	readonly angkatan: Cohort;
	readonly day: Day;
	readonly members: readonly (MemberRow & { readonly mark: Attendance | null })[];
	readonly counts: AttendanceCount;
	/** Whether the day has come, so that it can be marked. */
	readonly open: boolean;
};

export async function readAttendance(
	services: Services,
	user: User,
	cohortId: string,
	dayId: string
): Promise<AttendancePage> {
	return inScope(services.db, viewScope(user), async (tx) => {
		const angkatan = await managedIn(tx, user, cohortId);
		const day = await dayIn(tx, angkatan, dayId);
		const members = await membersIn(tx, user, angkatan);
		const marks = (await marksIn(tx, user, [day])).get(day.id);
		return {
			angkatan,
			day,
			members: members.map((member) => ({ ...member, mark: marks?.get(member.id) ?? null })),
			counts: countAttendance(marks?.values() ?? []),
			open: hasCome(services, angkatan, day)
		};
	});
}

const hasCome = (services: Services, of: Cohort, day: Day): boolean =>
	!day.cancelled && day.tanggal <= tanggalDiZona(services.now(), zonaWilayah(of.wilayahKode));

export const attendanceField = (userId: string): string => `hadir-${userId}`;

const isAttendance = (typed: unknown): typed is Attendance =>
	attendances.some((one) => one === typed);

/**
 * AN-08: who was there, all on one form. With `rest` whoever has no mark yet was there: first all, then the exceptions.
 * What was written last counts.
 */
export async function markAttendance(
	services: Services,
	user: User,
	cohortId: string,
	dayId: string,
	form: FormValues,
	rest: boolean
): Promise<Result<null>> {
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const day = await dayIn(tx, of, dayId);
			if (!hasCome(services, of, day))
				return refused({
					field: '',
					level: 'galat',
					rule: 'AN-08',
					message: day.cancelled
						? 'Hari ini dibatalkan.'
						: `Hari ini belum tiba: ${formatTanggal(day.tanggal)}.`,
					mend: day.cancelled
						? 'Adakan lagi harinya lebih dahulu.'
						: 'Isi kehadiran pada harinya, atau ubah tanggalnya.'
				});
			const marks = (await marksIn(tx, user, [day])).get(day.id);
			const rows = (await membersIn(tx, user, of)).flatMap(({ id, desaKode }) => {
				const typed = form.get(attendanceField(id));
				const known = marks?.get(id) ?? null;
				const status = isAttendance(typed) ? typed : rest ? (known ?? 'hadir') : known;
				return status === null || status === known
					? []
					: [
							{
								...{ desaKode, dayId: day.id, cohortId: of.id, userId: id, status },
								...{ markedBy: user.id, markedAt: services.now() }
							}
						];
			});
			for (let from = 0; from < rows.length; from += 1_000)
				await tx
					.insert(attendance)
					.values(rows.slice(from, from + 1_000))
					.onConflictDoUpdate({
						target: [attendance.desaKode, attendance.dayId, attendance.userId],
						set: {
							status: sql`excluded.status`,
							markedBy: user.id,
							markedAt: services.now()
						}
					});
			return accepted(null);
		},
		{ idempotent: true }
	);
}
