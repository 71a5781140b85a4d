import { cellText } from './cells';
import { mendColumn } from './columns';
import type { RosterPlan } from './plan-types';
import type { RosterSheet } from './read-rows';

/** `marks` is by 'row,column', counted from 0. */
export type MendedSheet = {
	readonly baris: readonly (readonly string[])[];
	readonly tanda: ReadonlyMap<string, 'galat' | 'peringatan'>;
};

/** The same rows, to be mended and sent again: what is wrong in colour, and one more column that says what to do. */
export function mendedSheet(
	{ cells, headings, placeOf }: RosterSheet,
	{ rows }: RosterPlan
): MendedSheet {
	const before = headings.findIndex((text) => text.toLowerCase() === mendColumn.toLowerCase());
	const width = before >= 0 ? before : headings.length;
	const tanda = new Map<string, 'galat' | 'peringatan'>();
	const baris = rows.map(({ problems }, i) => {
		const own = cells[i] ?? [];
		for (const { column, level } of problems) {
			if (level === 'info') continue;
			const place = `${i + 1},${placeOf.get(column) ?? width}`;
			if (tanda.get(place) !== 'galat') tanda.set(place, level);
		}
		return [
			...Array.from({ length: width }, (_, place) => cellText(own[place])),
			problems.map(({ message, mend }) => `${message} ${mend}`).join(' | ')
		];
	});
	return { baris: [[...headings.slice(0, width), mendColumn], ...baris], tanda };
}
