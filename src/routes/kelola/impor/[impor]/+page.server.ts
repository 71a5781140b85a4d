import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { askedPage, importDetail } from '$lib/server/roster/imports';
import { undoImport } from '$lib/server/roster/undo';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	return {
		impor: await importDetail(services(), user, params.impor, askedPage(url.searchParams)),
		zona: zonaWilayah(user.wilayahKode || '00')
	};
};

export const actions: Actions = {
	batal: async ({ locals, params }) => {
		const result = await undoImport(services(), signedIn(locals), params.impor);
		if (!result.ok) return fail(422, { problems: result.problems });
		redirect(
			303,
			`${resolve('/kelola/impor/[impor]', params)}?hasil=batal&tetap=${result.value.stays}`
		);
	}
};
