import type { Course, Item } from './course';

/**
 * One thing that a course asks for before it is finished. Rules are part of a version of the course: what was finished
 * under one stays finished, whatever the next one asks for.
 */
export type Requirement =
	/** Every lesson of the course read. */
	| { readonly kind: 'pelajaran' }
	| { readonly kind: 'kuis'; readonly itemId: string; readonly percent: number }
	| { readonly kind: 'tugas'; readonly itemId: string; readonly unaided: boolean };

export type CompletionRule = {
	readonly rule: 'all' | 'any';
	readonly of: readonly Requirement[];
};

/** What is known of one item of one person. */
export type ItemEvidence = {
	readonly done: boolean;
	/** Best percent of a quiz; null where nothing is scored. */
	readonly best: number | null;
	/** A task done without aid at least once. */
	readonly unaided: boolean;
};

export type Met = Requirement & { readonly met: boolean; readonly text: string };

export type Completion = { readonly finished: boolean; readonly requirements: readonly Met[] };

/** Where a course says nothing, everything in it has to be done. */
export const usualRule = (course: Pick<Course, 'modules'>): CompletionRule => ({
	rule: 'all',
	of: [
		{ kind: 'pelajaran' },
		...itemsOf(course).flatMap((item): Requirement[] =>
			item.kind === 'quiz'
				? [{ kind: 'kuis', itemId: item.id, percent: item.pass }]
				: item.kind === 'task'
					? [{ kind: 'tugas', itemId: item.id, unaided: false }]
					: []
		)
	]
});

const itemsOf = ({ modules }: Pick<Course, 'modules'>): readonly Item[] =>
	modules.flatMap(({ items }) => items);

export function completionOf(
	course: Pick<Course, 'modules'>,
	{ rule, of }: CompletionRule,
	evidence: ReadonlyMap<string, ItemEvidence>
): Completion {
	const items = itemsOf(course);
	const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? id;
	const requirements = of.map((one): Met => {
		switch (one.kind) {
			case 'pelajaran': {
				const lessons = items.filter(({ kind }) => kind === 'lesson');
				const read = lessons.filter(({ id }) => evidence.get(id)?.done).length;
				return {
					...one,
					met: read === lessons.length,
					text: `Semua pelajaran dibaca (${read} dari ${lessons.length})`
				};
			}
			case 'kuis': {
				const best = evidence.get(one.itemId)?.best ?? null;
				return {
					...one,
					met: best !== null && best >= one.percent,
					text: `“${titleOf(one.itemId)}” dengan nilai paling sedikit ${one.percent}`
				};
			}
			case 'tugas': {
				const known = evidence.get(one.itemId);
				return {
					...one,
					met: one.unaided ? (known?.unaided ?? false) : (known?.done ?? false),
					text: `Latihan “${titleOf(one.itemId)}”${one.unaided ? ' tanpa bantuan' : ''}`
				};
			}
		}
	});
	const met = requirements.filter((one) => one.met).length;
	const finished = rule === 'all' ? of.length > 0 && met === of.length : met > 0;
	return { finished, requirements };
}
