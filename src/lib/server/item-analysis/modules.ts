import type { Course } from '$lib/learning/course';
import { formFiguresOf, type FormFigures } from '$lib/learning/item-analysis/form';
import { enough } from '$lib/learning/item-analysis/lights';
import { needsALook, quizzesOf, type ItemLine } from './items';
import { formPrefix } from './stat-key';
import type { Added } from './tally';

/** A quiz that puts the same questions to all: what it measures as a whole. */
export type WholeQuiz = FormFigures & {
	readonly key: string;
	readonly moduleId: string;
	readonly title: string;
};

export type ModuleLine = {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	/** Questions somebody has answered, and those of them that are red, yellow or held. */
	readonly questions: number;
	readonly attention: number;
	/** Empty of a module that is not shown: a course has hundreds of questions. */
	readonly lines: readonly ItemLine[];
	readonly quizzes: readonly WholeQuiz[];
	readonly shown: boolean;
};

/** Modules in which somebody has answered something, in the order of the course. */
export function moduleLines(
	course: Course,
	lines: readonly ItemLine[],
	stats: readonly Added[]
): readonly ModuleLine[] {
	const whole = wholeQuizzes(course, stats);
	return course.modules.flatMap(({ id, slug, title }): ModuleLine[] => {
		const own = lines.filter((line) => line.module.id === id);
		if (own.length === 0) return [];
		return [
			{
				...{ id, slug, title, lines: own, shown: true },
				...{ questions: own.length, attention: own.filter(needsALook).length },
				quizzes: whole.filter(({ moduleId }) => moduleId === id)
			}
		];
	});
}

/** The one that is asked for, else the one with the most to look at. */
export function shownModules(
	modules: readonly ModuleLine[],
	asked: string,
	all: boolean
): readonly ModuleLine[] {
	if (all) return modules;
	const [worst] = modules.toSorted((a, b) => b.attention - a.attention);
	const shown = modules.find(({ slug }) => slug === asked) ?? worst;
	return modules.map((one) =>
		one === shown ? one : { ...one, lines: [], quizzes: [], shown: false }
	);
}

/** Of each quiz the questions that most people have seen together. */
function wholeQuizzes(course: Course, stats: readonly Added[]): readonly WholeQuiz[] {
	return quizzesOf(course).flatMap(({ module, quiz }) => {
		const [largest] = stats
			.filter((row) => row.quizId === quiz.id && row.questionId.startsWith(formPrefix))
			.toSorted((a, b) => b.sums.n - a.sums.n);
		const figures = largest && largest.sums.n >= enough ? formFiguresOf(largest.sums) : null;
		return figures ? [{ ...figures, key: quiz.id, moduleId: module.id, title: quiz.title }] : [];
	});
}
