import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { parseKodeGabung } from '$lib/cohort/join-code';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { tanggal, tanggalDiZona, zonaWilayah, type Tanggal } from '$lib/format/tanggal';
import { kodeGabungBaru } from '$lib/kode-acak';
import { minutesBlocked, takeTry, type Bucket } from '../auth/throttle';
import type { User } from '../access';
import { cohort, cohortCode, enrolment } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import { keysAbove, managedIn } from './find';

/** The code by which people may join now; null: closed, or never opened. */
export async function openCode(
	services: Services,
	user: User,
	cohortId: string
): Promise<string | null> {
	await inScope(services.db, viewScope(user), (tx) => managedIn(tx, user, cohortId));
	const [row] = await services.db
		.select({ code: cohortCode.code })
		.from(cohortCode)
		.where(and(eq(cohortCode.cohortId, cohortId), isNull(cohortCode.closedAt)));
	return row?.code ?? null;
}

/** AN-05: closes the code that is open, and opens another where people shall go on joining. */
export async function renewCode(
	services: Services,
	user: User,
	cohortId: string,
	open: boolean
): Promise<void> {
	await inScope(services.db, viewScope(user), async (tx) => {
		const of = await managedIn(tx, user, cohortId);
		await tx
			.update(cohortCode)
			.set({ closedAt: services.now() })
			.where(and(eq(cohortCode.cohortId, of.id), isNull(cohortCode.closedAt)));
		if (!open) return;
		await tx
			.insert(cohortCode)
			.values({
				code: kodeGabungBaru(),
				cohortId: of.id,
				cohortDesaKode: of.desaKode,
				createdAt: services.now()
			})
			// Two tabs at once: one code stands.
			.onConflictDoNothing();
	});
}

export type CohortToJoin = {
	readonly id: string;
	readonly nama: string;
	readonly keterangan: string;
	readonly mulai: Tanggal;
	readonly selesai: Tanggal;
	readonly member: boolean;
};

const bucketOf = (user: User): Bucket => ({ key: `gabung:akun:${user.id}`, free: 10 });

const galat = (message: string, mend: string): Problem => ({
	...{ field: 'kode', level: 'galat', rule: 'AN-05', message, mend }
});

/**
 * The cohort that a code leads to, for somebody of its wilayah. Unknown and closed codes, those of other wilayah and of
 * cohorts that are over answer alike; who goes on trying has to wait.
 */
export async function findByCode(
	services: Services,
	user: User,
	typed: string
): Promise<Result<CohortToJoin & { readonly desaKode: string }>> {
	const wait = await minutesBlocked(services, bucketOf(user));
	if (wait > 0) return refused(tooOften(wait));
	const found =
		user.role === 'peserta' ? await lookUp(services, user, parseKodeGabung(typed)) : null;
	if (found) return accepted(found);
	const blocked = await takeTry(services, bucketOf(user));
	return refused(
		blocked > 0
			? tooOften(blocked)
			: galat(
					'Kode ini tidak berlaku untuk Anda.',
					'Periksa lagi kodenya. Bila sudah benar, tanyakan kepada pelatih apakah kodenya masih dibuka dan untuk wilayah mana.'
				)
	);
}

const tooOften = (minutes: number): Problem =>
	galat('Terlalu sering mencoba kode.', `Tunggu ${minutes} menit, lalu coba lagi.`);

async function lookUp(
	services: Services,
	user: User,
	code: string
): Promise<(CohortToJoin & { readonly desaKode: string }) | null> {
	if (code === '') return null;
	const [where] = await services.db
		.select({ id: cohortCode.cohortId, desaKode: cohortCode.cohortDesaKode })
		.from(cohortCode)
		.where(and(eq(cohortCode.code, code), isNull(cohortCode.closedAt)));
	if (!where) return null;
	return inScope(services.db, ownScope(user), async (tx) => {
		const [row] = await tx
			.select()
			.from(cohort)
			.where(
				and(
					eq(cohort.desaKode, where.desaKode),
					eq(cohort.id, where.id),
					isNull(cohort.archivedAt),
					// The village lies in the wilayah of the cohort.
					inArray(cohort.desaKode, keysAbove(user.desaKode))
				)
			);
		const today = tanggalDiZona(services.now(), zonaWilayah(user.desaKode));
		if (!row || tanggal(row.selesai) < today) return null;
		const [own] = await tx
			.select({ leftAt: enrolment.leftAt })
			.from(enrolment)
			.where(
				and(
					eq(enrolment.desaKode, user.desaKode),
					eq(enrolment.cohortId, row.id),
					eq(enrolment.userId, user.id)
				)
			);
		return {
			id: row.id,
			desaKode: row.desaKode,
			nama: row.nama,
			keterangan: row.keterangan,
			mulai: tanggal(row.mulai),
			selesai: tanggal(row.selesai),
			member: own !== undefined && own.leftAt === null
		};
	});
}

/** Joins by a code, once; who has left joins again. */
export async function joinByCode(
	services: Services,
	user: User,
	typed: string
): Promise<Result<{ readonly id: string }>> {
	const found = await findByCode(services, user, typed);
	if (!found.ok) return found;
	await inScope(
		services.db,
		ownScope(user),
		(tx) =>
			tx
				.insert(enrolment)
				.values({
					desaKode: user.desaKode,
					cohortId: found.value.id,
					cohortDesaKode: found.value.desaKode,
					userId: user.id,
					via: 'kode',
					enrolledAt: services.now()
				})
				.onConflictDoUpdate({
					target: [enrolment.desaKode, enrolment.cohortId, enrolment.userId],
					set: { leftAt: null, via: 'kode' },
					setWhere: sql`${enrolment.leftAt} is not null`
				}),
		{ idempotent: true }
	);
	return accepted({ id: found.value.id });
}
