import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isTemplate } from '$lib/cohort/form';
import { asTyped } from '$lib/desa/forms/isian';
import { newId } from '$lib/ids';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { chooseWilayah, createCohort } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	id: newId(),
	wilayah: await sebutWilayah(services(), signedIn(locals).wilayahKode)
});

export const actions: Actions = {
	/** Only looks for the wilayah, so that it can be chosen before the rest is filled in. */
	cari: async ({ request, locals }) => {
		const form = await request.formData();
		const { problem, ...choice } = await chooseWilayah(services(), signedIn(locals), form);
		const problems = problem && problem.field === 'tempat' ? [problem] : [];
		const answer = { values: asTyped(form), choice, problems };
		return problems.length > 0 ? fail(422, answer) : answer;
	},
	buat: async ({ request, locals }) => {
		const form = await request.formData();
		const made = await createCohort(services(), signedIn(locals), form);
		if (!made.ok)
			return fail(422, { values: asTyped(form), choice: made.choice, problems: made.problems });
		const template = String(form.get('templat') ?? '');
		const to = resolve('/kelola/angkatan/[angkatan]/peserta', { angkatan: made.id });
		if (!isTemplate(template) || template === 'kosong')
			redirect(303, resolve('/kelola/angkatan/[angkatan]/tugas', { angkatan: made.id }));
		redirect(303, template === 'satu-desa' ? `${to}?usul=satu-desa` : `${to}#calon`);
	}
};
