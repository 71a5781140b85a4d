import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { markAnswerRead, ownQuestions } from '$lib/server/dialogue/questions';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const user = signedIn(locals);
	return {
		zona: zonaWilayah(user.desaKode),
		pertanyaan: await ownQuestions(services(), user)
	};
};

export const actions: Actions = {
	dibaca: async ({ request, locals }) => {
		const form = await request.formData();
		const id = String(form.get('id') ?? '');
		await markAnswerRead(services(), signedIn(locals), id);
		// Said on the page of learning, one stays there.
		redirect(
			303,
			form.get('dari') === 'belajar'
				? `${resolve('/belajar')}#jawaban`
				: `${resolve('/saya/pertanyaan')}#tanya-${id}`
		);
	}
};
