import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newId } from '$lib/ids';
import { bacaKelonggaran, beriKelonggaran } from '$lib/server/learning/allowances';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await bacaKelonggaran(services(), signedIn(locals), params.orang)),
	baruId: newId()
});

export const actions: Actions = {
	beri: async ({ request, locals, params }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const typed = {
			quizId: text('uji'),
			extraTries: text('kesempatan'),
			extraMinutes: text('menit'),
			reason: text('alasan')
		};
		const given = await beriKelonggaran(services(), signedIn(locals), params.orang, {
			id: text('kelonggaran'),
			...typed
		});
		if (!given.ok) return fail(422, { ...typed, problems: given.problems });
		redirect(303, resolve('/pantau/orang/[orang]/uji', params) + '#diberikan');
	}
};
