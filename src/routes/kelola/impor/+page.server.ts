import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { applyRoster } from '$lib/server/roster/apply';
import { dryRun } from '$lib/server/roster/dry-run';
import { askedPage, listImports } from '$lib/server/roster/imports';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const [impor, wilayah] = await Promise.all([
		listImports(services(), user, askedPage(url.searchParams)),
		sebutWilayah(services(), user.wilayahKode)
	]);
	return { impor, wilayah, zona: zonaWilayah(user.wilayahKode || '00') };
};

export const actions: Actions = {
	periksa: async ({ request, locals }) => {
		const result = await dryRun(services(), signedIn(locals), await request.formData());
		if (!result.ok) return fail(422, { problems: result.problems });
		return { periksa: result.value };
	},
	terapkan: async ({ request, locals }) => {
		const form = await request.formData();
		const user = signedIn(locals);
		const result = await applyRoster(services(), user, form);
		if (result.ok)
			redirect(
				303,
				`${resolve('/kelola/impor/[impor]', { impor: result.value.importId })}?hasil=terap`
			);
		// Whoever is refused sees what would be done now, and needs no second look at the file.
		const seen = await dryRun(services(), user, form);
		const { problems } = result;
		return fail(422, seen.ok ? { problems, periksa: seen.value } : { problems });
	}
};
