import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelUkuran, ukuranTeks } from '../ui/ukuran-teks';
import { pathOfOurs, textSizeOf } from './text-size';

test('a cookie that was tampered with is the usual size', () => {
	fc.assert(
		fc.property(fc.option(fc.string(), { nil: undefined }), (written) => {
			expect(ukuranTeks).toContain(textSizeOf(written));
		})
	);
	expect(textSizeOf('constructor')).toBe('biasa');
});

test('every size that is offered is kept, and has a factor of its own that grows', () => {
	const css = readFileSync(path.join(import.meta.dirname, '../ui/tokens.css'), 'utf8');
	const factors = ukuranTeks.map((size) =>
		Number(new RegExp(`\\[data-teks='${size}'\\] \\{\\s*--teks: ([\\d.]+);`).exec(css)?.[1] ?? 1)
	);
	expect(ukuranTeks.map(textSizeOf)).toEqual(Object.keys(labelUkuran));
	expect(factors[0]).toBe(1);
	expect(factors).toEqual([...new Set(factors)].sort((a, b) => a - b));
});

test.each(['//lain.example', 'https://lain.example', '/\\lain', 'belajar', '/a?b=1', '/a b', ''])(
	'one is not led away: %s',
	(written) => {
		expect(pathOfOurs(written)).toBeNull();
	}
);

test('one returns to the page one came from', () => {
	expect(pathOfOurs('/belajar/a/b/c')).toBe('/belajar/a/b/c');
});
