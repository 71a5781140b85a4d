import type { Marks } from './marks';

/**
 * Sums over the attempts of people who saw the same questions in the same revisions: what alpha may be worked out from.
 * By question the sums of its mark, of its square, and of its product with the total; under '' of the total and its
 * square. The total is in hundredths of a percent: whole numbers, so that they can be added in any order.
 */
export type FormSums = {
	readonly n: number;
	readonly options: Readonly<Record<string, readonly number[]>>;
};

export function formSumsOf(marks: Marks): FormSums {
	const entries = Object.entries(marks);
	const sum = entries.reduce((total, [, { mark }]) => total + mark, 0);
	const total = Math.round((100 * sum) / Math.max(1, entries.length));
	return {
		n: 1,
		options: Object.fromEntries([
			['', [total, total * total]],
			...entries.map(([id, { mark }]) => [id, [mark, mark * mark, mark * total]])
		])
	};
}

/** Says which questions in which revisions an attempt put; the same for the same questions in another order. */
export const formOfMarks = (marks: Marks): string =>
	Object.entries(marks)
		.map(([id, { rev }]) => `${id}@${rev}`)
		.sort()
		.join(' ');

export type FormFigures = {
	readonly n: number;
	/** Mean and sample standard deviation of the total, percent. */
	readonly mean: number;
	readonly sd: number | null;
	/** Internal consistency (Cronbach), times 100; null with one question or where everybody got the same. */
	readonly alpha: number | null;
	/** Part of the standard deviation that is chance rather than ability, percent. */
	readonly errorRatio: number | null;
	/** Standard error of one person's total, percent. */
	readonly se: number | null;
	/** W: what each question really weighs, percent; null where its covariance with the total is negative. */
	readonly weights: Readonly<Record<string, number | null>>;
};

export function formFiguresOf({ n, options }: FormSums): FormFigures | null {
	const [sumT, sumTT] = options[''] ?? [];
	if (n === 0 || sumT === undefined || sumTT === undefined) return null;
	const items = Object.entries(options).filter(([id]) => id !== '');
	const p = items.length;
	const mean = sumT / n / 100;
	if (n === 1) return { n, mean, sd: null, alpha: null, errorRatio: null, se: null, weights: {} };
	const sample = (a: number, b: number, ab: number) => (n * ab - a * b) / (n * (n - 1));
	const variances = items.reduce((sum, [, [x = 0, xx = 0]]) => sum + sample(x, x, xx), 0);
	// In percent, where the mean of the marks is the total.
	const ofTotal = sample(sumT, sumT, sumTT) / 10_000;
	const sd = Math.sqrt(ofTotal);
	const alpha =
		p < 2 || ofTotal === 0 ? null : ((100 * p) / (p - 1)) * (1 - variances / (p * p * ofTotal));
	const errorRatio = alpha === null ? null : 100 * Math.sqrt(Math.max(0, 1 - alpha / 100));
	const covariances = items.map(([id, [x = 0, , xt = 0]]) => [id, sample(x, sumT, xt)] as const);
	const roots = covariances.reduce((sum, [, cov]) => sum + Math.sqrt(Math.max(0, cov)), 0);
	return {
		n,
		mean,
		sd,
		alpha,
		errorRatio,
		se: errorRatio === null ? null : (errorRatio * sd) / 100,
		weights: Object.fromEntries(
			covariances.map(([id, cov]) => [
				id,
				cov < 0 || roots === 0 ? null : (100 * Math.sqrt(cov)) / roots
			])
		)
	};
}
