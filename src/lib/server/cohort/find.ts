import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import { tanggal, tanggalDiZona, zonaWilayah, type Tanggal } from '$lib/format/tanggal';
import { phaseOn, type Phase } from '$lib/cohort/phase';
import { isUuid } from '$lib/ids';
import { namaWilayah, seluruhIndonesia } from '../accounts/wilayah';
import { desaKodeOf, isInScope, isTrainer, notFound, type User } from '../access';
import { cohort, enrolment, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { askedPage, placeOf, type AskedPage, type Paged } from '../paged';
import { tingkatDari } from '../pantau/tempat';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';

/** A cohort as those see it who look after it, or after some of its members. */
export type Cohort = {
	readonly id: string;
	/** The key it is kept under: the code of its wilayah, filled with zeros. */
	readonly desaKode: string;
	readonly wilayahKode: string;
	readonly nama: string;
	readonly keterangan: string;
	readonly mulai: Tanggal;
	readonly selesai: Tanggal;
	readonly dariWilayah: readonly string[];
	readonly jabatan: readonly string[];
	readonly archived: boolean;
	/** Whether the user runs it; who looks after a part of its wilayah sees their own members only. */
	readonly manages: boolean;
};

/** Where the rows of a cohort are that is run for `kode` or for anything above it. */
export const keysAbove = (kode: string): string[] => tingkatDari(kode).map(desaKodeOf);

const asCohort = (user: User, row: typeof cohort.$inferSelect): Cohort => ({
	id: row.id,
	desaKode: row.desaKode,
	wilayahKode: row.wilayahKode,
	nama: row.nama,
	keterangan: row.keterangan,
	mulai: tanggal(row.mulai),
	selesai: tanggal(row.selesai),
	dariWilayah: row.dariWilayah,
	jabatan: row.jabatan,
	archived: row.archivedAt !== null,
	manages: isInScope(user, row.wilayahKode)
});

/** Run in one's own wilayah or below, or above it with somebody of one's own in it. */
const visibleTo = (user: User) =>
	or(
		underWilayah(cohort.desaKode, user.wilayahKode),
		and(
			inArray(cohort.desaKode, keysAbove(user.wilayahKode)),
			sql`exists (select from ${enrolment} where ${enrolment.cohortId} = ${cohort.id}
				and ${underWilayah(enrolment.desaKode, user.wilayahKode)})`
		)
	);

/** A cohort that a trainer may look at; malformed, unknown and foreign ids are all not there. */
export async function cohortIn(tx: ScopedTx, user: User, id: string): Promise<Cohort> {
	if (!isTrainer(user) || !isUuid(id)) notFound();
	const [row] = await tx
		.select()
		.from(cohort)
		.where(and(eq(cohort.id, id), visibleTo(user)));
	return row ? asCohort(user, row) : notFound();
}

/** One that the user runs. */
export async function managedIn(tx: ScopedTx, user: User, id: string): Promise<Cohort> {
	const found = await cohortIn(tx, user, id);
	return found.manages ? found : notFound();
}

export type CohortRow = Cohort & {
	/** Name of the wilayah that runs it. */
	readonly wilayah: string;
	/** Members in the user's own wilayah. */
	readonly members: number;
	readonly phase: Phase;
};

export type CohortQuery = {
	/** Those that were put away, instead of the others. */
	readonly archived: boolean;
	readonly halaman: AskedPage;
};

/** The list as its address asks for it. */
export const cohortQuery = (params: URLSearchParams): CohortQuery => ({
	archived: params.get('tampil') === 'arsip',
	halaman: askedPage(params)
});

/** Cohorts of a trainer, those that end last first. */
export async function listCohorts(
	services: Services,
	user: User,
	{ archived, halaman }: CohortQuery
): Promise<Paged<CohortRow>> {
	if (!isTrainer(user)) notFound();
	const where = and(
		visibleTo(user),
		archived ? sql`${cohort.archivedAt} is not null` : isNull(cohort.archivedAt)
	);
	return inScope(services.db, viewScope(user), async (tx) => {
		const total = await tx.$count(cohort, where);
		const { number, size, offset } = placeOf(halaman, total);
		const found = await tx
			.select()
			.from(cohort)
			.where(where)
			.orderBy(sql`${cohort.selesai} desc`, asc(cohort.nama), asc(cohort.id))
			.limit(size)
			.offset(offset);
		const counted =
			found.length === 0
				? []
				: await tx
						.select({ cohortId: enrolment.cohortId, members: sql<number>`count(*)::int` })
						.from(enrolment)
						.where(
							and(
								// One value and no list of fifty, so that the statement stays the same and is planned once.
								sql`${enrolment.cohortId} = any(${makePgArray(found.map(({ id }) => id))}::uuid[])`,
								isNull(enrolment.leftAt),
								underWilayah(enrolment.desaKode, user.wilayahKode)
							)
						)
						.groupBy(enrolment.cohortId);
		const members = new Map(counted.map((row) => [row.cohortId, row.members]));
		const places =
			found.length === 0
				? []
				: await tx
						.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
						.from(wilayah)
						.where(inArray(wilayah.kode, [...new Set(found.map((row) => row.wilayahKode))]));
		const names = new Map(places.map((row) => [row.kode, namaWilayah(row)]));
		const rows = found.map((row): CohortRow => {
			const one = asCohort(user, row);
			return {
				wilayah: names.get(one.wilayahKode) ?? seluruhIndonesia,
				...one,
				members: members.get(one.id) ?? 0,
				phase: phaseOn(tanggalDiZona(services.now(), zonaWilayah(one.wilayahKode)), one)
			};
		});
		return { rows, total, halaman: number, perHalaman: size };
	});
}
