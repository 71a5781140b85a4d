import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { accepted } from '$lib/desa/problem';
import { kirimPerintah } from '$lib/server/latihan/kirim-perintah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

export const actions: Actions = {
	nik: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await kirimPerintah(services(), signedIn(locals), params.dunia, {
			commandId: String(form.get('perintahId') ?? ''),
			command: accepted({ kind: 'nik.mintakan', pendudukId: params.penduduk })
		});
		if (!result.ok) return fail(422, { problems: result.problems });
		redirect(303, resolve('/latihan/[dunia]/kependudukan/penduduk/[penduduk]', params));
	}
};
