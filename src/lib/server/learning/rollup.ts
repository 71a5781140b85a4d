import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import { zonaWilayah } from '../../format/tanggal';
import { weekOf } from '../../learning/activity';
import {
	foldHistory,
	type CourseState,
	type ItemState,
	type LearningEvent
} from '../../learning/progress';
import type { Course, Library } from '../../learning/course';
import { foldReviews, type ReviewEvent } from '../../learning/review/schedule';
import type { Help } from '../../learning/stuck';
import type { Totals } from '../../learning/totals';
import { desaKodeOf } from '../access';
import { currentLibrary } from '../courses/current';
import type { Database } from '../db/connect';
import {
	helpGiven,
	jabatanTerisi,
	learnerCompetency,
	learnerItem,
	learnerStuck,
	learnerWeek,
	learningEvent,
	reviewCard,
	rollDesa,
	rollOrang,
	rollWilayah
} from '../db/schema';
import { inScope, type ScopedTx, type TenantScope } from '../db/scope';
import { isDesa } from '../pantau/definisi';
import { standingRows } from './competencies';
import { foldDue, markAbove, readVillages, setDone, sumBelow, writeTotals } from './fold';
import { cardColumns } from './review-rows';
import { comparedIn, courseColumns, eventOf, gainColumns, itemColumns } from './rows';
import { countSeats } from './seats';
import { stuckRows } from './stuck-rows';
import { lockVillage } from './village-lock';
import { totalsColumns, widthOf, widths, type Width } from './wilayah-rows';

export type RollupTable =
	| 'learner_item'
	| 'learner_competency'
	| 'learner_stuck'
	| 'learner_week'
	| 'review_card'
	| 'roll_orang'
	| 'roll_desa'
	| 'roll_wilayah';

/** A village in which a table said something else than the log; `rows` were put right. */
export type RollupDifference = {
	readonly desaKode: string;
	readonly table: RollupTable;
	readonly rows: number;
};

export type RollupReport = {
	readonly villages: number;
	readonly differences: readonly RollupDifference[];
};

export type RebuildOptions = {
	/** Called after each village. */
	readonly progress?: (done: number, total: number) => void;
	/** What the courses are about, for events that do not say it themselves; else the current one. */
	readonly library?: Library;
	/** Who is active and who is silent depends on it. */
	readonly now?: Date;
};

const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };

/**
 * Makes the roll-ups anew from the log, the seats and the help that was given, and writes what differs, one village at a
 * time, so that people can go on learning meanwhile; then what lies above them. On roll-ups kept by `appendEvent`,
 * `refreshSeats` and `foldDue` it finds nothing to put right.
 */
export async function rebuildRollups(
	db: Database,
	{ progress, library: given, now = new Date() }: RebuildOptions = {}
): Promise<RollupReport> {
	const library = given ?? (await currentLibrary(db)).library;
	// What a fold has yet to do is no difference.
	await foldDue(db, now, { library });
	const villages = await villagesWithRecords(db);
	const differences: RollupDifference[] = [];
	for (const [index, desaKode] of villages.entries()) {
		const found = await inScope(db, country, (tx) => rebuildVillage(tx, desaKode, library, now), {
			idempotent: true
		});
		differences.push(...found);
		progress?.(index + 1, villages.length);
	}
	for (const width of widths.slice(1))
		for (const code of await wilayahOf(db, width)) {
			const rows = await inScope(db, country, (tx) => rebuildAbove(tx, code, now), {
				idempotent: true
			});
			if (rows > 0) differences.push({ desaKode: code, table: 'roll_wilayah', rows });
		}
	return { villages: villages.length, differences };
}

/** Codes of a level, filled with zeros, that something lies below or that have a row. */
async function wilayahOf(db: Database, width: Width): Promise<string[]> {
	const rows = await inScope(db, country, (tx) =>
		tx.selectDistinct({ kode: rollWilayah.desaKode }).from(rollWilayah)
	);
	const codes = rows.flatMap(({ kode }) =>
		widthOf(kode) >= width ? [desaKodeOf(kode.slice(0, width))] : []
	);
	return [...new Set(codes)].toSorted();
}

