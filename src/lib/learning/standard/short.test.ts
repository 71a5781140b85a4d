import { expect, test } from 'vitest';
import { lessonFile, paths } from '../compile/testing';
import { standardOf } from './testing';

const short = (body: string) =>
	standardOf({ [paths.lesson]: lessonFile(body) }).filter((finding) =>
		finding.includes('sesuatu untuk dikerjakan')
	);

test('a short lesson that shows nothing and asks nothing is refused', () => {
	expect(short('Satu dua tiga.')).toEqual([
		`${paths.lesson}:1 galat Pelajaran ini 3 kata, kurang dari 250, tanpa gambar, tabel, atau sesuatu untuk dikerjakan.`
	]);
	expect(short(`${'kata '.repeat(250)}.`)).toEqual([]);
});

test.each([
	'::cek{q=soal-nik}',
	':::lakukan\nHitung.\n:::',
	'::nik{nilai=3599015211870003 judul="NIK"}',
	'| A | B |\n| --- | --- |\n| 1 | 2 |'
])('a short lesson may stand with %s', (more) => {
	expect(short(`Satu dua tiga.\n\n${more}`)).toEqual([]);
});
