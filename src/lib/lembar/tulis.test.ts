import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { bacaLembar, jalankan } from './baca';
import { tulisCsv, tulisXlsx } from './tulis';

const baca = (bytes: Uint8Array) => {
	const hasil = jalankan(bacaLembar(bytes));
	if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
	return hasil.value.baris.map(({ sel }) => sel.map((isi) => isi ?? ''));
};
const bacaTeks = (csv: string) => baca(new TextEncoder().encode(csv));

/** Texts that people and attackers put into cells; none is blank, so that every row and cell is read back. */
const isi = fc
	.oneof(
		fc.string({ unit: 'grapheme' }),
		fc
			.tuple(
				fc.constantFrom(
					'=',
					'+',
					'-',
					'@',
					'\t',
					'\r',
					'\uFF1D',
					'\uFF0B',
					'\uFF0D',
					'\uFF20',
					"'",
					"'=",
					' =',
					'|'
				),
				fc.string()
			)
			.map(([awal, akhir]) => awal + akhir),
		fc.constantFrom(
			'=HYPERLINK("http://x";"a")',
			"=cmd|' /C calc'!A0",
			'3599010503900007',
			'_x0041_',
			'0012'
		)
	)
	// Characters that XML cannot hold are taken out before a text comes here (rapiTeks).
	.map((teks) => `${teks.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')}.`);
const tabel = fc.array(fc.array(isi, { minLength: 2, maxLength: 3 }), {
	minLength: 1,
	maxLength: 4
});
/** What a spreadsheet would run: a formula sign in front, behind blanks or not, full-width or not. */
const isRumus = (teks: string): boolean => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|\t\r]/.test(teks);

describe('S6 a cell that is written', () => {
	it('never starts as a formula in CSV', () => {
		fc.assert(
			fc.property(tabel, (baris) => {
				for (const satu of baris) {
					const sel = tulisCsv([satu]).replace('\uFEFF', '').replace(/\r\n$/, '');
					const potongan = sel.match(/"(?:[^"]|"")*"|[^;]+/g) ?? [];
					expect(potongan).toHaveLength(satu.length);
					for (const teks of potongan) expect(isRumus(teks.replace(/^"/, ''))).toBe(false);
				}
			})
		);
	});

	it('comes back from CSV as it was', () => {
		fc.assert(
			fc.property(tabel, (baris) => {
				expect(bacaTeks(tulisCsv(baris))).toEqual(baris);
			})
		);
	});

	it('is a text in XLSX, no formula, and comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(tabel, async (baris) => {
				const bytes = await tulisXlsx({ nama: 'Sheet1', baris });
				expect(baca(bytes)).toEqual(baris);
				const [lembar] = (await readXlsx(bytes)).sheets;
				for (const sel of lembar?.cells?.values() ?? []) expect(sel.formula).toBeUndefined();
				for (const satu of lembar?.rows ?? [])
					for (const teks of satu) if (teks !== null) expect(typeof teks).toBe('string');
			}),
			{ numRuns: 40 }
		);
	});

	it('keeps its sixteen digits, as text, and its colour', async () => {
		const bytes = await tulisXlsx({
			nama: 'Penduduk',
			baris: [
				['nama', 'nik'],
				['Budi', '3599010503900007']
			],
			tanda: new Map([['1,1', 'galat']])
		});
		const [lembar] = (await readXlsx(bytes, { readStyles: true })).sheets;
		const sel = lembar?.cells?.get('1,1');
		expect(sel).toMatchObject({ value: '3599010503900007', style: { numFmt: '@' } });
		expect(JSON.stringify(sel?.style?.fill)).toContain('F6D5CF');
	});
});
