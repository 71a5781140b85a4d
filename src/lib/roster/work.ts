import type { Tanggal } from '$lib/format/tanggal';
import { groupBy } from '$lib/group-by';
import type { Jabatan } from '$lib/learning/jabatan';
import type { RowProblem } from './cells';
import type { RosterColumn } from './columns';
import type { Group } from './group';
import type { Match } from './match';
import type { RowChange } from './plan-types';
import type { RosterRow } from './read-rows';
import type { RosterPerson, RosterSeat, RosterState } from './state';

export type PlanSetting = {
	/** The day it is in that village. */
	readonly today: (desaKode: string) => Tanggal;
	/** The id of what a row makes: always the same for the same row. */
	readonly id: (what: 'akun' | 'jabatan', nomor: number) => string;
};

/** A row with nothing missing that a seat needs. */
export type WholeRow = RosterRow & {
	readonly desaKode: string;
	readonly nama: string;
	readonly jabatan: Jabatan;
};

export const isWhole = (row: RosterRow): row is WholeRow =>
	row.desaKode !== null && row.nama !== null && row.jabatan !== null;

export const seatKey = (desaKode: string, jabatan: string): string => `${desaKode}/${jabatan}`;

const problem =
	(level: RowProblem['level']) =>
	(column: RosterColumn, rule: string, message: string, mend: string): RowProblem => ({
		column,
		level,
		rule,
		message,
		mend
	});
export const galat = problem('galat');
export const peringatan = problem('peringatan');

/** What becomes of one row while the plan is made. */
export type Work = {
	readonly row: RosterRow;
	readonly problems: RowProblem[];
	readonly changes: RowChange[];
	match: Match;
};

const isGalat = ({ level }: RowProblem): boolean => level === 'galat';
export const isSound = ({ problems }: Work): boolean => !problems.some(isGalat);

export const listRows = (works: readonly Work[], but: Work): string =>
	works
		.filter((work) => work !== but)
		.map(({ row }) => row.nomor)
		.sort((a, b) => a - b)
		.slice(0, 5)
		.join(', ');

/** Rows that tell of somebody who is there. */
export const coming = ({ works }: Group<Work>): readonly Work[] =>
	works.filter((work) => isSound(work) && work.row.status !== 'berhenti');

export type Held = { readonly person: RosterPerson; readonly seat: RosterSeat };

/** The open seat that a row is about, when its person holds it. */
export function heldBy({ row, match: { person } }: Work): Held | null {
	if (person === null) return null;
	const seat = person.seats.find(
		({ desaKode, jabatan, selesai }) =>
			selesai === null && desaKode === row.desaKode && jabatan === row.jabatan
	);
	return seat ? { person, seat } : null;
}

type InFile = { readonly work: Work; readonly group: Group<Work>; readonly holds: boolean };

/** By village and seat: the rows that name one, and the people who hold it now. */
export type Seats = {
	readonly inFile: ReadonlyMap<string, readonly InFile[]>;
	readonly open: ReadonlyMap<string, readonly Held[]>;
};

export function seatsOf(groups: readonly Group<Work>[], { people }: RosterState): Seats {
	const rows = groups.flatMap((group) =>
		group.works.flatMap((work) =>
			isWhole(work.row)
				? [
						{
							key: seatKey(work.row.desaKode, work.row.jabatan),
							one: { work, group, holds: heldBy(work) !== null }
						}
					]
				: []
		)
	);
	const held = people.flatMap((person) =>
		person.seats.flatMap((seat) => (seat.selesai === null ? [{ person, seat }] : []))
	);
	const inFile = groupBy(rows, ({ key }) => key);
	return {
		inFile: new Map([...inFile].map(([key, same]) => [key, same.map(({ one }) => one)])),
		open: groupBy(held, ({ seat }) => seatKey(seat.desaKode, seat.jabatan))
	};
}

/** The account that rows are about, or that they make: the id comes from the first of them. */
export function userIdOf({ works }: Group<Work>, setting: PlanSetting): string {
	const [first] = works;
	return (
		first?.match.person?.userId ??
		setting.id('akun', Math.min(...works.map(({ row }) => row.nomor)))
	);
}
