import type { Tanggal } from '../../format/tanggal';
import { countWords } from '../html';
import { gapsOf, isChoice, type Question, type QuestionType } from '../question';
import type { Candidate } from './cards';
import type { ReviewCard } from './schedule';

/** Five minutes a day. */
export const dailySeconds = 300;
/** New ones bring back more work than they are: each returns within days. */
export const newPerDay = 5;

/** Thinking and answering, without reading the question. */
const thinking: Readonly<Record<QuestionType, number>> = {
	truefalse: 10,
	single: 15,
	multi: 25,
	short: 20,
	number: 30,
	cloze: 30,
	match: 40,
	order: 40,
	grid: 45,
	essay: 300,
	scenario: 120
};

// About 180 words a minute, and the verdict is read as well.
const wordsASecond = 3;
const verdictSeconds = 5;

/** About how long one question takes, from seeing it to the next; steps of five seconds. */
export function secondsFor(question: Question): number {
	const words = textsOf(question).reduce((sum, html) => sum + countWords(html), 0);
	const seconds = thinking[question.type] + verdictSeconds + words / wordsASecond;
	return Math.ceil(seconds / 5) * 5;
}

function textsOf(question: Question): readonly string[] {
	const asked = [question.promptHtml, question.stemHtml];
	if (isChoice(question)) return [...asked, ...question.options.map(({ html }) => html)];
	switch (question.type) {
		case 'match':
			return [
				...asked,
				...question.rows.map(({ html }) => html),
				...question.choices.map(({ text }) => text)
			];
		case 'order':
			return [...asked, ...question.items.map(({ html }) => html)];
		case 'grid':
			return [...asked, ...[...question.columns, ...question.rows].map(({ html }) => html)];
		case 'cloze':
			return [
				...asked,
				...question.paragraphs.flat().filter((piece) => typeof piece === 'string'),
				...gapsOf(question).flatMap((gap) =>
					gap.kind === 'select' ? gap.options.map(({ text }) => text) : []
				)
			];
		default:
			return asked;
	}
}

export type SessionInput = {
	readonly candidates: readonly Candidate[];
	readonly cards: ReadonlyMap<string, ReviewCard>;
	/** Of today, each once. */
	readonly answered: readonly { readonly questionId: string; readonly courseId: string }[];
	readonly today: Tanggal;
	/** How many times five minutes; one unless somebody asks for more. */
	readonly rounds: number;
};

export type Session = {
	/** What is still to be answered, in order. */
	readonly queue: readonly Candidate[];
	/** Seconds of the queue. */
	readonly seconds: number;
	/** Due or new, beyond the time of today. */
	readonly left: number;
};

/**
 * What today's five minutes hold: first what is due, longest waited for first, then a few new ones; always the course
 * that had the fewest today. It depends only on what was answered, so it goes on from there on any device.
 */
export function sessionOf({ candidates, cards, answered, today, rounds }: SessionInput): Session {
	const known = new Map(candidates.map((one) => [one.question.id, one]));
	const gone = 30;
	const used = answered.reduce((sum, { questionId }) => {
		const one = known.get(questionId);
		return sum + (one ? secondsFor(one.question) : gone);
	}, 0);
	const begunToday = answered.filter(({ questionId }) => cards.get(questionId)?.first === today);

	const perCourse = new Map<string, number>();
	const count = (courseId: string) => perCourse.set(courseId, (perCourse.get(courseId) ?? 0) + 1);
	for (const { courseId } of answered) count(courseId);

	const dueOf = ({ question }: Candidate) => cards.get(question.id)?.due ?? null;
	const due = candidates
		.filter((one) => (dueOf(one) ?? '9') <= today)
		.toSorted((a, b) => compare(dueOf(a) ?? '', dueOf(b) ?? ''));
	const fresh = candidates.filter((one) => dueOf(one) === null);
	const newLeft = Math.max(0, newPerDay * rounds - begunToday.length);
	const ordered = [
		...interleave(due, perCourse, count),
		...interleave(fresh, perCourse, count).slice(0, newLeft)
	];

	const queue: Candidate[] = [];
	let seconds = 0;
	for (const one of ordered) {
		const more = secondsFor(one.question);
		const isFirst = used === 0 && queue.length === 0;
		if (!isFirst && used + seconds + more > dailySeconds * rounds) break;
		queue.push(one);
		seconds += more;
	}
	return { queue, seconds, left: due.length + fresh.length - queue.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Takes from the course that had the fewest so far; within a course the order stays. */
function interleave(
	list: readonly Candidate[],
	perCourse: ReadonlyMap<string, number>,
	count: (courseId: string) => void
): readonly Candidate[] {
	const rest = [...list];
	const taken: Candidate[] = [];
	const had = ({ course }: Candidate) => perCourse.get(course.id) ?? 0;
	while (rest.length > 0) {
		const fewest = Math.min(...rest.map(had));
		const at = rest.findIndex((one) => had(one) === fewest);
		for (const one of rest.splice(at, 1)) {
			taken.push(one);
			count(one.course.id);
		}
	}
	return taken;
}

/** Whole minutes for people: never nothing. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
