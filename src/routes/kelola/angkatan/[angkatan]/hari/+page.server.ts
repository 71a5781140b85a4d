import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { newId } from '$lib/ids';
import { addDay, listDays } from '$lib/server/cohort/days';
import { readManagedHead } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	const [angkatan, hari] = await Promise.all([
		readManagedHead(services(), user, params.angkatan),
		listDays(services(), user, params.angkatan)
	]);
	return { angkatan, hari, id: newId() };
};

export const actions: Actions = {
	tambah: async ({ request, locals, params }) => {
		const form = await request.formData();
		const added = await addDay(services(), signedIn(locals), params.angkatan, form);
		if (!added.ok) return fail(422, { values: asTyped(form), problems: added.problems });
		redirect(303, resolve('/kelola/angkatan/[angkatan]/hari', params));
	}
};
