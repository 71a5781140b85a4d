import {
	and,
	asc,
	eq,
	getTableColumns,
	inArray,
	isNull,
	lte,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import { zonaWilayah } from '../../format/tanggal';
import { groupBy } from '../../group-by';
import type { Library } from '../../learning/course';
import { readyFor } from '../../learning/readiness';
import { sumTotals, type Totals } from '../../learning/totals';
import { villageTotals, type VillageTotals } from '../../learning/village-totals';
import { desaKodeOf } from '../access';
import { currentLibrary, libraryOf } from '../courses/current';
import type { Database } from '../db/connect';
import {
	contentCurrent,
	helpGiven,
	jabatanTerisi,
	learnerCompetency,
	learnerWeek,
	rollDesa,
	rollOrang,
	rollWilayah,
	users
} from '../db/schema';
import { inScope, type ScopedTx, type TenantScope } from '../db/scope';
import { desaSaja } from '../pantau/definisi';
import type { Services } from '../runtime';
import { underWilayah } from '../scope-of';
import { villageChanged } from './village-numbers';
import { totalsColumns, totalsOf, widthOf, widths, type Width } from './wilayah-rows';

export type FoldOptions = {
	/** Only what lies under this code and above it; else the whole country. */
	readonly kode?: string;
	/** At most so many villages; the rest is left for the next time. */
	readonly limit?: number;
	/** Without the levels above `kode`: what they lack stays marked. */
	readonly withoutAbove?: boolean;
	/** What villages can be ready for; else as it is served now. */
	readonly library?: Library;
};

/** The app itself: it reads every village, and no person has asked. */
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };

// So few that somebody who learns there meanwhile hardly waits.
const villagesAtOnce = 20;

/**
 * Brings `roll_wilayah` up to date: villages where something happened, or whose numbers time has changed, and then level
 * by level what lies above them. What is still to be done stands in `roll_desa` (`dirty`, also of the wilayah above, under
 * their codes filled with zeros) and is cleared in the transaction that does it, so that a run that was killed is
 * finished by the next one, and several at once do no harm.
 *
 * Answers by how many villages were folded.
 */
export async function foldDue(db: Database, now: Date, options: FoldOptions = {}): Promise<number> {
	const { kode = '', limit = Infinity } = options;
	const due = await dueVillages(db, now, kode, limit);
	const library = options.library ?? (await servedLibrary(db, due.length > 0));
	let folded = 0;
	for (let i = 0; i < due.length; i += villagesAtOnce)
		folded += await inScope(db, country, (tx) =>
			foldVillages(tx, due.slice(i, i + villagesAtOnce), now, library)
		);
	for (const width of widths.slice(1)) {
		if (options.withoutAbove && width < kode.length) break;
		for (const code of await markedAbove(db, kode, width))
			await inScope(db, country, (tx) => foldAbove(tx, code, now));
	}
	return folded;
}

/**
 * What is served at this moment. `currentLibrary` may be a few seconds behind, and a village that was marked because other
 * things are asked of it now must not be folded by what was asked before.
 */
async function servedLibrary(db: Database, isNeeded: boolean): Promise<Library> {
	const known = await currentLibrary(db);
	if (!isNeeded) return known.library;
	const [row] = await db.select({ hash: contentCurrent.hash }).from(contentCurrent);
	return !row || row.hash === known.hash ? known.library : libraryOf(db, row.hash);
}

const isDue = (now: Date): SQL | undefined => or(rollDesa.dirty, lte(rollDesa.nextAt, now));

/** A village, or a wilayah above: what somebody of a kelurahan learns is in no report. */
const isFolded = or(desaSaja(rollDesa.desaKode), sql`right(${rollDesa.desaKode}, 4) = '0000'`);

