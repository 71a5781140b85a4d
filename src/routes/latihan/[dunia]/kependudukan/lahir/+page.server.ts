import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseCatatKelahiran } from '$lib/desa/kependudukan/forms/kelahiran';
import { asTyped } from '$lib/desa/forms/isian';
import { kirimPerintah } from '$lib/server/latihan/dunia';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await kirimPerintah(services(), signedIn(locals), params.dunia, {
			commandId: String(form.get('perintahId') ?? ''),
			command: parseCatatKelahiran(form)
		});
		if (!result.ok) return fail(422, { values: asTyped(form), problems: result.problems });
		const dicatat = result.value.find((event) => event.kind === 'kelahiran.dicatat');
		const penduduk = dicatat?.bayi.id ?? '';
		redirect(
			303,
			`${resolve('/latihan/[dunia]/kependudukan/penduduk/[penduduk]', { ...params, penduduk })}?baru`
		);
	}
};
