import {
	findCourse,
	findItem,
	itemPath,
	type Course,
	type Library,
	type Place
} from '$lib/learning/course';
import { itemLabel } from '$lib/learning/item-label';
import {
	courseProgress,
	moduleProgress,
	neighbours,
	nextItem,
	type Progress,
	type Stop
} from '$lib/learning/path';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { dasarHukum, kelulusan, kenaikanKursus, kompetensiKursus } from './course-page';
import { modulePath } from './module';
import { moduleTravelBytes } from './reading-size';
import { doneItems } from './standing';

/** Where one goes on: the first item that is not done yet. */
export type Lanjut = {
	readonly href: string;
	readonly title: string;
	readonly module: string;
	readonly minutes: number;
};

export type KursusRingkas = Pick<Course, 'id' | 'code' | 'title' | 'summary' | 'minutes'> & {
	readonly href: string;
	readonly moduleCount: number;
	readonly progress: Progress | null;
	readonly lanjut: Lanjut | null;
};

const none: ReadonlySet<string> = new Set();

const doneOf = (
	services: Services,
	user: User | null,
	course: Course
): Promise<ReadonlySet<string>> =>
	user ? doneItems(services, user, course.id) : Promise.resolve(none);

const lanjutAt = (course: Course, { module, item }: Stop): Lanjut => ({
	href: itemPath(course, module, item),
	title: item.title,
	module: module.title,
	minutes: item.minutes
});

function lanjutOf(course: Course, done: ReadonlySet<string>): Lanjut | null {
	const stop = nextItem(course, done);
	return stop && lanjutAt(course, stop);
}

/** Without an account one begins by reading: a diagnosis is not open to everyone. */
function lanjutTamu(course: Course): Lanjut | null {
	for (const module of course.modules)
		for (const item of module.items)
			if (item.kind === 'lesson') return lanjutAt(course, { module, item });
	return null;
}

/** All courses, each with where this person stands in it. */
export async function katalog(services: Services, user: User | null): Promise<KursusRingkas[]> {
	const { library } = await currentLibrary(services.db);
	return Promise.all(
		library.courses.map(async (course) => {
			const done = await doneOf(services, user, course);
			return {
				id: course.id,
				code: course.code,
				title: course.title,
				summary: course.summary,
				minutes: course.minutes,
				href: `/belajar/${course.slug}`,
				moduleCount: course.modules.length,
				progress: user && courseProgress(course, done),
				lanjut: user ? lanjutOf(course, done) : lanjutTamu(course)
			};
		})
	);
}

/** A course's front page: what it is for, its modules, what is done and where to go on. */
export async function bacaKursus(services: Services, user: User | null, slug: string) {
	const { library } = await currentLibrary(services.db);
	const course = findCourse(library, slug) ?? notFound();
	const [done, lulus, kompetensi, kenaikan] = await Promise.all([
		doneOf(services, user, course),
		kelulusan(services, user, course),
		kompetensiKursus(services, user, course),
		kenaikanKursus(services, user, course)
	]);
	const { code, title, summary, minutes, overviewHtml, not } = course;
	return {
		code,
		title,
		summary,
		minutes,
		overviewHtml,
		not,
		lulus,
		kompetensi,
		kenaikan,
		legal: dasarHukum(course, library.rujukan),
		progress: user && courseProgress(course, done),
		lanjut: user ? lanjutOf(course, done) : lanjutTamu(course),
		mulai: done.size === 0,
		modules: course.modules.map((module) => ({
			title: module.title,
			summary: module.summary,
			href: modulePath(course, module),
			bytes: moduleTravelBytes(module),
			progress: user && moduleProgress(module, done),
			items: module.items.map((item) => ({
				id: item.id,
				href: itemPath(course, module, item),
				title: item.title,
				jenis: itemLabel(item),
				minutes: item.minutes,
				done: done.has(item.id)
			}))
		}))
	};
}

/** One lesson, quiz or task with its place in the course. */
export async function bacaItem(
	services: Services,
	user: User | null,
	params: { readonly course: string; readonly module: string; readonly item: string }
) {
	const { hash, library } = await currentLibrary(services.db);
	const place = placeOf(library, params);
	const { course, module, item } = place;
	const done = await doneOf(services, user, course);
	const { previous, next } = neighbours(course, item.id);
	const link = (stop: typeof next) =>
		stop && { href: itemPath(course, stop.module, stop.item), title: stop.item.title };
	return {
		hash,
		place,
		letak: {
			course: { title: course.title, code: course.code, href: `/belajar/${course.slug}` },
			module: {
				title: module.title,
				items: module.items.map((one) => ({
					href: itemPath(course, module, one),
					title: one.title,
					done: done.has(one.id),
					current: one === item
				}))
			},
			nomor: module.items.indexOf(item) + 1,
			dari: module.items.length,
			moduleNomor: course.modules.indexOf(module) + 1,
			done: done.has(item.id),
			progress: moduleProgress(module, done),
			previous: link(previous),
			next: link(next)
		}
	};
}

export function placeOf(
	library: Library,
	params: { readonly course: string; readonly module: string; readonly item: string }
): Place {
	return findItem(library, params.course, params.module, params.item) ?? notFound();
}
