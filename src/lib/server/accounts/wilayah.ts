import { and, asc, count, eq, ilike, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { isInScope, isTrainer, type Role, type User } from '../access';
import type { Database } from '../db/connect';
import { jenisWilayah, wilayah } from '../db/schema';
import type { Services } from '../runtime';
import { underWilayah } from '../scope-of';

export type JenisWilayah = (typeof jenisWilayah)[number];

const sebutan: Readonly<Partial<Record<JenisWilayah, string>>> = {
	provinsi: 'Provinsi',
	kecamatan: 'Kecamatan',
	desa: 'Desa',
	'desa-adat': 'Desa Adat',
	kelurahan: 'Kelurahan'
};

/** 'Desa Sukamaju'; a kabupaten or kota has the word in its name already. */
export const namaWilayah = ({ jenis, nama }: { jenis: JenisWilayah; nama: string }): string =>
	[sebutan[jenis], nama].filter(Boolean).join(' ');

export const seluruhIndonesia = 'Seluruh Indonesia';

type Induk = { kecamatan: string | null; kabupaten: string | null; provinsi: string | null };

/** What lies above, from near to far: 'Kec. Contoh, Kabupaten Latihan, Jawa Timur'. */
export const letakWilayah = ({ kecamatan, kabupaten, provinsi }: Induk): string =>
	[kecamatan && `Kec. ${kecamatan}`, kabupaten, provinsi].filter(Boolean).join(', ');

const kecamatan = alias(wilayah, 'kecamatan');
const kabupaten = alias(wilayah, 'kabupaten');
const provinsi = alias(wilayah, 'provinsi');

const columns = {
	kode: wilayah.kode,
	jenis: wilayah.jenis,
	tingkat: wilayah.tingkat,
	nama: wilayah.nama,
	kecamatan: kecamatan.nama,
	kabupaten: kabupaten.nama,
	provinsi: provinsi.nama
};

/** The level whose codes are so long, unless the wilayah is of that level itself. */
const above = (kodeAbove: AnyPgColumn, length: number): SQL =>
	sql`length(${wilayah.kode}) > ${length}::int and ${kodeAbove} = left(${wilayah.kode}, ${length}::int)`;

const wilayahWithAbove = (db: Pick<Database, 'select'>) =>
	db
		.select(columns)
		.from(wilayah)
		.leftJoin(kecamatan, above(kecamatan.kode, 8))
		.leftJoin(kabupaten, above(kabupaten.kode, 5))
		.leftJoin(provinsi, above(provinsi.kode, 2))
		.$dynamic();

export type Wilayah = {
	readonly kode: string;
	readonly jenis: JenisWilayah;
	readonly tingkat: (typeof wilayah.$inferSelect)['tingkat'];
	readonly nama: string;
	readonly letak: string;
};

type Row = Awaited<ReturnType<typeof wilayahWithAbove>>[number];

const asWilayah = (row: Row): Wilayah => ({
	kode: row.kode,
	jenis: row.jenis,
	tingkat: row.tingkat,
	nama: namaWilayah(row),
	letak: letakWilayah(row)
});

/** A wilayah by its whole code, wherever it lies; null when there is none. */
export async function findWilayah({ db }: Services, kode: string): Promise<Wilayah | null> {
	const [row] = await wilayahWithAbove(db).where(eq(wilayah.kode, kode));
	return row ? asWilayah(row) : null;
}

/** 'Desa Sukamaju, Kec. Contoh, Kabupaten Latihan, Jawa Timur', for a page about one person. */
export async function sebutWilayah(services: Services, kode: string): Promise<string> {
	if (kode === '') return seluruhIndonesia;
	const found = await findWilayah(services, kode);
	return found ? [found.nama, found.letak].filter(Boolean).join(', ') : kode;
}

/** Digits with or without dots and blanks as a code: '3599012001' is '35.99.01.2001'; null when it is none. */
export function parseKodeWilayah(text: string): string | null {
	if (!/^[\d.\s-]+$/.test(text)) return null;
	const match = /^(\d\d)(?:(\d\d)(?:(\d\d)(\d{4})?)?)?$/.exec(text.replace(/\D/g, ''));
	return match ? match.slice(1).filter(Boolean).join('.') : null;
}

export type Pencarian = {
	readonly matches: readonly Wilayah[];
	/** Those whose code or whole name is what was typed. */
	readonly exact: readonly Wilayah[];
	/** There are others beyond the ones listed. */
	readonly more: boolean;
};

const mostMatches = 12;
const tidakAda: Pencarian = { matches: [], exact: [], more: false };

/**
 * Wilayah in a user's scope by code or by a part of the name; 'Sukamaju, Contoh' asks for a Sukamaju
 * in something called Contoh. A peserta belongs to a village (kelurahan are found too, so that the
 * page can say why not), a trainer to a level above.
 */
export async function cariWilayah(
	{ db }: Services,
	user: User,
	text: string,
	role: Role | null
): Promise<Pencarian> {
	const [wanted = '', ...places] = text
		.split(',')
		.map((part) => part.trim().replace(/\s+/g, ' ').slice(0, 100))
		.filter(Boolean);
	if (wanted === '' || !isTrainer(user)) return tidakAda;
	const kode = parseKodeWilayah(wanted);
	if (kode !== null && !isInScope(user, kode)) return tidakAda;
	const name = wanted.replace(
		/^(provinsi|prov\.?|kabupaten|kab\.?|kecamatan|kec\.?|desa|ds\.?|kelurahan|kel\.?) /i,
		''
	);
	const where = and(
		underWilayah(wilayah.kode, user.wilayahKode),
		role === 'peserta' ? eq(wilayah.tingkat, 'desa') : undefined,
		role !== null && role !== 'peserta' ? ne(wilayah.tingkat, 'desa') : undefined,
		kode === null
			? or(contains(wilayah.nama, name), contains(wilayah.nama, wanted))
			: eq(wilayah.kode, kode),
		...places.map((place) =>
			or(
				...[kecamatan, kabupaten, provinsi].map((level) =>
					contains(level.nama, withoutLevel(place))
				)
			)
		)
	);
	const isExact = (row: Row) =>
		row.kode === kode || [name, wanted].some((one) => one.toLowerCase() === row.nama.toLowerCase());
	const rows = await wilayahWithAbove(db)
		.where(where)
		.orderBy(
			sql`lower(${wilayah.nama}) in (${name.toLowerCase()}, ${wanted.toLowerCase()}) desc`,
			asc(wilayah.nama),
			asc(wilayah.kode)
		)
		.limit(mostMatches + 1);
	return {
		matches: rows.slice(0, mostMatches).map(asWilayah),
		exact: rows.filter(isExact).map(asWilayah),
		more: rows.length > mostMatches
	};
}

const withoutLevel = (name: string): string =>
	name.replace(/^(provinsi|prov\.?|kabupaten|kab\.?|kecamatan|kec\.?) /i, '');

/** Part of a text in any case; what was typed is taken by the letter, also '%', '_' and '\'. */
export const contains = (column: Parameters<typeof ilike>[0], text: string): SQL =>
	ilike(column, `%${text.replace(/[\\%_]/g, '\\$&')}%`);

/** How many regions are loaded, from the largest kind to the smallest. */
export async function jumlahWilayah({
	db
}: Services): Promise<readonly { readonly jenis: JenisWilayah; readonly jumlah: number }[]> {
	const rows = await db
		.select({ jenis: wilayah.jenis, jumlah: count() })
		.from(wilayah)
		.groupBy(wilayah.jenis);
	return jenisWilayah.flatMap((jenis) => rows.filter((row) => row.jenis === jenis));
}