/** Column and code, so that an index finds what lies under a wilayah. */
function under(kode: string): SQL | undefined {
	if (kode === '') return undefined;
	const columns = {
		2: rollDesa.provinsiKode,
		5: rollDesa.kabupatenKode,
		8: rollDesa.kecamatanKode,
		13: rollDesa.desaKode
	};
	const column = Object.entries(columns).find(([width]) => Number(width) === kode.length)?.[1];
	return column ? eq(column, kode) : underWilayah(rollDesa.desaKode, kode);
}

/** Villages that are due, those that have waited longest last: of a few at once it makes no difference. */
async function dueVillages(
	db: Database,
	now: Date,
	kode: string,
	limit: number
): Promise<string[]> {
	const rows = await inScope(db, country, (tx) => {
		const query = tx
			.select({ desaKode: rollDesa.desaKode })
			.from(rollDesa)
			.where(and(isDue(now), under(kode), desaSaja(rollDesa.desaKode)))
			.orderBy(asc(rollDesa.desaKode))
			.$dynamic();
		return Number.isFinite(limit) ? query.limit(limit) : query;
	});
	return rows.map(({ desaKode }) => desaKode);
}

/** Wilayah of one level that have something below them which they do not count yet. */
async function markedAbove(db: Database, kode: string, width: Width): Promise<string[]> {
	const above = widths
		.filter((one) => one < kode.length)
		.map((one) => desaKodeOf(kode.slice(0, one)));
	const rows = await inScope(db, country, (tx) =>
		tx
			.select({ desaKode: rollDesa.desaKode })
			.from(rollDesa)
			.where(
				and(
					rollDesa.dirty,
					sql`right(${rollDesa.desaKode}, 4) = '0000'`,
					kode === '' ? undefined : or(under(kode), inArray(rollDesa.desaKode, above))
				)
			)
			.orderBy(asc(rollDesa.desaKode))
	);
	return rows.map(({ desaKode }) => desaKode).filter((code) => widthOf(code) === width);
}

/**
 * Folds some villages. Their rows are locked first: whoever changes something there has to write the same row before the
 * end of the transaction, so that it is either seen here or marks the village again. Those that somebody else works on
 * are left out.
 */
async function foldVillages(
	tx: ScopedTx,
	codes: readonly string[],
	now: Date,
	library: Library
): Promise<number> {
	const locked = await tx
		.select({ desaKode: rollDesa.desaKode })
		.from(rollDesa)
		.where(and(inArray(rollDesa.desaKode, [...codes]), isDue(now)))
		.orderBy(asc(rollDesa.desaKode))
		.for('update', { skipLocked: true });
	const villages = locked.map(({ desaKode }) => desaKode);
	if (villages.length === 0) return 0;
	const read = await readVillages(tx, villages, now, library);
	await writeTotals(tx, new Map([...read].map(([code, { rows }]) => [code, rows])), now);
	await setDone(tx, read);
	await markAbove(tx, villages);
	for (const desaKode of villages) villageChanged(tx, desaKode);
	return villages.length;
}

