import { bulanDari, tanggalDiZona, type Zona } from '../format/tanggal';
import { groupBy } from '../group-by';
import { isActive, isSilent, nextChange, weekOf } from './activity';
import type { Level } from './competency';
import { normalisedGain } from './diagnosis';
import {
	addExactly,
	addFields,
	exact,
	meanOf,
	newestOf,
	noLevels,
	noSeats,
	noTotals,
	noWeek,
	type HelpCounts,
	type LevelCounts,
	type SeatCounts,
	type Totals,
	type WeekCounts
} from './totals';

/** A seat of the village that is held now. */
export type HeldSeat = {
	readonly userId: string;
	readonly jabatan: string;
	/** The account has been used; one that was closed is used no more. */
	readonly activated: boolean;
	readonly closed: boolean;
};

/** Where one person stands in one course; moments in UTC, ISO. */
export type PersonInCourse = {
	readonly userId: string;
	readonly courseId: string;
	readonly firstAt: string;
	readonly lastAt: string;
	readonly finishedAt: string | null;
	readonly practicePassed: number;
	readonly scoreSum: number;
	readonly scoreN: number;
	readonly stuck: number;
	readonly before: number | null;
	readonly after: number | null;
};

export type Village = {
	readonly seats: readonly HeldSeat[];
	readonly people: readonly PersonInCourse[];
	readonly levels: readonly {
		readonly userId: string;
		readonly courseId: string;
		readonly competency: string;
		readonly level: Level;
	}[];
	readonly weeks: readonly { readonly userId: string; readonly week: string }[];
	/** What trainers did for its people; moments in UTC, ISO. */
	readonly helps: readonly { readonly userId: string; readonly at: string }[];
	/** What the village is ready for, by id. */
	readonly ready: readonly string[];
	readonly receivedAt: string | null;
	readonly zona: Zona;
};

export type VillageTotals = {
	/** By course id; '' is all courses together. */
	readonly rows: ReadonlyMap<string, Totals>;
	/** When one of the numbers next changes by time alone, ISO; null: not before something happens. */
	readonly nextAt: string | null;
};

/**
 * The numbers of one village. Who learned here counts, whether still in office or not; stuck and silent are said only of
 * those who hold a seat here with an open account, for the others nobody here can help. Somebody with several seats counts
 * once, and in the row of each of them.
 */
export function villageTotals(village: Village, now: Date): VillageTotals {
	const byPerson = groupBy(village.people, ({ userId }) => userId);
	const byCourse = groupBy(village.people, ({ courseId }) => courseId);
	const levelsOf = groupBy(village.levels, ({ courseId }) => courseId);
	const lastOf = new Map(
		[...byPerson].map(([id, courses]) => [id, newest(courses.map(({ lastAt }) => lastAt))])
	);
	const context: Context = {
		...{ village, now: now.getTime(), lastOf },
		serving: new Set(village.seats.filter(({ closed }) => !closed).map(({ userId }) => userId)),
		weeksOf: groupBy(village.weeks, ({ userId }) => userId)
	};
	const rows = new Map([['', allCourses(context, byPerson)]]);
	for (const [courseId, people] of byCourse)
		rows.set(courseId, oneCourse(context, people, levelsOf.get(courseId) ?? []));
	return { rows, nextAt: nextAtOf(context) };
}

type Context = {
	readonly village: Village;
	readonly now: number;
	/** The newest event of each person, in any course. */
	readonly lastOf: ReadonlyMap<string, string>;
	readonly serving: ReadonlySet<string>;
	readonly weeksOf: ReadonlyMap<string, Village['weeks']>;
};

const newest = (moments: readonly string[]): string =>
	moments.reduce((a, b) => (b > a ? b : a), '');

