import { describe, expect, test } from 'vitest';
import { compileWith } from './compile/testing';
import { allItems, findCourse, findItem, findItemById, itemPath } from './course';

const { library } = compileWith();

describe('the library', () => {
	test('finds an item by its address and by its identity', () => {
		const place = findItem(library, 'contoh', 'nik', 'kuis');
		expect(place?.item.id).toBe('kuis');
		expect(findItemById(library, 'kuis')).toEqual(place);
		expect(place && itemPath(place.course, place.module, place.item)).toBe(
			'/belajar/contoh/nik/kuis'
		);
		expect([...allItems(library)].map(({ item }) => item.id)).toEqual([
			'membaca',
			'kuis',
			'latihan'
		]);
	});

	test('finds nothing where nothing is', () => {
		expect(findCourse(library, 'lain')).toBeUndefined();
		expect(findItem(library, 'contoh', 'nik', 'lain')).toBeUndefined();
		expect(findItem(library, 'contoh', 'lain', 'kuis')).toBeUndefined();
		expect(findItemById(library, '__proto__')).toBeUndefined();
	});
});
