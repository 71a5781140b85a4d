import { joinPart, splitParts } from '$lib/learning/parts';
import type { Answer } from '$lib/learning/grade';
import type { InputOf } from './answered';

export type ShownScene = InputOf<'scenario'>['scenes'][number];

/**
 * A style sheet shows a scene once every choice that leads to it is made. It knows no graph, so each way from the first
 * scene has a number: `on` holds the ways that a choice is part of, `shows` those that end at a scene.
 */
export type ScenarioPaths = {
	/** By 'scene=option'. */
	readonly on: Readonly<Record<string, string>>;
	/** By scene; the first one is always there. */
	readonly shows: Readonly<Record<string, string>>;
};

/** As many numbers as scenario.css has rules for. */
export const mostPaths = 48;

/** Null when there are too many ways: then all scenes are shown, each choice with where it leads. */
export function scenarioPaths(scenes: readonly ShownScene[]): ScenarioPaths | null {
	const on = new Map<string, number[]>();
	const shows = new Map<string, number[]>();
	let count = 0;
	const follow = (scene: ShownScene, choices: readonly string[], passed: readonly ShownScene[]) => {
		for (const option of scene.options) {
			const next = scenes.find(({ id }) => id === option.to);
			if (!next || next === scene || passed.includes(next)) continue;
			count += 1;
			// A case that branches wildly has more ways than time to count them.
			if (count > mostPaths) return;
			const way = [...choices, joinPart(scene.id, option.id)];
			for (const choice of way) on.set(choice, [...(on.get(choice) ?? []), count]);
			shows.set(next.id, [...(shows.get(next.id) ?? []), count]);
			follow(next, way, [...passed, scene]);
		}
	};
	if (scenes[0]) follow(scenes[0], [], []);
	return count > mostPaths ? null : { on: numbers(on), shows: numbers(shows) };
}

const numbers = (lists: ReadonlyMap<string, readonly number[]>): Record<string, string> =>
	Object.fromEntries([...lists].map(([key, list]) => [key, list.join(' ')]));

/** The scenes an answer walks through, each with what was chosen there; the last one has no choice. */
export function walkOf(
	scenes: readonly ShownScene[],
	answer: Answer
): readonly { readonly scene: ShownScene; readonly chosen: string | undefined }[] {
	const given = splitParts(answer);
	const walked: { scene: ShownScene; chosen: string | undefined }[] = [];
	let scene = scenes[0];
	while (scene && !walked.some((step) => step.scene === scene)) {
		const choice: ShownScene['options'][number] | undefined = scene.options.find(
			({ id }) => id === given.get(scene?.id ?? '')
		);
		walked.push({ scene, chosen: choice?.id });
		scene = choice && scenes.find(({ id }) => id === choice.to);
	}
	return walked;
}