/** What one person adds to a row: in a course, or in all of them. */
type Standing = {
	readonly userId: string;
	readonly aktif: boolean;
	readonly selesai: boolean;
	readonly lulusLatihan: boolean;
	readonly macet: boolean;
	readonly senyap: boolean;
	readonly scoreSum: number;
	readonly scoreN: number;
	/** Moments; null: not finished. */
	readonly began: string;
	readonly finished: readonly string[];
};

function standingOf(
	context: Context,
	userId: string,
	courses: readonly PersonInCourse[],
	lastAt: string
): Standing {
	const serves = context.serving.has(userId);
	const overall = Date.parse(context.lastOf.get(userId) ?? lastAt);
	const isUnfinished = courses.some(({ finishedAt }) => finishedAt === null);
	return {
		userId,
		aktif: isActive(Date.parse(lastAt), context.now),
		selesai: courses.some(({ finishedAt }) => finishedAt !== null),
		lulusLatihan: courses.some(({ practicePassed }) => practicePassed > 0),
		macet: serves && courses.some(({ stuck }) => stuck > 0),
		senyap: serves && isSilent({ lastAt: overall, finished: !isUnfinished }, context.now),
		scoreSum: courses.reduce((sum, course) => addExactly(sum, course.scoreSum), 0),
		scoreN: courses.reduce((sum, { scoreN }) => sum + scoreN, 0),
		began: courses.reduce(
			(first, { firstAt }) => (first === '' || firstAt < first ? firstAt : first),
			''
		),
		finished: courses.flatMap(({ finishedAt }) => finishedAt ?? [])
	};
}

function allCourses(
	context: Context,
	byPerson: ReadonlyMap<string, readonly PersonInCourse[]>
): Totals {
	const { village, lastOf } = context;
	const { seats } = village;
	const standings = [...byPerson].map(([id, courses]) =>
		standingOf(context, id, courses, lastOf.get(id) ?? '')
	);
	const holders = new Set(seats.map(({ userId }) => userId));
	const counts = countPeople(standings);
	return {
		...noTotals,
		...counts,
		...gainsOf(village.people),
		desa: seats.length > 0 ? 1 : 0,
		desaAktif: counts.aktif > 0 ? 1 : 0,
		jabatan: seats.length,
		orang: holders.size,
		teraktivasi: new Set(seats.filter(isUsed).map(({ userId }) => userId)).size,
		perJabatan: bySeat(seats, standings, true),
		kompetensi: byLevel(village.levels),
		siap: Object.fromEntries(village.ready.map((id) => [id, 1])),
		minggu: byWeek(context, standings),
		bantuan: byMonth(village),
		lastAt: newest([...lastOf.values()]) || null,
		receivedAt: village.receivedAt
	};
}

/** Seats are counted once, in the row of all courses: in a village that has not begun a course it has no row. */
function oneCourse(
	context: Context,
	people: readonly PersonInCourse[],
	levels: Village['levels']
): Totals {
	const standings = people.map((one) => standingOf(context, one.userId, [one], one.lastAt));
	const counts = countPeople(standings);
	return {
		...noTotals,
		...counts,
		...gainsOf(people),
		desa: 1,
		desaAktif: counts.aktif > 0 ? 1 : 0,
		perJabatan: bySeat(context.village.seats, standings, false),
		kompetensi: byLevel(levels),
		minggu: byWeek(context, standings),
		lastAt: newest(people.map(({ lastAt }) => lastAt)) || null,
		receivedAt: context.village.receivedAt
	};
}

const isUsed = ({ activated, closed }: HeldSeat): boolean => activated && !closed;

function countPeople(standings: readonly Standing[]) {
	const count = (is: (one: Standing) => boolean): number => standings.filter(is).length;
	return {
		aktif: count(({ aktif }) => aktif),
		mulai: standings.length,
		selesai: count(({ selesai }) => selesai),
		lulusLatihan: count(({ lulusLatihan }) => lulusLatihan),
		macet: count(({ macet }) => macet),
		senyap: count(({ senyap }) => senyap),
		scoreSum: standings.reduce(
			(sum, { scoreSum, scoreN }) => addExactly(sum, meanOf(scoreSum, scoreN)),
			0
		),
		scoreN: count(({ scoreN }) => scoreN > 0)
	};
}

