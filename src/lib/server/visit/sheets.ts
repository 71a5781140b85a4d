import { agendaOf, type AgendaPart } from '../../visit/agenda';
import { exercisesOf, type Exercise } from '../../visit/exercise';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { neverUsed } from './draft';
import { readVisit, type VisitDetail } from './visits';

/** All that is printed for a visit. */
export type VisitSheets = {
	readonly visit: VisitDetail;
	readonly agenda: readonly AgendaPart[];
	readonly exercises: readonly Exercise[];
};

export async function visitSheets(
	services: Services,
	user: User,
	id: string
): Promise<VisitSheets> {
	const visit = await readVisit(services, user, id);
	const { library } = await currentLibrary(services.db);
	const exercises = exercisesOf(library, visit.topics);
	const practised = new Set<string>();
	return {
		visit,
		exercises,
		agenda: agendaOf({
			jamMulai: visit.jam,
			topics: visit.topics.map(({ title, lesson, task }) => {
				// What two mistakes share is done once.
				const again = task !== null && practised.has(task.id);
				if (task) practised.add(task.id);
				return { title, lesson: lesson?.title ?? null, task: again ? null : task };
			}),
			newcomers: visit.people.filter(({ reason }) => reason === neverUsed).length
		})
	};
}
