import { describe, expect, test } from 'vitest';
import {
	courseFile,
	courseHead,
	lessonFile,
	lessonHead,
	paths,
	quizFile,
	quizHead
} from '../compile/testing';
import { standardOf } from './testing';

const noDiagnosis = 'Kursus ini belum punya diagnosa dengan dua bentuk.';
const noExam =
	'Kursus ini belum punya uji yang mengundi 20 soal dengan dua bentuk dan batas lulus 75.';

const questions = (count: number, prefix: string) =>
	Array.from(
		{ length: count },
		(_, index) =>
			`## Soal ${index}. {#${prefix}-${index}}\n\n- (x) Benar\n  > Ya.\n- ( ) Salah\n  > Bukan.\n`
	).join('\n');
const bank = (count: number, ...head: string[]) =>
	`---\n${['id: bank-lain', 'title: Bank', 'rev: 1', 'competencies: [K99.1]', ...head].join('\n')}\n---\n${questions(count, 'lain')}`;
const exam = (id: string, ...lines: string[]) =>
	quizFile('', [
		`id: ${id}`,
		...quizHead.slice(1).filter((line) => !/^kind|^pass/.test(line)),
		...lines
	]);

const lint = (path: string, changes: Readonly<Record<string, string | null>>) =>
	standardOf(changes)
		.filter((finding) => finding.startsWith(`${path}:`))
		.map((finding) => finding.slice(path.length + 1));

test('a course has a diagnosis and an exam of twenty questions, each in two forms', () => {
	expect(lint(paths.course, {})).toEqual([`1 galat ${noDiagnosis}`, `1 galat ${noExam}`]);
	const both = {
		'contoh/bank/lain.quiz.md': bank(40),
		'contoh/01-nik/05-awal.quiz.md': exam(
			'awal',
			'kind: diagnosa',
			'draw: { K99.1: 5 }',
			'form: ab'
		),
		'contoh/01-nik/95-akhir.quiz.md': exam('akhir', 'kind: uji', 'draw: { K99.1: 20 }', 'form: ab')
	};
	expect(lint(paths.course, both)).toEqual([]);
	const easy = exam('akhir', 'kind: uji', 'draw: { K99.1: 20 }', 'form: ab', 'pass: 60');
	const short = exam('akhir', 'kind: uji', 'draw: { K99.1: 19 }', 'form: ab');
	const single = exam('akhir', 'kind: uji', 'draw: { K99.1: 20 }');
	for (const other of [easy, short, single])
		expect(lint(paths.course, { ...both, 'contoh/01-nik/95-akhir.quiz.md': other })).toEqual([
			`1 galat ${noExam}`
		]);
});

describe('a module has twelve questions', () => {
	test('those of its quizzes, and those of the bank that name it or that it shows', () => {
		expect(lint(paths.module, {})).toEqual([
			'1 galat Modul ini baru punya 1 soal, kurang dari 12.'
		]);
		const lain = 'contoh/bank/lain.quiz.md';
		expect(lint(paths.module, { [lain]: bank(11) })).toHaveLength(1);
		expect(lint(paths.module, { [lain]: bank(11, 'module: modul') })).toEqual([]);
		expect(
			lint(paths.module, {
				[lain]: bank(10, 'module: modul'),
				[paths.lesson]: lessonFile('::cek{q=cukup-a}')
			})
		).toEqual([]);
	});

	test('a bank names a module of its course', () => {
		const lain = 'contoh/bank/lain.quiz.md';
		expect(lint(lain, { [lain]: bank(1, 'module: mudul') })[0]).toBe(
			'6 galat Modul “mudul” tidak ada di kursus ini.'
		);
	});
});

test('a module ends with something to do: a task, or a paper case', () => {
	const told = '1 galat Modul ini tidak berakhir dengan tugas praktik atau kasus.';
	const quiz = {
		'contoh/01-nik/99-kuis.quiz.md': quizFile(questions(12, 'q'), ['id: q', ...quizHead.slice(1)])
	};
	expect(lint(paths.module, quiz)).toEqual([told]);
	expect(
		lint(paths.module, {
			...quiz,
			'contoh/01-nik/99-kuis.quiz.md': null,
			'contoh/01-nik/98-kuis.quiz.md': quiz['contoh/01-nik/99-kuis.quiz.md'],
			'contoh/01-nik/99-kasus.md': lessonFile(
				':::dokumen[D]\nIsi.\n:::\n\n::cek{q=soal-nik}\n\n:::penyelesaian\nIsi.\n:::',
				['id: kasus', ...lessonHead.slice(1), 'kind: kasus']
			)
		})
	).toEqual([]);
});

test('what a draft has not got yet is told and never refused', () => {
	const draft = courseFile([...courseHead, 'draft: true']);
	expect(lint(paths.course, { [paths.course]: draft })).toEqual([
		`1 peringatan ${noDiagnosis}`,
		`1 peringatan ${noExam}`
	]);
});
