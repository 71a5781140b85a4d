import { describe, expect, test } from 'vitest';
import { lessonFile, paths } from '../compile/testing';
import { standardOf } from './testing';

const lint = (body: string) =>
	standardOf({ [paths.lesson]: lessonFile(body) }).filter((finding) => finding.includes('diketik'));

describe('a figure that changes every year is not typed', () => {
	test.each([
		['Siltap kepala desa Rp2.426.640 sebulan.', 'Rp2.426.640'],
		['Bagian KDMP 58,03% dari pagu.', '58,03%'],
		['| KDMP | 58,03% |', '58,03%'],
		['Untuk BLT, 15% dari pagu.', '15%'],
		['BLT Rp300.000 sebulan.', 'Rp300.000']
	])('%s', (body, printed) => {
		expect(lint(body)).toEqual([
			`${paths.lesson}:8 galat Angka “${printed}” berganti menurut tahun, tetapi diketik di teks.`
		]);
	});

	test('a cell is about what its column is about', () => {
		expect(lint('| Tahun | BLT |\n| --- | --- |\n| 2025 | 15% |')).toEqual([
			`${paths.lesson}:10 galat Angka “15%” berganti menurut tahun, tetapi diketik di teks.`
		]);
		expect(lint('| Tahun | Nilai |\n| --- | --- |\n| 2025 | 15% |')).toEqual([]);
	});

	test.each([
		'Nilai kuis 15% lebih baik.',
		'BLT Rp1.300.000 dan Rp300.000.000.',
		'BLT 115% atau 2,15%.',
		'BLT paling banyak :angka[blt-persen-maks 2025].',
		':::contoh\nBLT 15% dari Rp380.000.000 ialah Rp57.000.000.\n:::'
	])('not: %s', (body) => {
		expect(lint(body)).toEqual([]);
	});
});
