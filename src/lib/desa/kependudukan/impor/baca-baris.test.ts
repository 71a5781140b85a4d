import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { bacaBaris, isLembarKode } from './baca-baris';
import { daftarKolom } from './kolom';
import { cariNyata } from './nyata';
import { anakBaru, jalankan, kepalaBaru, lembar, lembarDari, terbaca } from './testing';
import type { LembarMentah } from './data-lembar';

const ditolak = (mentah: LembarMentah) => {
	const hasil = jalankan(bacaBaris(mentah));
	return hasil.ok ? [] : hasil.problems;
};

describe('headings', () => {
	it('are known by name, in any order and case; a missing column counts as empty', () => {
		const { baris, letakKolom, peringatan } = terbaca(
			lembar(['NIK', ' Nama', 'no_kk'], ['3599010503905007', 'Budi', '3599010101200077'])
		);
		expect([...letakKolom]).toEqual([
			['nik', 0],
			['nama', 1],
			['no_kk', 2]
		]);
		expect(baris[0]?.isi).toMatchObject({ nik: '3599010503905007', nama: 'Budi', agama_id: '' });
		expect(peringatan.map(({ message }) => message)[0]).toContain('agama_id');
	});

	it('that mean nothing are told by their column; other sheets by their name', () => {
		const { peringatan } = terbaca({
			...lembar([...daftarKolom, 'hobi', 'Yang perlu diperbaiki'], ['Jl. A', '', '', '', 'Budi']),
			lembarLain: ['Arsip']
		});
		expect(peringatan.map(({ message }) => message)).toEqual([
			'Kolom "hobi" (AR) tidak dikenal dan tidak dibaca.',
			'Lembar "Arsip" juga berisi dan tidak dibaca.'
		]);
	});

	it.each([
		['no heading', lembar(['DATA PENDUDUK DESA'], ['nama', 'nik']), /bukan tajuk impor penduduk/],
		['a family form', lembar(['NIK', 'NOMOR RUMAH TANGGA'], ['1', '2']), /no_kk tidak ada/],
		[
			'two of one name',
			lembar(['nama', 'nik', 'no_kk', 'NAMA'], ['a']),
			/"nama" ada dua: A1 dan D1/
		],
		['__proto__', lembar(['nama', 'nik', 'no_kk', '__proto__'], ['a']), /"__proto__" di sel D1/],
		['only a heading', lembar(daftarKolom), /hanya berisi tajuk/],
		['nothing', lembar(), /kosong/]
	])('%s is refused', (_, mentah, pesan) => {
		expect(ditolak(mentah)).toMatchObject([{ rule: 'IM-02', level: 'galat' }]);
		expect(ditolak(mentah)[0]?.message).toMatch(pesan);
	});

	it('a sheet of codes is not one of people', () => {
		expect(['Kode Data', 'KODE DATA ', 'Data'].map(isLembarKode)).toEqual([true, true, false]);
	});
});

describe('rows', () => {
	it('end at ### in the second column; blank ones are passed over', () => {
		const { baris } = terbaca({
			baris: [
				{ nomor: 1, sel: ['nama', 'nik', 'no_kk'] },
				{ nomor: 2, sel: ['Budi', '0', ''] },
				{ nomor: 4, sel: ['  ', null, ''] },
				{ nomor: 7, sel: ['Siti', '0', ''] },
				{ nomor: 8, sel: ['x', '###'] },
				{ nomor: 9, sel: ['Udin', '0', ''] }
			],
			lembarLain: []
		});
		expect(baris.map(({ nomor }) => nomor)).toEqual([2, 7]);
	});

	it('rules 1 and 2: without NIK or nomor KK are refused at their cell, with a way out', () => {
		const { baris } = terbaca(lembarDari({ ...kepalaBaru, nik: null, no_kk: '-' }));
		expect(baris[0]?.masalah.map(({ sel, rule }) => [sel, rule])).toEqual([
			['G2', 'A-01'],
			['F2', 'A-07']
		]);
		expect(baris[0]?.masalah[1]?.mend).toContain('B.4');
	});

	it('a man is not pregnant, whatever stands there', () => {
		const { baris } = terbaca(lembarDari({ ...kepalaBaru, hamil: 1 }));
		expect(baris[0]?.isi.hamil).toBe('');
	});

	it('a cell of a date is a date', () => {
		const { baris } = terbaca(
			lembarDari({ ...kepalaBaru, tanggallahir: { tanggal: tanggal('1990-03-05') } })
		);
		expect(baris[0]?.isi.tanggallahir).toBe('1990-03-05');
	});
});

describe('shifted columns', () => {
	const tergeser = Array.from({ length: 6 }, () => ({
		...kepalaBaru,
		pekerjaan_id: 'KAWIN',
		status_kawin: 'ISTRI'
	}));

	it('are refused with the column and an example, when most rows are', () => {
		const problems = ditolak(lembarDari(...tergeser));
		expect(problems[0]).toMatchObject({ rule: 'IM-02', level: 'galat' });
		expect(problems[0]?.message).toMatch(
			/Kolom N \("pekerjaan_id"\) tampaknya tergeser.*N2 "KAWIN"/
		);
	});

	it('are a warning when few rows are', () => {
		const benar = Array.from({ length: 20 }, () => kepalaBaru);
		const { peringatan } = terbaca(lembarDari(...tergeser.slice(0, 3), ...benar));
		expect(peringatan.some(({ message }) => message.includes('tampaknya tergeser'))).toBe(true);
	});
});

describe('numbers of real people', () => {
	it.each([
		['a NIK of a kabupaten in use', { nik: '3515010503900007' }, 'G2'],
		['a KK number', { no_kk: '3515.0101.0120.0077' }, 'F2'],
		['a NIK of a parent', { ibu_nik: '3273015211870003' }, 'T2'],
		['a NIK one digit short', { nik: '351501050390007' }, 'G2'],
		['a NIK kept as a number', { nik: 3515010503900000 }, 'G2'],
		['a stand-in number of OpenSID', { nik: '0351501200100001' }, 'G2'],
		['a NIK in a column of texts', { suku: '3515010503900007' }, 'AL2']
	])('%s is found', (_, isi, sel) => {
		expect(jalankan(cariNyata(lembarDari({ ...kepalaBaru, ...isi }, anakBaru)))).toEqual({
			baris: 1,
			sel: [sel]
		});
	});

	it('invented ones are none, nor other long numbers', () => {
		const lain = {
			...kepalaBaru,
			no_asuransi: '0001234567890',
			tag_id_card: '1234567890123',
			nik: '0'
		};
		expect(jalankan(cariNyata(lembarDari(kepalaBaru, anakBaru, lain)))).toEqual({
			baris: 0,
			sel: []
		});
	});
});