/** Adds a wilayah up anew; answers by how many rows said something else, although nothing was left to be done there. */
async function rebuildAbove(tx: ScopedTx, code: string, now: Date): Promise<number> {
	const [mark] = await tx
		.select({ dirty: rollDesa.dirty })
		.from(rollDesa)
		.where(eq(rollDesa.desaKode, code))
		.for('update');
	const changed = await mendTotals(tx, code, await sumBelow(tx, code), now);
	await tx.update(rollDesa).set({ dirty: false }).where(eq(rollDesa.desaKode, code));
	return mark?.dirty ? 0 : changed;
}

async function mendTotals(
	tx: ScopedTx,
	code: string,
	totals: ReadonlyMap<string, Totals>,
	now: Date
): Promise<number> {
	const current = await tx.select().from(rollWilayah).where(eq(rollWilayah.desaKode, code));
	const wanted = [...totals].map(([courseId, one]) => ({
		...{ desaKode: code, courseId, tingkat: widthOf(code) },
		...totalsColumns(one)
	}));
	const { missing, different, extra } = compare(current, wanted, (row) => row.courseId);
	const changed = missing.length + different.length + extra.length;
	if (changed > 0) {
		await writeTotals(tx, new Map([[code, totals]]), now);
		await markAbove(tx, [code]);
	}
	return changed;
}

/** Every code that stands in the log, the seats or a roll-up. */
async function villagesWithRecords(db: Database): Promise<string[]> {
	return inScope(db, country, async (tx) => {
		// The one question that reads a whole log; it may take longer than a request is given.
		await tx.execute(sql`set local statement_timeout = 0`);
		const rows = await tx.execute<{ kode: string }>(sql`
			select desa_kode as kode from ${learningEvent} union select desa_kode from ${jabatanTerisi}
			union select desa_kode from ${learnerItem} union select desa_kode from ${rollOrang}
			union select desa_kode from ${learnerCompetency} union select desa_kode from ${reviewCard}
			union select desa_kode from ${learnerStuck} union select desa_kode from ${learnerWeek}
			union select desa_kode from ${rollDesa}
			union select desa_kode from ${rollWilayah} where tingkat = 13
			order by kode`);
		return rows.map(({ kode }) => kode);
	});
}

async function rebuildVillage(
	tx: ScopedTx,
	desaKode: string,
	library: Library,
	now: Date
): Promise<RollupDifference[]> {
	await lockVillage(tx, desaKode, 'alone');
	// As whoever folds this village would: it is either done before, or finds what is left here.
	const [mark] = await tx
		.select({ dirty: rollDesa.dirty })
		.from(rollDesa)
		.where(eq(rollDesa.desaKode, desaKode))
		.for('update');
	const log = await eventsOf(tx, desaKode);
	const standing = foldVillage(log, await helpsOf(tx, desaKode), library);
	const counts: Readonly<Record<RollupTable, number>> = {
		learner_item: await mendItems(tx, desaKode, standing),
		learner_competency: await mendCompetencies(tx, desaKode, standing),
		learner_stuck: await mendStuck(tx, desaKode, standing),
		learner_week: await mendWeeks(tx, desaKode, log),
		review_card: await mendCards(tx, desaKode, log),
		roll_orang: await mendPeople(tx, desaKode, standing),
		roll_desa: await mendVillage(tx, desaKode, standing),
		roll_wilayah: isDesa(desaKode)
			? await mendNumbers(tx, desaKode, mark?.dirty ?? false, library, now)
			: 0
	};
	return Object.entries(counts).flatMap(([table, rows]) =>
		// Keys of the object above.
		rows > 0 ? [{ desaKode, table: table as RollupTable, rows }] : []
	);
}

