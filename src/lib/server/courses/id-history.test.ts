import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChangedIds } from './id-history';
import { readCourses } from './read';

let repository = '';
const folder = () => path.join(repository, 'courses');
const file = () => path.join(folder(), 'contoh', 'course.md');
const git = (...args: string[]) =>
	execFileSync(
		'git',
		['-C', repository, '-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.id', ...args],
		{ stdio: 'ignore' }
	);
const write = (id: string) => writeFile(file(), `---\nid: ${id}\ntitle: Contoh\n---\n`);
const found = async () =>
	(await findChangedIds(folder(), await readCourses(folder()))).map(
		({ path: at, line, message }) => `${at}:${line} ${message}`
	);

beforeAll(async () => {
	repository = await mkdtemp(path.join(tmpdir(), 'kursus-git-'));
	await mkdir(path.join(folder(), 'contoh'), { recursive: true });
});

afterAll(() => rm(repository, { recursive: true }));

test('an id is kept for ever: written over since, committed or not, it is found', async () => {
	await write('lama');
	expect(await found()).toEqual([]);
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'Begin');
	expect(await found()).toEqual([]);
	await write('baru');
	const mistake = ['contoh/course.md:2 Id ini dahulu “lama”, sekarang “baru”.'];
	expect(await found()).toEqual(mistake);
	git('commit', '-q', '-a', '-m', 'Rename');
	expect(await found()).toEqual(mistake);
	await write('lama');
	expect(await found()).toEqual([]);
});
