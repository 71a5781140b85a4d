import {
	itemPath,
	type Course,
	type Courses,
	type Item,
	type Module,
	type Place,
	type Task
} from './course';
import { bacaanAturan } from './praktik/bacaan';
import { canFailWith } from './praktik/codes-of';
import { textOfHtml } from './html';
import type { Question } from './question';

/** What somebody got wrong: at an item, and there at a check of a task or at a question, where that is known. */
export type Mistake = {
	readonly courseId: string;
	/** '' where only the check or the question is known. */
	readonly itemId: string;
	/** Of the failing check; '' or left out where none is meant. */
	readonly code?: string;
	readonly questionId?: string;
};

type Link = { readonly id: string; readonly title: string; readonly href: string };

/** What helps against a mistake. */
export type Remedy = {
	/** The lesson that teaches it; where a rule is meant, its address ends at the paragraph. */
	readonly lesson: Link | null;
	/** A practice task that trains it. */
	readonly task: (Link & { readonly minutes: number }) | null;
	/** Number of the rule that the mistake is against, where its task names one. */
	readonly rule: string | null;
};

/** From a mistake to the lesson that teaches what was missing, and to the task that trains it. */
export function remedyOf(library: Courses, mistake: Mistake): Remedy {
	const { course, others } = coursesFor(library, mistake);
	if (mistake.code) {
		const found = taskWithCode([...course, ...others], mistake.code, mistake.itemId);
		if (found) return ofTask(found, mistake.code);
	}
	if (mistake.questionId) {
		const found = placeOfQuestion(course, mistake.questionId);
		if (found) return ofQuestion(found);
	}
	const place = course.flatMap(placesIn).find(({ item }) => item.id === mistake.itemId);
	return place ? ofItem(place) : nothing;
}

const nothing: Remedy = { lesson: null, task: null, rule: null };

function coursesFor({ courses }: Courses, { courseId }: Mistake) {
	return {
		course: courses.filter(({ id }) => id === courseId),
		others: courses.filter(({ id }) => id !== courseId)
	};
}

const placesIn = (course: Course): readonly Place[] =>
	course.modules.flatMap((module) => module.items.map((item) => ({ course, module, item })));

type InModule = Pick<Place, 'course' | 'module'>;
type TaskPlace = Place & { readonly item: Task };
const isTaskPlace = (place: Place): place is TaskPlace => place.item.kind === 'task';

const trains = (task: Task, code: string): boolean =>
	task.rules.checks.some((spec) => canFailWith(spec, code));

/** The task in which it went wrong; otherwise the shortest that has the check, of one's own course before others. */
function taskWithCode(courses: readonly Course[], code: string, itemId: string): TaskPlace | null {
	for (const course of courses) {
		const tasks = placesIn(course)
			.filter(isTaskPlace)
			.filter(({ item }) => trains(item, code))
			.toSorted((a, b) => a.item.minutes - b.item.minutes);
		const found = tasks.find(({ item }) => item.id === itemId) ?? tasks[0];
		if (found) return found;
	}
	return null;
}

function ofTask(place: TaskPlace, code: string): Remedy {
	const { item: task } = place;
	const rule = task.rules.checks.reduce<string | null>(
		(found, spec) => found ?? (canFailWith(spec, code) ? ruleOfHints(task.hints[spec.id]) : null),
		null
	);
	return { lesson: lessonOfRule(place, rule) ?? lessonBefore(place), task: taskLink(place), rule };
}

const ruleIn = (html: string): string | null =>
	/\b[A-Z]{1,2}-\d\d(?:\.\d)?\b/.exec(textOfHtml(html))?.[0] ?? null;

/** The second rung of a ladder says the rule; any other rung that names one will do. */
function ruleOfHints(rungs: readonly string[] = []): string | null {
	const [first, rule, ...rest] = rungs;
	return [rule, first, ...rest].reduce<string | null>(
		(found, html) => found ?? ruleIn(html ?? ''),
		null
	);
}

