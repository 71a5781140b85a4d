import type { Course, Courses } from '../../learning/course';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';

export type KursusDipantau = Pick<Course, 'id' | 'code' | 'title'>;

export type PilihanKursus = {
	readonly library: Courses;
	/** The course the numbers are about; undefined while there is none. */
	readonly course: Course | undefined;
	readonly dipilih: KursusDipantau | null;
	readonly daftar: readonly KursusDipantau[];
};

const ringkas = ({ id, code, title }: Course): KursusDipantau => ({ id, code, title });

/**
 * Reports are about one course at a time: persons who started one course and finished another must not add up to one
 * number. An id that is not known is the first course.
 */
export function pilihKursus(library: Courses, id: string): PilihanKursus {
	const { courses } = library;
	const course = courses.find((one) => one.id === id) ?? courses[0];
	const dipilih = course ? ringkas(course) : null;
	return { library, course, dipilih, daftar: courses.map(ringkas) };
}

export const kursusDipantau = async (services: Services, id: string): Promise<PilihanKursus> =>
	pilihKursus((await currentLibrary(services.db)).library, id);
