import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findByCode, joinByCode } from '$lib/server/cohort/code';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await findByCode(services(), signedIn(locals), params.kode);
	if (!found.ok) return { angkatan: null, problems: found.problems };
	const { id, nama, keterangan, mulai, selesai, member } = found.value;
	return { angkatan: { id, nama, keterangan, mulai, selesai, member }, problems: [] };
};

export const actions: Actions = {
	gabung: async ({ locals, params }) => {
		const joined = await joinByCode(services(), signedIn(locals), params.kode);
		if (!joined.ok) return fail(422, { problems: joined.problems });
		redirect(303, resolve('/belajar'));
	}
};
