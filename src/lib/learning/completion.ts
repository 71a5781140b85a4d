import { formatPersen } from '../format/angka';
import type { Course, Item, Quiz } from './course';
import type { LearningEvent } from './progress';

/**
 * One thing that a course asks for before it is finished. Rules are part of a version of the course: what was finished
 * under one stays finished, whatever the next one asks for.
 */
export type Requirement =
	/** Every lesson of the course read. */
	| { readonly kind: 'pelajaran' }
	/** Null: by the pass mark of the quiz itself; a *Diagnosa*, which has none, has to be sent in. */
	| { readonly kind: 'kuis'; readonly itemId: string; readonly percent: number | null }
	| { readonly kind: 'tugas'; readonly itemId: string; readonly unaided: boolean };

export type CompletionRule = {
	readonly rule: 'all' | 'any';
	readonly of: readonly Requirement[];
};

/** What is known of one item of one person; moments are ISO text in UTC. */
export type ItemEvidence = {
	readonly doneAt: string | null;
	/** What each try came to; only of quizzes that a rule asks a percentage of. */
	readonly scores: readonly { readonly percent: number; readonly at: string }[];
	/** When a task was first done without aid; only of tasks that a rule asks this of. */
	readonly unaidedAt: string | null;
};

export const noEvidence: ItemEvidence = { doneAt: null, scores: [], unaidedAt: null };

export type Met = Requirement & {
	readonly met: boolean;
	/** When it was; null while it is not. */
	readonly metAt: string | null;
	/** A sentence that says what is asked. */
	readonly text: string;
	/** Lessons are counted: how many of how many are read. */
	readonly count: { readonly done: number; readonly of: number } | null;
};

export type Completion = {
	readonly finished: boolean;
	/** When the last of what was missing was done; null while something is missing. */
	readonly finishedAt: string | null;
	readonly rule: CompletionRule['rule'];
	readonly requirements: readonly Met[];
};

type Content = Pick<Course, 'modules'>;

const itemsOf = ({ modules }: Content): readonly Item[] => modules.flatMap(({ items }) => items);

/**
 * Where a course says nothing, everything in it has to be done: every lesson read, every quiz and every task passed.
 * A *Diagnosa* is for oneself, so it is not asked for.
 */
export function usualRule(course: Content): CompletionRule {
	const items = itemsOf(course);
	return {
		rule: 'all',
		of: [
			...(items.some(({ kind }) => kind === 'lesson') ? [{ kind: 'pelajaran' } as const] : []),
			...items.flatMap((item): Requirement[] => {
				switch (item.kind) {
					case 'lesson':
						return [];
					case 'quiz':
						return item.mode === 'diagnosa'
							? []
							: [{ kind: 'kuis', itemId: item.id, percent: null }];
					case 'task':
						return [{ kind: 'tugas', itemId: item.id, unaided: false }];
					default:
						return item satisfies never;
				}
			})
		]
	};
}

export const ruleOf = (course: Content & Pick<Course, 'pass'>): CompletionRule =>
	course.pass ?? usualRule(course);

/** Items of which a rule asks more than that they are done: what that was stands in the log alone. */
export const itemsAskedCloser = ({ of }: CompletionRule): readonly string[] =>
	of.flatMap((one) =>
		(one.kind === 'kuis' && one.percent !== null) || (one.kind === 'tugas' && one.unaided)
			? [one.itemId]
			: []
	);

/** @param events Of the items that are asked closer, in any order; others do no harm. */
export function itemEvidence(
	items: Iterable<{ readonly itemId: string; readonly doneAt: string | null }>,
	events: Iterable<LearningEvent>
): ReadonlyMap<string, ItemEvidence> {
	const known = new Map<string, ItemEvidence>();
	for (const { itemId, doneAt } of items) known.set(itemId, { ...noEvidence, doneAt });
	for (const event of events) {
		const before = known.get(event.contentId) ?? noEvidence;
		const { at } = event;
		if (
			event.kind === 'attempt.marked' ||
			// What a part of the questions came to is no score of the whole.
			(event.kind === 'attempt.submitted' && (event.data.pending ?? 0) === 0)
		)
			known.set(event.contentId, {
				...before,
				scores: [...before.scores, { percent: event.data.percent, at }]
			});
		if (event.kind === 'practice.passed' && (event.data.aided === false || event.data.proven))
			known.set(event.contentId, { ...before, unaidedAt: earliest([before.unaidedAt, at]) });
	}
	return known;
}

