import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { answerReview, todaysSession } from '$lib/server/learning/review';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	ulang: await todaysSession(services(), signedIn(locals), url.searchParams)
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const answered = await answerReview(services(), signedIn(locals), form);
		if (!answered.ok)
			return fail(answered.changed ? 409 : 422, {
				problems: answered.problems,
				isi: [...form].flatMap(([name, value]): [string, string][] =>
					typeof value === 'string' ? [[name, value]] : []
				)
			});
		const putaran = answered.putaran > 1 ? `&putaran=${answered.putaran}` : '';
		redirect(303, `${resolve('/ulang')}?jawaban=${answered.id}${putaran}`);
	}
};
