import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { changePassword } from '$lib/server/auth/sign-in';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { username, role, mustChangePassword, demo } = signedIn(locals);
	return {
		username,
		wajib: mustChangePassword,
		contoh: demo,
		administrator: role === 'administrator'
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const problems = await changePassword(services(), user, locals.session?.id ?? '', {
			lama: text('lama'),
			baru: text('baru'),
			ulang: text('ulang')
		});
		// What was typed does not come back: a password is not written into a page.
		if (problems.length > 0) return fail(422, { problems });
		redirect(303, user.mustChangePassword ? resolve('/') : `${resolve('/saya')}?hasil=sandi`);
	}
};
