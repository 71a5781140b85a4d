import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { csvResponse, tulisCsv } from './csv';

describe('tulisCsv', () => {
	it('writes what Excel with Indonesian settings opens as columns', () => {
		expect(
			tulisCsv([
				['Desa', 'Nilai rata-rata'],
				['Sukamaju', '81,3']
			])
		).toBe('\uFEFFDesa;Nilai rata-rata\r\nSukamaju;81,3');
	});

	it.each([
		['=1+1', "'=1+1"],
		['+62812', "'+62812"],
		['-5', "'-5"],
		['@nama', "'@nama"],
		['\tnama', "'\tnama"],
		['\rnama', `"'\rnama"`],
		['Raden "Aji"; S.Sos', '"Raden ""Aji""; S.Sos"']
	])('makes %j harmless', (cell, written) => {
		expect(tulisCsv([['a', cell]])).toBe(`\uFEFFa;${written}`);
	});

	it('can be read back, whatever people are called', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: fc.constantFrom(';', '"', '\n', '\r', "'", '=', ' ', 'a') })
		);
		const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
				minLength: 1,
				maxLength: 5
			})
		);
		fc.assert(
			fc.property(table, (rows) => {
				const read = parseCsv(tulisCsv(rows), { delimiter: ';' });
				expect(read).toEqual(
					rows.map((row) => row.map((text) => (/^[=+\-@\t\r\n\0|]/.test(text) ? `'${text}` : text)))
				);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('csvResponse', () => {
	it('is kept as a file, and its name can end no header', () => {
		const { headers } = csvResponse('a', 'pantau-35.99.01"\r\nx: y.csv');
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(headers.get('content-disposition')).toBe(
			'attachment; filename="pantau-35.99.01---x--y.csv"'
		);
	});
});
