import { bunyiAturan } from '../../learning/praktik/bunyi-aturan';
import {
	findCourse,
	itemPath,
	type Course,
	type Item,
	type Library,
	type Module
} from '../../learning/course';
import { itemLabel } from '../../learning/item-label';
import { printLessons } from '../../learning/print';
import { moduleProgress } from '../../learning/path';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { moduleTravelBytes, travelBytes } from './reading-size';
import { doneItems } from './standing';

type Params = { readonly course: string; readonly module: string };

function moduleOf(library: Library, params: Params): { course: Course; module: Module } {
	const course = findCourse(library, params.course) ?? notFound();
	const module = course.modules.find(({ slug }) => slug === params.module) ?? notFound();
	return { course, module };
}

export const modulePath = (course: Course, module: Module): string =>
	`/belajar/${course.slug}/${module.slug}`;

const minutesOf = (items: readonly Item[]): number =>
	items.reduce((sum, { minutes }) => sum + minutes, 0);

/** The front page of a module: what is in it, how long it takes and what it costs to load. */
export async function bacaModul(services: Services, user: User | null, params: Params) {
	const { library } = await currentLibrary(services.db);
	const { course, module } = moduleOf(library, params);
	const done: ReadonlySet<string> = user
		? await doneItems(services, user, course.id)
		: new Set<string>();
	const at = course.modules.indexOf(module);
	const link = (other: Module | undefined) =>
		other && { href: modulePath(course, other), title: other.title };
	return {
		course: { title: course.title, code: course.code, href: `/belajar/${course.slug}` },
		title: module.title,
		summary: module.summary,
		overviewHtml: module.overviewHtml,
		nomor: at + 1,
		dari: course.modules.length,
		minutes: minutesOf(module.items),
		bytes: moduleTravelBytes(module),
		progress: user && moduleProgress(module, done),
		bolehCetak: module.items.some(({ kind }) => kind === 'lesson'),
		competencies: course.competencies.filter(({ code }) => module.competencies.includes(code)),
		items: module.items.map((item) => ({
			id: item.id,
			href: itemPath(course, module, item),
			title: item.title,
			jenis: itemLabel(item),
			minutes: item.minutes,
			bytes: item.kind === 'lesson' ? travelBytes(item) : null,
			done: done.has(item.id)
		})),
		sebelum: link(course.modules[at - 1]),
		sesudah: link(course.modules[at + 1])
	};
}

/** A module for paper: its lessons one after another, then answers, words and rules. */
export async function cetakModul(services: Services, params: Params) {
	const { library } = await currentLibrary(services.db);
	const { course, module } = moduleOf(library, params);
	const lessons = module.items.filter((item) => item.kind === 'lesson');
	if (lessons.length === 0) notFound();
	const printed = printLessons(lessons);
	return {
		course: { title: course.title, code: course.code, href: `/belajar/${course.slug}` },
		title: module.title,
		summary: module.summary,
		href: modulePath(course, module),
		nomor: course.modules.indexOf(module) + 1,
		rev: course.rev,
		minutes: minutesOf(lessons),
		lessons: printed.lessons,
		answers: printed.answers,
		terms: library.rujukan.terms
			.filter(({ id }) => printed.terms.includes(id))
			.map(({ term, short, meaning }) => ({ term, short, meaning })),
		rules: printed.rules.flatMap((rule) => {
			const says = bunyiAturan[rule];
			return says ? [{ rule, says }] : [];
		}),
		/** What paper cannot hold. */
		diLayar: module.items
			.filter(({ kind }) => kind !== 'lesson')
			.map((item) => ({
				title: item.title,
				jenis: itemLabel(item)
			}))
	};
}
