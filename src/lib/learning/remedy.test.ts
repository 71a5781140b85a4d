import { describe, expect, it } from 'vitest';
import { pustakaKursus } from '../../../tests/support/tugas';
import { allItems } from './course';
import { codesOf } from './praktik/codes-of';
import { remedyOf } from './remedy';

const library = pustakaKursus();
const k04 = 'administrasi-kependudukan';

describe('a failing check', () => {
	it('leads to the paragraph that explains its rule, and to its own task', () => {
		const remedy = remedyOf(library, {
			courseId: k04,
			itemId: 'bayi-lahir-di-dusun-krajan',
			code: 'peristiwa.lampiran.lahir'
		});
		expect(remedy.rule).toBe('B-02');
		expect(remedy.lesson?.href).toMatch(/mencatat-kelahiran.*#/);
		expect(remedy.task?.id).toBe('bayi-lahir-di-dusun-krajan');
	});

	it('without an item is trained by a task that has it', () => {
		const code = 'peristiwa.isian.lahir.jamLahir';
		const { task, lesson } = remedyOf(library, { courseId: k04, itemId: '', code });
		expect(task?.id).toBe('bayi-lahir-di-dusun-krajan');
		expect(lesson).not.toBeNull();
	});

	it('that no task has is helped by what stands before the item', () => {
		const mistake = { courseId: k04, itemId: 'bayi-lahir-di-dusun-krajan', code: 'dulu.sekali' };
		expect(remedyOf(library, mistake)).toMatchObject({
			rule: null,
			lesson: { href: expect.stringContaining('mencatat-kelahiran') },
			task: { id: mistake.itemId }
		});
	});

	it('of any task has a lesson, a task that trains it and a rule', () => {
		const without = [...allItems(library)].flatMap(({ course, item }) =>
			item.kind === 'task'
				? item.rules.checks.flatMap((spec) => {
						const code = codesOf(spec)[0] ?? '';
						const { lesson, task } = remedyOf(library, {
							courseId: course.id,
							itemId: item.id,
							code
						});
						return lesson && task ? [] : [`${item.id}: ${code}`];
					})
				: []
		);
		expect(without).toEqual([]);
	});
});

describe('a question', () => {
	it('of any quiz and bank has a lesson of its own course', () => {
		const without = library.courses.flatMap((course) =>
			[
				...course.bank,
				...course.modules.flatMap(({ items }) =>
					items.flatMap((item) => (item.kind === 'quiz' ? item.questions : []))
				)
			].flatMap(({ id: questionId }) => {
				const { lesson } = remedyOf(library, { courseId: course.id, itemId: '', questionId });
				return lesson?.href.startsWith(`/belajar/${course.slug}/`) ? [] : [questionId];
			})
		);
		expect(without).toEqual([]);
	});

	it('that a lesson asks is taught there', () => {
		const asked = [...allItems(library)].flatMap(({ course, item }) =>
			item.kind === 'lesson'
				? item.screens
						.flatMap(({ blocks }) => blocks)
						.flatMap((block) => (block.type === 'cek' ? [{ course, item, block }] : []))
				: []
		);
		const first = asked.find(({ course, block }) =>
			course.bank.some(({ id }) => id === block.question.id)
		);
		if (!first) throw new Error('a lesson asks a question of the bank');
		const { lesson } = remedyOf(library, {
			courseId: first.course.id,
			itemId: '',
			questionId: first.block.question.id
		});
		expect(lesson?.id).toBe(first.item.id);
	});
});

describe('an item', () => {
	it('that is a quiz leads to the lesson before it', () => {
		const quiz = [...allItems(library)].find(
			({ item, module }) => item.kind === 'quiz' && module.items[0] !== item
		);
		if (!quiz) throw new Error('there is a quiz');
		const { lesson } = remedyOf(library, { courseId: quiz.course.id, itemId: quiz.item.id });
		expect(lesson?.href).toMatch(new RegExp(`^/belajar/${quiz.course.slug}/`));
	});

	it('that is unknown leads nowhere', () => {
		expect(remedyOf(library, { courseId: 'tidak-ada', itemId: 'tidak-ada' })).toEqual({
			lesson: null,
			task: null,
			rule: null
		});
		expect(remedyOf(library, { courseId: k04, itemId: 'tidak-ada', questionId: 'x' })).toEqual({
			lesson: null,
			task: null,
			rule: null
		});
	});
});
