import type { Course, Item, Library, Quiz } from './course';
import { upcastTask } from './praktik/upcast';
import type { Question, ShortQuestion } from './question';
import { noRujukan } from './rujukan/rujukan';

/**
 * Libraries lie in the database as they were published, and an attempt is marked by the version it was begun on: what a
 * version of before did not have gets the meaning it had then.
 */
type Old<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** While quizzes were for practice only, and a text was right or wrong. */
type OldQuiz = Old<Quiz, 'mode' | 'draw' | 'tries' | 'waitMinutes' | 'limitMinutes' | 'forms'>;
type OldShort = Old<Omit<ShortQuestion, 'wrong'>, 'exactCase'> & {
	readonly wrong: readonly Old<ShortQuestion['wrong'][number], 'percent'>[];
};

const upcastShort = (question: OldShort): ShortQuestion => ({
	exactCase: false,
	...question,
	wrong: question.wrong.map((one) => ({ percent: 0, ...one }))
});

const upcastQuestion = (question: Question): Question =>
	question.type === 'short' ? upcastShort(question) : question;

const upcastQuiz = (quiz: OldQuiz): Quiz => ({
	mode: 'latihan',
	draw: null,
	tries: null,
	waitMinutes: 0,
	limitMinutes: null,
	forms: false,
	...quiz,
	questions: quiz.questions.map(upcastQuestion)
});

function upcastItem(item: Item): Item {
	switch (item.kind) {
		case 'task':
			return upcastTask(item);
		case 'quiz':
			return upcastQuiz(item);
		case 'lesson':
			// Inline questions are choices, which have not changed.
			return item;
		default:
			return item satisfies never;
	}
}

const upcastCourse = (course: Course): Course => ({
	...course,
	bank: course.bank.map(upcastQuestion),
	modules: course.modules.map((module) => ({ ...module, items: module.items.map(upcastItem) }))
});

/** While nothing stood beside the courses, no seat had a path, and no village was ready for anything. */
type OldLibrary = Old<Library, 'rujukan' | 'paths' | 'readiness'>;

export const upcastLibrary = ({ courses, rujukan, paths, readiness }: OldLibrary): Library => ({
	courses: courses.map(upcastCourse),
	rujukan: { ...noRujukan, ...rujukan },
	paths: paths ?? [],
	readiness: readiness ?? []
});
