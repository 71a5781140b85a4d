import { formatAngka } from '../format/angka';
import type { Column } from './data-table';

/** A column of a report, on the screen and in the file alike: both are made from `isi`. */
export type Kolom<Row> = Pick<
	Column<Row>,
	'key' | 'label' | 'num' | 'sort' | 'heading' | 'wideOnly'
> & {
	readonly isi: (row: Row) => string | number | null;
	readonly desimal?: number;
	/** Stands in the file alone: on the page it would be too much, or is said beside another column. */
	readonly hanyaBerkas?: true;
};

/** For the table of the page; `rupa` makes of a column's words a link, a badge or a picture. */
export const keLayar = <Row>(
	kolom: readonly Kolom<Row>[],
	rupa: Readonly<Record<string, Pick<Column<Row>, 'href' | 'tone' | 'cell'>>> = {}
): Column<Row>[] =>
	kolom
		.filter(({ hanyaBerkas }) => !hanyaBerkas)
		.map(({ isi, desimal, hanyaBerkas: _, ...rest }) => ({
			...rest,
			...rupa[rest.key],
			value: (row) => {
				const value = isi(row);
				return typeof value === 'number' ? formatAngka(value, desimal) : value;
			}
		}));
