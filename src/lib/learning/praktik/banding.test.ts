import { describe, expect, it } from 'vitest';
import { catatanBanding, samaIsian, tampilIsian, type CaraBanding } from './banding';

const sama: readonly (readonly [CaraBanding, string, string])[] = [
	['teks', '  nadya  KIRANA putri ', 'Nadya Kirana Putri'],
	['teks', 'Jl. Melati No. 3', 'jl melati no 3'],
	['teks', 'Ma’ruf', "Ma'ruf"],
	['tanggal', '5-3-1990', '1990-03-05'],
	['tanggal', '5 Maret 1990', '1990-03-05'],
	['tanggal', '05/03/1990', '5 Mar 1990'],
	['jam', '7.30', '07:30'],
	['jam', '07.30 WIB', '07:30'],
	['angka', 'Rp 12.500.000', '12500000'],
	['angka', '12.500.000,00', '12500000'],
	['angka', '003', '3'],
	['kode', 'Bidan/perawat', 'bidan-perawat'],
	['kode', 'p', 'P'],
	['persis', '3599 0152 1187 0003', '3599015211870003']
];
const beda: readonly (readonly [CaraBanding, string, string])[] = [
	['teks', 'Nadya Kirana', 'Nadya Kirana Putri'],
	['tanggal', '2026-11-12', '2026-11-16'],
	['tanggal', '31 April 1990', '1990-04-30'],
	['jam', '07.30', '19.30'],
	['angka', '12.500', '12500000'],
	['kode', 'dokter', 'bidan-perawat'],
	['persis', '3599015211870003', '3599015211870004'],
	['persis', '475/SKPWNI/2026', '475/skpwni/2026']
];

describe('what was typed is compared with what was expected', () => {
	it.each(sama)('%s: “%s” is “%s”', (cara, a, b) => {
		expect(samaIsian(a, b, cara)).toBe(true);
		expect(samaIsian(b, a, cara)).toBe(true);
	});
	it.each(beda)('%s: “%s” is not “%s”', (cara, a, b) => {
		expect(samaIsian(a, b, cara)).toBe(false);
	});

	it('says so where only the very same will do, and nowhere else', () => {
		expect(catatanBanding('persis')).toMatch(/persis sama/);
		for (const cara of ['teks', 'tanggal', 'jam', 'angka', 'kode'] as const)
			expect(catatanBanding(cara)).toBe('');
	});

	it('shows values as a page prints them', () => {
		expect(tampilIsian('1990-03-05', 'tanggal')).toBe('5 Maret 1990');
		expect(tampilIsian('07:30', 'jam')).toBe('07.30');
		expect(tampilIsian(' ', 'teks')).toBe('kosong');
	});
});
