import { describe, expect, test } from 'vitest';
import { compileLibrary } from '../compile/library';
import type { SourceFile } from '../compile/source';
import { checkTask } from '../praktik/check-task';
import { newFile, slugFrom, type NewKind } from './new-file';

const today = '2026-11-22';
const compile = (files: readonly SourceFile[]) => compileLibrary(files, { today, checkTask });
const disk = (files: readonly SourceFile[]) => ({ library: compile(files).library, files, today });

/** What lies on the disk after these orders, one after another. */
function folder(...orders: readonly (readonly [NewKind, ...string[]])[]): SourceFile[] {
	let files: SourceFile[] = [];
	for (const [kind, ...args] of orders) {
		const made = newFile(kind, args, disk(files));
		if (!made.ok) throw new Error(made.reason);
		const before = files.find(({ path }) => path === made.path)?.text ?? '';
		files = [
			...files.filter(({ path }) => path !== made.path),
			{ path: made.path, text: made.append ? before + made.text : made.text }
		];
	}
	return files;
}
const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path);

const whole = [
	['kursus', 'layanan-surat', 'Layanan surat: dari loket'],
	['modul', 'layanan-surat', 'Surat pertama'],
	['pelajaran', 'layanan-surat/surat-pertama', 'Menerima permohonan'],
	['kuis', 'layanan-surat/01-surat-pertama', 'Kuis permohonan'],
	['tugas', 'layanan-surat/surat-pertama', 'Satu surat'],
	['regulasi', 'UU 23/2006', 'Administrasi Kependudukan'],
	['panduan', 'Membuat surat'],
	['istilah', 'surat', 'Kop surat'],
	['istilah', 'surat', 'Perihal']
] as const;

describe('a new file', () => {
	test('lies in its place, with its number', () => {
		expect(paths(folder(...whole))).toEqual([
			'layanan-surat/course.md',
			'layanan-surat/01-surat-pertama/module.md',
			'layanan-surat/01-surat-pertama/10-menerima-permohonan.md',
			'layanan-surat/01-surat-pertama/20-kuis-permohonan.quiz.md',
			'layanan-surat/01-surat-pertama/30-satu-surat.task.md',
			'regulasi/uu-23-2006.md',
			'panduan/10-membuat-surat.md',
			'istilah/surat.md'
		]);
	});

	test('has nothing against it but what is still to be written, and that in every one', () => {
		const files = folder(...whole);
		const { findings, library } = compile(files);
		const other = findings.filter(({ message }) => !message.includes('belum ditulis'));
		expect(other.map(({ level, message }) => `${level} ${message}`)).toEqual([
			'peringatan Kompetensi K01.1 hanya punya 3 soal, kurang dari 5.'
		]);
		const unwritten = findings.filter(({ message }) => message.includes('belum ditulis'));
		expect(unwritten.every(({ level }) => level === 'galat')).toBe(true);
		expect([...new Set(unwritten.map(({ path }) => path))].sort()).toEqual(paths(files).sort());
		expect(library.courses[0]?.modules[0]?.items.map(({ kind }) => kind)).toEqual([
			'lesson',
			'quiz',
			'task'
		]);
		expect(library.rujukan.terms.map(({ term }) => term)).toEqual(['Kop surat', 'Perihal']);
	});

	test('stands behind what is there, with room between', () => {
		const files = folder(
			...whole.slice(0, 2),
			['pelajaran', 'layanan-surat/surat-pertama', 'Satu'],
			['pelajaran', 'layanan-surat/surat-pertama', 'Dua'],
			['modul', 'layanan-surat', 'Surat kedua']
		);
		expect(paths(files).slice(2)).toEqual([
			'layanan-surat/01-surat-pertama/10-satu.md',
			'layanan-surat/01-surat-pertama/20-dua.md',
			'layanan-surat/02-surat-kedua/module.md'
		]);
	});

	test('gets an id that nothing has, also where its name comes twice', () => {
		const files = folder(
			...whole.slice(0, 3),
			['modul', 'layanan-surat', 'Lain'],
			['pelajaran', 'layanan-surat/lain', 'Menerima permohonan']
		);
		expect(files.at(-1)?.text).toContain('id: menerima-permohonan-2\n');
		expect(compile(files).findings.filter(({ message }) => message.startsWith('Id '))).toEqual([]);
	});

	test('of a course takes a code above every one that is promised somewhere', () => {
		const files = [{ path: 'jalur.md', text: '---\nid: jalur\npaths: []\n# K12\n---\n' }];
		const made = newFile('kursus', ['baru', 'Baru'], disk(files));
		expect(made).toMatchObject({ ok: true, text: expect.stringContaining('code: K13\n') });
	});
});

describe('is refused', () => {
	const there = folder(...whole);
	test.each<[string, NewKind, string[], string]>([
		['a course that is there', 'kursus', ['layanan-surat', 'X'], 'Folder layanan-surat sudah ada.'],
		['a folder with blanks', 'kursus', ['Layanan Surat', 'X'], 'hanya boleh huruf kecil'],
		['a folder that means something', 'kursus', ['panduan', 'X'], 'sudah berarti hal lain'],
		['a module that is there', 'modul', ['layanan-surat', 'Surat pertama'], 'sudah ada di kursus'],
		['an unknown course', 'modul', ['tidak-ada', 'X'], 'Yang ada: layanan-surat.'],
		['an unknown module', 'kuis', ['layanan-surat/x', 'X'], 'Yang ada: 01-surat-pertama.'],
		[
			'a name that is there, whatever its number and kind',
			'kuis',
			['layanan-surat/surat-pertama', 'Satu surat'],
			'Berkas 30-satu-surat.task.md sudah bernama begitu.'
		],
		['a guide that is there', 'panduan', ['Membuat surat'], 'sudah ada'],
		['a regulation that is there', 'regulasi', ['UU 23/2006', 'X'], 'sudah ada'],
		['a regulation nobody can cite', 'regulasi', ['uu 23', 'X'], 'Tulis sebutannya seperti'],
		['a term that is there', 'istilah', ['lain', 'kop SURAT'], 'sudah ada: Kop surat.'],
		['a title of two lines', 'panduan', ['Satu\ndua'], 'satu baris'],
		['a title without a letter', 'panduan', ['…'], 'belum disebut']
	])('%s', (_, kind, args, reason) => {
		const made = newFile(kind, args, disk(there));
		expect(made).toEqual({ ok: false, reason: expect.stringContaining(reason) });
	});
});

test('a title becomes an address without marks and capitals', () => {
	expect(slugFrom('Mencatat kelahiran (bagian 2): “anak”')).toBe(
		'mencatat-kelahiran-bagian-2-anak'
	);
});
