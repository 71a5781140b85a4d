import { describe, expect, test } from 'vitest';
import { compileWith, lessonFile, paths } from './compile/testing';
import type { Lesson } from './course';
import { forPaper, printLessons } from './print';

const glossary = `---
id: istilah-uji
title: Untuk uji
---

## KK {#kk short="kartu keluarga"}

Kartu satu rumah.
`;

const lessonOf = (body: string): Lesson => {
	const { library } = compileWith({ 'istilah/uji.md': glossary, [paths.lesson]: lessonFile(body) });
	const item = library.courses[0]?.modules[0]?.items[0];
	if (item?.kind !== 'lesson') throw new Error('The first item is the lesson.');
	return item;
};

describe('a module on paper', () => {
	const lesson = lessonOf(
		'## Satu\n\nBawa KK :aturan[A-01], [kuis](20-kuis.quiz.md).\n\n### Dua\n\n| A |\n|---|\n| 1 |\n\n::cek{q=soal-nik}'
	);
	const printed = printLessons([lesson, lesson]);
	const html = JSON.stringify(printed.lessons);

	test('has nothing to tap and no id twice', () => {
		expect(html).not.toMatch(/<button|<a |popover| id=/);
	});

	test('keeps the words, without the meanings between them', () => {
		expect(html).toContain('Bawa KK <span class=\\"aturan\\">A-01</span>, kuis.');
		expect(html).not.toContain('Kartu satu rumah');
	});

	test('puts the headings of a lesson below its title', () => {
		expect(forPaper('<h2 id="x">A</h2><h3>B</h3><h4>C</h4>')).toBe(
			'<h3>A</h3><h4>B</h4><h5>C</h5>'
		);
	});

	test('numbers its questions through, and says no answer beside them', () => {
		const questions = printed.lessons
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.type === 'cek' ? [block.question] : []));
		expect(questions.map(({ number }) => number)).toEqual([1, 2]);
		expect(questions[0]?.options.map((option) => option.letter)).toEqual(['A', 'B']);
		expect(JSON.stringify(questions)).not.toMatch(/correct|Benar\./);
	});

	test('has the answers at the end, and why', () => {
		expect(printed.answers[0]).toEqual({
			number: 1,
			letters: ['B'],
			feedbackHtml: ['<p>Benar.</p>']
		});
	});

	test('lists the words and rules it used', () => {
		expect(printed.terms).toEqual(['kk']);
		expect(printed.rules).toEqual(['A-01']);
	});
});
