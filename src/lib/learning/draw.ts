import { acak, seedDari, type Acak } from '../desa/acak';
import type { Course, Quiz, QuizMode } from './course';
import type { Question } from './question';

/** Two halves of a pool that share no question: one for before the course, one for after it. */
export type Form = 'A' | 'B';

/**
 * Within each competency from easy to hard, one to A and one to B in turn: both are as hard, and whoever is missing a
 * partner is in A.
 */
export function formOf(pool: readonly Question[]): Readonly<Record<Form, readonly Question[]>> {
	const halves: Record<Form, Question[]> = { A: [], B: [] };
	for (const questions of byCompetency(pool).values())
		questions
			.toSorted((a, b) => a.difficulty - b.difficulty || compareIds(a, b))
			.forEach((question, index) => halves[index % 2 === 0 ? 'A' : 'B'].push(question));
	return halves;
}

/**
 * Half of the people begin with A and end with B, the others the other way round, so that neither form is the easier one
 * for what was learnt.
 * @param person Names somebody within one course; the same name for before and after.
 */
export function formFor(mode: QuizMode, person: string): Form {
	const beginsWithA = acak(seedDari(person)).peluang(1, 2);
	return (mode === 'diagnosa') === beginsWithA ? 'A' : 'B';
}

export type DrawOptions = {
	readonly seed: number;
	/** Null: the pool is not divided. */
	readonly form: Form | null;
	/** Ids that were put to this person before, or that a lesson shows. */
	readonly seen: readonly string[];
	/** BU-04: ids whose key is suspect; drawn only where there are not enough others. */
	readonly held?: ReadonlySet<string>;
};

const noneHeld: ReadonlySet<string> = new Set();

/**
 * Ids of questions that a lesson shows with their answer. They come last when a try is drawn: knowing them by heart is
 * no proof.
 */
export function shownInLessons({ modules }: Pick<Course, 'modules'>): readonly string[] {
	let shown = shownSaved.get(modules);
	if (!shown) {
		shown = modules.flatMap(({ items }) =>
			items.flatMap((item) =>
				item.kind === 'lesson'
					? item.screens.flatMap(({ blocks }) =>
							blocks.flatMap((block) => (block.type === 'cek' ? [block.question.id] : []))
						)
					: []
			)
		);
		shownSaved.set(modules, shown);
	}
	return shown;
}

// A course of a published version never changes, and hundreds may begin its exam within a second.
const shownSaved = new WeakMap<Course['modules'], readonly string[]>();
const poolsSaved = new WeakMap<readonly Question[], Map<Form | null, Pool>>();

/** By competency, in the order of their ids. */
type Pool = ReadonlyMap<string, readonly Question[]>;

function poolOf(bank: readonly Question[], form: Form | null): Pool {
	const saved = poolsSaved.get(bank) ?? new Map<Form | null, Pool>();
	poolsSaved.set(bank, saved);
	let pool = saved.get(form);
	if (!pool) {
		pool = byCompetency((form ? formOf(bank)[form] : bank).toSorted(compareIds));
		saved.set(form, pool);
	}
	return pool;
}

/**
 * The questions of one try. With `draw` as many of each competency as it says, from the bank of the course, shuffled, and
 * then the quiz's own, whichever the form; else its own, those of the form. The order of the bank makes no difference.
 */
export function drawQuestions(
	{ bank }: Pick<Course, 'bank'>,
	quiz: Pick<Quiz, 'id' | 'questions' | 'draw'>,
	{ seed, form, seen, held = noneHeld }: DrawOptions
): readonly Question[] {
	if (!quiz.draw) {
		const half = new Set(form ? formOf(quiz.questions)[form] : quiz.questions);
		return quiz.questions.filter((question) => half.has(question));
	}
	const pool = poolOf(bank, form);
	const known = new Set(seen);
	const drawn = Object.entries(quiz.draw).flatMap(([competency, count]) =>
		choose(
			pool.get(competency) ?? [],
			count,
			known,
			held,
			acak(seedDari(`${seed}/${quiz.id}/${competency}`))
		)
	);
	return [
		...acak(seedDari(`${seed}/${quiz.id}`)).kocok(drawn.toSorted(compareIds)),
		...quiz.questions
	];
}

/**
 * The questions of one try at practice: they follow from its seed alone, so that the page and the marking agree without
 * anything being kept in between.
 */
export const practiceQuestions = (
	course: Pick<Course, 'bank' | 'modules'>,
	quiz: Pick<Quiz, 'id' | 'questions' | 'draw'>,
	seed: number
): readonly Question[] =>
	drawQuestions(course, quiz, { seed, form: null, seen: shownInLessons(course) });

/** What is left over when a number cannot be shared out evenly is of medium difficulty, then easy. */
const levels = [2, 1, 3] as const;

/** As many of each difficulty as there are; but first what is sound, and of that what is new, whatever its difficulty. */
function choose(
	/** In the order of their ids: chance alone decides. */
	questions: readonly Question[],
	count: number,
	seen: ReadonlySet<string>,
	held: ReadonlySet<string>,
	chance: Acak
): Question[] {
	const shuffled = chance.kocok(questions);
	const heaps = [false, true].flatMap((isHeld) =>
		[false, true].map((isSeen) =>
			shuffled.filter(({ id }) => held.has(id) === isHeld && seen.has(id) === isSeen)
		)
	);
	const chosen: Question[] = [];
	for (const left of heaps) {
		while (chosen.length < count && left.length > 0) {
			const taken = (level: number) => chosen.filter((one) => one.difficulty === level).length;
			const level = levels
				.filter((one) => left.some(({ difficulty }) => difficulty === one))
				.reduce((fewest, one) => (taken(one) < taken(fewest) ? one : fewest));
			const at = left.findIndex(({ difficulty }) => difficulty === level);
			chosen.push(...left.splice(at, 1));
		}
	}
	return chosen;
}

function byCompetency(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
	const found = new Map<string, Question[]>();
	for (const question of questions) {
		const others = found.get(question.competency);
		if (others) others.push(question);
		else found.set(question.competency, [question]);
	}
	return found;
}

const compareIds = (a: Question, b: Question): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
