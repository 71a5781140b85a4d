import type { Quiz } from '../course';
import type { Question } from '../question';
import { compileLibrary, type CompileOptions } from './library';
import type { SourceFile } from './source';

/** The smallest course without a finding; tests replace the file they are about. */
export const paths = {
	course: 'contoh/course.md',
	module: 'contoh/01-nik/module.md',
	lesson: 'contoh/01-nik/10-membaca.md',
	quiz: 'contoh/01-nik/20-kuis.quiz.md',
	bank: 'contoh/bank/nik.quiz.md',
	task: 'contoh/01-nik/30-tugas.task.md',
	/** With these the competency has questions enough, and something to do. */
	enough: 'contoh/bank/cukup.quiz.md',
	practice: 'contoh/01-nik/90-latihan.task.md',
	picture: 'contoh/assets/nik.svg'
} as const;

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;

export const courseHead = [
	'id: contoh',
	'code: K99',
	'title: Kursus contoh',
	'summary: Untuk uji.',
	'rev: 1',
	'minutes: 10',
	'roles: [sekretaris-desa]',
	'competencies:',
	'  - { code: K99.1, text: Anda dapat membaca NIK. }',
	'legal:',
	'  - ref: UU 23/2006',
	'    about: Administrasi Kependudukan',
	'    checked: 2026-11-01',
	'    certainty: dibaca'
];
export const lessonHead = [
	'id: membaca',
	'title: Membaca',
	'rev: 1',
	'minutes: 5',
	'competencies: [K99.1]'
];
export const quizHead = [
	'id: kuis',
	'title: Kuis',
	'rev: 2',
	'minutes: 5',
	'kind: latihan',
	'pass: 75',
	'competencies: [K99.1]'
];

export const courseFile = (lines = courseHead) => `${head(...lines)}\nUntuk Anda.\n`;
/** The body begins on line 8. */
export const lessonFile = (body: string, lines = lessonHead) => `${head(...lines)}${body}\n`;
/** The body begins on line 10. */
export const quizFile = (body: string, lines = quizHead) => `${head(...lines)}${body}\n`;

export const question = `## Siapa menerbitkan NIK? {#soal-nik sulit=1}

- ( ) Desa
  > Bukan desa.
- (x) Disdukcapil
  > Benar.`;

const fiveQuestions = ['a', 'b', 'c', 'd', 'e']
	.map((id) => `## Soal. {#cukup-${id}}\n\n- (x) Benar\n  > Ya.\n- ( ) Salah\n  > Bukan.\n`)
	.join('\n');

const practiceTask = `${head(
	'id: latihan',
	'title: Latihan',
	'rev: 1',
	'minutes: 5',
	'competencies: [K99.1]',
	'modes: [kerjakan]',
	'data: desa-kecil',
	'roles: [operator]',
	'cast: {}',
	'facts: {}',
	'checks: [{ id: tanggal, check: dunia.tanggal, tanggal: 2026-11-30 }]',
	'run: [{ form: kelahiran, isian: { nama: Putri } }]',
	'mutants: []'
)}
## Situasi

Bulan berakhir.

## Yang harus dihasilkan

- Tanggal desa maju {check=tanggal}

## Petunjuk tanggal

1. Majukan tanggalnya.
`;

const base: Readonly<Record<string, string>> = {
	[paths.course]: courseFile(),
	[paths.module]: head('id: modul', 'title: NIK', 'summary: Nomor.', 'competencies: [K99.1]'),
	[paths.lesson]: lessonFile('## Satu\n\nTeks.'),
	[paths.quiz]: quizFile(question),
	[paths.enough]:
		head('id: cukup', 'title: Cukup', 'rev: 1', 'competencies: [K99.1]') + fiveQuestions,
	[paths.practice]: practiceTask
};

export const filesWith = (changes: Readonly<Record<string, string | null>>): SourceFile[] =>
	Object.entries({ ...base, ...changes }).flatMap(([path, text]): SourceFile[] =>
		text === null ? [] : [{ path, text }]
	);

/** Compiles the base course with some files replaced, added, or (null) left out. */
export function compileWith(
	changes: Readonly<Record<string, string | null>> = {},
	options: Partial<CompileOptions> = {}
) {
	return compileLibrary(filesWith(changes), { today: '2026-11-22', ...options });
}

/** What is said about one file, as 'line level message'. */
export const findingsOf = (
	path: string,
	changes: Readonly<Record<string, string | null>>,
	options: Partial<CompileOptions> = {}
): string[] =>
	compileWith(changes, options)
		.findings.filter((finding) => finding.path === path)
		.map(({ line, level, message }) => `${line} ${level} ${message}`);

/** The quiz of the base course with this body; there must be nothing wrong in it. */
export function quizOf(body: string, lines = quizHead): Quiz {
	const { library, findings } = compileWith({ [paths.quiz]: quizFile(body, lines) });
	const wrong = findings.filter(({ level }) => level === 'galat');
	if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
	const item = library.courses[0]?.modules[0]?.items[1];
	if (item?.kind !== 'quiz') throw new Error('The second item is the quiz.');
	return item;
}

export function questionOf(body: string): Question {
	const [first] = quizOf(body).questions;
	if (!first) throw new Error('The quiz has a question.');
	return first;
}

/** What is said about a quiz with this body, which begins on line 10. */
export const lintQuiz = (body: string, lines = quizHead): string[] =>
	findingsOf(paths.quiz, { [paths.quiz]: quizFile(body, lines) });
