import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileLibrary } from '../../learning/compile/library';
import { projectRoot } from '../db/project-root';

const text = readFileSync(path.join(projectRoot, 'courses/README.md'), 'utf8');
const compilers = ['compile', 'rujukan', 'standard'].map((name) =>
	path.join(projectRoot, 'src/lib/learning', name)
);

/** Examples name their place in the info string of their fence. */
const examples = [
	...text.matchAll(
		/^```\w+ ((?:contoh|panduan|regulasi|istilah)\/\S+|jalur\.md|kesiapan\.md)\n([\s\S]*?)^```$/gm
	)
].map(([, name = '', content = '']) => ({ path: name, text: content }));

const source = compilers
	.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
	.map((name) => readFileSync(name, 'utf8'))
	.join('\n')
	.replace(/\$\{[^}]*\}/g, '…');

const listed = text
	.slice(text.indexOf('### Daftar temuan'))
	.split('\n')
	.flatMap((line) => /^\| .*?\| (.*?\.)(?: \(peringatan\))? \|$/.exec(line)?.[1] ?? []);

test('the examples of the guide for authors are a course with nothing wrong in it', () => {
	for (const kind of [
		'course.md',
		'module.md',
		'nik.md',
		'.svg',
		'kuis-nik.quiz.md',
		'bank/nik.quiz.md',
		'regulasi/uu-23-2006.md',
		'istilah/contoh.md',
		'panduan/10-membaca-nik.md',
		'jalur.md',
		'kesiapan.md'
	])
		expect(examples.some((example) => example.path.endsWith(kind))).toBe(true);
	const { library, findings } = compileLibrary(examples, { today: '2026-11-22' });
	expect(findings).toEqual([]);
	expect(library.courses[0]?.modules[0]?.items.slice(0, 2)).toMatchObject([
		{ kind: 'lesson' },
		{ kind: 'quiz' }
	]);
});

test('every type of question is shown, and a quiz that draws', () => {
	const { library } = compileLibrary(examples, { today: '2026-11-22' });
	const quizzes = (library.courses[0]?.modules[0]?.items ?? []).filter(
		(item) => item.kind === 'quiz'
	);
	expect(quizzes.map(({ questions }) => questions.map(({ type }) => type))).toEqual([
		['single', 'multi', 'truefalse', 'number', 'number', 'short'],
		['match', 'order', 'cloze', 'grid', 'essay', 'scenario'],
		[]
	]);
	expect(quizzes.at(-1)).toMatchObject({ mode: 'uji', draw: { 'K99.1': 1 }, forms: true });
});

test('every message the guide lists is one that the check can give', () => {
	expect(listed.length).toBeGreaterThan(80);
	expect(listed.filter((message) => !source.includes(message))).toEqual([]);
});
