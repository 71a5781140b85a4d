import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acak } from '../acak';
import { namaAkhirLaki, namaAkhirPerempuan } from './nama-akhir';
import { namaLaki } from './nama-laki';
import { namaPerempuan } from './nama-perempuan';
import { susunNama } from './nama';

const kata = (kelompok: Readonly<Record<string, string>>): string[] =>
	Object.values(kelompok).flatMap((teks) => teks.trim().split(/\s+/));

describe('word lists', () => {
	it('hold at least 400 given names', () =>
		expect(new Set([...kata(namaLaki), ...kata(namaPerempuan)]).size).toBeGreaterThanOrEqual(400));

	it.each([
		['namaLaki', namaLaki],
		['namaPerempuan', namaPerempuan]
	])('%s has every name once', (_, kelompok) => {
		const semua = kata(kelompok);
		expect(semua.filter((nama, i) => semua.indexOf(nama) !== i)).toEqual([]);
	});

	it('are written as names are', () => {
		const semua = [namaLaki, namaPerempuan, namaAkhirLaki, namaAkhirPerempuan].flatMap(kata);
		expect(semua.filter((nama) => !/^[A-Z][a-z]{1,13}$/.test(nama))).toEqual([]);
	});
});

describe('susunNama', () => {
	const semuaOrang = fc.record({
		seed: fc.nat(),
		jenisKelamin: fc.constantFrom('L' as const, 'P' as const),
		tahun: fc.integer({ min: 1920, max: 2026 }),
		agama: fc.constantFrom('islam', 'kristen', 'katolik', 'hindu', 'buddha', 'kepercayaan')
	});

	it('A-09 gives up to 60 letters, and two words or more to all but the old', () => {
		fc.assert(
			fc.property(semuaOrang, ({ seed, jenisKelamin, tahun, agama }) => {
				const nama = susunNama(acak(seed), jenisKelamin, tahun, agama);
				const susunan = nama.split(' ');
				expect(nama.length).toBeLessThanOrEqual(60);
				expect(new Set(susunan).size).toBe(susunan.length);
				if (tahun >= 1970) expect(susunan.length).toBeGreaterThanOrEqual(2);
			})
		);
	});
});
