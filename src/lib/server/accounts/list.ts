import { and, asc, count, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isJabatan, labelJabatan } from '$lib/learning/jabatan';
import { forbidden, isTrainer, type User } from '../access';
import { jabatanTerisi, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { labelPeran, statusAkun, type StatusAkun } from './status';
import { contains, namaWilayah, seluruhIndonesia } from './wilayah';

const urutanAkun = ['nama', 'akun', 'tempat'] as const;
export type UrutanAkun = (typeof urutanAkun)[number];

export type AccountQuery = {
	readonly cari: string;
	/** A seat, or 'pelatih', 'pengamat' or 'administrator'; '' is everybody. */
	readonly jabatan: string;
	readonly halaman: number;
	readonly urut: UrutanAkun;
	readonly turun: boolean;
};

export type AccountRow = {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	/** Seats held now, or the role. */
	readonly jabatan: string;
	readonly tempat: string;
	readonly status: StatusAkun;
};

export type AccountList = {
	readonly rows: readonly AccountRow[];
	readonly total: number;
	readonly halaman: number;
	readonly perHalaman: number;
};

/** The list as its address asks for it; what the address says wrongly is left out. */
export const accountQuery = (params: URLSearchParams): AccountQuery => ({
	cari: params.get('cari') ?? '',
	jabatan: params.get('jabatan') ?? '',
	halaman: Number(params.get('halaman') ?? '1'),
	urut: urutanAkun.find((one) => one === params.get('urut')) ?? 'nama',
	turun: params.get('arah') === 'turun'
});

/** As many cards as one scrolls through on a phone. */
const perHalaman = 25;
const kecamatan = alias(wilayah, 'kecamatan');

/** Accounts of a trainer's scope. Users are no tenant table, so the scope stands in the query alone. */
export async function listAccounts(
	{ db }: Services,
	user: User,
	query: AccountQuery
): Promise<AccountList> {
	if (!isTrainer(user)) forbidden();
	const where = and(
		underWilayah(users.wilayahKode, user.wilayahKode),
		matching(query.cari),
		holding(query.jabatan)
	);
	return inScope(db, viewScope(user), async (tx) => {
		const [counted] = await tx
			.select({ total: count() })
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.wilayahKode))
			.where(where);
		const total = counted?.total ?? 0;
		const lastPage = Math.max(1, Math.ceil(total / perHalaman));
		const halaman = Math.min(lastPage, Math.max(1, Math.trunc(query.halaman) || 1));
		const found = await tx
			.select({
				id: users.id,
				nama: users.nama,
				username: users.username,
				role: users.role,
				demo: users.isDemo,
				disabledAt: users.disabledAt,
				mustChangePassword: users.mustChangePassword,
				withoutPassword: sql<boolean>`${users.passwordHash} is null`,
				wilayahKode: users.wilayahKode,
				jenis: wilayah.jenis,
				wilayah: wilayah.nama,
				kecamatan: kecamatan.nama
			})
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.wilayahKode))
			.leftJoin(
				kecamatan,
				and(eq(wilayah.tingkat, 'desa'), eq(kecamatan.kode, sql`left(${users.wilayahKode}, 8)`))
			)
			.where(where)
			.orderBy(...ordering(query.urut, query.turun))
			.limit(perHalaman)
			.offset((halaman - 1) * perHalaman);
		const seats = found.length
			? await tx
					.select({ userId: jabatanTerisi.userId, jabatan: jabatanTerisi.jabatan })
					.from(jabatanTerisi)
					.where(
						and(
							underWilayah(jabatanTerisi.desaKode, user.wilayahKode),
							inArray(
								jabatanTerisi.userId,
								found.map(({ id }) => id)
							),
							isNull(jabatanTerisi.selesai)
						)
					)
					.orderBy(asc(jabatanTerisi.mulai))
			: [];
		const rows = found.map((row): AccountRow => {
			const held = seats.filter(({ userId }) => userId === row.id);
			return {
				id: row.id,
				nama: row.nama,
				username: row.username,
				jabatan:
					held.map(({ jabatan }) => labelJabatan(jabatan)).join(', ') || labelPeran(row.role),
				tempat: place(row),
				status: statusAkun(row)
			};
		});
		return { rows, total, halaman, perHalaman };
	});
}

/** A person is looked for by their name, the name of the account, or where they work. */
function matching(typed: string): SQL | undefined {
	const text = typed
		.replace(/\p{Cc}/gu, '')
		.trim()
		.slice(0, 100);
	if (text === '') return undefined;
	return or(
		contains(users.nama, text),
		contains(users.username, text),
		contains(wilayah.nama, text)
	);
}

function holding(jabatan: string): SQL | undefined {
	if (jabatan === 'pelatih' || jabatan === 'pengamat' || jabatan === 'administrator')
		return eq(users.role, jabatan);
	if (!isJabatan(jabatan)) return undefined;
	return sql`exists (select from ${jabatanTerisi} where ${jabatanTerisi.desaKode} = ${users.desaKode}
		and ${jabatanTerisi.userId} = ${users.id} and ${jabatanTerisi.jabatan} = ${jabatan} and ${jabatanTerisi.selesai} is null)`;
}

function ordering(urut: UrutanAkun, turun: boolean): SQL[] {
	const keys = {
		nama: [sql`lower(${users.nama})`],
		akun: [users.username],
		tempat: [sql`coalesce(${wilayah.nama}, '')`, sql`lower(${users.nama})`]
	}[urut];
	return [...keys, users.id].map((key) => (turun ? desc(key) : asc(key)));
}

function place(row: {
	readonly wilayahKode: string;
	readonly jenis: (typeof wilayah.$inferSelect)['jenis'] | null;
	readonly wilayah: string | null;
	readonly kecamatan: string | null;
}): string {
	if (row.wilayahKode === '') return seluruhIndonesia;
	if (!row.jenis || row.wilayah === null) return row.wilayahKode;
	const nama = namaWilayah({ jenis: row.jenis, nama: row.wilayah });
	return row.kecamatan ? `${nama}, Kec. ${row.kecamatan}` : nama;
}
