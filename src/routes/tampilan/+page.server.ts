import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openPage } from '$lib/server/open-page';
import { pathOfOurs, writeTextSize } from '$lib/server/text-size';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => openPage(locals, setHeaders);

export const actions: Actions = {
	/** Keeps the size of the text on this device and goes back to where it was chosen. */
	default: async ({ request, cookies, url }) => {
		const form = await request.formData();
		writeTextSize(cookies, url, String(form.get('ukuran') ?? ''));
		const back = pathOfOurs(String(form.get('tujuan') ?? '')) ?? resolve('/tampilan');
		redirect(303, `${back}#ukuran-teks`);
	}
};
