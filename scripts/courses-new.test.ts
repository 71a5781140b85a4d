import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'kursus-baru-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
	const command = promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'scripts/courses-new.ts', ...args],
		{ env: { ...process.env, COURSES_DIR: folder } }
	);
	return command.then(
		({ stdout }) => ({ code: 0, said: stdout }),
		(error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr })
	);
}

test('a course is made once, and never written over', async () => {
	const first = await run('kursus', 'layanan-surat', 'Layanan surat');
	expect(first).toMatchObject({ code: 0, said: expect.stringContaining('Dibuat: ') });
	const file = path.join(folder, 'layanan-surat/course.md');
	const text = await readFile(file, 'utf8');
	expect(text).toContain('title: "Layanan surat"');
	const second = await run('kursus', 'layanan-surat', 'Lain');
	expect(second).toMatchObject({ code: 1, said: expect.stringContaining('sudah ada') });
	expect(await readFile(file, 'utf8')).toBe(text);
});

test('without knowing what to make it says how it is used', async () => {
	expect(await run('halaman')).toMatchObject({
		code: 1,
		said: expect.stringContaining('npm run courses:new -- pelajaran <kursus>/<modul> "<judul>"')
	});
});
