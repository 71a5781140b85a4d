import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { FormValues } from '$lib/desa/forms/isian';
import { accepted, refused, type Result } from '$lib/desa/problem';
import type { Attendance } from '$lib/cohort/day';
import { isDone, itemStanding, notBegun, type ItemStanding } from '$lib/cohort/deadline';
import { readEvaluation, type Evaluation } from '$lib/cohort/evaluation';
import { addDays, tanggal, tanggalDiZona, zonaWilayah, type Tanggal } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { attendance, cohort, cohortExtension, enrolment, trainingEvaluation } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { readMessages, type Message } from '../learning/messages';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { daysIn, type Day } from './days';
import { keysAbove } from './find';
import { itemsIn, type ItemHere } from './items';
import { progressOf } from './progress';

/** A cohort as its member sees it. */
export type OwnCohort = {
	readonly id: string;
	readonly nama: string;
	readonly keterangan: string;
	readonly mulai: Tanggal;
	readonly selesai: Tanggal;
	readonly via: (typeof enrolment.$inferSelect)['via'];
	readonly items: readonly (ItemHere & ItemStanding)[];
	readonly days: readonly (Day & { readonly mark: Attendance | null })[];
	/** The next day face to face that was not called off. */
	readonly nextDay: Day | null;
	/** What is to be done next: what is late first, then by its last day. */
	readonly next: readonly (ItemHere & ItemStanding)[];
	/** From the last day on; null before. */
	readonly evaluation: { readonly given: Evaluation | null } | null;
};

type Row = {
	readonly of: typeof cohort.$inferSelect;
	readonly via: (typeof enrolment.$inferSelect)['via'];
};

/** Cohorts that one is in and that were not put away; the condition on village and person stands in the query. */
const enrolledIn = (tx: ScopedTx, user: User): Promise<Row[]> =>
	tx
		.select({ of: cohort, via: enrolment.via })
		.from(enrolment)
		.innerJoin(
			cohort,
			and(eq(cohort.desaKode, enrolment.cohortDesaKode), eq(cohort.id, enrolment.cohortId))
		)
		.where(
			and(
				eq(enrolment.desaKode, user.desaKode),
				eq(enrolment.userId, user.id),
				isNull(enrolment.leftAt),
				isNull(cohort.archivedAt),
				inArray(cohort.desaKode, keysAbove(user.desaKode))
			)
		)
		.orderBy(asc(cohort.selesai), asc(cohort.id));

async function ownCohort(
	services: Services,
	tx: ScopedTx,
	user: User,
	{ of, via }: Row
): Promise<OwnCohort> {
	const { library } = await currentLibrary(services.db);
	const now = services.now();
	const today = tanggalDiZona(now, zonaWilayah(user.desaKode));
	const own = { userId: user.id, desaKode: user.desaKode };
	const end = tanggal(of.selesai);
	const items = await itemsIn(tx, of, library);
	const extensions = (
		await tx
			.select()
			.from(cohortExtension)
			.where(
				and(
					eq(cohortExtension.desaKode, of.desaKode),
					eq(cohortExtension.cohortId, of.id),
					eq(cohortExtension.forDesa, user.desaKode),
					or(isNull(cohortExtension.forUser), eq(cohortExtension.forUser, user.id))
				)
			)
	).map((row) => ({ ...row, until: tanggal(row.until) }));
	const progress = (
		await progressOf(tx, items, (table) =>
			and(eq(table.desaKode, user.desaKode), eq(table.userId, user.id))
		)
	).get(user.id);
	const standing = items.map((item) => ({
		...item,
		...itemStanding(item, end, own, extensions, progress?.get(item.key) ?? notBegun, now)
	}));
	const days = await daysIn(tx, of);
	const marks =
		days.length === 0
			? []
			: await tx
					.select({ dayId: attendance.dayId, status: attendance.status })
					.from(attendance)
					.where(
						and(
							eq(attendance.desaKode, user.desaKode),
							eq(attendance.userId, user.id),
							eq(attendance.cohortId, of.id)
						)
					);
	const [given] = await tx
		.select()
		.from(trainingEvaluation)
		.where(
			and(
				eq(trainingEvaluation.desaKode, user.desaKode),
				eq(trainingEvaluation.userId, user.id),
				eq(trainingEvaluation.cohortId, of.id)
			)
		);
	return {
		id: of.id,
		nama: of.nama,
		keterangan: of.keterangan,
		mulai: tanggal(of.mulai),
		selesai: end,
		via,
		items: standing,
		days: days.map((day) => ({
			...day,
			mark: marks.find(({ dayId }) => dayId === day.id)?.status ?? null
		})),
		nextDay: days.find((day) => !day.cancelled && day.tanggal >= today) ?? null,
		next: standing
			.filter((one) => !isDone(one) && one.href !== null)
			.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		evaluation:
			today < end
				? null
				: { given: given ? { answers: given.answers, comment: given.comment } : null }
	};
}

