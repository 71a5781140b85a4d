import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { formatAngka } from '$lib/format/angka';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { cohort, enrolment, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { candidatesOf, memberFilter } from './candidates';
import { managedIn, type Cohort } from './find';

const mostMembers = 10_000;

type Found = { readonly id: string; readonly desaKode: string };

/** Adds persons, each once; who has left is in it again. */
async function enrol(
	tx: ScopedTx,
	of: Cohort,
	people: readonly Found[],
	via: (typeof enrolment.$inferInsert)['via'],
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
	{ dari, jabatan }: Pick<ReturnType<typeof memberFilter>, 'dari' | 'jabatan'>
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
