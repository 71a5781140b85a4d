import { grade, type Answers } from './grade';
import type { Question } from './question';

/** How sure somebody is of an answer: 1 guessed, 2 rather sure, 3 sure. */
export type Certainty = 1 | 2 | 3;

export const labelYakin: Readonly<Record<Certainty, string>> = {
	1: 'Menebak',
	2: 'Agak yakin',
	3: 'Yakin'
};

export const isCertainty = (value: unknown): value is Certainty =>
	value === 1 || value === 2 || value === 3;

export type CompetencyFinding = {
	readonly n: number;
	readonly right: number;
	/** Wrong and sure: what one knows wrongly is harder to mend than what one does not know. */
	readonly sureWrong: number;
};

export const diagnose = (
	questions: readonly Question[],
	answers: Answers,
	certainty: Readonly<Record<string, Certainty>>
): Readonly<Record<string, CompetencyFinding>> => {
	const found: Record<string, CompetencyFinding> = {};
	for (const question of questions) {
		const { correct, answered } = grade(question, answers[question.id]);
		const before = found[question.competency] ?? { n: 0, right: 0, sureWrong: 0 };
		const isSureWrong = answered && !correct && certainty[question.id] === 3;
		found[question.competency] = {
			n: before.n + 1,
			right: before.right + (correct ? 1 : 0),
			sureWrong: before.sureWrong + (isSureWrong ? 1 : 0)
		};
	}
	return found;
};

/** Competencies to begin with: first those known wrongly, then those known least; what is known well comes last. */
export const learningOrder = (
	found: Readonly<Record<string, CompetencyFinding>>
): readonly string[] =>
	Object.entries(found)
		.toSorted(
			([codeA, a], [codeB, b]) =>
				b.sureWrong - a.sureWrong ||
				a.right * b.n - b.right * a.n ||
				(codeA < codeB ? -1 : codeA > codeB ? 1 : 0)
		)
		.map(([code]) => code);

/** Hake's normalised gain, (post - pre) / (100 - pre): which part of what was missing was learnt; null when nothing was. */
export const normalisedGain = (pre: number, post: number): number | null =>
	pre >= 100 ? null : (post - pre) / (100 - pre);
