import { describe, expect, it } from 'vitest';
import { daftarFormulir, formulirUntuk, infoFormulirLama, labelFormulir } from './formulir';

describe('B-01 form codes', () => {
	it.each([
		['F-1.15', 'F-1.02'],
		['F-1.08', 'F-1.03'],
		['F-2.29', 'F-2.01']
	])('B-01 %s is an old code: %s is in force', (lama, ganti) => {
		const info = infoFormulirLama(lama);
		expect(info).toMatchObject({ rule: 'B-01', level: 'info', field: 'formulir' });
		expect(info?.message).toContain('kode lama Permendagri 19/2010');
		expect(info?.mend).toContain(ganti);
		expect(labelFormulir(lama)).toContain('kode lama');
	});

	it('B-01 says nothing of the ten forms in force, nor of a code of no list', () => {
		expect(daftarFormulir.map(({ kode }) => kode)).toEqual([
			'F-1.01',
			'F-1.02',
			'F-1.03',
			'F-1.04',
			'F-1.05',
			'F-1.06',
			'F-1.07',
			'F-2.01',
			'F-2.03',
			'F-2.04'
		]);
		for (const kode of [...daftarFormulir.map((satu) => satu.kode), '', 'F-9.99'])
			expect(infoFormulirLama(kode)).toBeUndefined();
	});

	it('B-01 a report may come by the form in force and by those it took the place of', () => {
		expect(formulirUntuk('F-1.03')).toEqual(['F-1.03', 'F-1.08']);
		expect(formulirUntuk('F-1.06')).toEqual(['F-1.06']);
	});
});