/** What the rows of persons add up to now, village by village. */
export async function readVillages(
	tx: ScopedTx,
	villages: readonly string[],
	now: Date,
	{ readiness }: Pick<Library, 'readiness'>
): Promise<ReadonlyMap<string, VillageTotals>> {
	const codes = [...villages];
	const [seats, people, levels, weeks, helps, fresh] = await Promise.all([
		tx
			.select({
				desaKode: jabatanTerisi.desaKode,
				userId: jabatanTerisi.userId,
				jabatan: jabatanTerisi.jabatan,
				activatedAt: users.activatedAt,
				disabledAt: users.disabledAt
			})
			.from(jabatanTerisi)
			.innerJoin(users, eq(users.id, jabatanTerisi.userId))
			.where(and(inArray(jabatanTerisi.desaKode, codes), isNull(jabatanTerisi.selesai))),
		tx.select().from(rollOrang).where(inArray(rollOrang.desaKode, codes)),
		tx.select().from(learnerCompetency).where(inArray(learnerCompetency.desaKode, codes)),
		tx.select().from(learnerWeek).where(inArray(learnerWeek.desaKode, codes)),
		tx
			.select({
				desaKode: helpGiven.desaKode,
				userId: helpGiven.userId,
				helpedAt: helpGiven.helpedAt
			})
			.from(helpGiven)
			.where(inArray(helpGiven.desaKode, codes)),
		tx
			.select({ desaKode: rollDesa.desaKode, receivedAt: rollDesa.receivedAt })
			.from(rollDesa)
			.where(inArray(rollDesa.desaKode, codes))
	]);
	const of = <Row extends { readonly desaKode: string }>(rows: readonly Row[]) =>
		groupBy(rows, ({ desaKode }) => desaKode);
	const byVillage = {
		...{ seats: of(seats), people: of(people), levels: of(levels) },
		...{ weeks: of(weeks), helps: of(helps), fresh: of(fresh) }
	};
	return new Map(
		codes.map((desaKode) => {
			const held = (byVillage.seats.get(desaKode) ?? []).map(
				({ userId, jabatan, activatedAt, disabledAt }) => ({
					...{ userId, jabatan },
					activated: activatedAt !== null,
					closed: disabledAt !== null
				})
			);
			const shown = byVillage.levels.get(desaKode) ?? [];
			const totals = villageTotals(
				{
					seats: held,
					people: (byVillage.people.get(desaKode) ?? []).map((row) => ({
						...row,
						firstAt: row.firstAt.toISOString(),
						lastAt: row.lastAt.toISOString(),
						finishedAt: row.finishedAt && row.finishedAt.toISOString()
					})),
					levels: shown,
					weeks: byVillage.weeks.get(desaKode) ?? [],
					helps: (byVillage.helps.get(desaKode) ?? []).map(({ userId, helpedAt }) => ({
						...{ userId, at: helpedAt.toISOString() }
					})),
					ready: readyFor(readiness, held, shown),
					receivedAt: byVillage.fresh.get(desaKode)?.[0]?.receivedAt?.toISOString() ?? null,
					zona: zonaWilayah(desaKode)
				},
				now
			);
			return [desaKode, totals];
		})
	);
}

/** Nothing is left to be done for these villages before time changes one of their numbers. */
export async function setDone(
	tx: ScopedTx,
	villages: ReadonlyMap<string, Pick<VillageTotals, 'nextAt'>>
): Promise<void> {
	const done = [...villages].map(([kode, { nextAt }]) => ({ kode, next_at: nextAt }));
	await tx.execute(sql`
		update ${rollDesa} set dirty = false, next_at = d.next_at
		from jsonb_to_recordset(${json(done)}) as d (kode text, next_at timestamptz)
		where ${rollDesa.desaKode} = d.kode`);
}

type TotalsOf = ReadonlyMap<string, Totals>;