/** The village's own rows of `roll_wilayah`; what happened since the last fold is no difference. */
async function mendNumbers(
	tx: ScopedTx,
	desaKode: string,
	isMarked: boolean,
	library: Library,
	now: Date
): Promise<number> {
	const totals = (await readVillages(tx, [desaKode], now, library)).get(desaKode);
	if (!totals) return 0;
	const changed = await mendTotals(tx, desaKode, totals.rows, now);
	await setDone(tx, new Map([[desaKode, totals]]));
	return isMarked ? 0 : changed;
}

type Standing = {
	readonly userId: string;
	readonly courseId: string;
	/** As it is served now; undefined of one that is gone. */
	readonly content: Course | undefined;
	readonly course: CourseState;
	readonly items: ReadonlyMap<string, ItemState>;
	readonly events: readonly LearningEvent[];
	readonly stuck: ReturnType<typeof stuckRows>;
};

type Log = readonly {
	readonly desaKode: string;
	readonly userId: string;
	readonly event: LearningEvent;
}[];

async function eventsOf(tx: ScopedTx, desaKode: string): Promise<Log> {
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(eq(learningEvent.desaKode, desaKode))
		.orderBy(asc(learningEvent.receivedAt), asc(learningEvent.id));
	return rows.map((row) => ({ desaKode, userId: row.userId, event: eventOf(row) }));
}

/** By person and course. */
async function helpsOf(tx: ScopedTx, desaKode: string): Promise<ReadonlyMap<string, Help[]>> {
	const rows = await tx.select().from(helpGiven).where(eq(helpGiven.desaKode, desaKode));
	const helps = new Map<string, Help[]>();
	for (const { userId, courseId, itemId, helpedAt } of rows) {
		const key = `${userId}/${courseId}`;
		helps.set(key, [...(helps.get(key) ?? []), { itemId, at: helpedAt.toISOString() }]);
	}
	return helps;
}

function foldVillage(
	log: Log,
	helps: ReadonlyMap<string, readonly Help[]>,
	{ courses }: Library
): Standing[] {
	const histories = new Map<
		string,
		{ userId: string; courseId: string; events: LearningEvent[] }
	>();
	for (const { userId, event } of log) {
		const key = `${userId}/${event.courseId}`;
		const history = histories.get(key) ?? { userId, courseId: event.courseId, events: [] };
		history.events.push(event);
		histories.set(key, history);
	}
	const desaKode = log[0]?.desaKode ?? '';
	return [...histories].map(([key, { userId, courseId, events }]) => {
		const content = courses.find(({ id }) => id === courseId);
		return {
			userId,
			courseId,
			content,
			events,
			stuck: stuckRows({ desaKode, userId, courseId }, content, events, helps.get(key) ?? []),
			...foldHistory(events)
		};
	});
}

async function mendItems(
	tx: ScopedTx,
	desaKode: string,
	standing: readonly Standing[]
): Promise<number> {
	const wanted = standing.flatMap(({ userId, courseId, items }) =>
		[...items.values()].map((item) => ({ desaKode, userId, courseId, ...itemColumns(item) }))
	);
	const current = await tx.select().from(learnerItem).where(eq(learnerItem.desaKode, desaKode));
	const { missing, different, extra } = compare(current, wanted, (row) =>
		[row.userId, row.courseId, row.itemId].join('/')
	);
	for (const row of [...extra, ...different])
		await tx
			.delete(learnerItem)
			.where(
				and(
					eq(learnerItem.desaKode, desaKode),
					eq(learnerItem.userId, row.userId),
					eq(learnerItem.courseId, row.courseId),
					eq(learnerItem.itemId, row.itemId)
				)
			);
	await inBatches([...missing, ...different], (rows) => tx.insert(learnerItem).values(rows));
	return missing.length + different.length + extra.length;
}

