import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { sessionCookie } from '$lib/server/auth/cookie';
import { endSession } from '$lib/server/auth/sessions';
import { services } from '$lib/server/runtime';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, cookies }) => {
		if (locals.session) await endSession(services(), locals.session.id);
		cookies.delete(sessionCookie, { path: '/' });
		redirect(303, resolve('/'));
	}
};
