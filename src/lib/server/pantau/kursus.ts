import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Course, Courses } from '../../learning/course';
import { desaKodeOf, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import { rollWilayah } from '../db/schema';
import { freshNumbers } from '../learning/fold';
import { villageNumbers } from '../learning/village-numbers';
import type { Services } from '../runtime';
import { totalsScope, underWilayah } from '../scope-of';

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
 * number. An id that is not known is the course most people have begun, and while nobody has, the first.
 * @param teramai Its id.
 */
export function pilihKursus(library: Courses, id: string, teramai: string): PilihanKursus {
	const { courses } = library;
	const course =
		courses.find((one) => one.id === id) ?? courses.find((one) => one.id === teramai) ?? courses[0];
	const dipilih = course ? ringkas(course) : null;
	return { library, course, dipilih, daftar: courses.map(ringkas) };
}

export async function kursusDipantau(
	services: Services,
	user: User,
	id: string
): Promise<PilihanKursus> {
	const { library } = await currentLibrary(services.db);
	const known = library.courses.some((one) => one.id === id);
	return pilihKursus(library, id, known ? '' : await kursusTeramai(services, user));
}

/**
 * The course that most people in the wilayah of a trainer have begun; '' while nobody has. It changes seldom: what was learned
 * a moment ago is added up for it only where nothing has been before.
 */
async function kursusTeramai(services: Services, user: User): Promise<string> {
	const scope = totalsScope(user);
	const { value } = await villageNumbers(
		services.db,
		user.wilayahKode,
		`${scope.kind}/kursus-teramai`,
		async () => {
			const at = services.now();
			const known = await terbanyakDimulai(services, user);
			if (known) return { at, value: known };
			await freshNumbers(services, user.wilayahKode);
			return { at, value: await terbanyakDimulai(services, user) };
		}
	);
	return value;
}

async function terbanyakDimulai({ db }: Services, user: User): Promise<string> {
	const [row] = await inScope(db, totalsScope(user), (tx) =>
		tx
			.select({ id: rollWilayah.courseId })
			.from(rollWilayah)
			.where(
				and(
					eq(rollWilayah.desaKode, desaKodeOf(user.wilayahKode)),
					ne(rollWilayah.courseId, ''),
					underWilayah(rollWilayah.desaKode, user.wilayahKode)
				)
			)
			.orderBy(desc(rollWilayah.mulai), asc(rollWilayah.courseId))
			.limit(1)
	);
	return row?.id ?? '';
}
