import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { zonaWilayah } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { giveExtension, readExtensions } from '$lib/server/cohort/extensions';
import { readManagedHead } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const [angkatan, halaman] = await Promise.all([
		readManagedHead(services(), user, params.angkatan),
		readExtensions(services(), user, params.angkatan, url.searchParams)
	]);
	return { angkatan, ...halaman, id: newId(), zona: zonaWilayah(angkatan.wilayahKode) };
};

export const actions: Actions = {
	beri: async ({ request, locals, params }) => {
		const form = await request.formData();
		const given = await giveExtension(services(), signedIn(locals), params.angkatan, form);
		if (!given.ok) return fail(422, { values: asTyped(form), problems: given.problems });
		redirect(303, resolve('/kelola/angkatan/[angkatan]/perpanjangan', params));
	}
};
