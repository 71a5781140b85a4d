import { bandCount, bandOf, type ItemSums } from './sums';

/** Percent of each third of the attempts, ordered by the rest of the attempt, that chose an option. */
export type OptionShare = {
	readonly id: string;
	readonly count: number;
	/** Of all attempts, percent. */
	readonly share: number;
	readonly bottom: number;
	readonly middle: number;
	readonly top: number;
};

const million = 1_000_000;

/** Where a third ends within a band, the band is shared out in proportion: who is equal in the rest is not told apart. */
export function optionShares(sums: Pick<ItemSums, 'n' | 'options' | 'pairs'>): OptionShare[] {
	const { n, options, pairs } = sums;
	if (n === 0) return [];
	const attempts = Array.from({ length: bandCount }, () => 0);
	for (const [key, count] of Object.entries(pairs)) {
		const band = bandOf(Number(key.split('|')[1]));
		attempts[band] = (attempts[band] ?? 0) + count;
	}
	const third = n / 3;
	const shareOf = (bands: readonly number[], from: number): number => {
		let passed = 0;
		let chosen = 0;
		attempts.forEach((inBand, band) => {
			const within = Math.min(passed + inBand, from + third) - Math.max(passed, from);
			if (within > 0 && inBand > 0) chosen += ((bands[band] ?? 0) * within) / inBand;
			passed += inBand;
		});
		// Thirds are no whole numbers: without rounding two options that are equal would not be.
		return Math.round((100 * chosen * million) / third) / million;
	};
	return Object.entries(options)
		.map(([id, bands]) => {
			const count = bands.reduce((sum, one) => sum + one, 0);
			return {
				id,
				count,
				share: (100 * count) / n,
				bottom: shareOf(bands, 0),
				middle: shareOf(bands, third),
				top: shareOf(bands, 2 * third)
			};
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