/** What of the table is written; the codes of the levels follow from the key. */
const columns = Object.entries(getTableColumns(rollWilayah)).filter(
	([, { generated }]) => !generated
);
const names = sql.join(
	columns.map(([, { name }]) => sql.identifier(name)),
	sql`, `
);
const fromExcluded = sql.join(
	columns.map(([, { name }]) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
	sql`, `
);

// The driver would turn a text for a jsonb parameter into a JSON string.
const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::text::jsonb`;

/**
 * The rows of some wilayah, each with all its courses; those of courses that are gone go. One statement for all of them, as
 * JSON: thousands of parameters would take longer than the database needs.
 */
export async function writeTotals(
	tx: ScopedTx,
	wilayah: ReadonlyMap<string, TotalsOf>,
	now: Date
): Promise<void> {
	const rows = [...wilayah].flatMap(([code, totals]) =>
		[...totals].map(([courseId, one]) => {
			const values: Readonly<Record<string, unknown>> = {
				...{ desaKode: code, courseId, tingkat: widthOf(code), foldedAt: now },
				...totalsColumns(one)
			};
			return Object.fromEntries(columns.map(([key, { name }]) => [name, values[key]]));
		})
	);
	const written = json(rows.map(({ desa_kode, course_id }) => ({ desa_kode, course_id })));
	await tx.delete(rollWilayah).where(
		and(
			inArray(rollWilayah.desaKode, [...wilayah.keys()]),
			sql`not exists (select from jsonb_to_recordset(${written}) as w (desa_kode text, course_id text)
				where w.desa_kode = ${rollWilayah.desaKode} and w.course_id = ${rollWilayah.courseId})`
		)
	);
	if (rows.length > 0)
		await tx.execute(sql`
			insert into ${rollWilayah} (${names})
			select ${names} from jsonb_populate_recordset(null::${rollWilayah}, ${json(rows)})
			on conflict (desa_kode, course_id) do update set ${fromExcluded}`);
}

/** Says, in the transaction that changed villages, that what lies above them has to be added up anew. */
export async function markAbove(tx: ScopedTx, codes: readonly string[]): Promise<void> {
	const above = new Set(codes.map(parentOf).filter((code) => code !== null));
	// In one order everywhere, so that two who mark the same never wait for each other.
	const values = [...above].toSorted().map((desaKode) => ({ desaKode, dirty: true }));
	if (values.length > 0)
		await tx
			.insert(rollDesa)
			.values(values)
			.onConflictDoUpdate({ target: rollDesa.desaKode, set: { dirty: true } });
}

/** The code, filled with zeros, of the wilayah one level above; null above the country. */
function parentOf(code: string): string | null {
	const above = widths[widths.indexOf(widthOf(code)) + 1];
	return above === undefined ? null : desaKodeOf(code.slice(0, above));
}

const levelColumn = {
	8: rollWilayah.kecamatanKode,
	5: rollWilayah.kabupatenKode,
	2: rollWilayah.provinsiKode
};

/** What lies directly below a wilayah, added up course by course. */
export async function sumBelow(tx: ScopedTx, code: string): Promise<TotalsOf> {
	const width = widthOf(code);
	const below = widths[widths.indexOf(width) - 1] ?? 13;
	const rows = await tx
		.select()
		.from(rollWilayah)
		.where(
			and(
				eq(rollWilayah.tingkat, below),
				width === 13 || width === 0 ? undefined : eq(levelColumn[width], code.slice(0, width))
			)
		);
	const byCourse = groupBy(rows, ({ courseId }) => courseId);
	return new Map(
		[...byCourse].map(([courseId, rows]) => [courseId, sumTotals(rows.map(totalsOf))])
	);
}

/** Adds up one wilayah above the villages. Marked again while this goes on, it is added up again. */
async function foldAbove(tx: ScopedTx, code: string, now: Date): Promise<void> {
	const marked = await tx
		.update(rollDesa)
		.set({ dirty: false })
		.where(and(eq(rollDesa.desaKode, code), rollDesa.dirty))
		.returning({ desaKode: rollDesa.desaKode });
	if (marked.length === 0) return;
	await writeTotals(tx, new Map([[code, await sumBelow(tx, code)]]), now);
	await markAbove(tx, [code]);
	villageChanged(tx, code);
}

const mostWhileReading = 20;

/**
 * To be called before numbers under a code are read: what few villages lack is added at once, so that a page shows what was
 * done a moment ago. Where many are due (an import, a generator), the worker is at it, and a page does not wait for it.
 */
export async function freshNumbers({ db, now }: Services, kode: string): Promise<void> {
	const moment = now();
	const due = await inScope(db, country, (tx) =>
		tx
			.select({ desaKode: rollDesa.desaKode })
			.from(rollDesa)
			.where(and(isDue(moment), under(kode), isFolded))
			.limit(mostWhileReading + 1)
	);
	if (due.length > 0 && due.length <= mostWhileReading)
		await foldDue(db, moment, { kode, withoutAbove: true });
}
