import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { activate, cardHolder } from '$lib/server/accounts/activate';
import { writeSessionCookie } from '$lib/server/auth/cookie';
import { services } from '$lib/server/runtime';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!event.locals.user) event.setHeaders({ 'cache-control': 'no-store' });
	const { wait, holder } = await cardHolder(
		services(),
		event.getClientAddress(),
		event.params.kode
	);
	return {
		tunggu: wait,
		pemilik: holder && { nama: holder.nama, username: holder.username, peran: holder.role }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const result = await activate(services(), {
			kode: event.params.kode,
			baru: text('baru'),
			ulang: text('ulang'),
			address: event.getClientAddress(),
			userAgent: event.request.headers.get('user-agent') ?? ''
		});
		// What was typed does not come back: a password is not written into a page.
		if (!result.ok) return fail(422, { problems: result.problems });
		writeSessionCookie(event, result.token, result.expiresAt);
		redirect(303, resolve('/'));
	}
};
