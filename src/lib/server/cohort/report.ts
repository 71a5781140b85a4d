import { and, eq, inArray, isNull } from 'drizzle-orm';
import {
	isDone,
	itemStanding,
	notBegun,
	standings,
	type Extension,
	type ItemProgress,
	type ItemStanding,
	type Standing
} from '$lib/cohort/deadline';
import { countAttendance, type Attendance } from '$lib/cohort/day';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { enrolment, learnerItem, rollOrang } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { bacaSaringan, susun, type Daftar, type Saringan, type Susunan } from '../pantau/susun';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { daysIn, marksIn, type DayRow } from './days';
import { extensionsIn } from './extensions';
import { cohortIn, type Cohort } from './find';
import { itemKey, itemsIn, type ItemHere } from './items';
import { membersIn, type MemberRow } from './members';
import type { Progress } from './progress';

/** One member and where they stand with each item, in the order of the items. */
export type ReportRow = MemberRow & {
	readonly cells: readonly ItemStanding[];
	/** Days face to face that have been marked for this member, and on how many of them they were there. */
	readonly hari: number;
	readonly hadir: number;
};

export type ItemCount = {
	readonly item: ItemHere;
	readonly counts: Readonly<Record<Standing, number>>;
	/** Members who have more time than the others. */
	readonly extended: number;
};

export type CohortReport = {
	readonly angkatan: Cohort;
	readonly items: readonly ItemHere[];
	readonly daftar: Daftar<ReportRow>;
	readonly saringan: Saringan;
	/** The one item and standing that the address asks for. */
	readonly tugas: { readonly key: string; readonly status: Standing | null };
	readonly perTugas: readonly ItemCount[];
	readonly days: readonly DayRow[];
	readonly angka: {
		readonly peserta: number;
		readonly selesai: number;
		readonly tertinggal: number;
		readonly terlambat: number;
		readonly diperpanjang: number;
	};
	readonly dataSaat: string;
};

const has = (row: ReportRow, status: Standing): boolean =>
	row.cells.some((cell) => cell.status === status);

const isFinished = ({ cells }: ReportRow): boolean => cells.length > 0 && cells.every(isDone);

/** The words of the filter; each number of the page opens one of them. */
const keadaan = {
	tertinggal: (row: ReportRow) => has(row, 'lewat-batas'),
	selesai: isFinished,
	'belum-mulai': ({ cells }: ReportRow) => cells.every(({ begun }) => !begun),
	terlambat: (row: ReportRow) => has(row, 'selesai-terlambat'),
	diperpanjang: ({ cells }: ReportRow) => cells.some(({ extended }) => extended),
	'tidak-lengkap-hadir': ({ hari, hadir }: ReportRow) => hadir < hari
} satisfies Susunan<ReportRow>['keadaan'];

/** By village and name: nobody is put in order by how well they do (DESIGN 5). */
const susunan: Susunan<ReportRow> = {
	cari: ({ nama, desa, jabatan, username }) => [nama, desa, jabatan, username],
	keadaan,
	urut: { nama: ({ nama }) => nama, desa: ({ desa }) => desa },
	butuh: (a, b) => (a.desaKode < b.desaKode ? -1 : a.desaKode > b.desaKode ? 1 : 0),
	nama: ({ nama }) => nama
};

/** Of each day that was held, by member. */
type Marks = readonly ReadonlyMap<string, Attendance>[];

/** What the members in the user's wilayah have done of these items. */
async function progressIn(
	tx: ScopedTx,
	user: User,
	of: Cohort,
	items: readonly ItemHere[]
): Promise<Progress> {
	const single = items.filter(({ itemId }) => itemId !== '').map(({ itemId }) => itemId);
	const whole = items.filter(({ itemId }) => itemId === '').map(({ courseId }) => courseId);
	const inIt = and(
		eq(enrolment.cohortId, of.id),
		isNull(enrolment.leftAt),
		underWilayah(enrolment.desaKode, user.wilayahKode)
	);
	const done = new Map<string, Map<string, ItemProgress>>();
	const note = (userId: string, key: string, doneAt: Date | null) => {
		const own = done.get(userId) ?? new Map<string, ItemProgress>();
		own.set(key, { begun: true, doneAt: doneAt && doneAt.toISOString() });
		done.set(userId, own);
	};
	if (single.length > 0)
		for (const row of await tx
			.select({
				userId: learnerItem.userId,
				courseId: learnerItem.courseId,
				itemId: learnerItem.itemId,
				doneAt: learnerItem.doneAt
			})
			.from(enrolment)
			.innerJoin(
				learnerItem,
				and(
					eq(learnerItem.desaKode, enrolment.desaKode),
					eq(learnerItem.userId, enrolment.userId),
					inArray(learnerItem.itemId, single)
				)
			)
			.where(inIt))
			note(row.userId, itemKey(row), row.doneAt);
	if (whole.length > 0)
		for (const row of await tx
			.select({
				userId: rollOrang.userId,
				courseId: rollOrang.courseId,
				finishedAt: rollOrang.finishedAt
			})
			.from(enrolment)
			.innerJoin(
				rollOrang,
				and(
					eq(rollOrang.desaKode, enrolment.desaKode),
					eq(rollOrang.userId, enrolment.userId),
					inArray(rollOrang.courseId, whole)
				)
			)
			.where(inIt))
			note(row.userId, row.courseId, row.finishedAt);
	return done;
}

