import { and, asc, eq, max } from 'drizzle-orm';
import type { FormValues } from '$lib/desa/forms/isian';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { formatTanggal, parseTanggal, tanggal, type Tanggal } from '$lib/format/tanggal';
import type { CohortItem } from '$lib/cohort/deadline';
import { findItemById, itemPath, type Library } from '$lib/learning/course';
import { itemLabel } from '$lib/learning/item-label';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { cohortItem } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { managedIn, type Cohort } from './find';

/** What a cohort works through, with its words. */
export type ItemHere = CohortItem & {
	/** In a form and an address. */
	readonly key: string;
	readonly title: string;
	/** 'Kursus', 'Uji', 'Latihan di desa'. */
	readonly label: string;
	readonly course: string;
	/** Null: it has left the courses. */
	readonly href: string | null;
};

export const itemKey = ({ courseId, itemId }: Pick<CohortItem, 'courseId' | 'itemId'>): string =>
	itemId === '' ? courseId : `${courseId}/${itemId}`;

/** What a cohort works through, in the order it was put together. */
export async function itemsIn(
	tx: ScopedTx,
	{ id, desaKode }: Pick<Cohort, 'id' | 'desaKode'>,
	library: Library
): Promise<readonly ItemHere[]> {
	const rows = await tx
		.select()
		.from(cohortItem)
		.where(and(eq(cohortItem.desaKode, desaKode), eq(cohortItem.cohortId, id)))
		.orderBy(asc(cohortItem.position), asc(cohortItem.courseId), asc(cohortItem.itemId));
	return rows.map((row) =>
		itemHere(library, {
			courseId: row.courseId,
			itemId: row.itemId,
			deadline: row.deadline === null ? null : tanggal(row.deadline)
		})
	);
}

/** The words of one part of the courses, whether the cohort works through it or not. */
export function itemHere(library: Library, item: CohortItem): ItemHere {
	const course = library.courses.find(({ id }) => id === item.courseId);
	const key = itemKey(item);
	const gone = { ...item, key, title: key, label: 'Sudah tidak ada', course: '', href: null };
	if (!course) return gone;
	const name = `${course.code} ${course.title}`;
	if (item.itemId === '')
		return {
			...item,
			key,
			title: name,
			label: 'Kursus',
			course: name,
			href: `/belajar/${course.slug}`
		};
	const place = findItemById({ courses: [course] }, item.itemId);
	if (!place) return { ...gone, course: name };
	return {
		...item,
		key,
		title: place.item.title,
		label: itemLabel(place.item),
		course: name,
		href: itemPath(place.course, place.module, place.item)
	};
}

export type CourseChoice = {
	readonly id: string;
	readonly title: string;
	/** Taken already as a whole. */
	readonly taken: boolean;
	/** Tests and tasks that can be asked for by themselves. */
	readonly items: readonly {
		readonly id: string;
		readonly title: string;
		readonly label: string;
		readonly taken: boolean;
	}[];
};

export type Material = {
	readonly items: readonly ItemHere[];
	readonly courses: readonly CourseChoice[];
};

/** What is worked through, and what can be added. */
export async function readMaterial(
	services: Services,
	user: User,
	cohortId: string
): Promise<Material> {
	const { library } = await currentLibrary(services.db);
	const items = await inScope(services.db, viewScope(user), async (tx) =>
		itemsIn(tx, await managedIn(tx, user, cohortId), library)
	);
	const taken = new Set(items.map(({ key }) => key));
	const courses = library.courses.map((course) => ({
		id: course.id,
		title: `${course.code} ${course.title}`,
		taken: taken.has(course.id),
		items: course.modules
			.flatMap((module) => module.items)
			.filter(({ kind }) => kind !== 'lesson')
			.map((item) => ({
				id: item.id,
				title: item.title,
				label: itemLabel(item),
				taken: taken.has(itemKey({ courseId: course.id, itemId: item.id }))
			}))
	}));
	return { items, courses };
}

