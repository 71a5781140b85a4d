import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { addItems, deadlineField, readMaterial, saveItems } from '$lib/server/cohort/items';
import { readManagedHead } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const [angkatan, { items, courses }] = await Promise.all([
		readManagedHead(services(), user, params.angkatan),
		readMaterial(services(), user, params.angkatan)
	]);
	const kursus = courses.find(({ id }) => id === url.searchParams.get('kursus')) ?? null;
	return {
		angkatan,
		kursus,
		tugas: items.map((item) => ({ ...item, field: deadlineField(item.key) })),
		daftarKursus: courses.map(({ id, title }) => ({ id, title }))
	};
};

export const actions: Actions = {
	simpan: async ({ request, locals, params }) => {
		const form = await request.formData();
		const saved = await saveItems(services(), signedIn(locals), params.angkatan, form);
		if (!saved.ok) return fail(422, { values: asTyped(form), problems: saved.problems });
		redirect(303, resolve('/kelola/angkatan/[angkatan]/tugas', params));
	},
	tambah: async ({ request, locals, params }) => {
		const form = await request.formData();
		const added = await addItems(services(), signedIn(locals), params.angkatan, form);
		if (!added.ok) return fail(422, { values: asTyped(form), problems: added.problems });
		redirect(303, resolve('/kelola/angkatan/[angkatan]/tugas', params));
	}
};
