import { acak, seedDari } from '../../desa/acak';
import type { Course, Courses, Module } from '../course';
import type { Question, SingleQuestion, TrueFalseQuestion } from '../question';
import { keptForExams, questionsOf } from './cards';

/** A review of many people with one phone: who holds an option to be right raises a hand, and the hands are counted. */

/** With one right option a hand is one answer; no other type can be shown by hands. */
export type HandsQuestion = SingleQuestion | TrueFalseQuestion;

const isForHands = (question: Question): question is HandsQuestion =>
	question.type === 'single' || question.type === 'truefalse';

/** Hands by option id; nobody's names. */
export type Hands = Readonly<Record<string, number>>;

/** All there is of a group review: it stands in the address, and nothing is kept anywhere else. */
export type GroupState = {
	/** Id of a course or module. */
	readonly source: string;
	readonly questionIds: readonly string[];
	readonly seed: number;
	/** Index of the question that is shown; as many as there are: the summary. */
	readonly at: number;
	readonly revealed: boolean;
	/** By question id. */
	readonly hands: Readonly<Record<string, Hands>>;
};

export const mostHands = 999;
export const mostQuestions = 20;

export type Source = {
	readonly id: string;
	readonly course: Course;
	/** Null: the whole course. */
	readonly module: Module | null;
	readonly questions: readonly HandsQuestion[];
};

/** Every course and module with questions that can be shown to a room: open ones, never one of an exam. */
export function sourcesOf({ courses }: Courses): readonly Source[] {
	return courses.flatMap((course) => {
		const kept = keptForExams(course, null);
		const open = questionsOf(course)
			.filter(({ id }) => !kept.has(id))
			.filter(isForHands);
		const whole: Source = { id: course.id, course, module: null, questions: open };
		const parts = course.modules.map((module): Source => {
			const own = askedIn(module);
			return {
				id: module.id,
				course,
				module,
				questions: open.filter(({ id }) => own.has(id))
			};
		});
		return [whole, ...parts].filter(({ questions }) => questions.length > 0);
	});
}

const askedIn = ({ items }: Module): ReadonlySet<string> =>
	new Set(
		items.flatMap((item) =>
			item.kind === 'quiz'
				? item.questions.map(({ id }) => id)
				: item.kind === 'lesson'
					? item.screens.flatMap(({ blocks }) =>
							blocks.flatMap((block) => (block.type === 'cek' ? [block.question.id] : []))
						)
					: []
		)
	);

/** Those that are meant to come back first, in an order of chance; then others, as far as more are wanted. */
export function drawForGroup(
	questions: readonly HandsQuestion[],
	count: number,
	seed: number
): readonly HandsQuestion[] {
	const shuffled = acak(seedDari(`${seed}/kelompok`)).kocok(questions);
	return [
		...shuffled.filter(({ review }) => review),
		...shuffled.filter(({ review }) => !review)
	].slice(0, Math.min(count, mostQuestions));
}

export type OptionShare = {
	readonly id: string;
	readonly hands: number;
	/** Whole percent, rounded. */
	readonly percent: number;
	readonly right: boolean;
};

export type Shares = {
	readonly total: number;
	/** Percent of the hands that were right; null when none was counted. */
	readonly rightPercent: number | null;
	readonly options: readonly OptionShare[];
};

/** Each share is rounded by itself: as many hands show as many percent, though the sum may be 99 or 101. */
export function sharesOf({ options }: HandsQuestion, hands: Hands): Shares {
	const counted = options.map(({ id, correct }) => ({ id, hands: hands[id] ?? 0, right: correct }));
	const total = counted.reduce((sum, one) => sum + one.hands, 0);
	const percentOf = (count: number) => (total === 0 ? 0 : Math.round((count * 100) / total));
	const right = counted.reduce((sum, one) => sum + (one.right ? one.hands : 0), 0);
	return {
		total,
		rightPercent: total === 0 ? null : percentOf(right),
		options: counted.map((one) => ({ ...one, percent: percentOf(one.hands) }))
	};
}

/** What to teach again: the lowest share of right hands first; what was not counted stands last. */
export const weakestFirst = <T extends { readonly shares: Shares }>(list: readonly T[]): T[] =>
	list.toSorted(
		(a, b) => (a.shares.rightPercent ?? Infinity) - (b.shares.rightPercent ?? Infinity) || 0
	);

/** Reads the address; null: nothing is chosen yet. What cannot be read is left out. */
export function readGroup(query: URLSearchParams): GroupState | null {
	const source = query.get('bahan') ?? '';
	const questionIds = [...new Set(query.getAll('soal'))].slice(0, mostQuestions);
	if (source === '' || questionIds.length === 0) return null;
	const whole = (name: string, most: number): number => {
		const value = Number(query.get(name) ?? '0');
		return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : 0;
	};
	const hands = query.getAll('tangan').flatMap((text): [string, Hands][] => {
		const [id = '', counts = ''] = text.split('~');
		return questionIds.includes(id) ? [[id, readHands(counts)]] : [];
	});
	return {
		source,
		questionIds,
		seed: whole('acak', 2 ** 31 - 1),
		at: whole('ke', questionIds.length),
		revealed: query.get('buka') === '1',
		hands: Object.fromEntries(hands)
	};
}

/** 'a12-b3' */
const readHands = (counts: string): Hands =>
	Object.fromEntries(
		counts.split('-').flatMap((part): [string, number][] => {
			const [, id, count] = /^([a-z])(\d{1,3})$/.exec(part) ?? [];
			return id !== undefined && Number(count) > 0 ? [[id, Number(count)]] : [];
		})
	);

/** The same as an address. */
export function writeGroup({ source, questionIds, seed, at, revealed, hands }: GroupState): string {
	const query = new URLSearchParams({ bahan: source, acak: String(seed), ke: String(at) });
	for (const id of questionIds) query.append('soal', id);
	if (revealed) query.set('buka', '1');
	for (const id of questionIds) {
		const counts = Object.entries(hands[id] ?? {})
			.filter(([, count]) => count > 0)
			.map(([option, count]) => `${option}${count}`);
		if (counts.length > 0) query.append('tangan', `${id}~${counts.join('-')}`);
	}
	return query.toString();
}
