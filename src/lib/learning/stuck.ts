import type { QuizMode } from './course';
import type { LearningEvent } from './progress';

/** *Macet*: why somebody does not get on with an item. */
export type StuckReason = 'banyak-salah' | 'kesalahan-sama' | 'uji-gagal';

export type Stuck = {
	readonly reason: StuckReason;
	/** The check that failed most, of equals the one that failed last; '' where no check is meant. */
	readonly code: string;
	/** Wrong answers, failed checks, or failed exams. */
	readonly times: number;
	/** When it came to that; ISO. */
	readonly since: string;
};

/** "Sudah dibantu", with this item or ('') with the course as a whole. */
export type Help = { readonly itemId: string; readonly at: string };

export const wrongInOneTry = 4;
export const sameMistake = 3;
export const failedExams = 2;

/** The kinds that can make somebody stuck, or get them going again. */
export const stuckKinds = [
	'attempt.submitted',
	'attempt.marked',
	'practice.checked',
	'practice.practised',
	'practice.passed'
] as const;

type Marked = Extract<LearningEvent, { kind: 'attempt.submitted' | 'attempt.marked' }>;
type Checked = Extract<LearningEvent, { kind: 'practice.checked' }>;

const isPass = (event: LearningEvent): boolean =>
	event.kind === 'practice.passed' ||
	event.kind === 'practice.practised' ||
	((event.kind === 'practice.checked' ||
		event.kind === 'attempt.submitted' ||
		event.kind === 'attempt.marked') &&
		event.data.passed);

/** Only an exam says whether it was mixed, or waits for a trainer; of events older than that the course has to tell. */
const isExam = (event: Marked, mode: QuizMode | undefined): boolean => {
	if (event.kind === 'attempt.marked') return true;
	const { mixed, pending, competencies } = event.data;
	if (mixed !== undefined || pending !== undefined) return true;
	return competencies === undefined && mode === 'uji';
};

/** Null where it was not counted: an old event tells nothing about single answers. */
const wrongIn = ({ data }: Marked): number =>
	Object.values(data.competencies ?? {}).reduce((sum, { n, right }) => sum + n - right, 0);

/**
 * Whether an event can change what its person is stuck at. `isStuck`: somewhere in the course already; only then is
 * there anything that a pass, or a try with few mistakes, could take away.
 */
export function mayChangeStuck(
	event: LearningEvent,
	isStuck: boolean,
	mode: QuizMode | undefined
): boolean {
	if (!stuckKinds.some((kind) => kind === event.kind)) return false;
	if (isStuck) return true;
	if (isPass(event)) return false;
	if (event.kind === 'attempt.submitted' && !isExam(event, mode))
		return wrongIn(event) >= wrongInOneTry;
	return true;
}

type Step =
	| { readonly at: string; readonly id: string; readonly event: LearningEvent }
	| { readonly at: string; readonly id: ''; readonly event: null };

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time; at one moment help comes last, for it is given for what went before it. */
const inOrder = (a: Step, b: Step): number =>
	text(a.at, b.at) || Number(a.event === null) - Number(b.event === null) || text(a.id, b.id);

/**
 * Whether and why one person is stuck at one item (pembelajaran.md e1): four wrong answers or failed checks in the
 * current try, the same check failed three times, or two failed *Uji*, and no pass or help since. The order in which
 * events arrive does not matter, and neither does one that is there twice.
 *
 * @param events Of this item; others do no harm as long as they are none of `stuckKinds`.
 * @param mode Of the quiz as it is now, for events that do not say it themselves.
 */
export function stuckOf(
	itemId: string,
	events: Iterable<LearningEvent>,
	helps: Iterable<Help>,
	mode?: QuizMode
): Stuck | null {
	const byId = new Map<string, LearningEvent>();
	for (const event of events) byId.set(event.id, event);
	const steps: Step[] = [...byId.values()].map((event) => ({ at: event.at, id: event.id, event }));
	for (const help of helps)
		if (help.itemId === itemId || help.itemId === '')
			steps.push({ at: help.at, id: '', event: null });
	let since = new Since();
	for (const { event } of steps.toSorted(inOrder)) {
		if (event === null || isPass(event)) since = new Since();
		else if (event.kind === 'practice.checked') since.check(event);
		else if (event.kind === 'attempt.submitted' || event.kind === 'attempt.marked') {
			if (isExam(event, mode)) since.exam(event);
			else since.quiz(event);
		}
	}
	return since.verdict();
}

/** What has gone wrong since the last pass or help. */
class Since {
	/** The newest try of a practice quiz. */
	#quiz: Stuck | null = null;
	/** The newest attempt at a task, and when the checks of each failed. */
	#attempt: string | null = null;
	readonly #checks = new Map<string | null, string[]>();
	readonly #codes = new Map<string, { times: number; last: string; third: string }>();
	/** Exams by try: essays may be marked more than once. */
	readonly #exams = new Map<string, string>();

	quiz(event: Marked): void {
		const times = wrongIn(event);
		this.#quiz =
			times >= wrongInOneTry ? { reason: 'banyak-salah', code: '', times, since: event.at } : null;
	}

	exam(event: Marked): void {
		if (event.kind === 'attempt.submitted' && (event.data.pending ?? 0) > 0) return;
		this.#failedExam(event);
	}

	check(event: Checked): void {
		this.#attempt = event.attemptId;
		this.#checks.set(event.attemptId, [...(this.#checks.get(event.attemptId) ?? []), event.at]);
		for (const code of new Set(event.data.failedCodes)) {
			const { times, third } = this.#codes.get(code) ?? { times: 0, third: '' };
			this.#codes.set(code, {
				times: times + 1,
				last: event.at,
				third: times + 1 === sameMistake ? event.at : third
			});
		}
		if (event.data.mode === 'uji') this.#failedExam(event);
	}

	#failedExam({ attemptId, id, at }: Marked | Checked): void {
		const key = attemptId ?? id;
		if (!this.#exams.has(key)) this.#exams.set(key, at);
	}

	verdict(): Stuck | null {
		return this.#same() ?? this.#failed() ?? this.#many() ?? this.#quiz;
	}

	/** The mistake that a trainer can point at comes before a mere number. */
	#same(): Stuck | null {
		const code = this.#worst(sameMistake);
		const found = this.#codes.get(code);
		return found
			? { reason: 'kesalahan-sama', code, times: found.times, since: found.third }
			: null;
	}

	#failed(): Stuck | null {
		const since = [...this.#exams.values()][failedExams - 1];
		if (since === undefined) return null;
		return { reason: 'uji-gagal', code: this.#worst(1), times: this.#exams.size, since };
	}

	#many(): Stuck | null {
		const checks = this.#checks.get(this.#attempt) ?? [];
		const since = checks[wrongInOneTry - 1];
		if (since === undefined) return null;
		return { reason: 'banyak-salah', code: this.#worst(1), times: checks.length, since };
	}

	#worst(atLeast: number): string {
		const [worst] = [...this.#codes]
			.filter(([, { times }]) => times >= atLeast)
			.toSorted(
				([codeA, a], [codeB, b]) => b.times - a.times || text(b.last, a.last) || text(codeA, codeB)
			);
		return worst?.[0] ?? '';
	}
}
