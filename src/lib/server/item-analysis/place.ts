import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Course, Library } from '$lib/learning/course';
import { isInScope, notFound, type User } from '../access';
import { namaWilayah, seluruhIndonesia } from '../accounts/wilayah';
import { currentLibrary } from '../courses/current';
import { itemStat, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { alamatKode, indonesia, polaKode } from '../pantau/tempat';
import type { Services } from '../runtime';
import { rowsOf } from './stat-key';
import { addedOfRow, type Added } from './tally';

type Named = { readonly kode: string; readonly nama: string };

/** With the word it is in an address. */
type Choice = Named & { readonly kata: string };

/** Whose answers the figures are made of. */
export type StatPlace = {
	/** As asked for, and of the wilayah whose sums are shown: a kecamatan and a village see those of their kabupaten. */
	readonly asked: string;
	readonly kode: string;
	readonly nama: string;
	/** Of the wilayah asked for, in an address; null where it is one's own and need not be said. */
	readonly kata: string | null;
	/** Wilayah that may be chosen. */
	readonly choices: readonly Choice[];
};

/** The wilayah of an address, one's own without one. Malformed and foreign codes are not there. */
export async function statPlace(
	{ db }: Services,
	user: User,
	query: URLSearchParams
): Promise<StatPlace> {
	const wanted = query.get('wilayah') ?? '';
	const asked = wanted === '' ? user.wilayahKode : wanted === indonesia ? '' : wanted;
	if ((asked !== '' && !polaKode.test(asked)) || !isInScope(user, asked)) notFound();
	const kode = asked.slice(0, 5);
	const above = [user.wilayahKode.slice(0, 5), kode.slice(0, 2), kode].filter(
		(one) => one !== '' && one.length >= Math.min(5, user.wilayahKode.length)
	);
	const rows = await db
		.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
		.from(wilayah)
		.where(inArray(wilayah.kode, [...new Set(above)]))
		.orderBy(asc(wilayah.kode));
	const below =
		kode.length >= 5
			? []
			: await db
					.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
					.from(wilayah)
					.where(kode === '' ? isNull(wilayah.induk) : eq(wilayah.induk, kode))
					.orderBy(asc(wilayah.nama));
	const named = (row: (typeof rows)[number]) => ({ kode: row.kode, nama: namaWilayah(row) });
	const path = [
		...(user.wilayahKode === '' ? [{ kode: '', nama: seluruhIndonesia }] : []),
		...rows.map(named)
	];
	const here = path.find((one) => one.kode === kode) ?? notFound();
	return {
		asked,
		kode,
		nama: here.nama,
		kata: asked === user.wilayahKode ? null : alamatKode(asked),
		choices: [...path, ...below.map(named)].map((one) => ({ ...one, kata: alamatKode(one.kode) }))
	};
}

/** The rows of a wilayah; totals, so nobody's answers are read. */
export const inTotals = <T>(
	{ db }: Services,
	user: User,
	{ kode }: Pick<StatPlace, 'kode'>,
	run: (tx: ScopedTx) => Promise<T>
): Promise<T> => inScope(db, { kind: 'angka', userId: user.id, wilayahKode: kode }, run);

export async function statsOfCourse(
	services: Services,
	user: User,
	place: StatPlace,
	courseId: string
): Promise<readonly Added[]> {
	const rows = await inTotals(services, user, place, (tx) =>
		tx
			.select()
			.from(itemStat)
			.where(and(eq(itemStat.desaKode, rowsOf(place.kode)), eq(itemStat.courseId, courseId)))
	);
	return rows.map(addedOfRow);
}

export async function courseOf(
	{ db }: Services,
	slug: string
): Promise<{ readonly library: Library; readonly course: Course }> {
	const { library } = await currentLibrary(db);
	const course = library.courses.find((one) => one.slug === slug) ?? notFound();
	return { library, course };
}
