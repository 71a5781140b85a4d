import { and, asc, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { keepable } from '$lib/learning/answers';
import { isJabatan, labelJabatan } from '$lib/learning/jabatan';
import { onePerChild, type ChildProposal, type SeatHolder } from '$lib/cohort/propose';
import { contains, namaWilayah, parseKodeWilayah } from '../accounts/wilayah';
import type { User } from '../access';
import { enrolment, jabatanTerisi, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { managedIn, type Cohort } from './find';

/** Which people are proposed: by name, by place (codes), by seat. */
type MemberFilter = {
	readonly cari: string;
	readonly dari: readonly string[];
	readonly jabatan: readonly string[];
};

export const memberFilter = (params: URLSearchParams, { dariWilayah, jabatan }: Cohort) => {
	const asked = params.has('cari') || params.has('dari') || params.has('jabatan');
	return {
		cari: keepable((params.get('cari') ?? '').trim(), 100),
		// The rules of the cohort, until something else is asked for.
		dari: asked
			? (params.get('dari') ?? '')
					.split(/[,;\s]+/)
					.flatMap((one) => parseKodeWilayah(one) ?? [])
					.slice(0, 600)
			: dariWilayah,
		jabatan: asked ? params.getAll('jabatan').filter(isJabatan) : jabatan
	} satisfies MemberFilter;
};

export type Candidate = SeatHolder & { readonly username: string };

const perPage = 50;

/** AN-04: learners with an open account, in the wilayah of the cohort and in one's own, who are not in it yet. */
export function candidatesOf(user: User, of: Cohort, filter: MemberFilter): SQL | undefined {
	return and(
		eq(users.role, 'peserta'),
		isNull(users.disabledAt),
		underWilayah(users.desaKode, user.wilayahKode),
		underWilayah(users.desaKode, of.wilayahKode),
		filter.dari.length > 0
			? or(...filter.dari.map((kode) => underWilayah(users.desaKode, kode)))
			: undefined,
		filter.jabatan.length > 0
			? sql`exists (select from ${jabatanTerisi} where ${jabatanTerisi.desaKode} = ${users.desaKode}
				and ${jabatanTerisi.userId} = ${users.id} and ${jabatanTerisi.selesai} is null
				and ${inArray(jabatanTerisi.jabatan, [...filter.jabatan])})`
			: undefined,
		filter.cari === ''
			? undefined
			: or(
					contains(users.nama, filter.cari),
					contains(users.username, filter.cari),
					contains(wilayah.nama, filter.cari)
				),
		sql`not exists (select from ${enrolment} where ${enrolment.cohortId} = ${of.id}
			and ${enrolment.desaKode} = ${users.desaKode} and ${enrolment.userId} = ${users.id}
			and ${enrolment.leftAt} is null)`
	);
}

export const person = {
	id: users.id,
	nama: users.nama,
	username: users.username,
	desaKode: users.desaKode,
	desa: wilayah.nama,
	jabatan: users.jabatan
};

export const asCandidate = ({
	desa,
	jabatan,
	...row
}: {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	readonly desaKode: string;
	readonly desa: string | null;
	readonly jabatan: string | null;
}): Candidate => ({
	...row,
	desa: desa ?? row.desaKode,
	jabatan: jabatan ? labelJabatan(jabatan) : 'Tidak menjabat'
});

type Candidates = {
	readonly rows: readonly Candidate[];
	readonly total: number;
	readonly halaman: number;
	readonly perHalaman: number;
};

/** Who could be added, as the address asks for it. */
export async function listCandidates(
	services: Services,
	user: User,
	cohortId: string,
	params: URLSearchParams
): Promise<Candidates & { readonly filter: MemberFilter }> {
	return inScope(services.db, viewScope(user), async (tx) => {
		const of = await managedIn(tx, user, cohortId);
		const filter = memberFilter(params, of);
		const where = candidatesOf(user, of, filter);
		const [counted] = await tx
			.select({ total: sql<number>`count(*)::int` })
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.desaKode))
			.where(where);
		const total = counted?.total ?? 0;
		const halaman = Math.min(
			Math.max(1, Math.ceil(total / perPage)),
			Math.max(1, Math.trunc(Number(params.get('halaman') ?? '1')) || 1)
		);
		const rows = await tx
			.select(person)
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.desaKode))
			.where(where)
			.orderBy(asc(users.desaKode), asc(sql`lower(${users.nama})`), asc(users.id))
			.limit(perPage)
			.offset((halaman - 1) * perPage);
		return { rows: rows.map(asCandidate), total, halaman, perHalaman: perPage, filter };
	});
}

/** The template “one village from each wilayah below”: who would come from where. */
export async function proposeOnePerChild(
	services: Services,
	user: User,
	cohortId: string
): Promise<readonly ChildProposal<Candidate>[]> {
	return inScope(services.db, viewScope(user), async (tx) => {
		const of = await managedIn(tx, user, cohortId);
		const children = await tx
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(
				and(
					of.wilayahKode === '' ? isNull(wilayah.induk) : eq(wilayah.induk, of.wilayahKode),
					ne(wilayah.jenis, 'kelurahan')
				)
			)
			.orderBy(asc(wilayah.kode));
		// As many of each as can be chosen from on a page.
		const mostPerChild = 100;
		const length =
			of.wilayahKode === '' ? 2 : of.wilayahKode.length === 8 ? 13 : of.wilayahKode.length + 3;
		const ranked = tx
			.select({
				...person,
				desa: sql<string | null>`${wilayah.nama}`.as('desa'),
				rank: sql<number>`row_number() over (partition by left(${users.desaKode}, ${length}::int)
					order by ${users.desaKode}, ${users.id})`.as('rank')
			})
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.desaKode))
			.where(candidatesOf(user, of, { cari: '', dari: [], jabatan: of.jabatan }))
			.as('ranked');
		const holders = await tx
			.select()
			.from(ranked)
			.where(sql`${ranked.rank} <= ${mostPerChild}`);
		return onePerChild(
			children.map((child) => ({ kode: child.kode, nama: namaWilayah(child) })),
			holders.map(({ rank: _rank, ...row }) => asCandidate(row))
		);
	});
}
