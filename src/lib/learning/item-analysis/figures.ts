import type { ItemSums } from './sums';

/** Figures of one question, in the words and formulas of pembelajaran.md b5; null where they cannot be worked out. */
export type Figures = {
	readonly n: number;
	/** F, percent: the mean mark. */
	readonly facility: number | null;
	/** Sample standard deviation of the mark, in hundredths of what the question is worth. */
	readonly sd: number | null;
	/** D: correlation of the mark with the rest of the attempt, times 100. */
	readonly discrimination: number | null;
	/** E: the covariance as part of the greatest that these marks and rests could have, times 100. */
	readonly efficiency: number | null;
};

type Moments = Pick<ItemSums, 'n' | 'sumX' | 'sumXX' | 'sumR' | 'sumRR' | 'sumXR'>;

/** (n - 1) times the sample covariance, times n: whole numbers only, so that a zero is a zero. */
const spread = (n: number, a: number, b: number, ab: number): number => n * ab - a * b;

export const covarianceParts = ({ n, sumX, sumR, sumXR }: Moments): number =>
	n === 0 ? 0 : spread(n, sumX, sumR, sumXR) / n;

export function figuresOf(sums: ItemSums): Figures {
	const { n, sumX, sumXX, sumR, sumRR, sumXR } = sums;
	if (n === 0) return { n, facility: null, sd: null, discrimination: null, efficiency: null };
	const facility = sumX / n;
	if (n === 1) return { n, facility, sd: null, discrimination: null, efficiency: null };
	const ofX = spread(n, sumX, sumX, sumXX);
	const ofR = spread(n, sumR, sumR, sumRR);
	const both = spread(n, sumX, sumR, sumXR);
	const most = spread(n, sumX, sumR, greatestProduct(sums));
	return {
		n,
		facility,
		sd: Math.sqrt(ofX / (n * (n - 1))),
		discrimination: ofX === 0 || ofR === 0 ? null : (100 * both) / Math.sqrt(ofX * ofR),
		efficiency: most === 0 ? null : (100 * both) / most
	};
}

/** The sum of products with both lists in order: lowest mark with lowest rest, and so on. */
function greatestProduct({ pairs }: ItemSums): number {
	const marks = new Map<number, number>();
	const rests = new Map<number, number>();
	const count = (into: Map<number, number>, value: number, n: number) =>
		void into.set(value, (into.get(value) ?? 0) + n);
	for (const [key, n] of Object.entries(pairs)) {
		const [mark = 0, rest = 0] = key.split('|').map(Number);
		count(marks, mark, n);
		count(rests, rest, n);
	}
	const left = [...marks].sort(([a], [b]) => a - b);
	const right = [...rests].sort(([a], [b]) => a - b);
	let sum = 0;
	let [i, j] = [0, 0];
	let [ofLeft, ofRight] = [left[0]?.[1] ?? 0, right[0]?.[1] ?? 0];
	for (;;) {
		const [x, r] = [left[i], right[j]];
		if (!x || !r) return sum;
		const together = Math.min(ofLeft, ofRight);
		sum += x[0] * r[0] * together;
		ofLeft -= together;
		ofRight -= together;
		if (ofLeft === 0) ofLeft = left[++i]?.[1] ?? 0;
		if (ofRight === 0) ofRight = right[++j]?.[1] ?? 0;
	}
}
