import { expect, it } from 'vitest';
import { tanggal } from './tanggal';
import { sebutHari, terbilang, terbilangTanggal } from './terbilang';

it.each([
	[0, 'nol'],
	[11, 'sebelas'],
	[19, 'sembilan belas'],
	[20, 'dua puluh'],
	[45, 'empat puluh lima'],
	[100, 'seratus'],
	[111, 'seratus sebelas'],
	[1000, 'seribu'],
	[1999, 'seribu sembilan ratus sembilan puluh sembilan'],
	[2026, 'dua ribu dua puluh enam'],
	[11_000, 'sebelas ribu'],
	[100_000, 'seratus ribu'],
	[1_250_000, 'satu juta dua ratus lima puluh ribu'],
	[1_001_000_000, 'satu miliar satu juta'],
	[2_000_000_000_001, 'dua triliun satu'],
	[-5, 'minus lima']
])('%i in words', (nilai, kata) => {
	expect(terbilang(nilai)).toBe(kata);
});

it('says only whole numbers', () => {
	expect(() => terbilang(1.5)).toThrow(RangeError);
});

it('names days and dates', () => {
	expect(sebutHari(tanggal('2026-11-22'))).toBe('Minggu');
	expect(sebutHari(tanggal('2026-11-23'))).toBe('Senin');
	expect(sebutHari(tanggal('1969-12-31'))).toBe('Rabu');
	expect(terbilangTanggal(tanggal('2026-11-23'))).toBe(
		'dua puluh tiga November dua ribu dua puluh enam'
	);
});
