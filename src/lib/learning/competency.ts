/** Levels of one competency, from the lowest (pembelajaran.md b6). */
export const levels = ['belum', 'mencoba', 'paham', 'terampil', 'tuntas'] as const;
export type Level = (typeof levels)[number];

const labels: Readonly<Record<Level, string>> = {
	belum: 'Belum',
	mencoba: 'Mencoba',
	paham: 'Paham',
	terampil: 'Terampil',
	tuntas: 'Tuntas'
};
export const labelLevel = (level: Level): string => labels[level];

/** Something that says what a person can do in one competency; `at` is a moment in UTC as ISO text. */
export type Evidence =
	/** A lesson read, a task begun, a question answered: one has been there. */
	| { readonly kind: 'sentuh'; readonly at: string }
	| {
			readonly kind: 'soal';
			readonly at: string;
			/** Questions of this competency in one attempt, and how many of them were right. */
			readonly n: number;
			readonly right: number;
			/** The attempt asked about other competencies as well, and marked at its end. */
			readonly mixed: boolean;
	  }
	| {
			readonly kind: 'tugas';
			readonly at: string;
			readonly aided: boolean;
			/** Of the practice village: another seed has other people and other numbers. */
			readonly seed: number;
			/** Proven in one submission, on a task that asks for several competencies. */
			readonly mixed: boolean;
	  };

export type Standing = {
	readonly level: Level;
	/** When the level was reached; null for one who has not begun. */
	readonly since: string | null;
};

const fewestQuestions = 5;
const passShare = 0.8;
const daysApart = 7;
const day = 86_400_000;

/** At one moment what takes away comes before what gives: in which order it was noted must not matter. */
const order: Readonly<Record<Evidence['kind'], number>> = { sentuh: 0, soal: 1, tugas: 2 };

const rank = (level: Level): number => levels.indexOf(level);

/**
 * Folds everything a person has shown, in the order of time. *Paham*: 80 % of five questions or more in one attempt;
 * *Terampil*: a task without aid; *Tuntas*: again on another village at least seven days later, or in a mixed test.
 * A miss in a mixed test takes one level away, never below *Paham*.
 */
export function standingOf(evidence: readonly Evidence[]): Standing {
	let now: Standing = { level: 'belum', since: null };
	const unaided: { readonly at: string; readonly seed: number }[] = [];
	const reach = (level: Level, at: string): void => {
		if (rank(level) > rank(now.level)) now = { level, since: at };
	};
	const inOrder = evidence.toSorted(
		(a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || order[a.kind] - order[b.kind]
	);
	for (const one of inOrder) {
		reach('mencoba', one.at);
		if (one.kind === 'soal' && one.n > 0) {
			const share = one.right / one.n;
			if (one.n >= fewestQuestions && share >= passShare) reach('paham', one.at);
			const isMiss = one.mixed && share < passShare;
			if (isMiss && rank(now.level) > rank('paham'))
				now = { level: levels[rank(now.level) - 1] ?? 'paham', since: one.at };
		}
		if (one.kind === 'tugas' && !one.aided) {
			const before = unaided.some(
				({ at, seed }) =>
					seed !== one.seed && Date.parse(one.at) - Date.parse(at) >= daysApart * day
			);
			unaided.push({ at: one.at, seed: one.seed });
			reach(before || one.mixed ? 'tuntas' : 'terampil', one.at);
		}
	}
	return now;
}
