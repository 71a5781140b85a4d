import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { ownCohorts } from '$lib/server/cohort/own';
import { daftarLatihan } from '$lib/server/latihan/daftar';
import { katalog } from '$lib/server/learning/catalogue';
import { readHome } from '$lib/server/learning/home';
import { markMessageRead } from '$lib/server/learning/messages';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	openPage(locals, setHeaders);
	const { user } = locals;
	const courses = await katalog(services(), user);
	if (!user) return { courses, beranda: null };
	const [home, angkatan, { tugas }] = await Promise.all([
		readHome(services(), user),
		ownCohorts(services(), user),
		daftarLatihan(services(), user)
	]);
	return { courses, beranda: { home, angkatan, tugas, nama: user.nama } };
};

export const actions: Actions = {
	dibaca: async ({ request, locals }) => {
		const form = await request.formData();
		await markMessageRead(services(), signedIn(locals), String(form.get('id') ?? ''));
		redirect(303, `${resolve('/belajar')}#pesan`);
	}
};
