import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import { namaWilayah, seluruhIndonesia } from '../accounts/wilayah';
import { canSeeTotals, isInScope, notFound, type User } from '../access';
import type { Database } from '../db/connect';
import { wilayah } from '../db/schema';
import { Remembered, rememberedPer } from '../remembered';
import type { Services } from '../runtime';
import { isDesa } from './definisi';

/** How the whole country is written in an address, where a code must stand. */
export const indonesia = 'indonesia';

export const alamatKode = (kode: string): string => (kode === '' ? indonesia : kode);

export const polaKode = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;

/** What lies below a wilayah, by the width of its code. */
export type TingkatAnak = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa' | 'orang';

const tingkatAnak: Readonly<Record<number, TingkatAnak>> = {
	0: 'provinsi',
	2: 'kabupaten',
	5: 'kecamatan',
	8: 'desa',
	13: 'orang'
};

export type Tempat = {
	readonly kode: string;
	/** 'Kecamatan Contoh' */
	readonly nama: string;
	readonly anak: TingkatAnak;
	readonly jejak: Jejak;
};

/** Codes of the levels above and of the wilayah itself, from the country down. */
export const tingkatDari = (kode: string): string[] =>
	['', kode.slice(0, 2), kode.slice(0, 5), kode.slice(0, 8), kode].filter(
		(level, index, all) => level.length <= kode.length && all.indexOf(level) === index
	);

export type Jejak = readonly { readonly kode: string; readonly nama: string }[];

/** Names of regions change only when the app starts. */
const tingkatSaved = rememberedPer<
	Database,
	Pick<typeof wilayah.$inferSelect, 'kode' | 'jenis' | 'nama'>[]
>(() => new Remembered(2_000));

/** From the user's own wilayah down to this one; codes that name no wilayah are left out. */
export async function jejakPantau({ db }: Services, user: User, kode: string): Promise<Jejak> {
	const rows = await tingkatSaved(db).get(kode, async () =>
		db
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(inArray(wilayah.kode, tingkatDari(kode)))
			.orderBy(asc(wilayah.kode))
	);
	return [
		{ kode: '', nama: seluruhIndonesia },
		...rows.map((row) => ({ kode: row.kode, nama: namaWilayah(row) }))
	].filter((level) => canSeeTotals(user, level.kode));
}

/**
 * The wilayah of an address. The scope is checked before anything is read; malformed, foreign and unknown codes and
 * kelurahan are all not there.
 */
export async function tempatPantau(
	services: Services,
	user: User,
	alamat: string
): Promise<Tempat> {
	const kode = alamat === indonesia ? '' : alamat;
	const anak = tingkatAnak[kode.length];
	if (!anak || (kode !== '' && !polaKode.test(kode)) || !canSeeTotals(user, kode)) notFound();
	if (anak === 'orang' && !isDesa(kode)) notFound();
	const jejak = await jejakPantau(services, user, kode);
	const here = jejak.find((level) => level.kode === kode) ?? notFound();
	return { kode, nama: here.nama, anak, jejak };
}

/** What lies right below a wilayah, by name, without the kelurahan. */
export async function wilayahBawah({ db }: Services, kode: string): Promise<Jejak> {
	if (kode.length === 13) return [];
	const rows = await db
		.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
		.from(wilayah)
		.where(
			and(
				kode === '' ? isNull(wilayah.induk) : eq(wilayah.induk, kode),
				sql`${wilayah.jenis} <> 'kelurahan'`
			)
		)
		.orderBy(asc(wilayah.nama));
	return rows.map((row) => ({ kode: row.kode, nama: namaWilayah(row) }));
}

type NamaTempat = ReadonlyMap<string, Pick<typeof wilayah.$inferSelect, 'jenis' | 'nama'>>;

/** By the codes together: those of one village are asked for again and again. */
const tempatSaved = rememberedPer<Database, NamaTempat>(() => new Remembered(1_000));

/** Villages and the kecamatan they lie in, by code. */
export async function tempatDesa({ db }: Services, desa: readonly string[]): Promise<NamaTempat> {
	const kode = [...new Set(desa.flatMap((satu) => [satu, satu.slice(0, 8)]))].toSorted();
	if (kode.length === 0) return new Map();
	return tempatSaved(db).get(kode.join(), async () => {
		const rows = await db
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(sql`${wilayah.kode} = any(${makePgArray(kode)}::text[])`);
		return new Map(rows.map((row) => [row.kode, row]));
	});
}

/** The wilayah of a filter: one's own where none is asked for; malformed and foreign codes are not there. */
export function kodeSaringan(user: User, kata: string): string {
	const kode = kata === '' ? user.wilayahKode : kata === indonesia ? '' : kata;
	if ((kode !== '' && !polaKode.test(kode)) || !isInScope(user, kode)) notFound();
	return kode;
}