/** The paragraph that explains a rule: of the same module where there is one, otherwise of the course. */
function lessonOfRule({ course, module }: InModule, rule: string | null): Link | null {
	if (rule === null) return null;
	for (const modules of [[module], course.modules]) {
		const found = bacaanAturan({ ...course, modules }).get(rule);
		if (!found) continue;
		const id = lessonAt(course, found.href);
		if (id !== null) return { id, title: found.label, href: found.href };
	}
	return null;
}

const lessonAt = (course: Course, href: string): string | null =>
	placesIn(course).find((place) => pathOf(place) === href.split('#')[0])?.item.id ?? null;

const pathOf = ({ course, module, item }: Place): string => itemPath(course, module, item);
const linkOf = (place: Place): Link => ({
	id: place.item.id,
	title: place.item.title,
	href: pathOf(place)
});
const taskLink = (place: TaskPlace) => ({ ...linkOf(place), minutes: place.item.minutes });

const sharesGoal = (a: readonly string[], b: readonly string[]): boolean =>
	a.some((one) => b.includes(one));

/** Of the lessons of the module that stand before: the nearest with the same objective, or else the nearest. */
function lessonBefore({ course, module, item }: Place): Link | null {
	const until = module.items.findIndex(({ id }) => id === item.id);
	const before = module.items.slice(0, until).filter(({ kind }) => kind === 'lesson');
	const found =
		before.findLast(({ competencies }) => sharesGoal(competencies, item.competencies)) ??
		before.at(-1);
	return found ? linkOf({ course, module, item: found }) : null;
}

/** A task that asks for the same: of the module, otherwise of the course. */
function taskFor({ course, module }: InModule, goals: readonly string[]): Remedy['task'] {
	const tasks = placesIn(course).filter(isTaskPlace);
	const fits = tasks.filter(({ item }) => sharesGoal(item.competencies, goals));
	const found =
		fits.find((place) => place.module.id === module.id) ??
		tasks.find((place) => place.module.id === module.id) ??
		fits[0];
	return found ? taskLink(found) : null;
}

function ofItem(place: Place): Remedy {
	const { item } = place;
	if (isTaskPlace(place)) return { lesson: lessonBefore(place), task: taskLink(place), rule: null };
	return {
		lesson: item.kind === 'lesson' ? linkOf(place) : lessonBefore(place),
		task: taskFor(place, item.competencies),
		rule: null
	};
}

type QuestionPlace = { readonly course: Course; readonly question: Question } & (
	| { readonly quiz: Place; readonly module: Module }
	/** Drawn from the bank: it belongs to the module of its objective. */
	| { readonly quiz: null; readonly module: Module | undefined }
);

function placeOfQuestion(courses: readonly Course[], questionId: string): QuestionPlace | null {
	for (const course of courses) {
		for (const quiz of placesIn(course)) {
			const own = quiz.item.kind === 'quiz' ? quiz.item.questions : [];
			const question = own.find(({ id }) => id === questionId);
			if (question) return { course, question, quiz, module: quiz.module };
		}
		const question = course.bank.find(({ id }) => id === questionId);
		if (!question) continue;
		const module = course.modules.find(({ competencies }) =>
			competencies.includes(question.competency)
		);
		return { course, question, quiz: null, module };
	}
	return null;
}

/** A question is taught by the lesson that asks it, by the one that quotes its rule, or by those of its objective. */
function ofQuestion({ course, question, quiz, module }: QuestionPlace): Remedy {
	const goals = [question.competency];
	const lessons = placesIn(course).filter(({ item }) => item.kind === 'lesson');
	const asks = lessons.find(({ item }) => asksInline(item, question.id));
	const goal = lessons.find(({ item }) => sharesGoal(item.competencies, goals));
	const rule = ruleIn(question.explanationHtml);
	const own = asks?.module ?? module;
	return {
		lesson:
			(asks && linkOf(asks)) ??
			(own && lessonOfRule({ course, module: own }, rule)) ??
			(quiz && lessonBefore(quiz)) ??
			(goal ? linkOf(goal) : null),
		task: own ? taskFor({ course, module: own }, goals) : null,
		rule
	};
}

const asksInline = (item: Item, questionId: string): boolean =>
	item.kind === 'lesson' &&
	item.screens.some(({ blocks }) =>
		blocks.some((block) => block.type === 'cek' && block.question.id === questionId)
	);