function rowsOf(
	of: Cohort,
	items: readonly ItemHere[],
	members: readonly MemberRow[],
	extensions: readonly Extension[],
	progress: Progress,
	marks: Marks,
	now: Date
): readonly ReportRow[] {
	const perDesa = new Map<string, Extension[]>();
	for (const one of extensions)
		perDesa.set(one.forDesa, [...(perDesa.get(one.forDesa) ?? []), one]);
	return members.map((member) => {
		const own = progress.get(member.id);
		const given = perDesa.get(member.desaKode) ?? [];
		const marked = marks.flatMap((day) => day.get(member.id) ?? []);
		return {
			...member,
			hari: marked.length,
			hadir: marked.filter((one) => one === 'hadir').length,
			cells: items.map((item) =>
				itemStanding(
					item,
					of.selesai,
					{ userId: member.id, desaKode: member.desaKode },
					given,
					own?.get(item.key) ?? notBegun,
					now
				)
			)
		};
	});
}

const countOf = (rows: readonly ReportRow[], item: ItemHere, index: number): ItemCount => {
	const counts = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>;
	let extended = 0;
	for (const { cells } of rows) {
		const cell = cells[index];
		if (!cell) continue;
		counts[cell.status]++;
		if (cell.extended) extended++;
	}
	return { item, counts, extended };
};

/**
 * A cohort as its report shows it: members in the user's own wilayah and where they stand. `semua` gives every row of
 * the filter at once, for a file or a message.
 */
export async function readReport(
	services: Services,
	user: User,
	cohortId: string,
	query: URLSearchParams,
	semua = false
): Promise<CohortReport> {
	const { library } = await currentLibrary(services.db);
	const now = services.now();
	const { angkatan, items, days, rows } = await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const angkatan = await cohortIn(tx, user, cohortId);
			const items = await itemsIn(tx, angkatan, library);
			const members = await membersIn(tx, user, angkatan);
			const extensions = await extensionsIn(tx, angkatan);
			const progress = await progressIn(tx, user, angkatan, items);
			const days = await daysIn(tx, angkatan);
			const marks = await marksIn(tx, user, days);
			const held = days.flatMap(({ id, cancelled }) => (cancelled ? [] : (marks.get(id) ?? [])));
			return {
				angkatan,
				items,
				days: days.map((day) => ({
					...day,
					counts: countAttendance(marks.get(day.id)?.values() ?? [])
				})),
				rows: rowsOf(angkatan, items, members, extensions, progress, held, now)
			};
		}
	);
	const saringan = bacaSaringan(query);
	const key = query.get('tugas') ?? '';
	const index = items.findIndex((one) => one.key === key);
	const status = standings.find((one) => one === query.get('status')) ?? null;
	const asked =
		index < 0 || status === null
			? rows
			: rows.filter(({ cells }) => cells[index]?.status === status);
	const count = (which: (row: ReportRow) => boolean) => rows.filter(which).length;
	return {
		angkatan,
		items,
		daftar: susun(asked, susunan, saringan, semua ? null : undefined),
		saringan,
		tugas: index < 0 ? { key: '', status: null } : { key, status },
		days,
		perTugas: items.map((item, at) => countOf(rows, item, at)),
		angka: {
			peserta: rows.length,
			selesai: count(keadaan.selesai),
			tertinggal: count(keadaan.tertinggal),
			terlambat: count(keadaan.terlambat),
			diperpanjang: count(keadaan.diperpanjang)
		},
		dataSaat: now.toISOString()
	};
}
