import { describe, expect, it, vi } from 'vitest';
import { Remembered } from './remembered';

const answers = (...values: unknown[]) => {
	const make = vi.fn<() => Promise<unknown>>();
	for (const value of values) make.mockResolvedValueOnce(value);
	return make;
};

describe('what was asked for a moment ago', () => {
	it('is worked out once for everybody who asks meanwhile', async () => {
		const made = answers('a');
		const remembered = new Remembered(10);
		expect(await Promise.all([remembered.get('k', made), remembered.get('k', made)])).toEqual([
			'a',
			'a'
		]);
		expect(made).toHaveBeenCalledTimes(1);
	});

	it('is worked out again when its time is over', async () => {
		let now = 0;
		const remembered = new Remembered(10, 30, () => now);
		const made = answers('old', 'new');
		expect(await remembered.get('k', made)).toBe('old');
		now = 29;
		expect(await remembered.get('k', made)).toBe('old');
		now = 30;
		expect(await remembered.get('k', made)).toBe('new');
	});

	it('does not come back when it was forgotten while it was worked out', async () => {
		const remembered = new Remembered<unknown>(10);
		const slow = remembered.get('k', async () => {
			await Promise.resolve();
			return 'stale';
		});
		remembered.forget((key) => key === 'k');
		expect(await slow).toBe('stale');
		expect(await remembered.get('k', answers('fresh'))).toBe('fresh');
	});

	it('is not kept when it failed', async () => {
		const remembered = new Remembered<unknown>(10);
		await expect(remembered.get('k', () => Promise.reject(new Error('away')))).rejects.toThrow(
			'away'
		);
		expect(await remembered.get('k', answers('back'))).toBe('back');
	});

	it('gives way to newer answers', async () => {
		const remembered = new Remembered<unknown>(2);
		for (const key of ['a', 'b', 'c']) await remembered.get(key, answers(key));
		expect(await remembered.get('b', answers('again'))).toBe('b');
		expect(await remembered.get('a', answers('again'))).toBe('again');
	});
});
