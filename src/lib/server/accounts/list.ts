import { and, asc, count, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { groupBy } from '$lib/group-by';
import { isJabatan, labelJabatan } from '$lib/learning/jabatan';
import { forbidden, isTrainer, type User } from '../access';
import { jabatanTerisi, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
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

const wanted = (user: User, query: Pick<AccountQuery, 'cari' | 'jabatan'>): SQL | undefined =>
	and(
		underWilayah(users.wilayahKode, user.wilayahKode),
		matching(query.cari),
		holding(query.jabatan)
	);

/** Accounts of a trainer's scope. Users are no tenant table, so the scope stands in the query alone. */
export async function listAccounts(
	{ db }: Services,
	user: User,
	query: AccountQuery
): Promise<AccountList> {
	if (!isTrainer(user)) forbidden();
	const where = wanted(user, query);
	return inScope(db, viewScope(user), async (tx) => {
		const [counted] = await tx
			.select({ total: count() })
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.wilayahKode))
			.where(where);
		const total = counted?.total ?? 0;
		const lastPage = Math.max(1, Math.ceil(total / perHalaman));
		const halaman = Math.min(lastPage, Math.max(1, Math.trunc(query.halaman) || 1));
		const found = await selectAccounts(tx)
			.where(where)
			.orderBy(...ordering(query.urut, query.turun))
			.limit(perHalaman)
			.offset((halaman - 1) * perHalaman);
		return { rows: await withSeats(tx, user, found), total, halaman, perHalaman };
	});
}

/** All accounts of the filter, page by page in its order, for a file: the next page begins after the last account. */
export async function* everyAccount(
	{ db }: Services,
	user: User,
	query: Omit<AccountQuery, 'halaman'>,
	size = 500
): AsyncGenerator<readonly AccountRow[], void> {
	if (!isTrainer(user)) forbidden();
	for (let after: string | null | undefined; after !== null;) {
		const page: { rows: readonly AccountRow[]; last: string | null } = await inScope(
			db,
			viewScope(user),
			async (tx) => {
				const found = await selectAccounts(tx)
					.where(and(wanted(user, query), after ? beyond(query, after) : undefined))
					.orderBy(...ordering(query.urut, query.turun))
					.limit(size);
				return {
					rows: await withSeats(tx, user, found),
					last: found.length === size ? (found.at(-1)?.id ?? null) : null
				};
			}
		);
		yield page.rows;
		after = page.last;
	}
}

const selectAccounts = (tx: ScopedTx) =>
	tx
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
		.$dynamic();

async function withSeats(
	tx: ScopedTx,
	user: User,
	found: Awaited<ReturnType<typeof selectAccounts>>
): Promise<readonly AccountRow[]> {
	if (found.length === 0) return [];
	const seats = await tx
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
		.orderBy(asc(jabatanTerisi.mulai));
	const seatsOf = groupBy(seats, ({ userId }) => userId);
	return found.map((row): AccountRow => {
		const held = seatsOf.get(row.id) ?? [];
		return {
			id: row.id,
			nama: row.nama,
			username: row.username,
			jabatan: held.map(({ jabatan }) => labelJabatan(jabatan)).join(', ') || labelPeran(row.role),
			tempat: place(row),
			status: statusAkun(row)
		};
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

const keysOf = (urut: UrutanAkun): SQL[] => [
	...{
		nama: [sql`lower(${users.nama})`],
		akun: [sql`${users.username}`],
		tempat: [sql`coalesce(${wilayah.nama}, '')`, sql`lower(${users.nama})`]
	}[urut],
	sql`${users.id}`
];

const ordering = (urut: UrutanAkun, turun: boolean): SQL[] =>
	keysOf(urut).map((key) => (turun ? desc(key) : asc(key)));

/** Behind an account in that order; its keys are read where it stands, so that no text goes through a program and back. */
function beyond({ urut, turun }: Pick<AccountQuery, 'urut' | 'turun'>, id: string): SQL {
	const keys = sql.join(keysOf(urut), sql`, `);
	const at = {
		nama: sql`lower(u.nama)`,
		akun: sql`u.username`,
		tempat: sql`coalesce(w.nama, ''), lower(u.nama)`
	}[urut];
	return sql`(${keys}) ${turun ? sql`<` : sql`>`} (select ${at}, u.id
		from users as u left join wilayah as w on w.kode = u.wilayah_kode where u.id = ${id}::uuid)`;
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
