import { namaBebas, type NamaBebas } from '$lib/desa/data/bebas';
import { allItems, itemPath } from '$lib/learning/course';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { progressOf } from '../learning/standing';
import type { Services } from '../runtime';
import { daftarDunia } from './dunia';

export type TugasRingkas = {
	readonly id: string;
	readonly title: string;
	readonly course: string;
	readonly minutes: number;
	/** Its page in the course. */
	readonly href: string;
	readonly status: 'belum' | 'mulai' | 'lulus';
	/** The open attempt to go on with. */
	readonly duniaId: string | null;
};

/** A village for trying anything, and the person's own world in it once they have opened it. */
export type DesaBebas = {
	readonly data: NamaBebas;
	/** With the number of things recorded in it. */
	readonly dunia: { readonly id: string; readonly version: number } | null;
};

export type DaftarLatihan = {
	readonly bebas: readonly DesaBebas[];
	readonly tugas: readonly TugasRingkas[];
};

/** What a person can practise: the free villages, and the tasks of all courses with where they stand. */
export async function daftarLatihan(services: Services, user: User): Promise<DaftarLatihan> {
	const { library } = await currentLibrary(services.db);
	const worlds = await daftarDunia(services, user);
	const bebas = namaBebas.map((data): DesaBebas => {
		// An older version of a data set is still the village that was begun.
		const dunia = worlds.find(
			({ taskId, dataSet }) => taskId === null && dataSet.startsWith(`${data}@`)
		);
		return { data, dunia: dunia ? { id: dunia.id, version: dunia.version } : null };
	});
	const standing = new Map(
		await Promise.all(
			library.courses.map(
				async (course) => [course.id, await progressOf(services, user, course.id)] as const
			)
		)
	);
	const tugas = [...allItems(library)].flatMap(({ course, module, item }): TugasRingkas[] => {
		if (item.kind !== 'task') return [];
		const state = standing.get(course.id)?.get(item.id);
		return [
			{
				id: item.id,
				title: item.title,
				course: course.title,
				minutes: item.minutes,
				href: itemPath(course, module, item),
				status: state === undefined ? 'belum' : state.status === 'done' ? 'lulus' : 'mulai',
				duniaId:
					worlds.find(({ taskId, mode }) => taskId === item.id && mode !== 'lihat')?.id ?? null
			}
		];
	});
	return { bebas, tugas };
}
