import { describe, expect, test } from 'vitest';
import { newId } from '../../ids';
import { bacaPenunjuk, tulisPenunjuk } from './penunjuk';

const id = newId();

describe('where a page of a list begins', () => {
	test('is read as it was written', () => {
		for (const butir of ['', 'apb-001'])
			for (const saat of ['2026-02-28T23:59:59.999Z', '0001-01-01T00:00:00.000Z'])
				expect(bacaPenunjuk(tulisPenunjuk({ saat, id, butir }))).toEqual({ saat, id, butir });
	});

	test('is the first page for moments that the database cannot hold', () => {
		for (const saat of [
			'0000-01-01T00:00:00.000Z',
			'2026-02-30T00:00:00.000Z',
			'2026-02-28T24:00:00.000Z',
			'2026-13-01T00:00:00.000Z',
			'+275760-09-13T00:00:00.000Z',
			'-271821-04-20T00:00:00.000Z'
		])
			expect(bacaPenunjuk(tulisPenunjuk({ saat, id, butir: '' }))).toBeNull();
	});

	test('is the first page for what is no mark', () => {
		for (const text of ['', 'x', "' or true--", '2026-02-28T23:59:59.999Z_x_', `_${id}_`])
			expect(bacaPenunjuk(text)).toBeNull();
	});
});
