import type { Level } from './competency';

/** Counts of one seat (jabatan) in a wilayah. */
export type SeatCounts = {
	readonly jabatan: number;
	readonly teraktivasi: number;
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
	readonly macet: number;
	readonly senyap: number;
};

/** Persons at each level of a competency; who has not begun is in none. */
export type LevelCounts = Readonly<Record<Exclude<Level, 'belum'>, number>>;

/** Persons who did something in a week, and who began or finished in it. */
export type WeekCounts = {
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
};

/** Times that trainers helped in a month, and the persons they helped. */
export type HelpCounts = {
	readonly kali: number;
	readonly orang: number;
};

type Counts = {
	readonly desa: number;
	readonly desaAktif: number;
	readonly jabatan: number;
	readonly orang: number;
	readonly teraktivasi: number;
	readonly aktif: number;
	readonly mulai: number;
	readonly selesai: number;
	readonly lulusLatihan: number;
	readonly macet: number;
	readonly senyap: number;
	readonly scoreN: number;
	readonly gainN: number;
};

/** Sums of four decimals, so that adding in any order is exact. */
type Sums = {
	readonly scoreSum: number;
	readonly beforeSum: number;
	readonly afterSum: number;
	readonly gainSum: number;
	readonly gainSquares: number;
};

/** The numbers of a wilayah of any level in one course, or in all together. A wilayah is the sum of what lies below it. */
export type Totals = Counts &
	Sums & {
		readonly perJabatan: Readonly<Record<string, SeatCounts>>;
		readonly kompetensi: Readonly<Record<string, LevelCounts>>;
		readonly siap: Readonly<Record<string, number>>;
		/** By the Monday a week begins with: the newest twelve in which anybody did anything. */
		readonly minggu: Readonly<Record<string, WeekCounts>>;
		/** By month ('2026-11'): the newest twelve in which anybody was helped; only in the row of all courses. */
		readonly bantuan: Readonly<Record<string, HelpCounts>>;
		/** Moments in UTC, ISO. */
		readonly lastAt: string | null;
		readonly receivedAt: string | null;
	};

export const noTotals: Totals = {
	...{ desa: 0, desaAktif: 0, jabatan: 0, orang: 0, teraktivasi: 0, aktif: 0, mulai: 0 },
	...{ selesai: 0, lulusLatihan: 0, macet: 0, senyap: 0, scoreN: 0, gainN: 0 },
	...{ scoreSum: 0, beforeSum: 0, afterSum: 0, gainSum: 0, gainSquares: 0 },
	...{ perJabatan: {}, kompetensi: {}, siap: {}, minggu: {}, bantuan: {} },
	...{ lastAt: null, receivedAt: null }
};

export const noSeats: SeatCounts = {
	...{ jabatan: 0, teraktivasi: 0, aktif: 0, mulai: 0, selesai: 0, macet: 0, senyap: 0 }
};
export const noLevels: LevelCounts = { mencoba: 0, paham: 0, terampil: 0, tuntas: 0 };
export const noWeek: WeekCounts = { aktif: 0, mulai: 0, selesai: 0 };

const tenThousandths = (sum: number): number => Math.round(sum * 10_000);
export const exact = (sum: number): number => tenThousandths(sum) / 10_000;
export const addExactly = (a: number, b: number): number =>
	(tenThousandths(a) + tenThousandths(b)) / 10_000;

/** Mean of somebody's best results, with the four decimals that are kept of it; 0 without any. */
export const meanOf = (scoreSum: number, scoreN: number): number =>
	scoreN === 0 ? 0 : exact(Math.round(scoreSum * 100) / 100 / scoreN);

type Numbers = Readonly<Record<string, number>>;

/** Adds field by field; both have the fields of `none`. */
export function addFields<Fields extends Numbers>(a: Fields, b: Fields): Fields {
	const sum: Record<string, number> = {};
	for (const [field, value] of Object.entries(a)) sum[field] = value + (b[field] ?? 0);
	// Safe: the fields of `a`, each still a number.
	return sum as Fields;
}

export function addGroups<Fields extends Numbers>(
	a: Readonly<Record<string, Fields>>,
	b: Readonly<Record<string, Fields>>
): Record<string, Fields> {
	const sum: Record<string, Fields> = { ...a };
	for (const [key, fields] of Object.entries(b)) {
		const before = sum[key];
		sum[key] = before ? addFields(before, fields) : fields;
	}
	return sum;
}

export const laterOf = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b > a) ? b : a;

/** Weeks or months of which numbers are kept. */
export const newestKept = 12;

/** Of weeks or months. What lies below has the same or fewer of them, so the newest of a sum are known from those of its parts. */
export const newestOf = <Fields>(spans: Readonly<Record<string, Fields>>): Record<string, Fields> =>
	Object.fromEntries(
		Object.entries(spans)
			.toSorted(([a], [b]) => (a < b ? 1 : -1))
			.slice(0, newestKept)
	);

function addTotals(a: Totals, b: Totals): Totals {
	return {
		desa: a.desa + b.desa,
		desaAktif: a.desaAktif + b.desaAktif,
		jabatan: a.jabatan + b.jabatan,
		orang: a.orang + b.orang,
		teraktivasi: a.teraktivasi + b.teraktivasi,
		aktif: a.aktif + b.aktif,
		mulai: a.mulai + b.mulai,
		selesai: a.selesai + b.selesai,
		lulusLatihan: a.lulusLatihan + b.lulusLatihan,
		macet: a.macet + b.macet,
		senyap: a.senyap + b.senyap,
		scoreN: a.scoreN + b.scoreN,
		gainN: a.gainN + b.gainN,
		scoreSum: addExactly(a.scoreSum, b.scoreSum),
		beforeSum: addExactly(a.beforeSum, b.beforeSum),
		afterSum: addExactly(a.afterSum, b.afterSum),
		gainSum: addExactly(a.gainSum, b.gainSum),
		gainSquares: addExactly(a.gainSquares, b.gainSquares),
		perJabatan: addGroups(a.perJabatan, b.perJabatan),
		kompetensi: addGroups(a.kompetensi, b.kompetensi),
		siap: addCounts(a.siap, b.siap),
		minggu: newestOf(addGroups(a.minggu, b.minggu)),
		bantuan: newestOf(addGroups(a.bantuan, b.bantuan)),
		lastAt: laterOf(a.lastAt, b.lastAt),
		receivedAt: laterOf(a.receivedAt, b.receivedAt)
	};
}

/** Of fields that one of them may not have. */
export const addCounts = (a: Numbers, b: Numbers): Numbers =>
	addFields({ ...Object.fromEntries(Object.keys(b).map((key) => [key, 0])), ...a }, b);

export const sumTotals = (rows: Iterable<Totals>): Totals => {
	let sum = noTotals;
	for (const row of rows) sum = addTotals(sum, row);
	return sum;
};