async function mendCompetencies(
	tx: ScopedTx,
	desaKode: string,
	standing: readonly Standing[]
): Promise<number> {
	const wanted = standing.flatMap(({ userId, courseId, content, events }) =>
		standingRows({ desaKode, userId, courseId }, content, events)
	);
	const current = await tx
		.select()
		.from(learnerCompetency)
		.where(eq(learnerCompetency.desaKode, desaKode));
	const { missing, different, extra } = compare(current, wanted, (row) =>
		[row.userId, row.courseId, row.competency].join('/')
	);
	for (const row of [...extra, ...different])
		await tx
			.delete(learnerCompetency)
			.where(
				and(
					eq(learnerCompetency.desaKode, desaKode),
					eq(learnerCompetency.userId, row.userId),
					eq(learnerCompetency.courseId, row.courseId),
					eq(learnerCompetency.competency, row.competency)
				)
			);
	await inBatches([...missing, ...different], (rows) => tx.insert(learnerCompetency).values(rows));
	return missing.length + different.length + extra.length;
}

async function mendStuck(
	tx: ScopedTx,
	desaKode: string,
	standing: readonly Standing[]
): Promise<number> {
	const current = await tx.select().from(learnerStuck).where(eq(learnerStuck.desaKode, desaKode));
	const { missing, different, extra } = compare(
		current,
		standing.flatMap(({ stuck }) => stuck),
		(row) => [row.userId, row.courseId, row.itemId].join('/')
	);
	for (const row of [...extra, ...different])
		await tx
			.delete(learnerStuck)
			.where(
				and(
					eq(learnerStuck.desaKode, desaKode),
					eq(learnerStuck.userId, row.userId),
					eq(learnerStuck.courseId, row.courseId),
					eq(learnerStuck.itemId, row.itemId)
				)
			);
	await inBatches([...missing, ...different], (rows) => tx.insert(learnerStuck).values(rows));
	return missing.length + different.length + extra.length;
}

async function mendWeeks(tx: ScopedTx, desaKode: string, log: Log): Promise<number> {
	const zona = zonaWilayah(desaKode);
	const keyOf = ({ userId, week }: { readonly userId: string; readonly week: string }) =>
		`${userId}/${week}`;
	const weeks = log.map(({ userId, event }) => ({
		desaKode,
		userId,
		week: weekOf(event.at, zona)
	}));
	const wanted = [...new Map(weeks.map((row) => [keyOf(row), row])).values()];
	const current = await tx.select().from(learnerWeek).where(eq(learnerWeek.desaKode, desaKode));
	const { missing, extra } = compare(current, wanted, keyOf);
	for (const { userId, week } of extra)
		await tx
			.delete(learnerWeek)
			.where(
				and(
					eq(learnerWeek.desaKode, desaKode),
					eq(learnerWeek.userId, userId),
					eq(learnerWeek.week, week)
				)
			);
	await inBatches(missing, (rows) => tx.insert(learnerWeek).values(rows));
	return missing.length + extra.length;
}

async function mendCards(tx: ScopedTx, desaKode: string, log: Log): Promise<number> {
	const zona = zonaWilayah(desaKode);
	const reviews = new Map<string, ReviewEvent[]>();
	for (const { userId, event } of log)
		if (event.kind === 'question.reviewed')
			reviews.set(userId, [...(reviews.get(userId) ?? []), event]);
	const wanted = [...reviews].flatMap(([userId, events]) =>
		[...foldReviews(events, zona).values()].map((card) => ({
			desaKode,
			userId,
			...cardColumns(card, zona)
		}))
	);
	const current = await tx.select().from(reviewCard).where(eq(reviewCard.desaKode, desaKode));
	const { missing, different, extra } = compare(current, wanted, (row) =>
		[row.userId, row.questionId].join('/')
	);
	for (const row of [...extra, ...different])
		await tx
			.delete(reviewCard)
			.where(
				and(
					eq(reviewCard.desaKode, desaKode),
					eq(reviewCard.userId, row.userId),
					eq(reviewCard.questionId, row.questionId)
				)
			);
	await inBatches([...missing, ...different], (rows) => tx.insert(reviewCard).values(rows));
	return missing.length + different.length + extra.length;
}

