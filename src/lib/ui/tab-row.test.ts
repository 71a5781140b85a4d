import { describe, expect, it } from 'vitest';
import { withoutSlivers } from './tab-row';

const row = (...widths: number[]) => {
	let to = 0;
	return widths.map((width) => ({ from: to, to: (to += width) }));
};
const seen = (tabs: { from: number; to: number }[], start: number, width: number): number[] =>
	tabs.map(({ from, to }) => Math.min(to, start + width) - Math.max(from, start));

describe('a row of tabs that is wider than the screen', () => {
	const tabs = row(96, 120, 70, 90, 84, 66, 78, 100, 90, 110, 84);
	const width = 328;

	it('stays where it is wished when nothing is cut off thin', () => {
		expect(withoutSlivers(row(100, 100, 100, 100), 300, 50)).toBe(50);
	});

	it('shows no tab thinner than a fingertip, wherever it is wished', () => {
		for (let wish = -200; wish < 1200; wish += 7) {
			const start = withoutSlivers(tabs, width, wish);
			for (const part of seen(tabs, start, width)) expect(part <= 0 || part >= 28).toBe(true);
		}
	});

	it('never scrolls beyond its ends', () => {
		expect(withoutSlivers(tabs, width, -100)).toBe(0);
		expect(withoutSlivers(tabs, width, 5000)).toBe(988 - width);
	});

	it('does not move a row that fits', () => {
		expect(withoutSlivers(row(100, 100), 300, 40)).toBe(0);
	});
});
