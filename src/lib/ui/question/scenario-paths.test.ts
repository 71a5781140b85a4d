import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkScenario } from '$lib/learning/mark';
import { joinPart } from '$lib/learning/parts';
import type { ScenarioQuestion } from '$lib/learning/question';
import { showQuestion } from '$lib/learning/show';
import { questionHead, scenario } from '$lib/learning/testing-questions';
import {
	mostPaths,
	scenarioPaths,
	walkOf,
	type ScenarioPaths,
	type ShownScene
} from './scenario-paths';

const shownScenes = (question: ScenarioQuestion): readonly ShownScene[] => {
	const { input } = showQuestion(question, 1);
	if (input.type !== 'scenario') throw new Error('a case is asked as a case');
	return input.scenes;
};

/** A case whose scene i leads on to the scenes named in `leads[i]`; circles are what a careless author writes. */
const caseOf = (leads: readonly (readonly number[])[]): ScenarioQuestion => ({
	...questionHead,
	id: 'kasus',
	type: 'scenario',
	scenes: leads.map((targets, index) => ({
		id: `s${index}`,
		titleHtml: '',
		bodyHtml: '',
		percent: targets.length ? null : 100,
		options: targets.map((to, at) => ({
			id: String(at + 1),
			html: '',
			to: `s${to}`,
			feedbackHtml: ''
		}))
	}))
});

/** What the rules of scenario.css show when these choices are checked. */
const seen = (
	scenes: readonly ShownScene[],
	{ on, shows }: ScenarioPaths,
	answer: readonly string[]
): string[] => {
	const has = (list: string | undefined, number: number) =>
		list?.split(' ').includes(String(number)) ?? false;
	const open = Array.from({ length: mostPaths }, (_, index) => index + 1).filter((number) =>
		Object.entries(on).every(([choice, list]) => !has(list, number) || answer.includes(choice))
	);
	return scenes
		.filter(({ id }, index) => index === 0 || open.some((number) => has(shows[id], number)))
		.map(({ id }) => id);
};

const anyCase = fc
	.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 1, maxLength: 6 })
	.map((leads) => caseOf(leads.map((targets) => targets.filter((to) => to < leads.length))));
const answered = anyCase.chain((question) =>
	fc
		.tuple(
			...question.scenes.map(({ id, options }) =>
				fc
					.option(fc.constantFrom('1', ...options.map((option) => option.id)), { nil: undefined })
					.map((value) =>
						value && options.some((option) => option.id === value) ? [joinPart(id, value)] : []
					)
			)
		)
		.map((answer) => ({ question, answer: answer.flat() }))
);

describe('the ways of a case', () => {
	test('what is seen is what is walked, also after an earlier choice was changed', () => {
		fc.assert(
			fc.property(answered, ({ question, answer }) => {
				const scenes = shownScenes(question);
				const paths = scenarioPaths(scenes);
				fc.pre(paths !== null);
				expect(seen(scenes, paths, answer).toSorted()).toEqual(
					walkScenario(question, answer)
						.map(({ id }) => id)
						.toSorted()
				);
			})
		);
	});

	test('the walk that is shown afterwards is the walk that was marked', () => {
		fc.assert(
			fc.property(answered, ({ question, answer }) => {
				expect(walkOf(shownScenes(question), answer).map(({ scene }) => scene.id)).toEqual(
					walkScenario(question, answer).map(({ id }) => id)
				);
			})
		);
	});

	test('a scene two ways lead to has both numbers', () => {
		const scenes = shownScenes(caseOf([[1, 2], [3], [3], []]));
		expect(scenarioPaths(scenes)?.shows).toEqual({ s1: '1', s2: '3', s3: '2 4' });
	});

	test('too many ways are not hidden at all', () => {
		const wide = (steps: number) =>
			caseOf([...Array.from({ length: steps }, (_, index) => [index + 1, index + 1]), []]);
		expect(scenarioPaths(shownScenes(wide(4)))).not.toBeNull();
		expect(scenarioPaths(shownScenes(wide(5)))).toBeNull();
		expect(scenarioPaths(shownScenes(wide(60)))).toBeNull();
	});

	test('the last choice of a walk is missing until it is made', () => {
		const steps = walkOf(shownScenes(scenario), ['awal=2']);
		expect(steps.map(({ scene, chosen }) => [scene.id, chosen])).toEqual([
			['awal', '2'],
			['periksa', undefined]
		]);
	});

	test('the style sheet has a rule for each number', () => {
		const css = readFileSync(new URL('./scenario.css', import.meta.url), 'utf8');
		const rules = [
			...css.matchAll(
				/:not\(:has\(\[data-on~='(\d+)'\]:not\(:checked\)\)\) \[data-shows~='(\d+)'\]/g
			)
		];
		expect(rules.map(([, on, shows]) => [on, shows])).toEqual(
			Array.from({ length: mostPaths }, (_, index) => [String(index + 1), String(index + 1)])
		);
	});
});
