import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../learning/course';
import { noRujukan } from '../../learning/rujukan/rujukan';
import { findingsOfServed, hashOf } from './publish';
import { compileWith, courseFile, courseHead, paths } from '../../learning/compile/testing';
import { compileCourses, readCourses } from './read';
import { findingLine, summaryLine } from './report';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'kursus-'));
	await mkdir(path.join(folder, 'contoh', '01-nik'), { recursive: true });
	await mkdir(path.join(folder, '.git'));
	await writeFile(path.join(folder, 'README.md'), 'Panduan.');
	await writeFile(path.join(folder, 'contoh', '01-nik', '10-satu.md'), 'Teks.');
	await writeFile(path.join(folder, 'contoh', '.rahasia.md'), 'x');
	await writeFile(path.join(folder, '.git', 'HEAD'), 'x');
});

afterAll(() => rm(folder, { recursive: true }));

describe('courses on the disk', () => {
	test('are read with slashes in their paths, hidden files left out', async () => {
		const files = await readCourses(folder);
		expect(files.map((file) => file.path).sort()).toEqual([
			'README.md',
			'contoh/01-nik/10-satu.md'
		]);
	});

	test('are reported as an editor opens them', async () => {
		const { library, findings } = await compileCourses('2026-11-22', folder);
		expect(findings.map(findingLine)).toContain(
			'courses/contoh/01-nik/10-satu.md:1  galat  Kepala berkas tidak ditemukan. — ' +
				'Mulai berkas dengan baris --- lalu id, title, dan seterusnya, ditutup baris --- lagi.'
		);
		expect(summaryLine(library, findings)).toBe(
			'0 kursus, 0 pelajaran, 0 kuis, 0 tugas praktik, 0 panduan, 0 regulasi, 0 istilah: 3 galat, 0 peringatan.'
		);
	});
});

test('the hash of a library does not depend on the order of its keys', () => {
	const a = { courses: [{ id: 'x', rev: 1 }] } as unknown as Library;
	const b = { courses: [{ rev: 1, id: 'x' }] } as unknown as Library;
	expect(hashOf(a)).toBe(hashOf(b));
	expect(hashOf(a)).not.toBe(hashOf({ courses: [], rujukan: noRujukan, paths: [], readiness: [] }));
	expect(hashOf(a)).toMatch(/^[0-9a-f]{64}$/);
});

test('what is wrong in a draft keeps nothing else from being served', () => {
	const { drafts, library } = compileWith({
		[paths.course]: courseFile([...courseHead, 'draft: true'])
	});
	const said = (path: string) => ({
		path,
		line: 1,
		level: 'galat' as const,
		message: '',
		mend: ''
	});
	const findings = [said(paths.lesson), said('contoh-lain/course.md')];
	expect(findingsOfServed({ drafts, library, findings })).toEqual([said('contoh-lain/course.md')]);
});
