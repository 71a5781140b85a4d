import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const quiz = () =>
	path.join(folder, 'administrasi-kependudukan/01-nik-dan-nomor-kk/60-detektif-nik.quiz.md');

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'kursus-'));
	await cp('courses', folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** As `npm run courses:check` runs it, with a database that is not there. */
async function check() {
	const env = { ...process.env, COURSES_DIR: folder, DATABASE_URL: 'postgres://tidak-ada:1/x' };
	const command = promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'scripts/courses-check.ts'],
		{ env }
	);
	return command.then(
		({ stdout }) => ({ code: 0, stdout }),
		(error: { code: number; stdout: string }) => error
	);
}

test('the courses of the project have no galat', async () => {
	const { code, stdout } = await check();
	expect(stdout).toMatch(
		/^\d+ kursus, \d+ pelajaran, \d+ kuis, \d+ tugas praktik, \d+ panduan, \d+ regulasi, \d+ istilah: .*\.$/m
	);
	expect(stdout).not.toContain('  galat  ');
	expect(code).toBe(0);
});

test('a mistake is reported with its file and line, and fails the check', async () => {
	const text = await readFile(quiz(), 'utf8');
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.startsWith('- (x)'));
	lines[at] = lines[at]?.replace('- (x)', '- ( )') ?? '';
	const heading = lines.findLastIndex((line, index) => index < at && line.startsWith('## '));
	await writeFile(quiz(), lines.join('\n'));
	const { code, stdout } = await check();
	expect(stdout).toContain(
		`courses/administrasi-kependudukan/01-nik-dan-nomor-kk/60-detektif-nik.quiz.md:${heading + 1}  galat  ` +
			'Soal ini belum punya jawaban benar. — Beri tanda x pada pilihan yang benar.'
	);
	expect(code).toBe(1);
});
