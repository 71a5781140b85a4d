import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { Command } from '$lib/desa/dunia';
import type { DuniaTerbuka } from '$lib/desa/catatan';
import type { Problem, Result } from '$lib/desa/problem';
import { parsePerintahDunia } from '$lib/desa/forms/perintah-dunia';

/**
 * With JavaScript the same rules answer at once, before anything is sent; the server decides again
 * with authority. Without JavaScript this file plays no part.
 */
export const kirim =
	(
		/** Asked for when the form is sent: the form outlives the state it was drawn with. */
		world: () => DuniaTerbuka,
		answer: (problems: readonly Problem[]) => void,
		parse: (form: FormData, action: string) => Result<Command> = parsePerintahDunia
	): SubmitFunction =>
	async ({ formData, action, cancel }) => {
		const parsed = parse(formData, action.search);
		const problems = parsed.ok
			? await problemsOf(world, parsed.value, String(formData.get('perintahId')))
			: parsed.problems;
		if (problems.length > 0) {
			answer(problems);
			cancel();
			return;
		}
		answer([]);
		return async ({ result: served, update }) => {
			if (served.type === 'failure') {
				answer((served.data?.problems as readonly Problem[] | undefined) ?? []);
				await applyAction(served);
			} else await update({ reset: false });
		};
	};

/**
 * What the rules say against a command. They come when the first form is sent, so that somebody who only looks does
 * not pay for them; when they do not come, the server alone decides.
 */
async function problemsOf(
	world: () => DuniaTerbuka,
	command: Command,
	perintahId: string
): Promise<readonly Problem[]> {
	const rules = await import('$lib/desa/decide').catch(() => null);
	if (!rules) return [];
	const { dunia, events } = world();
	const result = rules.decide(dunia, events, command, perintahId);
	return result.ok ? [] : result.problems;
}
