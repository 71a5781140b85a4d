import type { Course, Item, Module } from './course';

export type Progress = {
	readonly done: number;
	readonly total: number;
	/** Whole percent, the remainder dropped: 100 only when everything is done. */
	readonly percent: number;
};

const progressOf = (items: readonly Item[], doneIds: ReadonlySet<string>): Progress => {
	const done = items.filter(({ id }) => doneIds.has(id)).length;
	const total = items.length;
	return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) };
};

export const moduleProgress = (module: Module, doneIds: ReadonlySet<string>): Progress =>
	progressOf(module.items, doneIds);

export const courseProgress = (course: Course, doneIds: ReadonlySet<string>): Progress =>
	progressOf(
		course.modules.flatMap(({ items }) => items),
		doneIds
	);

export type Stop = { readonly module: Module; readonly item: Item };

/** Where to go on: the first item, in the order of the course, that is not done; null when all are. */
export function nextItem(course: Course, doneIds: ReadonlySet<string>): Stop | null {
	for (const module of course.modules)
		for (const item of module.items) if (!doneIds.has(item.id)) return { module, item };
	return null;
}

/** The items before and after one, across modules: what “Sebelumnya” and “Lanjut” lead to. */
export function neighbours(
	course: Course,
	itemId: string
): { readonly previous: Stop | null; readonly next: Stop | null } {
	const stops = course.modules.flatMap((module) => module.items.map((item) => ({ module, item })));
	const at = stops.findIndex(({ item }) => item.id === itemId);
	return { previous: stops[at - 1] ?? null, next: at < 0 ? null : (stops[at + 1] ?? null) };
}
