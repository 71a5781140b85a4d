import { describe, expect, test } from 'vitest';
import { lessonFile, lessonHead, paths } from '../compile/testing';
import { standardOf } from './testing';

const lint = (body: string, head = lessonHead) =>
	standardOf({ [paths.lesson]: lessonFile(`## Satu\n\n${body}`, head) })
		.filter((finding) => finding.startsWith(paths.lesson))
		.filter((finding) => /dasar/.test(finding))
		.map((finding) => finding.slice(paths.lesson.length + 1));

const unmarked = '10 galat Paragraf ini menyatakan hukum tanpa menyebut dasarnya.';

describe('a paragraph that states law names what it rests on', () => {
	test.each([
		'Menurut UU 6/2014, desa punya sumber pendapatan.',
		'Pasal 72 menyebut tujuh sumber.',
		'Permendagri Nomor 20 Tahun 2018 mengaturnya.',
		'Batas itu paling banyak **30%** dari belanja.',
		'Kelahiran dilaporkan paling lambat 60 hari.',
		'- Pelapor wajib datang dalam 30 hari.',
		':::penting\nBiayanya paling banyak Rp50.000.\n:::'
	])('%s', (body) => {
		const line = body.startsWith(':::') ? 11 : 10;
		expect(lint(body)).toEqual([unmarked.replace('10', String(line))]);
	});

	test.each([
		'Batas itu paling banyak 30% :aturan[D-03].',
		'Batas itu paling banyak 30%; perlu diperiksa pada naskah aslinya (PP 43/2014).',
		'Formulir F-2.01 dan surat nomor 470/12/2026 ada di meja.',
		'Isian ini wajib. Bu Sri berumur 30 tahun.',
		'Warga datang paling banyak pada hari Senin.',
		'### Paling lambat 60 hari\n\nItu batasnya.',
		':::contoh\nPak Wahyu datang paling lambat 60 hari kemudian.\n:::',
		'| Batas |\n| --- |\n| paling banyak 30% |',
		'Tulis `UU 6/2014` persis begitu.',
		'Di sampulnya tertulis "sesuai Permendagri 32 Tahun 2006".'
	])('not: %s', (body) => {
		const head = [...lessonHead, 'claims: []'];
		expect(lint(body, head).filter((finding) => finding.includes('Paragraf'))).toEqual([]);
	});
});

test('a lesson that cites the law and has no claims is told so, once', () => {
	const body = 'Teks :aturan[A-01].\n\nTeks :dasar[UU 23/2006].';
	const told = ['10 galat Pelajaran ini menyebut dasar hukum, tetapi belum punya claims.'];
	expect(lint(body)).toEqual(told);
	expect(lint(body, [...lessonHead, 'claims: []'])).toEqual([]);
	expect(lint('Teks.')).toEqual([]);
});
