import { applyAction } from '$app/forms';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import type { Terbaca } from '$lib/desa/draf';
import type { Command } from '$lib/desa/dunia';
import type { DuniaTerbuka } from '$lib/desa/catatan';
import type { Problem } from '$lib/desa/problem';
import { parsePerintahDunia } from '$lib/desa/forms/perintah-dunia';

/** DL-08: no answer came, for the network is cut or the server or its database is away. */
export const isTerputus = (served: ActionResult): boolean =>
	served.type === 'error' && (served.status === undefined || served.status === 503);

const terputus: Problem = {
	field: '',
	level: 'galat',
	rule: 'DL-08',
	message: 'Belum terkirim: sambungan ke server terputus.',
	mend: 'Yang Anda ketik masih ada di halaman ini. Kirim lagi sesudah sambungan kembali.'
};

/**
 * With JavaScript the same rules answer at once, before anything is sent; the server decides again
 * with authority. Without JavaScript this file plays no part.
 */
export const kirim =
	(
		/** Asked for when the form is sent: the form outlives the state it was drawn with. */
		world: () => DuniaTerbuka,
		answer: (problems: readonly Problem[]) => void,
		parse: (form: FormData, action: string) => Terbaca<Command> = parsePerintahDunia
	): SubmitFunction =>
	async ({ formData, action, cancel }) => {
		const parsed = parse(formData, action.search);
		const problems = await problemsOf(world, parsed, String(formData.get('perintahId')));
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
			} else if (isTerputus(served)) answer([terputus]);
			else await update({ reset: false });
		};
	};

/**
 * What the rules say against a command, or against a form that is not complete. They come when the first form is sent,
 * so that somebody who only looks does not pay for them; when they do not come, the server alone decides.
 */
async function problemsOf(
	world: () => DuniaTerbuka,
	parsed: Terbaca<Command>,
	perintahId: string
): Promise<readonly Problem[]> {
	const { dunia, events } = world();
	if (!parsed.ok) {
		const draf = await import('$lib/desa/nilai-draf').catch(() => null);
		if (!draf) return parsed.problems;
		const jenis = draf.butuhJenisSurat(parsed)
			? await import('$lib/desa/surat/definisi-surat').catch(() => null)
			: null;
		return draf.masalahFormulir(
			dunia,
			events,
			parsed,
			perintahId,
			jenis && { definisi: jenis.definisiSurat }
		);
	}
	const rules = await import('$lib/desa/decide').catch(() => null);
	if (!rules) return [];
	const result = rules.decide(dunia, events, parsed.value, perintahId);
	return result.ok ? [] : result.problems;
}
