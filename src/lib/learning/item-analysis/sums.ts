import type { Observed } from './marks';

/**
 * What the answers to one revision of a question add up to (pembelajaran.md b5). Everything here is whole and can be added,
 * so sums kept attempt by attempt, sums of several places and sums made anew are the same.
 */
export type ItemSums = {
	readonly n: number;
	/** Of the mark, its square, the rest, its square, and their product. */
	readonly sumX: number;
	readonly sumXX: number;
	readonly sumR: number;
	readonly sumRR: number;
	readonly sumXR: number;
	/** How often each option was chosen, by band of the rest. */
	readonly options: Readonly<Record<string, readonly number[]>>;
	/** How many attempts had which mark and which rest: { 'mark|rest': n }. */
	readonly pairs: Readonly<Record<string, number>>;
};

export const noSums: ItemSums = {
	n: 0,
	sumX: 0,
	sumXX: 0,
	sumR: 0,
	sumRR: 0,
	sumXR: 0,
	options: {},
	pairs: {}
};

// Thirds of the attempts shift with every attempt; counts by narrow bands can be added, and thirds are read off them.
const bandWidth = 5;
export const bandCount = 100 / bandWidth + 1;
export const bandOf = (rest: number): number => Math.floor(rest / bandWidth);

export const pairKey = (mark: number, rest: number): string => `${mark}|${rest}`;

/** Of one answer: to be added to others. */
export function sumsOf({ mark, rest, chosen }: Observed): ItemSums {
	const band = Array.from({ length: bandCount }, (_, index) => (index === bandOf(rest) ? 1 : 0));
	return {
		n: 1,
		sumX: mark,
		sumXX: mark * mark,
		sumR: rest,
		sumRR: rest * rest,
		sumXR: mark * rest,
		options: Object.fromEntries(chosen.map((option) => [option, band])),
		pairs: { [pairKey(mark, rest)]: 1 }
	};
}

export const addSums = (a: ItemSums, b: ItemSums): ItemSums => ({
	n: a.n + b.n,
	sumX: a.sumX + b.sumX,
	sumXX: a.sumXX + b.sumXX,
	sumR: a.sumR + b.sumR,
	sumRR: a.sumRR + b.sumRR,
	sumXR: a.sumXR + b.sumXR,
	options: merge(a.options, b.options, addLists),
	pairs: merge(a.pairs, b.pairs, (one, other) => one + other)
});

const addLists = (a: readonly number[], b: readonly number[]): readonly number[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));

function merge<Value>(
	a: Readonly<Record<string, Value>>,
	b: Readonly<Record<string, Value>>,
	add: (one: Value, other: Value) => Value
): Record<string, Value> {
	const sum = new Map(Object.entries(a));
	for (const [key, value] of Object.entries(b)) {
		const before = sum.get(key);
		sum.set(key, before === undefined ? value : add(before, value));
	}
	return Object.fromEntries(sum);
}
