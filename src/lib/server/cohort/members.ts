import { and, asc, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { formatAngka } from '$lib/format/angka';
import { isUuid } from '$lib/ids';
import { keepable } from '$lib/learning/answers';
import { isJabatan, labelJabatan } from '$lib/learning/jabatan';
import { onePerChild, type ChildProposal, type SeatHolder } from '$lib/cohort/propose';
import { contains, namaWilayah, parseKodeWilayah } from '../accounts/wilayah';
import { notFound, type User } from '../access';
import { cohort, enrolment, jabatanTerisi, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { cohortIn, managedIn, type Cohort } from './find';

/** Which people are proposed: by name, by place (codes), by seat. */
export type MemberFilter = {
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
const mostMembers = 10_000;

/** AN-04: learners with an open account, in the wilayah of the cohort and in one's own, who are not in it yet. */
function candidatesOf(user: User, of: Cohort, filter: MemberFilter): SQL | undefined {
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

const person = {
	id: users.id,
	nama: users.nama,
	username: users.username,
	desaKode: users.desaKode,
	desa: wilayah.nama,
	jabatan: users.jabatan
};

const asCandidate = ({
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

export type Candidates = {
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

type Via = (typeof enrolment.$inferInsert)['via'];
type Found = { readonly id: string; readonly desaKode: string };

/** Adds persons, each once; who has left is in it again. */
async function enrol(
	tx: ScopedTx,
	of: Cohort,
	people: readonly Found[],
	via: Via,
	now: Date
): Promise<void> {
	for (let from = 0; from < people.length; from += 1_000) {
		const part = people.slice(from, from + 1_000);
		await tx
			.insert(enrolment)
			.values(
				part.map(({ id, desaKode }) => ({
					desaKode,
					cohortId: of.id,
					cohortDesaKode: of.desaKode,
					userId: id,
					via,
					enrolledAt: now
				}))
			)
			.onConflictDoUpdate({
				target: [enrolment.desaKode, enrolment.cohortId, enrolment.userId],
				set: { leftAt: null, via },
				setWhere: sql`${enrolment.leftAt} is not null`
			});
		// Whoever has moved since takes part for the new village.
		await tx
			.update(enrolment)
			.set({ leftAt: now })
			.where(
				and(
					eq(enrolment.cohortId, of.id),
					isNull(enrolment.leftAt),
					inArray(
						enrolment.userId,
						part.map(({ id }) => id)
					),
					sql`${enrolment.desaKode} <> (select ${users.desaKode} from ${users} where ${users.id} = ${enrolment.userId})`
				)
			);
	}
}

async function roomFor(tx: ScopedTx, of: Cohort, more: number): Promise<Problem | null> {
	const now = await tx.$count(
		enrolment,
		and(eq(enrolment.cohortId, of.id), isNull(enrolment.leftAt))
	);
	if (now + more <= mostMembers) return null;
	return {
		field: 'peserta',
		level: 'galat',
		rule: 'AN-04',
		message: `Angkatan ini akan berisi ${formatAngka(now + more)} orang, lebih dari ${formatAngka(mostMembers)}.`,
		mend: 'Buat angkatan per kabupaten atau per kecamatan.'
	};
}

export type Added = Result<{ readonly added: number }>;

/** Adds the ones that were ticked: all of them, or nobody when one is not there for the user. */
export async function addMembers(
	services: Services,
	user: User,
	cohortId: string,
	personIds: readonly string[]
): Promise<Added> {
	const ids = [...new Set(personIds)];
	if (ids.some((id) => !isUuid(id))) notFound();
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			if (ids.length === 0)
				return refused({
					field: 'peserta',
					level: 'galat',
					rule: 'AN-04',
					message: 'Belum ada orang yang dipilih.',
					mend: 'Centang paling sedikit satu nama.'
				});
			const known = await tx
				.select({ id: users.id, desaKode: users.desaKode })
				.from(users)
				.where(
					and(
						inArray(users.id, ids),
						eq(users.role, 'peserta'),
						isNull(users.disabledAt),
						underWilayah(users.desaKode, user.wilayahKode),
						underWilayah(users.desaKode, of.wilayahKode)
					)
				);
			if (known.length < ids.length) notFound();
			const full = await roomFor(tx, of, known.length);
			if (full) return refused(full);
			await enrol(tx, of, known, 'daftar', services.now());
			return accepted({ added: known.length });
		},
		{ idempotent: true }
	);
}

/** Adds everybody of a proposal, and keeps its rule with the cohort, for the copy of next year. */
export async function addAll(
	services: Services,
	user: User,
	cohortId: string,
	params: URLSearchParams
): Promise<Added> {
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const filter = memberFilter(params, of);
			const found = await tx
				.select({ id: users.id, desaKode: users.desaKode })
				.from(users)
				.leftJoin(wilayah, eq(wilayah.kode, users.desaKode))
				.where(candidatesOf(user, of, filter))
				.limit(mostMembers + 1);
			const full = await roomFor(tx, of, found.length);
			if (full) return refused(full);
			await enrol(tx, of, found, 'wilayah', services.now());
			if (filter.cari === '' && (filter.dari.length > 0 || filter.jabatan.length > 0))
				await keepRule(tx, of, filter);
			return accepted({ added: found.length });
		},
		{ idempotent: true }
	);
}

/** Codes have a fixed width. */
const liesIn = ({ wilayahKode }: Cohort, kode: string): boolean => kode.startsWith(wilayahKode);

const keepRule = (
	tx: ScopedTx,
	of: Cohort,
	{ dari, jabatan }: Pick<MemberFilter, 'dari' | 'jabatan'>
) =>
	tx
		.update(cohort)
		.set({
			dariWilayah: [...new Set([...of.dariWilayah, ...dari.filter((kode) => liesIn(of, kode))])],
			jabatan: [...new Set([...of.jabatan, ...jabatan])]
		})
		.where(and(eq(cohort.desaKode, of.desaKode), eq(cohort.id, of.id)));

/** Adds who holds the seats of the cohort in the villages that were chosen from the proposal. */
export async function addVillages(
	services: Services,
	user: User,
	cohortId: string,
	desaKodes: readonly string[]
): Promise<Added> {
	const params = new URLSearchParams({ dari: desaKodes.join(',') });
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const dari = memberFilter(params, of).dari;
			if (dari.length === 0)
				return refused({
					field: 'desa',
					level: 'galat',
					rule: 'AN-04',
					message: 'Belum ada desa yang dipilih.',
					mend: 'Pilih paling sedikit satu desa dari usulan.'
				});
			if (!dari.every((kode) => liesIn(of, kode))) notFound();
			const found = await tx
				.select({ id: users.id, desaKode: users.desaKode })
				.from(users)
				.leftJoin(wilayah, eq(wilayah.kode, users.desaKode))
				.where(candidatesOf(user, of, { cari: '', dari, jabatan: of.jabatan }))
				.limit(mostMembers + 1);
			const full = await roomFor(tx, of, found.length);
			if (full) return refused(full);
			await enrol(tx, of, found, 'wilayah', services.now());
			await keepRule(tx, of, { dari, jabatan: [] });
			return accepted({ added: found.length });
		},
		{ idempotent: true }
	);
}

/** Adds a pasted list of account names: all of them, or nobody and a word about each that cannot be added. */
export async function addByUsername(
	services: Services,
	user: User,
	cohortId: string,
	pasted: string
): Promise<Added> {
	const names = [
		...new Set(
			pasted
				.toLowerCase()
				.split(/[\s,;]+/)
				.map((one) => one.replace(/^@/, ''))
				.filter(Boolean)
		)
	];
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const galat = (message: string, mend: string): Problem => ({
				...{ field: 'namaAkun', level: 'galat', rule: 'AN-04', message, mend }
			});
			if (names.length === 0)
				return refused(galat('Daftar ini masih kosong.', 'Tempel nama akun, satu tiap baris.'));
			if (names.length > 2_000)
				return refused(
					galat('Daftar ini lebih dari 2.000 nama akun.', 'Bagi menjadi beberapa daftar.')
				);
			const found = await tx
				.select({
					id: users.id,
					username: users.username,
					desaKode: users.desaKode,
					role: users.role,
					disabledAt: users.disabledAt
				})
				.from(users)
				.where(
					and(
						inArray(users.username, names),
						underWilayah(users.desaKode, user.wilayahKode),
						underWilayah(users.desaKode, of.wilayahKode)
					)
				);
			const problems: Problem[] = [];
			const say = (which: readonly string[], message: string, mend: string) => {
				if (which.length > 0)
					problems.push(
						galat(
							`${message}: ${which.slice(0, 10).join(', ')}${which.length > 10 ? `, dan ${which.length - 10} lagi` : ''}.`,
							mend
						)
					);
			};
			say(
				names.filter((name) => !found.some(({ username }) => username === name)),
				'Tidak ada di wilayah angkatan ini',
				'Periksa ejaan nama akunnya, atau hapus dari daftar.'
			);
			say(
				found.filter(({ disabledAt }) => disabledAt !== null).map(({ username }) => username),
				'Akunnya sudah ditutup',
				'Hapus dari daftar, atau buka lagi akunnya di Kelola.'
			);
			say(
				found.filter(({ role }) => role !== 'peserta').map(({ username }) => username),
				'Bukan akun peserta',
				'Hapus dari daftar: yang ikut angkatan adalah perangkat desa.'
			);
			const full = await roomFor(tx, of, found.length);
			if (full) problems.push(full);
			if (problems.length > 0) return refused(...problems);
			await enrol(tx, of, found, 'daftar', services.now());
			return accepted({ added: found.length });
		},
		{ idempotent: true }
	);
}

