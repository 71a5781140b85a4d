import { describe, expect, it } from 'vitest';
import { firstRows } from './first-rows';

async function* pages(...all: readonly (readonly number[])[]) {
	await Promise.resolve();
	yield* all;
}

describe('the first rows of a list', () => {
	it.each([
		[[], 3, { rows: [], more: false }],
		[[[1, 2], [3]], 3, { rows: [1, 2, 3], more: false }],
		[[[1, 2], [3, 4], [5]], 3, { rows: [1, 2, 3], more: true }]
	])('of %j, at most %i', async (all, most, expected) => {
		expect(await firstRows(pages(...all), most)).toEqual(expected);
	});

	it('are all that is read', async () => {
		let read = 0;
		async function* endless() {
			for (;;) {
				await Promise.resolve();
				read += 1;
				yield [read];
			}
		}
		await firstRows(endless(), 2);
		expect(read).toBe(3);
	});
});
