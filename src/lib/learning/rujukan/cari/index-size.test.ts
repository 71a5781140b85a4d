import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildIndex } from './build';
import { openIndex, search } from './search';
import { syntheticDocuments } from './testing';

/** What a phone would download to search the whole library without a network. */
const most = 150_000;

describe('the index over a library of 55 modules', () => {
	const documents = syntheticDocuments(55);
	const index = buildIndex(documents);
	const packed = gzipSync(strToU8(JSON.stringify(index)), { level: 9 });

	test(`is at most ${most / 1000} kB compressed`, () => {
		expect(documents.length).toBe(55 * (19 + 2));
		expect(index.stems.split('\n').length).toBeGreaterThan(5_000);
		expect(packed.length).toBeLessThanOrEqual(most);
		// As large as was meant: an index that lost its words would be small as well.
		expect(packed.length).toBeGreaterThan(most / 3);
	});

	test('finds a word of a lesson by what only that lesson says', () => {
		const open = openIndex(index);
		const lesson = documents.find(({ kind }) => kind === 'pelajaran');
		expect(search(open, lesson?.title ?? '').hits[0]?.href).toBe(lesson?.href);
	});
});
