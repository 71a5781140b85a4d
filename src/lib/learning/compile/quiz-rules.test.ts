import { describe, expect, test } from 'vitest';
import {
	compileWith,
	courseFile,
	courseHead,
	findingsOf,
	lessonFile,
	lessonHead,
	lintQuiz,
	paths,
	question,
	quizFile,
	quizHead,
	quizOf
} from './testing';

/** The head of a quiz with other lines in it, keyed by what stands before the colon. */
const headWith = (...lines: string[]): string[] => {
	const keyOf = (line: string) => line.split(':')[0];
	const kept = quizHead.filter((line) => !lines.some((other) => keyOf(other) === keyOf(line)));
	return [...kept, ...lines];
};

describe('the rules of a quiz', () => {
	test.each([
		[
			'practice',
			['kind: latihan'],
			{ mode: 'latihan', tries: null, waitMinutes: 0, limitMinutes: null, draw: null, forms: false }
		],
		[
			'a test',
			['kind: uji'],
			{ mode: 'uji', tries: 3, waitMinutes: 1440, limitMinutes: null, draw: null, forms: false }
		],
		[
			'a diagnosis',
			['kind: diagnosa'],
			{ mode: 'diagnosa', tries: null, waitMinutes: 0, limitMinutes: null }
		],
		[
			'all of a test',
			[
				...['kind: uji', 'draw: { K99.1: 2 }', 'tries: 5', 'wait: 30m', 'limit: 45'],
				...['form: ab', 'pass: 80']
			],
			{
				...{ draw: { 'K99.1': 2 }, tries: 5, waitMinutes: 30, limitMinutes: 45, forms: true },
				pass: 80
			}
		],
		['hours', ['kind: uji', 'wait: "36h"'], { waitMinutes: 36 * 60 }],
		['days', ['kind: uji', 'wait: 2d'], { waitMinutes: 2 * 24 * 60 }],
		['no wait', ['kind: uji', 'wait: 0m'], { waitMinutes: 0 }]
	])('%s', (_, lines, expected) => {
		expect(quizOf(question, headWith(...lines))).toMatchObject(expected);
	});

	test('the pass mark is 75 percent unless it is written', () => {
		const head = quizHead.filter((line) => !line.startsWith('pass:'));
		expect(quizOf(question, head).pass).toBe(75);
	});

	test('a quiz that draws may have no questions of its own', () => {
		expect(quizOf('Tenang saja.', headWith('kind: uji', 'draw: { K99.1: 5 }'))).toMatchObject({
			introHtml: '<p>Tenang saja.</p>',
			questions: [],
			draw: { 'K99.1': 5 }
		});
	});
});

