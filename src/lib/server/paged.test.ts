import { describe, expect, test } from 'vitest';
import { askedPage, placeOf } from './paged';

const asked = (words: string) => askedPage(new URLSearchParams(words));

describe('the page an address asks for', () => {
	test.each([
		['', 1],
		['halaman=3', 3],
		['halaman=2.9', 2],
		['halaman=dua', 1],
		['halaman=', 1],
		['cetak=semua&halaman=3', 'semua']
	])('%j', (words, page) => {
		expect(asked(words)).toBe(page);
	});
});

describe('where it is', () => {
	test.each([
		[1, 0, { number: 1, size: 50, offset: 0 }],
		[2, 50, { number: 1, size: 50, offset: 0 }],
		[2, 51, { number: 2, size: 50, offset: 50 }],
		[-4, 120, { number: 1, size: 50, offset: 0 }],
		[99, 120, { number: 3, size: 50, offset: 100 }],
		['semua', 120, { number: 1, size: 120, offset: 0 }],
		['semua', 0, { number: 1, size: 1, offset: 0 }]
	] as const)('page %j of %i rows', (page, total, place) => {
		expect(placeOf(page, total)).toEqual(place);
	});
});
