import type { Snippet } from 'svelte';

import { formatAngka } from '../format/angka';
import { kelompokEmpat } from '../format/kode';

export type Tone = 'tenang' | 'kunyit' | 'bata' | 'daun' | 'netral';

export type Column<Row> = {
	key: string;
	label: string;
	/** What is shown; a snippet when it is more than a word, such as a link or a badge. */
	value?: (row: Row) => string | number | null | undefined;
	cell?: Snippet<[Row]>;
	/** The value is a link to this address; null: there is nothing behind it. */
	href?: (row: Row) => string | null;
	/** The value is a badge of this tone. */
	tone?: (row: Row) => Tone;
	/** A code of many digits: fixed width, in groups of four. */
	kode?: boolean;
	/** Figures stand on the right, in tabular numerals. */
	num?: boolean;
	/** The head of the column is a link that sorts by this word. */
	sort?: string;
	/** Heading of the row and, on a phone, of the card; the first column unless another says so. */
	heading?: boolean;
	/** Left out of the card on a phone, never out of the table. */
	wideOnly?: boolean;
	/** Never broken over two lines, such as the number of a letter. */
	utuh?: boolean;
};

/** Where the rows stand in the whole list. */
export type Paging = { number: number; size: number; total: number };

/** The table's own words in the address. */
export const tableParams = { sort: 'urut', direction: 'arah', page: 'halaman' } as const;

/** Address of the same page with some of its words changed; null takes one away. */
export const withParams = (
	current: URLSearchParams,
	changes: Readonly<Record<string, string | null>>,
	anchor = ''
): string => {
	const next = new URLSearchParams(current);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) next.delete(name);
		else next.set(name, value);
	}
	return `?${next}${anchor && `#${anchor}`}`;
};

export type Sorting = { by: string; direction: 'naik' | 'turun' };

/** The first click sorts upwards, the second downwards; a new order begins at the first page. */
export const sortHref = (
	current: URLSearchParams,
	by: string,
	sorting: Sorting | undefined,
	anchor = ''
): string =>
	withParams(
		current,
		{
			[tableParams.sort]: by,
			[tableParams.direction]:
				sorting?.by === by && sorting.direction === 'naik' ? 'turun' : 'naik',
			[tableParams.page]: null
		},
		anchor
	);

export const pageHref = (current: URLSearchParams, number: number, anchor = ''): string =>
	withParams(current, { [tableParams.page]: number > 1 ? String(number) : null }, anchor);

/** What the filter form must carry along: everything in the address but its own fields and the page. */
export const keptParams = (
	current: URLSearchParams,
	filterNames: readonly string[]
): [string, string][] =>
	[...current].filter(([name]) => name !== tableParams.page && !filterNames.includes(name));

/** What a cell says; a dash where there is nothing to say. */
export function textOf<Row>({ value, kode }: Column<Row>, row: Row): string {
	const found = value?.(row);
	if (found === null || found === undefined || found === '') return '–';
	if (typeof found === 'number') return formatAngka(found);
	return kode ? kelompokEmpat(found) : found;
}
