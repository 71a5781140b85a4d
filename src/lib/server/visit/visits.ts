import {
	and,
	asc,
	between,
	count,
	desc,
	eq,
	getTableColumns,
	inArray,
	isNotNull,
	isNull,
	or,
	sql
} from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import { accepted, refused, type Result } from '../../desa/problem';
import {
	akhirBulan,
	awalBulan,
	parseBulan,
	tanggal,
	type Bulan,
	type Tanggal
} from '../../format/tanggal';
import { isUuid } from '../../ids';
import { labelJabatan } from '../../learning/jabatan';
import { keptTopics, taught, type TaughtTopic } from '../../visit/topic';
import { isInScope, isTrainer, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { jabatanTerisi, users, visit, visitPerson } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { tidyText } from '../dialogue/text';
import { askedPage, placeOf, type AskedPage, type Paged } from '../paged';
import { kodeSaringan } from '../pantau/tempat';
import type { Services } from '../runtime';
import { underWilayah, viewScope, within } from '../scope-of';
import { today } from './draft';
import { namesOf } from './names';

export type VisitState = 'direncanakan' | 'selesai' | 'dibatalkan';
export type Came = 'hadir' | 'tidak-hadir';

export type VisitRow = {
	readonly id: string;
	readonly tanggal: Tanggal;
	readonly jam: string;
	readonly tempat: string;
	readonly wilayah: string;
	readonly kursus: string;
	readonly state: VisitState;
	/** Its day is over, and nothing was noted yet. */
	readonly overdue: boolean;
	readonly invited: number;
	readonly came: number;
};

export type InvitedPerson = {
	readonly id: string;
	readonly nama: string;
	readonly jabatan: string;
	readonly desaKode: string;
	readonly desa: string;
	readonly reason: string;
	/** Null: not noted yet. */
	readonly came: Came | null;
	readonly note: string;
};

export type VisitDetail = Omit<VisitRow, 'invited' | 'came'> & {
	readonly wilayahKode: string;
	readonly courseId: string;
	readonly note: string;
	readonly plannedBy: string;
	readonly topics: readonly TaughtTopic[];
	readonly people: readonly InvitedPerson[];
	/** From its day on, attendance is noted. */
	readonly begun: boolean;
};

type Row = typeof visit.$inferSelect;

export const stateOf = ({
	doneAt,
	cancelledAt
}: Pick<Row, 'doneAt' | 'cancelledAt'>): VisitState =>
	cancelledAt ? 'dibatalkan' : doneAt ? 'selesai' : 'direncanakan';

export type VisitQuery = {
	readonly page: AskedPage;
	/** Of that wilayah, one's own or one within it. */
	readonly kode: string;
	/** Of that month alone, without those that were called off, as the monthly report counts them. */
	readonly bulan: Bulan | null;
};

/** The list as its address asks for it: a month of a wilayah, or all visits of one's own. */
export function visitQuery(user: User, params: URLSearchParams): VisitQuery {
	const bulan = parseBulan(params.get('bulan') ?? '');
	return {
		page: askedPage(params),
		kode: bulan ? kodeSaringan(user, params.get('wilayah') ?? '') : user.wilayahKode,
		bulan
	};
}

/** The visits of one's wilayah, those to come first, and of past ones the newest. */
export async function listVisits(
	services: Services,
	user: User,
	asked: VisitQuery
): Promise<Paged<VisitRow>> {
	if (!isTrainer(user) || !isInScope(user, asked.kode)) notFound();
	const { library } = await currentLibrary(services.db);
	const { rows, counts, ...page } = await inScope(services.db, viewScope(user), async (tx) => {
		const { rows, ...page } = await visitsOf(tx, user, asked);
		return { rows, counts: await countPeople(tx, user, rows), ...page };
	});
	const nameOf = await namesOf(
		services,
		rows.map(({ wilayahKode }) => wilayahKode)
	);
	return {
		...page,
		rows: rows.map((row) => ({
			...headOf(services, row),
			wilayah: nameOf(row.wilayahKode),
			kursus: library.courses.find(({ id }) => id === row.courseId)?.title ?? row.courseId,
			...(counts.get(row.id) ?? { invited: 0, came: 0 })
		}))
	};
}

/** Of a line in the list: without what is taught, which is most of the row. */
const { topics: _, ...listed } = getTableColumns(visit);
type Listed = Omit<Row, 'topics'>;

/** Two questions, each in the order of an index: a country has visits enough that sorting all of them would be felt. */
async function visitsOf(tx: ScopedTx, user: User, { page, kode, bulan }: VisitQuery) {
	const own = and(
		underWilayah(visit.desaKode, within(user.wilayahKode, kode)),
		bulan
			? and(between(visit.tanggal, awalBulan(bulan), akhirBulan(bulan)), isNull(visit.cancelledAt))
			: undefined
	);
	const open = and(isNull(visit.doneAt), isNull(visit.cancelledAt));
	const over = or(isNotNull(visit.doneAt), isNotNull(visit.cancelledAt));
	const [counted] = await tx
		.select({ all: count(), toCome: sql<number>`count(*) filter (where ${open})::int` })
		.from(visit)
		.where(own);
	const { all: total = 0, toCome = 0 } = counted ?? {};
	const { number, size, offset } = placeOf(page, total);
	const rest = size - Math.max(0, toCome - offset);
	const [first, then] = await Promise.all([
		offset < toCome
			? tx
					.select(listed)
					.from(visit)
					.where(and(own, open))
					.orderBy(asc(visit.tanggal), asc(visit.id))
					.offset(offset)
					.limit(size)
			: [],
		rest > 0
			? tx
					.select(listed)
					.from(visit)
					.where(and(own, over))
					.orderBy(desc(visit.tanggal), desc(visit.id))
					.offset(Math.max(0, offset - toCome))
					.limit(Math.min(rest, size))
			: []
	]);
	return { rows: [...first, ...then], total, halaman: number, perHalaman: size };
}

async function countPeople(tx: ScopedTx, user: User, rows: readonly Listed[]) {
	if (rows.length === 0) return new Map<string, { invited: number; came: number }>();
	const found = await tx
		.select({
			id: visitPerson.visitId,
			invited: sql<number>`count(*)::int`,
			came: sql<number>`count(*) filter (where ${visitPerson.came} = 'hadir')::int`
		})
		.from(visitPerson)
		.where(
			and(
				underWilayah(visitPerson.desaKode, user.wilayahKode),
				// One value and no list of fifty, so that the statement stays the same and is planned once.
				sql`${visitPerson.visitId} = any(${makePgArray(rows.map(({ id }) => id))}::uuid[])`
			)
		)
		.groupBy(visitPerson.visitId);
	return new Map(found.map(({ id, ...counts }) => [id, counts]));
}

function headOf(services: Services, row: Listed) {
	const state = stateOf(row);
	return {
		id: row.id,
		tanggal: tanggal(row.tanggal),
		jam: row.jamMulai,
		tempat: row.tempat,
		state,
		overdue: state === 'direncanakan' && row.tanggal < today(services, row.wilayahKode)
	};
}

async function findVisit(tx: ScopedTx, user: User, id: string, lock = false): Promise<Row> {
	const query = tx
		.select()
		.from(visit)
		.where(and(underWilayah(visit.desaKode, user.wilayahKode), eq(visit.id, id)));
	const [row] = lock ? await query.for('update') : await query;
	if (!row || !isInScope(user, row.wilayahKode)) notFound();
	return row;
}

const ofVisit = (user: User, { id, desaKode }: Row) =>
	and(
		underWilayah(visitPerson.desaKode, user.wilayahKode),
		eq(visitPerson.visitId, id),
		eq(visitPerson.visitDesaKode, desaKode)
	);

/** One visit of one's wilayah with everybody who is asked to it; 404 for everything else. */
export async function readVisit(services: Services, user: User, id: string): Promise<VisitDetail> {
	if (!isUuid(id)) notFound();
	const { library } = await currentLibrary(services.db);
	const { row, people } = await inScope(services.db, viewScope(user), async (tx) => {
		const row = await findVisit(tx, user, id);
		const people = await tx
			.select({
				person: visitPerson,
				nama: users.nama,
				jabatan: sql<string[]>`array(select ${jabatanTerisi.jabatan} from ${jabatanTerisi}
					where ${jabatanTerisi.desaKode} = ${visitPerson.desaKode}
						and ${jabatanTerisi.userId} = ${visitPerson.userId} and ${jabatanTerisi.selesai} is null
					order by ${jabatanTerisi.mulai}, ${jabatanTerisi.id})`
			})
			.from(visitPerson)
			.innerJoin(users, eq(users.id, visitPerson.userId))
			.where(ofVisit(user, row))
			.orderBy(asc(visitPerson.desaKode), asc(users.nama), asc(users.id));
		return { row, people };
	});
	const nameOf = await namesOf(services, [
		row.wilayahKode,
		...people.map(({ person }) => person.desaKode)
	]);
	return {
		...headOf(services, row),
		wilayah: nameOf(row.wilayahKode),
		wilayahKode: row.wilayahKode,
		kursus: library.courses.find(({ id }) => id === row.courseId)?.title ?? row.courseId,
		courseId: row.courseId,
		note: row.note,
		plannedBy: row.plannerName,
		topics: keptTopics(row.topics).map((topic) => taught(library, topic)),
		people: people.map(({ person, nama, jabatan }) => ({
			id: person.userId,
			nama,
			jabatan: jabatan.map(labelJabatan).join(', '),
			desaKode: person.desaKode,
			desa: nameOf(person.desaKode),
			reason: person.reason,
			came: person.came,
			note: person.note
		})),
		begun: row.tanggal <= today(services, row.wilayahKode)
	};
}

export type Attendance = {
	/** By person: what was chosen, '' where nothing was. */
	readonly came: ReadonlyMap<string, string>;
	readonly note: string;
	/** Whether the visit is over with this. */
	readonly done: boolean;
};

const isCame = (text: string): text is Came => text === 'hadir' || text === 'tidak-hadir';
const longestNote = 500;

const problem = (field: string, rule: string, message: string, mend: string) =>
	refused({ field, level: 'galat', rule, message, mend });

/** Notes who came, and what is to be remembered of the visit. Sent twice, it says the same. */
export async function noteAttendance(
	services: Services,
	user: User,
	id: string,
	{ came, note: typed, done }: Attendance
): Promise<Result<null>> {
	if (!isUuid(id)) notFound();
	const note = tidyText(typed);
	return inScope(
		services.db,
		viewScope(user),
		async (tx): Promise<Result<null>> => {
			const row = await findVisit(tx, user, id, true);
			if (row.cancelledAt)
				return problem(
					'',
					'KJ-06',
					'Kunjungan ini sudah dibatalkan.',
					'Rencanakan kunjungan baru untuk mengisi daftar hadir.'
				);
			if (row.tanggal > today(services, row.wilayahKode))
				return problem(
					'',
					'KJ-06',
					'Daftar hadir baru dapat diisi pada hari kunjungan.',
					'Buka lagi halaman ini pada hari itu.'
				);
			if (note.length > longestNote)
				return problem(
					'catatan',
					'KJ-05',
					`Catatan ini ${note.length} huruf, lebih dari ${longestNote}.`,
					'Ringkaskan catatannya.'
				);
			const people = await tx.select().from(visitPerson).where(ofVisit(user, row));
			const said = (one: { readonly userId: string; readonly came: Came | null }) => {
				const chosen = came.get(one.userId) ?? '';
				return isCame(chosen) ? chosen : one.came;
			};
			if (done && people.some((one) => said(one) === null))
				return problem(
					'hadir',
					'KJ-07',
					'Kehadiran beberapa orang belum ditandai.',
					'Tandai hadir atau tidak hadir untuk setiap orang, lalu selesaikan.'
				);
			for (const value of ['hadir', 'tidak-hadir'] as const) {
				const changed = people.filter((one) => said(one) === value && one.came !== value);
				if (changed.length > 0)
					await tx
						.update(visitPerson)
						.set({ came: value })
						.where(
							and(
								ofVisit(user, row),
								inArray(
									visitPerson.userId,
									changed.map(({ userId }) => userId)
								)
							)
						);
			}
			await tx
				.update(visit)
				.set({ note, ...(done && !row.doneAt ? { doneAt: services.now() } : {}) })
				.where(and(eq(visit.desaKode, row.desaKode), eq(visit.id, id)));
			return accepted(null);
		},
		{ idempotent: true }
	);
}

/** Calls a visit off; one that is over stays over. */
export async function cancelVisit(
	services: Services,
	user: User,
	id: string
): Promise<Result<null>> {
	if (!isUuid(id)) notFound();
	return inScope(
		services.db,
		viewScope(user),
		async (tx): Promise<Result<null>> => {
			const row = await findVisit(tx, user, id, true);
			if (row.doneAt)
				return problem(
					'',
					'KJ-06',
					'Kunjungan ini sudah selesai, jadi tidak dapat dibatalkan.',
					'Bila daftar hadirnya keliru, perbaiki daftar hadirnya.'
				);
			await tx
				.update(visit)
				.set({ cancelledAt: services.now() })
				.where(
					and(
						eq(visit.desaKode, row.desaKode),
						eq(visit.id, id),
						isNull(visit.doneAt),
						isNull(visit.cancelledAt)
					)
				);
			return accepted(null);
		},
		{ idempotent: true }
	);
}
