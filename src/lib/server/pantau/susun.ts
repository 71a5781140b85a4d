/** Filter, order and page of a list, as they stand in the address. */
export type Saringan = {
	readonly cari: string;
	/** One of the words a list knows; '' is all. */
	readonly keadaan: string;
	/** '' is the list's own order. */
	readonly urut: string;
	readonly arah: 'naik' | 'turun';
	readonly halaman: number;
	readonly kursus: string;
	/** What villages are asked to be ready for. */
	readonly siap: string;
};

const longest = 100;

export function bacaSaringan(params: URLSearchParams): Saringan {
	const text = (name: string): string => (params.get(name) ?? '').trim().slice(0, longest);
	return {
		cari: text('cari'),
		keadaan: text('keadaan'),
		urut: text('urut'),
		arah: text('arah') === 'turun' ? 'turun' : 'naik',
		halaman: Math.max(1, Math.trunc(Number(text('halaman'))) || 1),
		kursus: text('kursus'),
		siap: text('siap')
	};
}

type Key = string | number | null;

export type Susunan<Row> = {
	/** Texts a search looks through. */
	readonly cari: (row: Row) => readonly string[];
	readonly keadaan: Readonly<Record<string, (row: Row) => boolean>>;
	readonly urut: Readonly<Record<string, (row: Row) => Key>>;
	/** The order when none is asked for: who needs help first. */
	readonly butuh: (a: Row, b: Row) => number;
	/** Decides between equals, so that a list is the same each time. */
	readonly nama: (row: Row) => string;
};

const perHalaman = 50;

export type Daftar<Row> = {
	readonly rows: readonly Row[];
	readonly total: number;
	readonly halaman: number;
	readonly perHalaman: number;
	/** Null while the list's own order holds. */
	readonly urutan: { readonly by: string; readonly direction: 'naik' | 'turun' } | null;
};

/**
 * The rows that are asked for, in order, and of these one page; all of them when `size` is null. Words of the address
 * that the list does not know are left aside.
 */
export function susun<Row>(
	rows: readonly Row[],
	susunan: Susunan<Row>,
	{ cari, keadaan, urut, arah, halaman }: Saringan,
	size: number | null = perHalaman
): Daftar<Row> {
	const wanted = cari.toLocaleLowerCase('id');
	const matches = known(susunan.keadaan, keadaan);
	const key = known(susunan.urut, urut);
	const byName = (a: Row, b: Row) => banding(susunan.nama(a), susunan.nama(b));
	const order = key
		? (a: Row, b: Row) => bandingKunci(key(a), key(b), arah) || byName(a, b)
		: (a: Row, b: Row) => susunan.butuh(a, b) || byName(a, b);
	const found = rows
		.filter(
			(row) =>
				(!matches || matches(row)) &&
				susunan.cari(row).some((text) => text.toLocaleLowerCase('id').includes(wanted))
		)
		.sort(order);
	const last = size === null ? 1 : Math.max(1, Math.ceil(found.length / size));
	const number = Math.min(halaman, last);
	return {
		rows: size === null ? found : found.slice((number - 1) * size, number * size),
		total: found.length,
		halaman: number,
		perHalaman: size ?? found.length,
		urutan: key ? { by: urut, direction: arah } : null
	};
}

/** An own property only: 'constructor' is no column. */
const known = <Value>(all: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(all, name) ? all[name] : undefined;

const kata = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

const banding = (a: string | number, b: string | number): number =>
	typeof a === 'number' && typeof b === 'number' ? a - b : kata.compare(String(a), String(b));

/** What is not known comes last, whichever way the rest is turned. */
function bandingKunci(a: Key, b: Key, arah: Saringan['arah']): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return arah === 'naik' ? banding(a, b) : banding(b, a);
}
