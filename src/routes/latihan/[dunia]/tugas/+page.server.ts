import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { periksaTugas } from '$lib/server/latihan/tugas';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

export const actions: Actions = {
	periksa: async ({ request, locals, params }) => {
		const form = await request.formData();
		const checkId = String(form.get('periksaId') ?? '');
		const { version } = await periksaTugas(services(), signedIn(locals), params.dunia, checkId);
		redirect(303, `${resolve('/latihan/[dunia]/tugas', params)}?diperiksa=${version}`);
	}
};
