import { allItems, type Courses, type Place } from '../course';
import type { ItemState } from '../progress';

/** What the one big button of the home page leads to. */
export type Continue = {
	readonly place: Place;
	/** False for somebody who begins with it. */
	readonly begun: boolean;
};

export type ContinueContext = {
	/** Ids of items in the order to be learned; what is not in it comes after it. */
	readonly order: readonly string[];
	/** What cannot be opened now: an exam that waits, or that has no try left. */
	readonly closed: ReadonlySet<string>;
};

/**
 * What was touched last, while it is unfinished; else what follows it in the order of the person, or in its own course
 * when it is not part of that order. Somebody who has touched nothing begins with the order. Null when all is done, or
 * nothing can be opened.
 */
export function continueAt(
	library: Courses,
	states: Iterable<ItemState>,
	{ order, closed }: ContinueContext
): Continue | null {
	const places = new Map([...allItems(library)].map((place) => [place.item.id, place]));
	const known = [...states].filter(({ itemId }) => places.has(itemId));
	const done = new Set(known.flatMap((one) => (one.status === 'done' ? [one.itemId] : [])));
	const isOpen = (id: string): boolean => places.has(id) && !done.has(id) && !closed.has(id);
	const at = (id: string | undefined): Continue | null => {
		const place = id === undefined ? undefined : places.get(id);
		return place ? { place, begun: known.length > 0 } : null;
	};
	const newestFirst = known.toSorted((a, b) =>
		a.lastAt === b.lastAt ? (a.itemId < b.itemId ? -1 : 1) : a.lastAt < b.lastAt ? 1 : -1
	);
	const [newest] = newestFirst;
	if (newest && isOpen(newest.itemId)) return at(newest.itemId);
	const own = newest
		? (places.get(newest.itemId)?.course.modules ?? []).flatMap(({ items }) =>
				items.map(({ id }) => id)
			)
		: [];
	// Round each list once, from where the person is; what has no place on the first list comes from the second.
	const lists = newest && !order.includes(newest.itemId) ? [own, order] : [order, own];
	const openOnes = [...lists, [...places.keys()]].flatMap((list) => {
		const from = newest ? list.indexOf(newest.itemId) + 1 : 0;
		return [...list.slice(from), ...list.slice(0, from)].filter(isOpen);
	});
	return at(openOnes[0]);
}