async function mendPeople(
	tx: ScopedTx,
	desaKode: string,
	standing: readonly Standing[]
): Promise<number> {
	const wanted = standing.map(({ userId, courseId, content, course, events, stuck }) => ({
		desaKode,
		userId,
		courseId,
		...courseColumns(course, {
			stuck: stuck.length,
			...gainColumns(comparedIn(content), events)
		})
	}));
	const current = await tx.select().from(rollOrang).where(eq(rollOrang.desaKode, desaKode));
	const { missing, different, extra } = compare(current, wanted, (row) =>
		[row.userId, row.courseId].join('/')
	);
	for (const row of [...extra, ...different])
		await tx
			.delete(rollOrang)
			.where(
				and(
					eq(rollOrang.desaKode, desaKode),
					eq(rollOrang.userId, row.userId),
					eq(rollOrang.courseId, row.courseId)
				)
			);
	await inBatches([...missing, ...different], (rows) => tx.insert(rollOrang).values(rows));
	return missing.length + different.length + extra.length;
}

async function mendVillage(
	tx: ScopedTx,
	desaKode: string,
	standing: readonly Standing[]
): Promise<number> {
	const lastAt = latest(standing.map(({ course }) => course.lastAt ?? ''));
	const [newest] = await tx
		.select({ receivedAt: max(learningEvent.receivedAt) })
		.from(learningEvent)
		.where(eq(learningEvent.desaKode, desaKode));
	const wanted = {
		desaKode,
		...(await countSeats(tx, desaKode)),
		lastAt: lastAt === '' ? null : new Date(lastAt),
		receivedAt: newest?.receivedAt ?? null
	};
	const current = await tx.select().from(rollDesa).where(eq(rollDesa.desaKode, desaKode));
	const { missing, different } = compare(current, [wanted], (row) => row.desaKode);
	if (missing.length + different.length > 0)
		await tx.insert(rollDesa).values(wanted).onConflictDoUpdate({
			target: rollDesa.desaKode,
			set: wanted
		});
	return missing.length + different.length;
}

const latest = (moments: readonly string[]): string =>
	moments.reduce((a, b) => (b > a ? b : a), '');

/** What of `wanted` is not there or is there otherwise, and what is there and nobody wants. */
function compare<Current extends object, Wanted extends object>(
	current: readonly Current[],
	wanted: readonly Wanted[],
	keyOf: (row: Current | Wanted) => string
): { missing: Wanted[]; different: Wanted[]; extra: Current[] } {
	const there = new Map(current.map((row) => [keyOf(row), row]));
	const keys = new Set(wanted.map(keyOf));
	const missing: Wanted[] = [];
	const different: Wanted[] = [];
	for (const row of wanted) {
		const found = there.get(keyOf(row));
		if (!found) missing.push(row);
		else if (!isSame(found, row)) different.push(row);
	}
	return { missing, different, extra: current.filter((row) => !keys.has(keyOf(row))) };
}

/** By the columns of `wanted`; the generated ones follow from the key. Moments and what is kept as JSON compare by content. */
function isSame(current: object, wanted: object): boolean {
	const there = new Map<string, unknown>(Object.entries(current));
	return Object.entries(wanted).every(([column, value]) => {
		const found = there.get(column);
		return found === value || (typeof value === 'object' && isDeepStrictEqual(found, value));
	});
}

// A statement has at most 65,535 parameters, and the widest of these rows has a dozen.
const batchSize = 1_000;

async function inBatches<Row>(
	rows: readonly Row[],
	write: (batch: Row[]) => PromiseLike<unknown>
): Promise<void> {
	for (let i = 0; i < rows.length; i += batchSize) await write(rows.slice(i, i + batchSize));
}
