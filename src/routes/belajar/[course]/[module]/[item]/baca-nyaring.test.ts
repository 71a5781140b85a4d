import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kalimat } from './baca-nyaring.js';

const split = (text: string) => kalimat(text).map(([from, to]) => text.slice(from, to));

describe('what is read aloud at a time', () => {
	test.each([
		['Satu. Dua! Tiga?', ['Satu.', 'Dua!', 'Tiga?']],
		['Lihat UU 23/2006 Ps. 13 dan No. 2.', ['Lihat UU 23/2006 Ps. 13 dan No. 2.']],
		['"Boleh?" Bu Sri bertanya. Boleh.', ['"Boleh?"', 'Bu Sri bertanya.', 'Boleh.']],
		['Rp1.250.000 pada 22.10', ['Rp1.250.000 pada 22.10']],
		['  \n Tanpa titik \n ', ['Tanpa titik']],
		['   ', []],
		['', []]
	])('%j', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	test('nothing is left out and nothing read twice', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '”', '?') }),
				(text) => {
					expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				}
			)
		);
	});
});
