import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	akhirBulan,
	awalBulan,
	bulanDari,
	bulanSebelum,
	bulanSesudah,
	daysBetween,
	formatBulan,
	formatSaat,
	formatTanggal,
	formatTanggalPendek,
	nomorHari,
	parseBulan,
	parseTanggal,
	susunTanggal,
	tanggal,
	saatDiZona,
	tanggalDiZona,
	umur,
	zonaWilayah
} from './tanggal';

const awal = tanggal('1900-01-01');
const sembarangHari = fc
	.integer({ min: 0, max: daysBetween(awal, tanggal('2199-12-31')) })
	.map((n) => addDays(awal, n));

describe('parseTanggal', () => {
	it.each([
		['1990-03-05', '1990-03-05'],
		[' 5-3-1990 ', '1990-03-05'],
		['05/03/1990', '1990-03-05'],
		['5.3.1990', '1990-03-05'],
		['5 Maret 1990', '1990-03-05'],
		['5 mar 1990', '1990-03-05'],
		['12-Nov-1987', '1987-11-12'],
		['17 AGUSTUS 1945', '1945-08-17'],
		['1 Sept. 2001', '2001-09-01'],
		['3 Pebruari 1971', '1971-02-03'],
		['9 Nopember 1968', '1968-11-09'],
		['9 Agt 1968', '1968-08-09'],
		['29-2-2000', '2000-02-29']
	])('reads %j as %s', (text, hasil) => expect(parseTanggal(text)).toBe(hasil));

	it.each([
		'',
		'31-4-1990',
		'29-2-1900',
		'29 Februari 2001',
		'0-1-1990',
		'5-13-1990',
		'5-3-90',
		'0090-03-05',
		'5/3-1990',
		'5 Ma 1990',
		'5 March 1990',
		'5 constructor 1990',
		'1990-03-05T00:00',
		'kemarin'
	])('refuses %j', (text) => expect(parseTanggal(text)).toBeNull());

	it('reads back every way of printing a day', () => {
		fc.assert(
			fc.property(sembarangHari, (t) => {
				expect(parseTanggal(t)).toBe(t);
				expect(parseTanggal(formatTanggal(t))).toBe(t);
				expect(parseTanggal(formatTanggalPendek(t))).toBe(t);
			})
		);
	});

	it('keeps the constant helper strict', () => expect(() => tanggal('31-4-1990')).toThrow());
});

describe('arithmetic', () => {
	it('agrees with the UTC calendar on every day', () => {
		fc.assert(
			fc.property(sembarangHari, (t) => {
				expect(nomorHari(t)).toBe(Date.parse(`${t}T00:00:00Z`) / 86_400_000);
			})
		);
	});

	it('goes and comes back', () => {
		fc.assert(
			fc.property(sembarangHari, fc.integer({ min: -40_000, max: 40_000 }), (t, n) => {
				const lain = addDays(t, n);
				expect(daysBetween(t, lain)).toBe(n);
				expect(addDays(lain, -n)).toBe(t);
				expect(lain > t).toBe(n > 0);
			})
		);
	});

	it('knows the 60th day after a birth', () => {
		expect(addDays(tanggal('2026-09-17'), 60)).toBe('2026-11-16');
		expect(daysBetween(tanggal('2026-11-16'), tanggal('2026-09-17'))).toBe(-60);
	});

	it.each([
		['1990-03-05', '2026-03-04', 35],
		['1990-03-05', '2026-03-05', 36],
		['2000-02-29', '2001-02-28', 0],
		['2000-02-29', '2001-03-01', 1],
		['2000-02-29', '2004-02-29', 4],
		['2026-11-16', '2026-11-16', 0]
	])('born %s is on %s %i years old', (lahir, pada, tahun) =>
		expect(umur(tanggal(lahir), tanggal(pada))).toBe(tahun)
	);

	it('refuses a month or day that is not a whole number', () => {
		expect(susunTanggal(1990, 1.5, 1)).toBeNull();
		expect(susunTanggal(1990, NaN, 1)).toBeNull();
	});

	it('stays inside years of four digits', () =>
		expect(() => addDays(tanggal('9999-12-31'), 1)).toThrow(RangeError));
});

describe('months', () => {
	it('has a first and a last day and two neighbours', () => {
		const februari = bulanDari(tanggal('2028-02-10'));
		expect([awalBulan(februari), akhirBulan(februari)]).toEqual(['2028-02-01', '2028-02-29']);
		const januari = bulanDari(tanggal('2026-01-31'));
		expect([bulanSebelum(januari), bulanSesudah(januari)]).toEqual(['2025-12', '2026-02']);
		expect(formatBulan(bulanDari(tanggal('2026-11-16')))).toBe('November 2026');
	});

	it.each(['2026-13', '2026-1', '2026-11-01', 'x', ''])('refuses %j', (text) =>
		expect(parseBulan(text)).toBeNull()
	);
	it('reads 2026-11', () => expect(parseBulan('2026-11')).toBe('2026-11'));
});

describe('printing', () => {
	it('writes the long and the short form', () => {
		expect(formatTanggal(tanggal('2026-11-22'))).toBe('22 November 2026');
		expect(formatTanggalPendek(tanggal('2026-08-05'))).toBe('5 Agu 2026');
	});

	it.each([
		['2026-11-22T02:40:00Z', 'WIB', '22 November 2026 09.40 WIB'],
		['2026-11-22T02:40:00Z', 'WITA', '22 November 2026 10.40 WITA'],
		['2026-12-31T16:05:59.999Z', 'WIT', '1 Januari 2027 01.05 WIT'],
		['2026-12-31T16:59:00+00:00', 'WIB', '31 Desember 2026 23.59 WIB']
	] as const)('prints %s in %s', (saat, zona, hasil) => {
		expect(formatSaat(saat, zona)).toBe(hasil);
		expect(formatSaat(new Date(saat), zona)).toBe(hasil);
	});

	it('tells the day of a moment in its zone', () => {
		expect(tanggalDiZona('2026-11-15T16:59:59Z', 'WIB')).toBe('2026-11-15');
		expect(tanggalDiZona('2026-11-15T16:59:59Z', 'WITA')).toBe('2026-11-16');
		expect(saatDiZona(tanggal('2026-11-16'), '00.30', 'WITA')).toBe('2026-11-15T16:30:00.000Z');
	});

	it.each(['bukan saat', '2026-11-22T02:40:00', '2026-11-22'])('refuses the moment %j', (saat) =>
		expect(() => formatSaat(saat, 'WIB')).toThrow(RangeError)
	);

	it.each([
		['35.99.01.2001', 'WIB'],
		['62', 'WIB'],
		['51.03', 'WITA'],
		['64', 'WITA'],
		['82.71', 'WIT'],
		['96', 'WIT'],
		['00.00.00.0000', 'WIB']
	])('puts %s into %s', (kode, zona) => expect(zonaWilayah(kode)).toBe(zona));
});
