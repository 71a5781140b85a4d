import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, tanggal } from '../../format/tanggal';
import { bacaNomorKk, buatNomorKk, formatNomorKk, parseNomorKk } from './nomor-kk';

describe('parseNomorKk', () => {
	it.each([
		['A-07 takes the example', '3599012211260001'],
		['A-07 tidies blanks, dots and hyphens', '35.99.01 221126-0001'],
		['A-07 takes 29 February 2024', '3599012902240001']
	])('%s', (_, text) =>
		expect(parseNomorKk(text)).toEqual({ ok: true, value: text.replace(/\D/g, '') })
	);

	it.each([
		['A-07 refuses nothing', '', 1],
		['A-07 refuses 15 digits', '359901221126001', 1],
		['A-07 refuses a letter', '35990122112600I1', 1],
		['A-07 refuses day 62, the 40 of a NIK', '3599016211260001', 1],
		['A-07 refuses day 00', '3599010011260001', 1],
		['A-07 refuses month 13', '3599012213260001', 1],
		['A-07 refuses 31 April', '3599013104260001', 1],
		['A-07 refuses 29 February 2026', '3599012902260001', 1],
		['A-07 refuses serial 0000', '3599012211260000', 1],
		['A-07 names day, month and serial at once', '3599016213260000', 3]
	])('%s', (_, text, banyak) => {
		const hasil = parseNomorKk(text);
		expect(!hasil.ok && hasil.problems.map(({ field, rule }) => [field, rule])).toEqual(
			Array.from({ length: banyak }, () => ['noKk', 'A-07'])
		);
	});

	it('A-07 says that a card has no 40 to add', () => {
		const hasil = parseNomorKk('3599016211260001', 'kkTujuan');
		expect(!hasil.ok && hasil.problems[0]).toEqual({
			field: 'kkTujuan',
			level: 'galat',
			rule: 'A-07',
			message:
				'Angka ke-7 dan ke-8 nomor KK ini 62. Bagian itu tanggal terbit KK, 01 sampai 31, dan tidak ditambah 40.',
			mend: 'Mungkin yang tersalin NIK seorang perempuan. Salin ulang nomor di bagian atas Kartu Keluarga.',
			basis: 'UU 23/2006 Ps. 61'
		});
	});
});

describe('buatNomorKk', () => {
	it('A-07 makes the example', () => {
		const noKk = buatNomorKk({
			kecamatan: '35.99.01',
			tanggalTerbit: tanggal('2026-11-22'),
			urut: 1
		});
		expect(formatNomorKk(noKk)).toBe('3599 0122 1126 0001');
		expect(bacaNomorKk(noKk)).toEqual({
			wilayah: '35.99.01',
			tanggal: 22,
			bulan: 11,
			tahunDuaDigit: 26,
			urut: 1
		});
	});

	it('A-07 accepts every number it makes', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 36_500 }),
				fc.integer({ min: 1, max: 9999 }),
				(hari, urut) => {
					const tanggalTerbit = addDays(tanggal('1980-01-01'), hari);
					const noKk = buatNomorKk({ kecamatan: '35.99.01', tanggalTerbit, urut });
					expect(parseNomorKk(formatNomorKk(noKk))).toEqual({ ok: true, value: noKk });
				}
			)
		);
	});
});
