import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newId } from '$lib/ids';
import { markEssay, readEssays } from '$lib/server/learning/essays';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const attempt = await readEssays(services(), signedIn(locals), params.percobaan);
	return {
		...attempt,
		// Each form has an id of its own: sent twice, it is one marking.
		essays: attempt.essays.map((essay) => ({ ...essay, markId: newId() }))
	};
};

export const actions: Actions = {
	nilai: async ({ request, locals, params }) => {
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
		const marked = await markEssay(services(), signedIn(locals), params.percobaan, {
			id: text('penilaian'),
			questionId,
			points,
			note: text('catatan')
		});
		if (!marked.ok)
			return fail(422, { questionId, points, note: text('catatan'), problems: marked.problems });
		redirect(
			303,
			marked.left > 0
				? resolve('/pantau/uraian/[percobaan]', params)
				: `${resolve('/pantau/uraian')}?tersimpan`
		);
	}
};
