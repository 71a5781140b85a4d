import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aturanTerkini } from '../../desa/aturan';
import { dataTerkini, duniaAwal } from '../../desa/data/muat';
import { compileLibrary } from '../compile/library';
import { allItems } from '../course';
import { assess } from './assess';
import { fillCast } from './cast';
import { checkTask } from './check-task';
import { mutate, playRun } from './run';
import { checkNames } from './task-spec';

const at = '2026-11-16T02:00:00.000Z';
const files = readdirSync('courses', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.md') && path.includes('/'))
	.map((path) => ({ path, text: readFileSync(join('courses', path), 'utf8') }));
const { library } = compileLibrary(files, { today: '2026-11-22', checkTask });
const tasks = [...allItems(library)].flatMap(({ item }) => (item.kind === 'task' ? [item] : []));

it('courses/README.md documents every check of the vocabulary', () => {
	const readme = readFileSync('courses/README.md', 'utf8');
	expect(checkNames.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
	expect(checkNames.length).toBeGreaterThan(0);
});

it('there are practice tasks to try', () => {
	expect(tasks.length).toBeGreaterThan(0);
});

describe.each(tasks)('task $id', (task) => {
	describe.each([1, 2, 3])('seed %i', (seed) => {
		const start = duniaAwal({
			dataSet: dataTerkini[task.rules.data],
			seed,
			ruleSet: aturanTerkini
		});
		const cast = fillCast(task, start, seed);

		it('its perfect run passes every check', () => {
			const played = playRun(task.rules.run, cast, start, at);
			expect(played.problems).toEqual([]);
			const result = assess(task.rules, cast, start, played.dunia);
			expect(result.checks.filter(({ status }) => status !== 'lulus')).toEqual([]);
			expect(result.passed).toBe(true);
		});

		it.each(task.rules.mutants)('its mutant $cara of $check fails just that check', (mutant) => {
			const played = playRun(mutate(task.rules, mutant), cast, start, at);
			expect(played.problems).toEqual([]);
			const result = assess(task.rules, cast, start, played.dunia);
			// Checks that rest on the failing one may not be assessable; none of them may fail as well.
			expect(result.checks.flatMap((x) => (x.status === 'belum' ? [x.id] : []))).toEqual([
				mutant.check
			]);
			expect(result.passed).toBe(false);
		});
	});

	it('has the same cast whatever order its keys are kept in', () => {
		const start = duniaAwal({
			dataSet: dataTerkini[task.rules.data],
			seed: 5,
			ruleSet: aturanTerkini
		});
		const reversed = Object.fromEntries(Object.entries(task.rules.cast).reverse());
		const other = fillCast({ ...task, rules: { ...task.rules, cast: reversed } }, start, 5);
		expect(new Map([...other.raw].sort())).toEqual(
			new Map([...fillCast(task, start, 5).raw].sort())
		);
	});

	it('says of each failing check what was found, what was expected, where and why', () => {
		const start = duniaAwal({
			dataSet: dataTerkini[task.rules.data],
			seed: 1,
			ruleSet: aturanTerkini
		});
		const cast = fillCast(task, start, 1);
		for (const mutant of task.rules.mutants) {
			const { dunia } = playRun(mutate(task.rules, mutant), cast, start, at);
			const failed = assess(task.rules, cast, start, dunia).checks.find(
				({ id }) => id === mutant.check
			);
			expect(failed).toMatchObject({
				status: 'belum',
				message: expect.stringMatching(/\S/),
				found: expect.stringMatching(/\S/),
				expected: expect.stringMatching(/\S/),
				rule: expect.stringMatching(/^[A-Z]-\d\d/),
				why: expect.stringMatching(/\S/)
			});
		}
	});
});
