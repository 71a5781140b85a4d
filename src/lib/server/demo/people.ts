import { and, asc, eq, inArray } from 'drizzle-orm';
import { namaWilayah } from '../accounts/wilayah';
import { users, wilayah } from '../db/schema';
import type { Services } from '../runtime';

/** The people that the sign-in page offers, in this order; the rest of the demo is around them. */
export const demoUsernames = [
	'ratna.wulandari',
	'budi.santoso',
	'dian.puspita',
	'wahyu.hidayat',
	'pelatih.contoh',
	'pelatih.provinsi',
	'pengamat.kabupaten',
	'admin.demo'
] as const;

export type DemoPerson = {
	readonly id: string;
	readonly nama: string;
	readonly jabatan: string | null;
	/** Of those without a seat: what they are. */
	readonly peran: string;
	readonly tempat: string;
};

export async function demoPeople({ db }: Services): Promise<DemoPerson[]> {
	const rows = await db
		.select({
			id: users.id,
			username: users.username,
			nama: users.nama,
			role: users.role,
			jabatan: users.jabatan,
			wilayahKode: users.wilayahKode,
			wilayah: { jenis: wilayah.jenis, nama: wilayah.nama }
		})
		.from(users)
		.leftJoin(wilayah, eq(wilayah.kode, users.wilayahKode))
		.where(and(eq(users.isDemo, true), inArray(users.username, [...demoUsernames])))
		.orderBy(asc(users.username));
	return demoUsernames.flatMap((username) => {
		const row = rows.find((one) => one.username === username);
		if (!row) return [];
		const tingkat = row.wilayahKode.length;
		const peran =
			row.role === 'administrator'
				? 'Administrator'
				: row.role === 'pengamat'
					? 'Pengamat kabupaten'
					: tingkat === 8
						? 'Pelatih kecamatan'
						: 'Pelatih provinsi';
		const tempat =
			row.role === 'administrator'
				? 'Seluruh pemasangan ini'
				: row.wilayah
					? namaWilayah(row.wilayah)
					: '';
		return [{ id: row.id, nama: row.nama, jabatan: row.jabatan, peran, tempat }];
	});
}