export function completionOf(
	course: Content,
	{ rule, of }: CompletionRule,
	evidence: ReadonlyMap<string, ItemEvidence>
): Completion {
	const items = itemsOf(course);
	const requirements = of.map((one): Met => {
		const metAt = metAtOf(one, items, evidence);
		const isLessons = one.kind === 'pelajaran';
		return {
			...one,
			met: metAt !== null,
			metAt,
			text: textOf(one, items),
			count: isLessons ? countLessons(items, evidence) : null
		};
	});
	const moments = requirements.map(({ metAt }) => metAt);
	const finishedAt = rule === 'all' ? latestOfAll(moments) : earliest(moments);
	return { finished: finishedAt !== null, finishedAt, rule, requirements };
}

const isLesson = ({ kind }: Item): boolean => kind === 'lesson';

function metAtOf(
	one: Requirement,
	items: readonly Item[],
	evidence: ReadonlyMap<string, ItemEvidence>
): string | null {
	const known = (id: string) => evidence.get(id) ?? noEvidence;
	switch (one.kind) {
		case 'pelajaran':
			return latestOfAll(items.filter(isLesson).map(({ id }) => known(id).doneAt));
		case 'kuis': {
			const { doneAt, scores } = known(one.itemId);
			const { percent: asked } = one;
			if (asked === null) return doneAt;
			return earliest(scores.filter(({ percent }) => percent >= asked).map(({ at }) => at));
		}
		case 'tugas': {
			const { doneAt, unaidedAt } = known(one.itemId);
			return one.unaided ? unaidedAt : doneAt;
		}
		default:
			return one satisfies never;
	}
}

function countLessons(
	items: readonly Item[],
	evidence: ReadonlyMap<string, ItemEvidence>
): { readonly done: number; readonly of: number } {
	const lessons = items.filter(isLesson);
	const done = lessons.filter(({ id }) => (evidence.get(id)?.doneAt ?? null) !== null).length;
	return { done, of: lessons.length };
}

const nameOfMode: Readonly<Record<Quiz['mode'], string>> = {
	latihan: 'Kuis',
	uji: 'Uji',
	diagnosa: 'Diagnosa'
};

function textOf(one: Requirement, items: readonly Item[]): string {
	if (one.kind === 'pelajaran') return `Semua ${items.filter(isLesson).length} pelajaran dibaca`;
	const item = items.find(({ id }) => id === one.itemId);
	const title = `“${item?.title ?? one.itemId}”`;
	if (one.kind === 'tugas') return `Tugas ${title} selesai${one.unaided ? ' tanpa bantuan' : ''}`;
	const quiz = item?.kind === 'quiz' ? item : undefined;
	if (quiz?.mode === 'diagnosa') return `${prefix('Diagnosa', title)} dikirim`;
	const percent = one.percent ?? quiz?.pass;
	const mark = percent === undefined ? '' : `, nilai paling sedikit ${formatPersen(percent)}`;
	return `${prefix(nameOfMode[quiz?.mode ?? 'latihan'], title)} lulus${mark}`;
}

/** A title that says itself what it is needs no word before it: “Uji akhir”, but Uji “Kependudukan”. */
const prefix = (word: string, title: string): string =>
	title.startsWith(`“${word}`) ? title : `${word} ${title}`;

/** Null as soon as one is missing, and of nothing. */
const latestOfAll = (moments: readonly (string | null)[]): string | null =>
	moments.reduce(
		(latest, at) => (latest === null || at === null ? null : at > latest ? at : latest),
		moments.length === 0 ? null : ''
	);

const earliest = (moments: readonly (string | null)[]): string | null =>
	moments.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
