import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, tanggal } from '../../format/tanggal';
import type { Problem, Result } from '../problem';
import { bacaNik, buatNik, cocokkanNik, formatNik, parseNik } from './nik';

const rules = (hasil: Result<unknown>): string[] =>
	hasil.ok ? [] : hasil.problems.map(({ rule }) => rule);
const problems = (text: string): readonly Problem[] => {
	const hasil = parseNik(text);
	return hasil.ok ? [] : hasil.problems;
};
const nik = (text: string) => {
	const hasil = parseNik(text);
	if (!hasil.ok) throw new Error(`${text} is no NIK`);
	return hasil.value;
};

describe('parseNik', () => {
	it.each([
		['A-01 takes sixteen digits', '3599015211870003', '3599015211870003'],
		['A-01 tidies blanks', ' 3599 0152 1187 0003\n', '3599015211870003'],
		['A-01 tidies dots', '35.99.01.521187.0003', '3599015211870003'],
		['A-01 tidies hyphens of any kind', '359901-521187\u20130003', '3599015211870003'],
		[
			'A-01 tidies no-break and zero-width blanks',
			'3599\u00a00152\u200b11870003',
			'3599015211870003'
		],
		['A-02 takes a man born 05-03-1990', '3599010503900007', '3599010503900007'],
		['A-02 takes 29 February of 2000', '3599012902000001', '3599012902000001'],
		['A-02 takes a woman born 29 February 2000', '3599016902000001', '3599016902000001'],
		['A-02 takes the last day of a woman', '3599017112870001', '3599017112870001'],
		['A-03 takes the first serial', '3599015211870001', '3599015211870001'],
		['A-03 takes the last serial', '3599015211879999', '3599015211879999'],
		['A-05 takes the code of another wilayah', '3399015211870003', '3399015211870003']
	])('%s', (_, text, kept) => expect(parseNik(text)).toEqual({ ok: true, value: kept }));

	it.each([
		['A-01 refuses nothing', '', ['A-01']],
		['A-01 refuses only blanks', ' - . ', ['A-01']],
		['A-01 refuses 15 digits', '359901521187003', ['A-01']],
		['A-01 refuses 17 digits', '35990152118700033', ['A-01']],
		['A-01 refuses a letter', '35990152118700O3', ['A-01']],
		['A-01 refuses digits of another script', '359901521187000\u0663', ['A-01']],
		['A-02 refuses day 00', '3599010003900001', ['A-02']],
		['A-02 refuses day 32', '3599013203900001', ['A-02']],
		['A-02 refuses day 36', '3599013601900001', ['A-02']],
		['A-02 refuses day 40', '3599014003900001', ['A-02']],
		['A-02 refuses day 72', '3599017203900001', ['A-02']],
		['A-02 refuses day 99', '3599019903900001', ['A-02']],
		['A-02 refuses month 00', '3599010500900001', ['A-02']],
		['A-02 refuses month 13', '3599010513900001', ['A-02']],
		['A-02 refuses 31 April', '3599013104900001', ['A-02']],
		['A-02 refuses 31 April of a woman', '3599017104900001', ['A-02']],
		['A-02 refuses 29 February of 1901 and 2001', '3599012902010001', ['A-02']],
		['A-02 names day and month together', '3599013613900001', ['A-02', 'A-02']],
		['A-03 refuses serial 0000', '3599015211870000', ['A-03']],
		['A-02 and A-03 are named at once', '3599013104900000', ['A-02', 'A-03']],
		['A-06 refuses one digit sixteen times', '1111111111111111', ['A-06']],
		['A-06 refuses all zeros', '0000000000000000', ['A-06']],
		['A-06 refuses twelve zeros at the end', '3599000000000000', ['A-06']]
	])('%s', (_, text, expected) => expect(rules(parseNik(text))).toEqual(expected));

	it('A-01 to A-06 say what is wrong and how to mend it', () => {
		expect(problems('35990152118700O3')[0]).toEqual({
			field: 'nik',
			level: 'galat',
			rule: 'A-01',
			message: 'NIK hanya berisi angka, tetapi di sini ada "O".',
			mend: 'Huruf "O" sering tertukar dengan angka 0 (nol). Salin ulang dari KTP-el atau Kartu Keluarga.',
			basis: 'UU 23/2006 Ps. 13'
		});
		const kata = (text: string) => problems(text).map(({ message }) => message);
		expect(kata('')).toEqual(['NIK belum diisi.']);
		expect(kata('359901521187003')).toEqual(['NIK harus 16 angka; yang tertulis 15 angka.']);
		expect(kata('3599013601900001')).toEqual([
			'Angka ke-7 dan ke-8 NIK ini 36. Bagian itu tanggal lahir: 01 sampai 31 untuk laki-laki, 41 sampai 71 untuk perempuan (tanggal ditambah 40).'
		]);
		expect(kata('3599013104900001')).toEqual([
			'NIK memuat tanggal lahir yang tidak mungkin: tanggal 31 April tidak ada di kalender.'
		]);
		expect(kata('3599016902010001')).toEqual([
			'NIK memuat tanggal lahir yang tidak mungkin: tanggal 29 Februari (69−40=29) tidak ada pada tahun 1901 maupun 2001.'
		]);
		expect(kata('3599015211870000')).toEqual([
			'Empat angka terakhir NIK ini 0000, padahal nomor urut dimulai dari 0001.'
		]);
		expect(kata('1111111111111111')).toEqual([
			'NIK ini berpola angka karangan. NIK hanya diterbitkan Disdukcapil.'
		]);
	});

	it('A-01 belongs to the field of the form', () => {
		const hasil = parseNik('1', 'nikIbu');
		expect(!hasil.ok && hasil.problems[0]?.field).toBe('nikIbu');
	});

	it('never throws, and what it accepts is sixteen digits that it accepts again', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .-]{14,20}$/)), (text) => {
				const hasil = parseNik(text);
				if (!hasil.ok) expect(hasil.problems.length).toBeGreaterThan(0);
				else {
					expect(hasil.value).toMatch(/^[0-9]{16}$/);
					expect(parseNik(hasil.value)).toEqual(hasil);
				}
			})
		);
	});
});