/** Of those who have both, and missed something before: the gain of the others is no number. */
function gainsOf(people: readonly PersonInCourse[]) {
	const sums = { beforeSum: 0, afterSum: 0, gainSum: 0, gainSquares: 0, gainN: 0 };
	for (const { before, after } of people) {
		const raw = before === null || after === null ? null : normalisedGain(before, after);
		if (before === null || after === null || raw === null) continue;
		const gain = exact(raw);
		sums.beforeSum = addExactly(sums.beforeSum, before);
		sums.afterSum = addExactly(sums.afterSum, after);
		sums.gainSum = addExactly(sums.gainSum, gain);
		sums.gainSquares = addExactly(sums.gainSquares, gain * gain);
		sums.gainN += 1;
	}
	return sums;
}

function bySeat(
	seats: readonly HeldSeat[],
	standings: readonly Standing[],
	withSeats: boolean
): Record<string, SeatCounts> {
	const standingOfPerson = new Map(standings.map((one) => [one.userId, one]));
	const counts: Record<string, SeatCounts> = {};
	for (const seat of seats) {
		const one = standingOfPerson.get(seat.userId);
		if (!withSeats && !one) continue;
		counts[seat.jabatan] = addFields(counts[seat.jabatan] ?? noSeats, {
			jabatan: withSeats ? 1 : 0,
			teraktivasi: withSeats && isUsed(seat) ? 1 : 0,
			aktif: Number(one?.aktif ?? false),
			mulai: one ? 1 : 0,
			selesai: Number(one?.selesai ?? false),
			macet: Number(one?.macet ?? false),
			senyap: Number(one?.senyap ?? false)
		});
	}
	return counts;
}

function byLevel(levels: Village['levels']): Record<string, LevelCounts> {
	const counts: Record<string, LevelCounts> = {};
	for (const { competency, level } of levels)
		if (level !== 'belum')
			counts[competency] = addFields(counts[competency] ?? noLevels, { ...noLevels, [level]: 1 });
	return counts;
}

function byWeek(
	{ village: { zona }, weeksOf }: Context,
	standings: readonly Standing[]
): Record<string, WeekCounts> {
	const counts: Record<string, WeekCounts> = {};
	const add = (week: string, one: Partial<WeekCounts>) => {
		counts[week] = addFields(counts[week] ?? noWeek, { ...noWeek, ...one });
	};
	for (const { userId, began, finished } of standings) {
		for (const { week } of weeksOf.get(userId) ?? []) add(week, { aktif: 1 });
		add(weekOf(began, zona), { mulai: 1 });
		// Two courses finished in one week are one person who finished.
		for (const week of new Set(finished.map((at) => weekOf(at, zona)))) add(week, { selesai: 1 });
	}
	return newestOf(counts);
}

function byMonth({ helps, zona }: Village): Record<string, HelpCounts> {
	const months = groupBy(helps, ({ at }) => bulanDari(tanggalDiZona(at, zona)));
	const counts = [...months].map(([month, given]): [string, HelpCounts] => [
		month,
		{ kali: given.length, orang: new Set(given.map(({ userId }) => userId)).size }
	]);
	return newestOf(Object.fromEntries(counts));
}

function nextAtOf({ village, lastOf, now }: Context): string | null {
	const moments = village.people.flatMap(({ userId, lastAt, finishedAt }) => [
		nextChange(
			{ lastAt: Date.parse(lastOf.get(userId) ?? lastAt), finished: finishedAt !== null },
			now
		),
		nextChange({ lastAt: Date.parse(lastAt), finished: true }, now)
	]);
	const next = Math.min(...moments.filter((moment) => moment !== null));
	return Number.isFinite(next) ? new Date(next).toISOString() : null;
}
