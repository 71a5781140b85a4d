import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newId } from '$lib/ids';
import { essaysWaiting, markEssay, readEssays } from '$lib/server/learning/essays';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const attempt = await readEssays(services(), signedIn(locals), params.percobaan);
	return {
		...attempt,
		/** The one before has just been saved, and this is the next that waits. */
		lanjutan: url.searchParams.has('tersimpan'),
		// Each form has an id of its own: sent twice, it is one marking.
		essays: attempt.essays.map((essay) => ({ ...essay, markId: newId() }))
	};
};

export const actions: Actions = {
	nilai: async ({ request, locals, params }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const points = Object.fromEntries(
			[...form].flatMap(([name, value]) =>
				name.startsWith('poin.') && typeof value === 'string'
					? [[name.slice('poin.'.length), value]]
					: []
			)
		);
		const questionId = text('soal');
		const marked = await markEssay(services(), user, params.percobaan, {
			id: text('penilaian'),
			questionId,
			points,
			note: text('catatan')
		});
		if (!marked.ok)
			return fail(422, { questionId, points, note: text('catatan'), problems: marked.problems });
		if (marked.left > 0) redirect(303, resolve('/pantau/uraian/[percobaan]', params));
		const [next] = await essaysWaiting(services(), user);
		const alamat = next
			? resolve('/pantau/uraian/[percobaan]', { percobaan: next.attemptId })
			: resolve('/pantau/uraian');
		redirect(303, `${alamat}?tersimpan`);
	}
};
