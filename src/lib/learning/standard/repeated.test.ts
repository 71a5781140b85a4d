import { expect, test } from 'vitest';
import { lessonFile, lessonHead, paths, quizFile, quizHead } from '../compile/testing';
import { standardOf } from './testing';

const paragraph =
	'Setiap pagi Kasi Pelayanan membuka loket, memeriksa berkas yang masuk kemarin, mencocokkan nama dengan kartu keluarga, dan mencatat apa yang masih kurang pada lembar kendali sebelum warga pertama datang ke kantor.';
const almost = paragraph
	.replace('Setiap pagi', 'Tiap pagi')
	.replace('yang masih kurang', 'yang kurang');
const other = 'contoh/02-kk/10-kk.md';
const second = {
	'contoh/02-kk/module.md':
		'---\nid: modul-kk\ntitle: KK\nsummary: Kartu.\ncompetencies: [K99.1]\n---\n'
};
const repeated = (changes: Readonly<Record<string, string>>) =>
	standardOf({ ...second, ...changes }).filter((finding) => finding.includes('hampir sama'));
const lesson = (body: string, id: string) =>
	lessonFile(body, [`id: ${id}`, ...lessonHead.slice(1)]);

test('a paragraph told again in another module names both places', () => {
	expect(
		repeated({ [paths.lesson]: lesson(paragraph, 'satu'), [other]: lesson(almost, 'dua') })
	).toEqual([`${other}:8 galat Paragraf ini hampir sama dengan ${paths.lesson} baris 8.`]);
});

test('a short one, another one, and one of the same module may stand', () => {
	const short = 'NIK berlaku seumur hidup dan tidak berganti ketika orangnya pindah.';
	const unlike = paragraph
		.split(' ')
		.map((word, index) => (index % 3 === 0 ? `lain${index}` : word))
		.join(' ');
	for (const body of [short, unlike])
		expect(
			repeated({
				[paths.lesson]: lesson(body === short ? short : paragraph, 'satu'),
				[other]: lesson(body, 'dua')
			})
		).toEqual([]);
	expect(
		repeated({
			[paths.lesson]: lesson(paragraph, 'satu'),
			'contoh/01-nik/11-lagi.md': lesson(paragraph, 'dua')
		})
	).toEqual([]);
});

test('a question asked again names both places', () => {
	const ask = (id: string, who: string) =>
		`## ${who} datang ke loket membawa kartu keluarga lama, dan ingin nomornya tidak berganti sesudah ayahnya meninggal. Apa jawaban Anda? {#${id}}\n\n- (x) Nomornya berganti\n  > Ya.\n- ( ) Nomornya tetap\n  > Bukan.`;
	const quiz = 'contoh/02-kk/20-kuis.quiz.md';
	expect(
		repeated({
			[paths.quiz]: quizFile(ask('satu', 'Bu Sri')),
			[other]: lesson('Teks.', 'dua'),
			[quiz]: quizFile(ask('dua-lagi', 'Pak Budi'), ['id: kuis-dua', ...quizHead.slice(1)])
		})
	).toEqual([`${quiz}:10 galat Soal ini hampir sama dengan ${paths.quiz} baris 10.`]);
});