// The head has six lines that are kept, behind the `---`: what is added begins on line 8 when `kind` is replaced.
describe('the check of the rules of a quiz', () => {
	test.each([
		['another kind', ['kind: ujian'], '8 galat Isi kunci “kind” belum benar.'],
		['a pass mark above 100', ['pass: 175'], '8 galat Isi kunci “pass” belum benar.'],
		[
			'no wait that can be read',
			['kind: uji', 'wait: sehari'],
			'9 galat Isi kunci “wait” belum benar.'
		],
		['a wait without unit', ['kind: uji', 'wait: 24'], '9 galat Isi kunci “wait” belum benar.'],
		['tries of zero', ['kind: uji', 'tries: 0'], '9 galat Isi kunci “tries” belum benar.'],
		['a limit in words', ['kind: uji', 'limit: 45m'], '9 galat Isi kunci “limit” belum benar.'],
		['another form', ['kind: uji', 'form: abc'], '9 galat Isi kunci “form” belum benar.'],
		['an empty draw', ['kind: uji', 'draw: {}'], '9 galat Isi kunci “draw” belum benar.'],
		[
			'a draw of something else',
			['kind: uji', 'draw: { mudah: 4 }'],
			'9 galat Isi kunci “draw.mudah” belum benar.'
		],
		[
			'a draw in words',
			['kind: uji', 'draw: { K99.1: empat }'],
			'9 galat Isi kunci “draw.K99.1” belum benar.'
		],
		[
			'a draw larger than the bank',
			['kind: uji', 'draw: { K99.1: 6 }'],
			'9 galat Bank hanya punya 5 soal K99.1, kurang dari 6 yang diundi.'
		],
		[
			'a draw larger than one form',
			['kind: uji', 'draw: { K99.1: 3 }', 'form: ab'],
			'9 galat Bank hanya punya 2 soal K99.1 untuk setiap bentuk, kurang dari 3 yang diundi.'
		],
		[
			'a draw of a competency of elsewhere',
			['kind: uji', 'draw: { K99.7: 1 }'],
			'9 galat Kompetensi K99.7 tidak ada di kepala berkas ini.'
		],
		[
			'too few questions for two forms',
			['kind: uji', 'form: ab'],
			'9 galat Soal kuis ini terlalu sedikit untuk dibagi menjadi dua bentuk.'
		],
		[
			'a practice quiz that can be lost for ever',
			['kind: latihan', 'tries: 3'],
			'9 galat tries hanya untuk kuis uji dan diagnosa.'
		],
		[
			'a practice quiz that waits',
			['kind: latihan', 'wait: 24h'],
			'9 galat wait hanya untuk kuis uji dan diagnosa.'
		],
		[
			'a practice quiz with a clock',
			['kind: latihan', 'limit: 20'],
			'9 galat limit hanya untuk kuis uji dan diagnosa.'
		],
		[
			'a practice quiz in two forms',
			['kind: latihan', 'draw: { K99.1: 2 }', 'form: ab'],
			'10 galat form hanya untuk kuis uji dan diagnosa.'
		],
		[
			'a test that can be taken once',
			['kind: uji', 'tries: 1'],
			'9 galat Uji ini hanya dapat dicoba satu kali, padahal kursus baru selesai bila lulus.'
		]
	])('finds %s', (_, lines, finding) => {
		expect(lintQuiz(question, headWith(...lines))).toEqual([finding]);
	});

	test.each([
		['one of several ways', 'pass: { rule: any, of: [lessons, quiz:kuis] }', []],
		['no requirement', 'pass: { rule: all, of: [lessons] }', []],
		[
			'the only way',
			'pass: { rule: any, of: ["quiz:kuis>=60"] }',
			['9 galat Uji ini hanya dapat dicoba satu kali, padahal kursus baru selesai bila lulus.']
		]
	])('b4 a test that can be taken once may be %s of its course', (_, pass, expected) => {
		expect(
			findingsOf(paths.quiz, {
				[paths.course]: courseFile([...courseHead, pass]),
				[paths.quiz]: quizFile(question, headWith('kind: uji', 'tries: 1'))
			})
		).toEqual(expected);
	});

	test('practice draws nothing of what an exam draws: it would tell the answers', () => {
		const practice = quizFile(question, headWith('kind: latihan', 'draw: { K99.1: 2 }'));
		const exam = quizFile(question.replaceAll('soal-nik', 'soal-uji'), [
			...headWith('id: uji', 'kind: uji', 'draw: { K99.1: 2 }')
		]);
		expect(findingsOf(paths.quiz, { [paths.quiz]: practice })).toEqual([]);
		expect(
			findingsOf(paths.quiz, { [paths.quiz]: practice, 'contoh/01-nik/80-uji.quiz.md': exam })
		).toEqual([
			'9 galat Soal K99.1 di bank disimpan untuk uji atau diagnosa, jadi tidak dapat diundi latihan.'
		]);
	});

	test('says nothing about a bank that could not be read', () => {
		const quiz = quizFile(question, headWith('kind: uji', 'draw: { K99.1: 5 }'));
		expect(findingsOf(paths.quiz, { [paths.quiz]: quiz, [paths.enough]: 'Teks.' })).toEqual([]);
		const lost = '---\nid: b\ntitle: B\nrev: 1\ncompetencies: [K99.1]\n---\n## Tanpa id\n';
		expect(findingsOf(paths.quiz, { [paths.quiz]: quiz, [paths.enough]: lost })).toEqual([]);
	});

	test('a test needs questions or a draw', () => {
		expect(lintQuiz('Teks.', headWith('kind: uji'))).toEqual([
			'10 galat Berkas ini belum berisi soal.'
		]);
	});

	test('a lesson does not show a question that is kept for a test', () => {
		const quiz = quizFile(question, headWith('kind: uji'));
		const lesson = lessonFile('::cek{q=soal-nik}');
		expect(findingsOf(paths.lesson, { [paths.quiz]: quiz, [paths.lesson]: lesson })).toEqual([
			'8 galat Soal “soal-nik” disimpan untuk uji, jadi tidak dapat dipakai di dalam pelajaran.'
		]);
	});
});

describe('the check of what competencies have', () => {
	test('tells of one that is asked about too seldom, or never practised', () => {
		const course = (changes: Record<string, string | null>) => findingsOf(paths.course, changes);
		expect(course({ [paths.enough]: null })).toEqual([
			'10 peringatan Kompetensi K99.1 hanya punya 1 soal, kurang dari 5.'
		]);
		expect(course({ [paths.practice]: null })).toEqual([
			'10 peringatan Kompetensi K99.1 belum punya tugas praktik atau kasus.'
		]);
	});

	test('where the practice village has no such area, a paper case will do', () => {
		const kasus =
			'## Di meja\n\n:::dokumen[Daftar]\nSatu.\n:::\n\n::cek{q=soal-nik}\n\n:::penyelesaian\nDua.\n:::';
		expect(
			findingsOf(paths.course, {
				[paths.practice]: null,
				[paths.lesson]: lessonFile(kasus, [...lessonHead, 'kind: kasus'])
			})
		).toEqual([]);
	});

	test('says nothing while a file cannot be read', () => {
		for (const path of [paths.enough, paths.practice, paths.quiz])
			expect(findingsOf(paths.course, { [path]: 'Teks.' })).toEqual([]);
	});

	test('a course that could not be read has none', () => {
		expect(compileWith({ [paths.course]: 'Teks.' }).library.courses).toEqual([]);
	});
});