/** AN-03: adds a course, or tests and tasks of it, with one last day for all of them. */
export async function addItems(
	services: Services,
	user: User,
	cohortId: string,
	form: FormValues
): Promise<Result<null>> {
	const { library } = await currentLibrary(services.db);
	const wanted = [...new Set(form.getAll('bagian').map(String))];
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const known = wanted.map((key) => {
				const [courseId = '', itemId = ''] = key.split('/');
				return itemHere(library, { courseId, itemId, deadline: null });
			});
			if (known.some(({ href }) => href === null)) notFound();
			const problems: Problem[] = [];
			if (known.length === 0)
				problems.push(
					galat(
						'bagian',
						'Belum ada yang dipilih.',
						'Centang kursusnya, atau bagian yang ditugaskan.'
					)
				);
			const deadline = readDeadline(of, 'tenggat', String(form.get('tenggat') ?? ''), problems);
			if (problems.length > 0) return refused(...problems);
			const [last] = await tx
				.select({ position: max(cohortItem.position) })
				.from(cohortItem)
				.where(and(eq(cohortItem.desaKode, of.desaKode), eq(cohortItem.cohortId, of.id)));
			const from = (last?.position ?? 0) + 1;
			await tx
				.insert(cohortItem)
				.values(
					known.map(({ courseId, itemId }, index) => ({
						desaKode: of.desaKode,
						cohortId: of.id,
						wilayahKode: of.wilayahKode,
						courseId,
						itemId,
						position: from + index,
						deadline
					}))
				)
				.onConflictDoNothing();
			return accepted(null);
		},
		{ idempotent: true }
	);
}

export const deadlineField = (key: string): string => `tenggat-${key.replace('/', '-')}`;

/** AN-03: the last days of all that is worked through, and what is taken out. */
export async function saveItems(
	services: Services,
	user: User,
	cohortId: string,
	form: FormValues
): Promise<Result<null>> {
	const { library } = await currentLibrary(services.db);
	const removed = new Set(form.getAll('hapus').map(String));
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const items = await itemsIn(tx, of, library);
			const problems: Problem[] = [];
			const days = new Map(
				items.flatMap(({ key, deadline }) => {
					const field = deadlineField(key);
					const typed = form.get(field);
					// Added in another tab meanwhile: this form knows nothing of it.
					if (typeof typed !== 'string') return [[key, deadline] as const];
					return [[key, readDeadline(of, field, typed, problems)] as const];
				})
			);
			if (problems.length > 0) return refused(...problems);
			for (const { key, courseId, itemId, deadline } of items) {
				const own = and(
					eq(cohortItem.desaKode, of.desaKode),
					eq(cohortItem.cohortId, of.id),
					eq(cohortItem.courseId, courseId),
					eq(cohortItem.itemId, itemId)
				);
				const day = days.get(key) ?? null;
				if (removed.has(key)) await tx.delete(cohortItem).where(own);
				else if (day !== deadline) await tx.update(cohortItem).set({ deadline: day }).where(own);
			}
			return accepted(null);
		},
		{ idempotent: true }
	);
}

const galat = (field: string, message: string, mend: string): Problem => ({
	...{ field, level: 'galat', rule: 'AN-03', message, mend }
});

/** Left open: the last day of the cohort. */
function readDeadline(
	{ mulai, selesai }: Cohort,
	field: string,
	typed: string,
	problems: Problem[]
): Tanggal | null {
	if (typed.trim() === '') return null;
	const day = parseTanggal(typed);
	if (day && day >= mulai && day <= selesai) return day;
	problems.push(
		day
			? galat(
					field,
					`Tenggat ${formatTanggal(day)} di luar masa angkatan.`,
					`Pilih hari dari ${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}.`
				)
			: galat(
					field,
					`Tenggat “${typed.trim().slice(0, 40)}” tidak ada di kalender.`,
					'Tulis hari-bulan-tahun, misalnya 22-11-2026, atau kosongkan.'
				)
	);
	return null;
}