/** Takes somebody out: what they did stays, and they may be added again. */
export async function removeMember(
	services: Services,
	user: User,
	cohortId: string,
	personId: string
): Promise<void> {
	if (!isUuid(personId)) notFound();
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const own = and(
				eq(enrolment.cohortId, of.id),
				eq(enrolment.userId, personId),
				underWilayah(enrolment.desaKode, user.wilayahKode)
			);
			const known = await tx.select({ id: enrolment.userId }).from(enrolment).where(own);
			if (known.length === 0) notFound();
			await tx
				.update(enrolment)
				.set({ leftAt: services.now() })
				.where(and(own, isNull(enrolment.leftAt)));
		},
		{ idempotent: true }
	);
}

export type MemberRow = Candidate & {
	readonly via: Via;
	readonly closed: boolean;
};

export const labelVia: Readonly<Record<Via, string>> = {
	wilayah: 'Usulan wilayah',
	daftar: 'Ditambahkan',
	kode: 'Kode gabung',
	salin: 'Salinan'
};

/** Members in the user's wilayah, village by village. */
export async function membersIn(tx: ScopedTx, user: User, of: Cohort): Promise<MemberRow[]> {
	const rows = await tx
		.select({
			...person,
			desaKode: enrolment.desaKode,
			via: enrolment.via,
			disabledAt: users.disabledAt
		})
		.from(enrolment)
		.innerJoin(users, eq(users.id, enrolment.userId))
		.leftJoin(wilayah, eq(wilayah.kode, enrolment.desaKode))
		.where(
			and(
				eq(enrolment.cohortId, of.id),
				isNull(enrolment.leftAt),
				underWilayah(enrolment.desaKode, user.wilayahKode)
			)
		)
		.orderBy(asc(enrolment.desaKode), asc(sql`lower(${users.nama})`), asc(users.id));
	return rows.map(({ via, disabledAt, ...row }) => ({
		...asCandidate(row),
		via,
		closed: disabledAt !== null
	}));
}

export const listMembers = (
	services: Services,
	user: User,
	cohortId: string
): Promise<readonly MemberRow[]> =>
	inScope(services.db, viewScope(user), async (tx) =>
		membersIn(tx, user, await cohortIn(tx, user, cohortId))
	);
