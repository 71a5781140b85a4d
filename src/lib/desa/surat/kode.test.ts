import { describe, expect, it } from 'vitest';
import { bacaKodeLacak, bacaKodeVerifikasi, kelompokkanKode, tutupAngka } from './kode';

const kode = '0123456789abcdef0123456789abcdef';

describe('codes as they are typed', () => {
	it.each([
		[kode, kode],
		['01234567 89ABCDEF 01234567 89abcdef', kode],
		[` ${kode.replace(/(.{4})/g, '$1-')}`, kode],
		[kode.slice(1), null],
		[`${kode}0`, null],
		[kode.replace('a', 'g'), null],
		['', null],
		['0'.repeat(4000), null]
	])('C-07 verification: %j', (teks, hasil) => expect(bacaKodeVerifikasi(teks)).toBe(hasil));

	it.each([
		['ABCD123456', 'ABCD123456'],
		['abcd 1234 56', 'ABCD123456'],
		['ABCD12345', null],
		['A'.repeat(33), null],
		['ABCD12345/', null]
	])('C-05 tracking, ten signs or more: %j', (teks, hasil) =>
		expect(bacaKodeLacak(teks)).toBe(hasil)
	);

	it('C-07 what is printed in groups is read back', () => {
		expect(kelompokkanKode(kode, 8)).toBe('01234567 89abcdef 01234567 89abcdef');
		expect(bacaKodeVerifikasi(kelompokkanKode(kode, 8))).toBe(kode);
	});

	it.each([
		['NIK 3599015211870003 keliru', 'NIK •••••••• keliru'],
		['NIK 3599 0152 1187 0003 keliru', 'NIK •••••••• keliru'],
		['telepon 0812-3456-7890', 'telepon ••••••••'],
		['RT 001 RW 002, tahun 2026', 'RT 001 RW 002, tahun 2026'],
		['Foto KTP buram', 'Foto KTP buram']
	])('C-05 no number of a person is told to the public: %j', (teks, hasil) =>
		expect(tutupAngka(teks)).toBe(hasil)
	);
});
