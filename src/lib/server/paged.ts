/** A page of a list, and how long the list is. */
export type Paged<Row> = {
	readonly rows: readonly Row[];
	readonly total: number;
	readonly halaman: number;
	readonly perHalaman: number;
};

/** For a file and for paper all of them. */
export type AskedPage = number | 'semua';

/** The page that an address asks for. */
export const askedPage = (params: URLSearchParams): AskedPage =>
	params.get('cetak') === 'semua' ? 'semua' : Math.trunc(Number(params.get('halaman') ?? '1')) || 1;

const perPage = 50;

/** Where that page begins in a list of `total` rows, and how many it holds; behind the end the last page. */
export function placeOf(
	asked: AskedPage,
	total: number
): { readonly number: number; readonly size: number; readonly offset: number } {
	const size = asked === 'semua' ? Math.max(1, total) : perPage;
	const last = Math.max(1, Math.ceil(total / size));
	const number = asked === 'semua' ? 1 : Math.min(last, Math.max(1, asked));
	return { number, size, offset: (number - 1) * size };
}