describe('bacaNik and formatNik', () => {
	it('A-01 takes the example apart', () => {
		expect(bacaNik(nik('3599015211870003'))).toEqual({
			wilayah: '35.99.01',
			tanggal: 12,
			bulan: 11,
			tahunDuaDigit: 87,
			jenisKelamin: 'P',
			urut: 3
		});
		expect(formatNik(nik('3599015211870003'))).toBe('3599 0152 1187 0003');
	});
});

describe('cocokkanNik', () => {
	const sri = { jenisKelamin: 'P', tanggalLahir: tanggal('12-11-1987') } as const;

	it('A-04 is content with a NIK that matches', () =>
		expect(cocokkanNik(nik('3599015211870003'), sri, 'galat')).toEqual([]));

	it('A-04 takes the century from the birth date', () => {
		const bayi = { jenisKelamin: 'L', tanggalLahir: tanggal('5-3-1926') } as const;
		expect(cocokkanNik(nik('3599010503260001'), bayi, 'galat')).toEqual([]);
		const cicit = { ...bayi, tanggalLahir: tanggal('5-3-2026') };
		expect(cocokkanNik(nik('3599010503260001'), cicit, 'galat')).toEqual([]);
	});

	it('A-04 names the sex that the NIK shows', () => {
		const [masalah, ...lain] = cocokkanNik(
			nik('3599015211870003'),
			{ ...sri, jenisKelamin: 'L' },
			'galat'
		);
		expect(masalah).toMatchObject({ field: 'nik', level: 'galat', rule: 'A-04' });
		expect(masalah?.message).toBe(
			'NIK menunjukkan perempuan (52−40=12), tetapi jenis kelamin diisi Laki-laki.'
		);
		expect(lain).toEqual([]);
	});

	it('A-04 names the birth date that the NIK shows, and never changes the NIK of a resident of old', () => {
		const [masalah] = cocokkanNik(
			nik('3599015211870003'),
			{ ...sri, tanggalLahir: tanggal('13-11-1987') },
			'peringatan',
			'nikIbu'
		);
		expect(masalah).toMatchObject({ field: 'nikIbu', level: 'peringatan', rule: 'A-04' });
		expect(masalah?.message).toBe(
			'NIK memuat tanggal lahir 12-11-87, tetapi tanggal lahir diisi 13 November 1987.'
		);
		expect(masalah?.mend).toContain('NIK tidak diganti');
	});

	it('A-04 names sex and birth date at once', () =>
		expect(
			cocokkanNik(
				nik('3599010503900007'),
				{ jenisKelamin: 'P', tanggalLahir: tanggal('2001-01-01') },
				'galat'
			).map(({ message }) => message)
		).toEqual([
			'NIK menunjukkan laki-laki (tanggal 05, tidak ditambah 40), tetapi jenis kelamin diisi Perempuan.',
			'NIK memuat tanggal lahir 05-03-90, tetapi tanggal lahir diisi 1 Januari 2001.'
		]));
});

describe('buatNik', () => {
	it('A-02 adds 40 for a woman', () => {
		const asal = { kecamatan: '35.99.01', tanggalLahir: tanggal('1987-11-12'), urut: 3 };
		expect(buatNik({ ...asal, jenisKelamin: 'P' })).toBe('3599015211870003');
		expect(buatNik({ ...asal, jenisKelamin: 'L' })).toBe('3599011211870003');
	});

	it.each([
		['35.99.01', 0],
		['35.99.01', 10_000],
		['35.99.01', 1.5],
		['359901', 1],
		['35.99.01.2001', 1]
	])('A-03 throws for %s with serial %d', (kecamatan, urut) =>
		expect(() =>
			buatNik({ kecamatan, tanggalLahir: tanggal('1987-11-12'), jenisKelamin: 'P', urut })
		).toThrow(RangeError)
	);

	it('A-01 to A-04 accept every NIK it makes', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 73_000 }),
				fc.constantFrom('L' as const, 'P' as const),
				fc.integer({ min: 1, max: 9999 }),
				(hari, jenisKelamin, urut) => {
					const tanggalLahir = addDays(tanggal('1900-01-01'), hari);
					const dibuat = buatNik({ kecamatan: '35.99.01', tanggalLahir, jenisKelamin, urut });
					expect(parseNik(formatNik(dibuat))).toEqual({ ok: true, value: dibuat });
					expect(cocokkanNik(dibuat, { jenisKelamin, tanggalLahir }, 'galat')).toEqual([]);
				}
			)
		);
	});
});