/** For how long after its last day a cohort stays on the home page: the evaluation is asked for then. */
const daysAfter = 30;

/** Cohorts for one's home page: those that are coming, running or just over. */
export async function ownCohorts(services: Services, user: User): Promise<readonly OwnCohort[]> {
	const today = tanggalDiZona(services.now(), zonaWilayah(user.desaKode));
	return inScope(services.db, ownScope(user), async (tx) => {
		const found: OwnCohort[] = [];
		for (const row of await enrolledIn(tx, user))
			if (today <= addDays(tanggal(row.of.selesai), daysAfter))
				found.push(await ownCohort(services, tx, user, row));
		// What is over asks for less than what is running.
		return found.toSorted((a, b) => Number(a.evaluation !== null) - Number(b.evaluation !== null));
	});
}

async function ownRow(tx: ScopedTx, user: User, cohortId: string): Promise<Row> {
	if (!isUuid(cohortId)) notFound();
	return (await enrolledIn(tx, user)).find(({ of }) => of.id === cohortId) ?? notFound();
}

/** One cohort that one is in, with what its trainers wrote to it; 404 for everybody else. */
export async function readOwnCohort(
	services: Services,
	user: User,
	cohortId: string
): Promise<OwnCohort & { readonly messages: readonly Message[] }> {
	const found = await inScope(services.db, ownScope(user), async (tx) =>
		ownCohort(services, tx, user, await ownRow(tx, user, cohortId))
	);
	return { ...found, messages: await readMessages(services, user, found.id) };
}

/** Who joined by a code may leave again: the wrong code is soon typed. Others are taken out by their trainer. */
export async function leaveCohort(services: Services, user: User, cohortId: string): Promise<void> {
	await inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			const { via } = await ownRow(tx, user, cohortId);
			if (via !== 'kode') notFound();
			await tx
				.update(enrolment)
				.set({ leftAt: services.now() })
				.where(
					and(
						eq(enrolment.desaKode, user.desaKode),
						eq(enrolment.cohortId, cohortId),
						eq(enrolment.userId, user.id)
					)
				);
		},
		{ idempotent: true }
	);
}

/** AN-09: what a member thought of the training, from its last day on; given again, it is changed. */
export async function giveEvaluation(
	services: Services,
	user: User,
	cohortId: string,
	form: FormValues
): Promise<Result<null>> {
	return inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			const row = await ownRow(tx, user, cohortId);
			const { evaluation } = await ownCohort(services, tx, user, row);
			if (evaluation === null) notFound();
			const read = readEvaluation(form);
			if (!read.evaluation) return refused(...read.problems);
			const { answers, comment } = read.evaluation;
			const values = { answers, comment, givenAt: services.now() };
			await tx
				.insert(trainingEvaluation)
				.values({ desaKode: user.desaKode, cohortId: row.of.id, userId: user.id, ...values })
				.onConflictDoUpdate({
					target: [
						trainingEvaluation.desaKode,
						trainingEvaluation.cohortId,
						trainingEvaluation.userId
					],
					set: values
				});
			return accepted(null);
		},
		{ idempotent: true }
	);
}
