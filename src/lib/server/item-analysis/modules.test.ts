import { describe, expect, it } from 'vitest';
import { shownModules, type ModuleLine } from './modules';

const module = (slug: string, attention: number): ModuleLine => ({
	...{ id: slug, slug, title: slug, questions: 9, attention, shown: true },
	lines: [],
	quizzes: []
});
const modules = [module('nik', 1), module('lahir', 4), module('mati', 4)];
const shown = (asked: string, all = false) =>
	shownModules(modules, asked, all).flatMap((one) => (one.shown ? [one.slug] : []));

describe('of the modules of a course', () => {
	it('the one that is asked for is shown, else the first with the most to look at', () => {
		expect(shown('nik')).toEqual(['nik']);
		expect(shown('')).toEqual(['lahir']);
		expect(shown('tidak-ada')).toEqual(['lahir']);
	});

	it('all are, for a file and for paper', () => {
		expect(shown('nik', true)).toEqual(['nik', 'lahir', 'mati']);
		expect(shownModules([], '', false)).toEqual([]);
	});
});
