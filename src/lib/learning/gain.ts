import type { Course, Quiz } from './course';
import { normalisedGain } from './diagnosis';
import type { LearningEvent } from './progress';

/** A *Diagnosa* and the *Uji* that asks the same of the other form: only two halves of one pool can be compared. */
export type Pair = { readonly diagnosa: Quiz; readonly uji: Quiz };

export function pairsOf(course: Pick<Course, 'modules'>): readonly Pair[] {
	const inForms = course.modules
		.flatMap(({ items }) => items)
		.filter((item): item is Quiz => item.kind === 'quiz' && item.forms);
	const first = inForms.find(({ mode }) => mode === 'diagnosa');
	if (!first) return [];
	return inForms
		.filter(
			({ mode, competencies }) =>
				mode === 'uji' && competencies.some((code) => first.competencies.includes(code))
		)
		.map((uji) => ({ diagnosa: first, uji }));
}

type Result = {
	readonly percent: number;
	/** How many questions it had. */
	readonly n: number;
};

export type Gain = {
	readonly before: Result;
	readonly after: Result;
	/** Normalised; null when nothing was missing before. */
	readonly gain: number | null;
};

/** From the first test before to the best one that followed it; null while one of them is missing. */
export function gainOf({ diagnosa, uji }: Pair, events: Iterable<LearningEvent>): Gain | null {
	let before: (Result & { readonly at: string }) | null = null;
	const tries: (Result & { readonly at: string })[] = [];
	for (const event of events) {
		const { at, contentId } = event;
		if (event.kind === 'diagnosis.submitted' && contentId === diagnosa.id) {
			const { percent, competencies } = event.data;
			if (!before || at < before.at) before = { at, percent, n: countIn(competencies) };
		}
		if (
			contentId === uji.id &&
			(event.kind === 'attempt.marked' ||
				// Without its essays it is no result of the whole.
				(event.kind === 'attempt.submitted' && (event.data.pending ?? 0) === 0))
		) {
			const { percent, competencies = {} } = event.data;
			tries.push({ at, percent, n: countIn(competencies) });
		}
	}
	if (!before) return null;
	const since = before.at;
	const [best] = tries
		.filter(({ at }) => at > since)
		.toSorted((a, b) => b.percent - a.percent || (a.at < b.at ? -1 : 1));
	if (!best) return null;
	return {
		before: { percent: before.percent, n: before.n },
		after: { percent: best.percent, n: best.n },
		gain: normalisedGain(before.percent, best.percent)
	};
}

const countIn = (competencies: Readonly<Record<string, { readonly n: number }>>): number =>
	Object.values(competencies).reduce((sum, { n }) => sum + n, 0);
