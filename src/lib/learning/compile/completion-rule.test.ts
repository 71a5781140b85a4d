import { describe, expect, test } from 'vitest';
import { completionOf, ruleOf } from '../completion';
import type { Item } from '../course';
import type { Mode } from '../praktik/mode';
import { compileCompletionRule } from './completion-rule';
import {
	compileWith,
	courseFile,
	courseHead,
	findingsOf,
	paths,
	quizFile,
	question
} from './testing';

/** The head of the course has fourteen lines behind its `---`: `pass` stands on line 16. */
const withPass = (...lines: string[]) => courseFile([...courseHead, ...lines]);
const rule = (...of: string[]) =>
	withPass('pass:', '  rule: all', '  of:', ...of.map((one) => `    - ${one}`));
const found = (course: string, more: Readonly<Record<string, string>> = {}) =>
	findingsOf(paths.course, { [paths.course]: course, ...more });
const diagnosis = {
	'contoh/01-nik/05-awal.quiz.md': quizFile(question.replace('soal-nik', 'soal-awal'), [
		'id: awal',
		'title: Awal',
		'rev: 1',
		'minutes: 5',
		'kind: diagnosa',
		'competencies: [K99.1]'
	])
};

describe('when a course is finished', () => {
	test('is written in front matter, and read as it is written', () => {
		const text = rule('lessons', '"quiz:kuis>=80"', 'quiz:awal', 'task:latihan unaided');
		const { library, findings } = compileWith({ [paths.course]: text, ...diagnosis });
		expect(findings).toEqual([]);
		expect(library.courses[0]?.pass).toEqual({
			rule: 'all',
			of: [
				{ kind: 'pelajaran' },
				{ kind: 'kuis', itemId: 'kuis', percent: 80 },
				{ kind: 'kuis', itemId: 'awal', percent: null },
				{ kind: 'tugas', itemId: 'latihan', unaided: true }
			]
		});
	});

	test('may stand on one line, with blanks around the sign', () => {
		const text = withPass('pass: { rule: any, of: ["quiz:kuis >= 60", "task:latihan"] }');
		expect(found(text)).toEqual([]);
		const { library } = compileWith({ [paths.course]: text });
		expect(library.courses[0]?.pass).toEqual({
			rule: 'any',
			of: [
				{ kind: 'kuis', itemId: 'kuis', percent: 60 },
				{ kind: 'tugas', itemId: 'latihan', unaided: false }
			]
		});
	});

	test('is the usual rule where nothing is written, also in versions of before there was one', () => {
		const [course] = compileWith().library.courses;
		if (!course) throw new Error('There is a course.');
		expect('pass' in course).toBe(false);
		expect(completionOf(course, ruleOf(course), new Map()).requirements).toHaveLength(3);
	});

	test.each([
		[
			'another way to join',
			['rule: both', 'of: [lessons]'],
			'17 galat Isi kunci “pass.rule” belum benar.'
		],
		['nothing asked for', ['rule: all', 'of: []'], '18 galat Isi kunci “pass.of” belum benar.'],
		['no list', ['rule: all', 'of: lessons'], '18 galat Isi kunci “pass.of” belum benar.'],
		['no way to join', ['of: [lessons]'], '16 galat Kunci “pass.rule” di kepala berkas belum ada.'],
		[
			'another key',
			['rule: all', 'of: [lessons]', 'percent: 80'],
			'19 galat Kunci “pass.percent” di kepala berkas tidak dikenal.'
		]
	])('%s is reported at its line', (_, lines, expected) => {
		expect(found(withPass('pass:', ...lines.map((line) => `  ${line}`)))).toEqual([expected]);
	});

	test.each([
		['semua', 'Isi kunci “pass.of” belum benar.'],
		['"quiz:kuis>80"', 'Isi kunci “pass.of” belum benar.'],
		['quiz:kuis unaided', 'Isi kunci “pass.of” belum benar.'],
		['"task:latihan>=80"', 'Isi kunci “pass.of” belum benar.'],
		['quiz:tidak-ada', 'Kuis “tidak-ada” tidak ada di kursus ini.'],
		['quiz:latihan', 'Kuis “latihan” tidak ada di kursus ini.'],
		['task:kuis', 'Tugas “kuis” tidak ada di kursus ini.'],
		['"quiz:kuis>=0"', 'Batas nilai 0 tidak dapat dipakai.'],
		['"quiz:kuis>=101"', 'Batas nilai 101 tidak dapat dipakai.'],
		['"quiz:awal>=60"', 'Diagnosa “awal” tidak punya nilai.'],
		['lessons', 'Syarat “lessons” mengulang syarat di atasnya.']
	])('%s is refused at its own line', (written, message) => {
		expect(found(rule('lessons', written), diagnosis)).toEqual([`20 galat ${message}`]);
	});

	test('the same task twice, with aid and without, is refused', () => {
		expect(found(rule('task:latihan', 'task:latihan unaided'))).toEqual([
			'20 galat Syarat “task:latihan unaided” mengulang syarat di atasnya.'
		]);
	});

	test('a task that can only be watched or tried with a hand to hold is never done', () => {
		const said: string[] = [];
		const report = {
			path: paths.course,
			galat: (line: number, message: string) => void said.push(`${line} ${message}`),
			peringatan: () => undefined
		};
		const compile = (...modes: Mode[]) => {
			const items = [{ kind: 'task', id: 'bayi', rules: { modes } }] as unknown as Item[];
			compileCompletionRule({ rule: 'all', of: ['task:bayi'] }, items, () => 9, report);
		};
		compile('lihat', 'coba', 'kerjakan');
		compile('uji');
		expect(said).toEqual([]);
		compile('lihat', 'coba');
		expect(said).toEqual([
			'9 Tugas “bayi” hanya dapat dilihat atau dicoba, jadi tidak pernah selesai.'
		]);
	});

	test('nothing is said about what is not there while a file could not be read', () => {
		const broken = { [paths.quiz]: quizFile(question, ['id: kuis']) };
		expect(found(rule('quiz:kuis', 'quiz:lain'), broken)).toEqual([]);
	});
});
