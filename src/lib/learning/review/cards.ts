import { itemPath, type Course, type Courses, type Lesson, type Module } from '../course';
import type { Question } from '../question';

/** What a person has met so far, by ids. */
export type Met = {
	/** Questions of quizzes and exams that were sent in. */
	readonly questions: ReadonlySet<string>;
	/** Items that are done: lessons read, exams passed. */
	readonly done: ReadonlySet<string>;
};

export type Candidate = { readonly course: Course; readonly question: Question };

/** An essay has nobody to mark it here, and a case takes longer than a review should. */
export const isReviewable = ({ review, type }: Question): boolean =>
	review && type !== 'essay' && type !== 'scenario';

/** Each question of a course once, in the order of its quizzes, then the bank. */
export function questionsOf({ modules, bank }: Course): readonly Question[] {
	const own = modules.flatMap(({ items }) =>
		items.flatMap((item) => (item.kind === 'quiz' ? item.questions : []))
	);
	return [...new Map([...own, ...bank].map((question) => [question.id, question])).values()];
}

/**
 * Questions that an exam which is not done may still put: a review tells the answer, so they wait until it is passed.
 * @param done Null: whoever it is for, as for a room full of people.
 */
export function keptForExams(course: Course, done: ReadonlySet<string> | null): Set<string> {
	const kept = new Set<string>();
	for (const { items } of course.modules)
		for (const item of items) {
			if (item.kind !== 'quiz' || item.mode === 'latihan' || done?.has(item.id)) continue;
			for (const { id } of item.questions) kept.add(id);
			const { draw } = item;
			if (!draw) continue;
			for (const { id, competency } of course.bank)
				if (Object.hasOwn(draw, competency)) kept.add(id);
		}
	return kept;
}

const asksInside = ({ screens }: Lesson, questionId?: string): readonly string[] =>
	screens.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.type === 'cek' && (questionId === undefined || block.question.id === questionId)
				? [block.question.id]
				: []
		)
	);

/** The questions that come back to this person: tagged, met, and not kept for an exam. */
export function candidatesOf({ courses }: Courses, met: Met): readonly Candidate[] {
	return courses.flatMap((course) => {
		const kept = keptForExams(course, met.done);
		const read = new Set(
			course.modules.flatMap(({ items }) =>
				items.flatMap((item) =>
					item.kind === 'lesson' && met.done.has(item.id) ? asksInside(item) : []
				)
			)
		);
		return questionsOf(course)
			.filter(
				(question) =>
					isReviewable(question) &&
					!kept.has(question.id) &&
					(met.questions.has(question.id) || read.has(question.id))
			)
			.map((question) => ({ course, question }));
	});
}

/** The lesson to read again: the one that asks it, else one of its module, else of its course, on the same competency. */
export function lessonFor(
	course: Course,
	question: Question
): { readonly title: string; readonly href: string } | null {
	const lessonsOf = (module: Module) =>
		module.items.flatMap((item) => (item.kind === 'lesson' ? [{ module, lesson: item }] : []));
	const all = course.modules.flatMap(lessonsOf);
	const home = course.modules.find(({ items }) =>
		items.some(
			(item) => item.kind === 'quiz' && item.questions.some(({ id }) => id === question.id)
		)
	);
	const teaches = ({ lesson }: (typeof all)[number]) =>
		lesson.competencies.includes(question.competency);
	const found =
		all.find(({ lesson }) => asksInside(lesson, question.id).length > 0) ??
		(home && lessonsOf(home).find(teaches)) ??
		all.find(teaches);
	return found
		? { title: found.lesson.title, href: itemPath(course, found.module, found.lesson) }
		: null;
}
