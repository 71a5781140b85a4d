import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { labelJabatan } from '$lib/learning/jabatan';
import { writeSessionCookie } from '$lib/server/auth/cookie';
import { signIn, signInDemo, type SignInResult } from '$lib/server/auth/sign-in';
import { demoPeople } from '$lib/server/demo/people';
import { isDemo, services } from '$lib/server/runtime';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.user) redirect(303, tujuan(url));
	const people = isDemo() ? await demoPeople(services()) : [];
	return {
		people: people.map(({ id, nama, peran, jabatan, tempat }) => ({
			id,
			nama,
			peran: jabatan ? labelJabatan(jabatan) : peran,
			tempat
		}))
	};
};

/** Only a path of ours: a full address in the link would lead people elsewhere after signing in. */
function tujuan(url: URL): string {
	const ke = url.searchParams.get('tujuan') ?? '';
	return /^\/(?![/\\])[^\s]*$/.test(ke) ? ke : resolve('/');
}

function enter(event: RequestEvent, result: SignInResult, namaAkun: string) {
	if (!result.ok) return fail(422, { namaAkun, problems: result.problems });
	writeSessionCookie(event, result.token, result.expiresAt);
	redirect(303, result.mustChangePassword ? resolve('/saya/sandi') : tujuan(event.url));
}

export const actions: Actions = {
	sandi: async (event) => {
		const form = await event.request.formData();
		const username = String(form.get('namaAkun') ?? '');
		const result = await signIn(services(), {
			username,
			password: String(form.get('sandi') ?? ''),
			address: event.getClientAddress(),
			userAgent: event.request.headers.get('user-agent') ?? ''
		});
		return enter(event, result, username);
	},
	demo: async (event) => {
		const form = await event.request.formData();
		const id = String(form.get('orang') ?? '');
		const userAgent = event.request.headers.get('user-agent') ?? '';
		return enter(event, await signInDemo(services(), id, userAgent), '');
	}
};
