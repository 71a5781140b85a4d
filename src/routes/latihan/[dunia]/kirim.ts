import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import { decide } from '$lib/desa/decide';
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
	({ formData, action, cancel }) => {
		const parsed = parse(formData, action.search);
		const { dunia, events } = world();
		const result = parsed.ok
			? decide(dunia, events, parsed.value, String(formData.get('perintahId')))
			: parsed;
		if (!result.ok) {
			answer(result.problems);
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
