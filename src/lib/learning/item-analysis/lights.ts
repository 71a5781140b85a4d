import { isChoice, type Question } from '../question';
import { covarianceParts, figuresOf, type Figures } from './figures';
import { optionShares, type OptionShare } from './options';
import type { ItemSums } from './sums';

/** BU-03: below this a figure is a coincidence; nothing is said about the question. */
export const enough = 30;

/** Below this a figure would be about persons, and is not shown. */
export const fewestShown = 5;

export type Finding =
	'terlalu-sulit' | 'terlalu-mudah' | 'lemah' | 'salah-kunci' | 'pengecoh-menang' | 'pilihan-mati';

/** *Abu-abu*: not enough attempts yet. */
export type Light = 'abu-abu' | 'hijau' | 'kuning' | 'merah';

export type Judged = {
	readonly figures: Figures;
	readonly light: Light;
	readonly findings: readonly Finding[];
	readonly options: readonly OptionShare[];
	/** Wrong options that fewer than 2 % choose. */
	readonly dead: readonly string[];
};

/** @param question In the revision that the sums are of, where it is still known. */
export function judge(sums: ItemSums, question: Question | null): Judged {
	const figures = figuresOf(sums);
	const options = optionShares(sums);
	const whole = { figures, options };
	if (sums.n < enough) return { ...whole, light: 'abu-abu', findings: [], dead: [] };
	const dead = question ? deadOptions(question, options) : [];
	const { facility, discrimination } = figures;
	const findings: Finding[] = [];
	if (discrimination !== null && discrimination < 0) findings.push('salah-kunci');
	else if (discrimination !== null && discrimination < 10) findings.push('lemah');
	if (question && wrongWins(question, options)) findings.push('pengecoh-menang');
	if (facility !== null && facility < 25) findings.push('terlalu-sulit');
	if (facility !== null && facility > 95) findings.push('terlalu-mudah');
	if (dead.length > 0) findings.push('pilihan-mati');
	return { ...whole, light: lightOf(findings), findings, dead };
}

function lightOf(findings: readonly Finding[]): Light {
	if (findings.includes('salah-kunci') || findings.includes('pengecoh-menang')) return 'merah';
	// A dead option makes a question easier than it looks, and no answer wrong.
	return findings.some((one) => one !== 'pilihan-mati') ? 'kuning' : 'hijau';
}

const deadShare = 2;

function deadOptions(question: Question, shares: readonly OptionShare[]): readonly string[] {
	if (!isChoice(question)) return [];
	const shareOf = new Map(shares.map(({ id, share }) => [id, share]));
	return question.options
		.filter(({ id, correct }) => !correct && (shareOf.get(id) ?? 0) < deadShare)
		.map(({ id }) => id);
}

/** More of the best third chose one wrong option than the key; where several are right, there is no one key. */
function wrongWins(question: Question, shares: readonly OptionShare[]): boolean {
	if (question.type !== 'single' && question.type !== 'truefalse') return false;
	const topOf = new Map(shares.map(({ id, top }) => [id, top]));
	const key = question.options.find(({ correct }) => correct);
	const ofKey = topOf.get(key?.id ?? '') ?? 0;
	return question.options.some(({ id, correct }) => !correct && (topOf.get(id) ?? 0) > ofKey);
}

/**
 * BU-04: whether the key of a revision is suspect. Quizzes are put together after each has been centred on its own means:
 * an easy quiz and a hard one thrown into one heap would show a connection that neither has.
 * @param byQuiz Of the whole country, one for each quiz that put the question.
 */
export function isSuspect(
	byQuiz: readonly Pick<ItemSums, 'n' | 'sumX' | 'sumXX' | 'sumR' | 'sumRR' | 'sumXR'>[]
): boolean {
	const n = byQuiz.reduce((sum, one) => sum + one.n, 0);
	return n >= enough && byQuiz.reduce((sum, one) => sum + covarianceParts(one), 0) < 0;
}
