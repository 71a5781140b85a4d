import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { enrolment, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { asCandidate, person, type Candidate } from './candidates';
import { cohortIn, managedIn, type Cohort } from './find';

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

type Via = (typeof enrolment.$inferInsert)['via'];

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
