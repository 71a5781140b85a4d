import { daysBetween, susunTanggal, type Tanggal } from '../format/tanggal';
import type { Level } from './competency';
import type { LegalReference } from './course';
import type { Jabatan } from './jabatan';

/** What a village can be ready for, and who has to have proved what (`courses/kesiapan.md`). */
export type Readiness = {
	readonly id: string;
	readonly name: string;
	readonly seats: readonly RequiredSeat[];
	/** When the work is due: each year, or, without a month, each month; day 31 is the last of its month. */
	readonly due: { readonly month: number | null; readonly day: number } | null;
	/** What the date rests on; null where there is none. */
	readonly basis: Pick<LegalReference, 'ref' | 'certainty'> | null;
};

export type RequiredSeat = {
	/** One of these seats is enough. */
	readonly anyOf: readonly Jabatan[];
	/** Codes of competencies that its holder has shown at *Terampil* or above. */
	readonly competencies: readonly string[];
};

type Held = {
	readonly userId: string;
	readonly jabatan: string;
	/** An account that was closed proves nothing for the village any more. */
	readonly closed: boolean;
};
type Shown = { readonly userId: string; readonly competency: string; readonly level: Level };

export type SeatState = RequiredSeat & {
	/** The holder who lacks least; null: nobody sits there. */
	readonly holder: { readonly userId: string; readonly jabatan: string } | null;
	readonly ready: boolean;
	/** Competencies that the holder has not shown yet. */
	readonly missing: readonly string[];
};

const isEnough = (level: Level): boolean => level === 'terampil' || level === 'tuntas';

function seatState(
	required: RequiredSeat,
	seats: readonly Held[],
	provedBy: ReadonlyMap<string, ReadonlySet<string>>
): SeatState {
	const { anyOf, competencies } = required;
	const [best] = anyOf
		.flatMap((jabatan) => seats.filter((seat) => seat.jabatan === jabatan && !seat.closed))
		.map(({ userId, jabatan }) => ({
			holder: { userId, jabatan },
			missing: competencies.filter((code) => !provedBy.get(userId)?.has(code))
		}))
		.toSorted(
			(a, b) => a.missing.length - b.missing.length || (a.holder.userId < b.holder.userId ? -1 : 1)
		);
	return best
		? { ...required, ...best, ready: best.missing.length === 0 }
		: { ...required, holder: null, ready: false, missing: competencies };
}

/** How far one village is with each thing it can be ready for. */
export function readinessOf(
	all: readonly Readiness[],
	seats: readonly Held[],
	levels: readonly Shown[]
): readonly {
	readonly readiness: Readiness;
	readonly ready: boolean;
	readonly seats: readonly SeatState[];
}[] {
	const provedBy = new Map<string, Set<string>>();
	for (const { userId, competency, level } of levels) {
		if (!isEnough(level)) continue;
		const proved = provedBy.get(userId);
		if (proved) proved.add(competency);
		else provedBy.set(userId, new Set([competency]));
	}
	return all.map((readiness) => {
		const states = readiness.seats.map((required) => seatState(required, seats, provedBy));
		return { readiness, ready: states.every(({ ready }) => ready), seats: states };
	});
}

/** Ids of what a village is ready for. */
export const readyFor = (
	all: readonly Readiness[],
	seats: readonly Held[],
	levels: readonly Shown[]
): readonly string[] =>
	readinessOf(all, seats, levels).flatMap(({ readiness, ready }) => (ready ? [readiness.id] : []));

/** The last day there is of a month that is shorter. */
function dayIn(year: number, month: number, day: number): Tanggal {
	for (let last = day; last > 27; last--) {
		const found = susunTanggal(year, month, last);
		if (found) return found;
	}
	const found = susunTanggal(year, month, day);
	if (!found) throw new RangeError(`No day ${day} in month ${month}`);
	return found;
}

/** When it is due next, counted from a day of the village; null where nothing is due on a day. */
export function nextDue(
	{ due }: Pick<Readiness, 'due'>,
	today: Tanggal
): { readonly date: Tanggal; readonly daysLeft: number } | null {
	if (!due) return null;
	const year = Number(today.slice(0, 4));
	const month = Number(today.slice(5, 7));
	const here = dayIn(year, due.month ?? month, due.day);
	const [nextYear, nextMonth] =
		due.month !== null ? [year + 1, due.month] : month === 12 ? [year + 1, 1] : [year, month + 1];
	const date = here >= today ? here : dayIn(nextYear, nextMonth, due.day);
	return { date, daysLeft: daysBetween(today, date) };
}
