import { and, eq } from 'drizzle-orm';
import type { FormValues } from '$lib/desa/forms/isian';
import { accepted, isGalat, refused, type Problem, type Result } from '$lib/desa/problem';
import { readCohort } from '$lib/cohort/form';
import { nextYear } from '$lib/cohort/next-year';
import { tanggal } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { choosePlace, type Choice } from '../accounts/choose-place';
import { desaKodeOf, isTrainer, notFound, type User } from '../access';
import { cohort, cohortItem } from '../db/schema';
import { inScope } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { cohortIn, managedIn, type Cohort } from './find';

export type CohortAnswer =
	| { readonly ok: true; readonly id: string }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly choice: Choice };

/** Makes a cohort for one's own wilayah (nothing typed) or one below it. The id comes from the form: sent twice, it is one. */
export async function createCohort(
	services: Services,
	user: User,
	form: FormValues
): Promise<CohortAnswer> {
	const nonce = String(form.get('id') ?? '');
	if (!isTrainer(user) || !isUuid(nonce)) notFound();
	const id = ownCohortId(user, nonce);
	const { problems, draft } = readCohort(form);
	const choice = await chooseWilayah(services, user, form);
	const all = [...problems, ...(choice.problem ? [choice.problem] : [])];
	if (!draft || choice.chosen === null || all.some(isGalat))
		return { ok: false, problems: all, choice };
	const wilayahKode = choice.chosen;
	const template = form.get('templat');
	const row = {
		...draft,
		jabatan: [...draft.jabatan],
		desaKode: desaKodeOf(wilayahKode),
		id,
		wilayahKode,
		dariWilayah: template === 'semua-desa' && wilayahKode !== '' ? [wilayahKode] : [],
		createdBy: user.id,
		createdAt: services.now()
	};
	await inScope(
		services.db,
		viewScope(user),
		(tx) => tx.insert(cohort).values(row).onConflictDoNothing(),
		{ idempotent: true }
	);
	return { ok: true, id };
}

/** From the form and who sends it: nobody can make a cohort under the id of another's. */
const ownCohortId = (user: User, nonce: string): string => derivedId('angkatan', user.id, nonce);

/** AN-02: a wilayah that the user looks after, from the whole country down to one kecamatan. */
export async function chooseWilayah(
	services: Services,
	user: User,
	form: FormValues
): Promise<Choice> {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	if (text('tempat') === '')
		return { options: [], more: false, chosen: user.wilayahKode, problem: null };
	const choice = await choosePlace(services, user, {
		role: 'pelatih',
		tempat: text('tempat'),
		tempatDicari: text('tempatDicari'),
		wilayahKode: text('wilayahKode')
	});
	return { ...choice, problem: choice.problem && { ...choice.problem, rule: 'AN-02' } };
}

/** A cohort with what its page shows first. */
export const readCohortHead = (services: Services, user: User, id: string): Promise<Cohort> =>
	inScope(services.db, viewScope(user), (tx) => cohortIn(tx, user, id));

export const readManagedHead = (services: Services, user: User, id: string): Promise<Cohort> =>
	inScope(services.db, viewScope(user), (tx) => managedIn(tx, user, id));

/** Changes name, purpose, days and seats; the wilayah stays, because all that belongs to the cohort is kept under it. */
export async function editCohort(
	services: Services,
	user: User,
	id: string,
	form: FormValues
): Promise<Result<null>> {
	const { problems, draft } = readCohort(form);
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const found = await managedIn(tx, user, id);
			if (!draft) return refused(...problems);
			await tx
				.update(cohort)
				.set({ ...draft, jabatan: [...draft.jabatan] })
				.where(and(eq(cohort.desaKode, found.desaKode), eq(cohort.id, id)));
			return accepted(null);
		},
		{ idempotent: true }
	);
}

/** Puts a cohort away, or takes it out again. Its members see it no longer; reports keep it. */
export async function archiveCohort(
	services: Services,
	user: User,
	id: string,
	archived: boolean
): Promise<void> {
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const found = await managedIn(tx, user, id);
			await tx
				.update(cohort)
				.set({ archivedAt: archived ? services.now() : null })
				.where(and(eq(cohort.desaKode, found.desaKode), eq(cohort.id, id)));
		},
		{ idempotent: true }
	);
}

/**
 * The same for another year: rules, courses and days, each a year later. Nobody is taken over: who holds the seats now is
 * proposed. The nonce comes from the form: sent twice, it is one copy.
 */
export async function copyCohort(
	services: Services,
	user: User,
	id: string,
	nonce: string
): Promise<string> {
	if (!isUuid(nonce)) notFound();
	const newCohortId = ownCohortId(user, nonce);
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const from = await managedIn(tx, user, id);
			const { desaKode, wilayahKode } = from;
			const items = await tx
				.select()
				.from(cohortItem)
				.where(and(eq(cohortItem.desaKode, desaKode), eq(cohortItem.cohortId, id)));
			const made = await tx
				.insert(cohort)
				.values({
					desaKode,
					id: newCohortId,
					wilayahKode,
					nama: nameOfNextYear(from.nama, from.mulai),
					keterangan: from.keterangan,
					mulai: nextYear(from.mulai),
					selesai: nextYear(from.selesai),
					dariWilayah: [...from.dariWilayah],
					jabatan: [...from.jabatan],
					copiedFrom: id,
					createdBy: user.id,
					createdAt: services.now()
				})
				.onConflictDoNothing()
				.returning({ id: cohort.id });
			if (made.length === 0 || items.length === 0) return;
			await tx.insert(cohortItem).values(
				items.map((item) => ({
					...item,
					cohortId: newCohortId,
					deadline: item.deadline && nextYear(tanggal(item.deadline))
				}))
			);
		},
		{ idempotent: true }
	);
	return newCohortId;
}

/** The year in the name goes on with it; a name without one gets it. */
function nameOfNextYear(nama: string, mulai: string): string {
	const year = mulai.slice(0, 4);
	const next = String(Number(year) + 1);
	return nama.includes(year) ? nama.replaceAll(year, next) : `${nama.slice(0, 115)} ${next}`;
}
