import { inArray } from 'drizzle-orm';
import { namaWilayah } from '../accounts/wilayah';
import { wilayah } from '../db/schema';
import type { Services } from '../runtime';

/** Names of places by their codes; what is not known keeps its code. */
export async function namesOf(
	{ db }: Services,
	codes: Iterable<string>
): Promise<(kode: string) => string> {
	const wanted = [...new Set(codes)];
	const rows =
		wanted.length === 0
			? []
			: await db
					.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
					.from(wilayah)
					.where(inArray(wilayah.kode, wanted));
	const names = new Map(rows.map((row) => [row.kode, namaWilayah(row)]));
	return (kode) => names.get(kode) ?? kode;
}
