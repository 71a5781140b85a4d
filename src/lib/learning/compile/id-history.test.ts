import { expect, test } from 'vitest';
import { changedIds, checkChangedIds } from './id-history';
import { collectFindings } from './finding';

const hunk = (path: string, ...lines: string[]) =>
	[
		`diff --git a/${path} b/${path}`,
		`--- a/${path}`,
		`+++ b/${path}`,
		'@@ -2 +2 @@',
		...lines
	].join('\n');

const lesson = 'courses/contoh/01-nik/10-membaca.md';
const quiz = 'courses/contoh/01-nik/20-kuis.quiz.md';

const findings = (log: string, files: Record<string, string>) => {
	const found = collectFindings();
	checkChangedIds(
		Object.entries(files).map(([path, text]) => ({ path, text })),
		changedIds(log, 'courses/'),
		found.forFile
	);
	return found.sorted().map(({ path, line, message }) => `${path}:${line} ${message}`);
};

test('an id written over is found where the new one stands', () => {
	expect(
		findings(hunk(lesson, '-id: membaca', '+id: membaca-nik'), {
			'contoh/01-nik/10-membaca.md': '---\nid: membaca-nik\n---\n'
		})
	).toEqual(['contoh/01-nik/10-membaca.md:2 Id ini dahulu “membaca”, sekarang “membaca-nik”.']);
});

test('a question is the same while its heading is', () => {
	const before = '## Siapa menerbitkan NIK? {#soal-1 komp=K99.1}';
	const renamed = '## Siapa menerbitkan NIK? {#soal-9 komp=K99.1}';
	const other = '## Apa arti angka ke-7? {#soal-9 komp=K99.1}';
	const files = (text: string) => ({ 'contoh/01-nik/20-kuis.quiz.md': `\n${text}\n` });
	expect(findings(hunk(quiz, `-${before}`, `+${renamed}`), files(renamed))).toEqual([
		'contoh/01-nik/20-kuis.quiz.md:2 Id ini dahulu “soal-1”, sekarang “soal-9”.'
	]);
	expect(findings(hunk(quiz, `-${before}`, `+${other}`), files(other))).toEqual([]);
});

test('an id that came back, moved, or went with its text is whole', () => {
	const log = hunk(lesson, '-id: membaca', '+id: membaca-nik');
	expect(findings(log, { 'contoh/01-nik/10-membaca.md': '---\nid: membaca\n---\n' })).toEqual([]);
	expect(
		findings(log, {
			'contoh/01-nik/10-membaca.md': '---\nid: membaca-nik\n---\n',
			'contoh/02-kk/10-membaca.md': '---\nid: membaca\n---\n'
		})
	).toEqual([]);
	expect(findings(log, {})).toEqual([]);
	expect(findings(hunk(lesson, '-id: membaca'), {})).toEqual([]);
});

test('what lies outside of the courses is none of their ids', () => {
	expect(changedIds(hunk('docs/a.md', '-id: a', '+id: b'), 'courses/')).toEqual([]);
	// `courses/` may be the root of its own repository.
	expect(changedIds(hunk('contoh/course.md', '-id: a', '+id: b'), '')).toEqual([
		{ path: 'contoh/course.md', from: 'a', to: 'b' }
	]);
});
