import type { Evidence } from './competency';
import type { Course } from './course';
import type { Grade } from './grade';
import type { CompetencyCount, LearningEvent } from './progress';
import type { Question } from './question';

type Counts = Readonly<Record<string, CompetencyCount>>;

/** By competency: the questions of an attempt and how many got full marks. An essay nobody has marked yet is not counted. */
export function countCompetencies(
	questions: readonly Pick<Question, 'id' | 'competency'>[],
	grades: readonly Pick<Grade, 'questionId' | 'correct' | 'pending'>[]
): Counts {
	const gradeOf = new Map(grades.map((grade) => [grade.questionId, grade]));
	const counts: Record<string, CompetencyCount> = {};
	for (const { id, competency } of questions) {
		const grade = gradeOf.get(id);
		const { n, right } = counts[competency] ?? { n: 0, right: 0 };
		const counted = grade && !grade.pending;
		counts[competency] = {
			n: n + (counted ? 1 : 0),
			right: right + (counted && grade.correct ? 1 : 0)
		};
	}
	return counts;
}

/** What an *Uji* tells the log about competencies: asked about several, it is mixed. */
export function countedInExam(
	questions: readonly Pick<Question, 'id' | 'competency'>[],
	grades: readonly Pick<Grade, 'questionId' | 'correct' | 'pending'>[]
): { readonly competencies: Counts; readonly mixed: boolean } {
	const competencies = countCompetencies(questions, grades);
	return { competencies, mixed: Object.keys(competencies).length > 1 };
}

type Marked = Extract<LearningEvent, { kind: 'attempt.submitted' | 'attempt.marked' }>;
type Passed = Extract<LearningEvent, { kind: 'practice.passed' }>;

/** The kinds that can lift somebody above *Mencoba*, or take a level away. */
export const strongKinds = ['attempt.submitted', 'attempt.marked', 'practice.passed'] as const;

export const isStrong = (event: LearningEvent): event is Marked | Passed =>
	event.kind === 'attempt.submitted' ||
	event.kind === 'attempt.marked' ||
	event.kind === 'practice.passed';

/**
 * Competencies that an event is about. Events of before they said so are about what their item is about in `course`.
 * Watching a task is no evidence, and neither is a dispute.
 */
export function competenciesOf(
	event: LearningEvent,
	course: Pick<Course, 'modules'> | undefined
): readonly string[] {
	switch (event.kind) {
		case 'lesson.completed':
		case 'practice.started':
		case 'practice.passed':
			return event.data.competencies ?? ofItem(event.contentId, course);
		case 'attempt.submitted':
		case 'attempt.marked':
			return event.data.competencies
				? Object.keys(event.data.competencies)
				: ofItem(event.contentId, course);
		case 'diagnosis.submitted':
			return Object.keys(event.data.competencies);
		default:
			// Nothing else says that somebody has been at it.
			return [];
	}
}

const ofItem = (id: string, course: Pick<Course, 'modules'> | undefined): readonly string[] =>
	course?.modules.flatMap(({ items }) => items).find((item) => item.id === id)?.competencies ?? [];

/**
 * What a person has shown in one course, by competency; the order of events does not matter, and neither does one that is
 * there twice. An attempt counts once however often its essays were marked, with the best marking at the moment of the
 * first, so that a later marking takes nothing away.
 */
export function evidenceOf(
	course: Pick<Course, 'modules'> | undefined,
	events: Iterable<LearningEvent>
): ReadonlyMap<string, readonly Evidence[]> {
	const found = new Map<string, Evidence[]>();
	const put = (code: string, evidence: Evidence) =>
		void found.set(code, [...(found.get(code) ?? []), evidence]);
	const attempts = new Map<string, Marked[]>();
	const seen = new Set<string>();
	for (const event of events) {
		if (seen.has(event.id)) continue;
		seen.add(event.id);
		const codes = competenciesOf(event, course);
		const { at } = event;
		if (event.kind === 'practice.passed' && event.data.seed !== undefined) {
			const { seed, aided, proven = false } = event.data;
			const isAided = aided !== false && !proven;
			for (const code of codes)
				put(code, {
					...{ kind: 'tugas', at, seed },
					aided: isAided,
					mixed: proven && codes.length > 1
				});
		} else {
			for (const code of codes) put(code, { kind: 'sentuh', at });
			if (isWholeAttempt(event)) {
				const key = event.attemptId ?? event.id;
				attempts.set(key, [...(attempts.get(key) ?? []), event]);
			}
		}
	}
	for (const markings of attempts.values())
		for (const [code, evidence] of bestMarking(markings)) put(code, evidence);
	return found;
}

/** With essays that still wait an attempt says only that somebody has been there. */
const isWholeAttempt = (event: LearningEvent): event is Marked =>
	event.kind === 'attempt.marked' ||
	(event.kind === 'attempt.submitted' && (event.data.pending ?? 0) === 0);

function bestMarking(markings: readonly Marked[]): Map<string, Evidence> {
	const at = markings.reduce(
		(first, one) => (one.at < first ? one.at : first),
		markings[0]?.at ?? ''
	);
	const best = new Map<string, Extract<Evidence, { kind: 'soal' }>>();
	for (const { data } of markings)
		for (const [code, { n, right }] of Object.entries(data.competencies ?? {})) {
			const before = best.get(code);
			if (!before || right * before.n > before.right * n)
				best.set(code, { kind: 'soal', at, n, right, mixed: data.mixed ?? false });
		}
	return best;
}
