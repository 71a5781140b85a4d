import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { pratinjauKiriman, terimaKiriman } from '$lib/server/impor/terima-impor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Without JavaScript: what a browser otherwise does by itself, and sends nothing for. */
	periksa: async ({ request, locals, params }) => {
		const form = await request.formData();
		const hasil = await pratinjauKiriman(services(), signedIn(locals), params.dunia, form);
		if (!hasil.ok) return fail(422, { problems: hasil.problems });
		return { kiriman: hasil.value };
	},
	terima: async ({ request, locals, params }) => {
		const form = await request.formData();
		const hasil = await terimaKiriman(services(), signedIn(locals), params.dunia, form);
		if (!hasil.ok) return fail(422, { problems: hasil.problems });
		const diterima = hasil.value.length > 0 ? String(form.get('perintahId')) : 'sama';
		redirect(303, `${resolve('/latihan/[dunia]/kependudukan/impor', params)}?diterima=${diterima}`);
	}
};
