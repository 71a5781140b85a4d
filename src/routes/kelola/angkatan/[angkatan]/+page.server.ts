import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { newId } from '$lib/ids';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { openCode, renewCode } from '$lib/server/cohort/code';
import { archiveCohort, copyCohort, editCohort, readManagedHead } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	const angkatan = await readManagedHead(services(), user, params.angkatan);
	const [kode, wilayah] = await Promise.all([
		openCode(services(), user, angkatan.id),
		sebutWilayah(services(), angkatan.wilayahKode)
	]);
	return { angkatan, kode, wilayah, salinanId: newId() };
};

export const actions: Actions = {
	ubah: async ({ request, locals, params }) => {
		const form = await request.formData();
		const saved = await editCohort(services(), signedIn(locals), params.angkatan, form);
		if (!saved.ok) return fail(422, { values: asTyped(form), problems: saved.problems });
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]', params)}?tersimpan=ya`);
	},
	kode: async ({ request, locals, params }) => {
		const open = (await request.formData()).get('buka') === 'ya';
		await renewCode(services(), signedIn(locals), params.angkatan, open);
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]', params)}#kode`);
	},
	salin: async ({ request, locals, params }) => {
		const nonce = String((await request.formData()).get('id') ?? '');
		const angkatan = await copyCohort(services(), signedIn(locals), params.angkatan, nonce);
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]/peserta', { angkatan })}#calon`);
	},
	arsip: async ({ request, locals, params }) => {
		const archived = (await request.formData()).get('arsipkan') === 'ya';
		await archiveCohort(services(), signedIn(locals), params.angkatan, archived);
		redirect(303, resolve('/kelola/angkatan/[angkatan]', params));
	}
};
