import { describe, expect, test } from 'vitest';
import type { Course } from './course';
import { courseProgress, moduleProgress, neighbours, nextItem } from './path';

/** Only what a path looks at. */
const courseOf = (...modules: string[][]) =>
	({
		modules: modules.map((ids, index) => ({ id: `m-${index}`, items: ids.map((id) => ({ id })) }))
	}) as unknown as Course;

const course = courseOf(['a', 'b', 'c'], ['d']);
const ids = (...done: string[]) => new Set(done);

describe('the path through a course', () => {
	test.each([
		[ids(), 'a'],
		[ids('a'), 'b'],
		[ids('b'), 'a'],
		[ids('a', 'b', 'c'), 'd'],
		[ids('a', 'b', 'c', 'd'), undefined]
	])('with %j done goes on at %s', (done, next) => {
		expect(nextItem(course, done)?.item.id).toBe(next);
	});

	test('shows whole percentages that reach 100 only at the end', () => {
		const [first] = course.modules;
		if (!first) throw new Error('There is a module.');
		expect(moduleProgress(first, ids('a', 'b', 'd'))).toEqual({ done: 2, total: 3, percent: 66 });
		expect(courseProgress(course, ids('a', 'b', 'c'))).toEqual({ done: 3, total: 4, percent: 75 });
		const long = courseOf(Array.from({ length: 300 }, (_, n) => `i-${n}`));
		const nearly = new Set(Array.from({ length: 299 }, (_, n) => `i-${n}`));
		expect(courseProgress(long, nearly).percent).toBe(99);
	});

	test('a course without items has nothing to be done', () => {
		expect(courseProgress(courseOf([]), ids())).toEqual({ done: 0, total: 0, percent: 0 });
	});

	test('leads from module to module', () => {
		expect(neighbours(course, 'c').previous?.item.id).toBe('b');
		expect(neighbours(course, 'c').next).toMatchObject({
			module: { id: 'm-1' },
			item: { id: 'd' }
		});
		expect(neighbours(course, 'a').previous).toBeNull();
		expect(neighbours(course, 'd').next).toBeNull();
		expect(neighbours(course, 'z')).toEqual({ previous: null, next: null });
	});
});
