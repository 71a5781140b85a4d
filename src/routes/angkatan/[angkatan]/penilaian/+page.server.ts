import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { giveEvaluation, readOwnCohort } from '$lib/server/cohort/own';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, nama, selesai, evaluation } = await readOwnCohort(
		services(),
		signedIn(locals),
		params.angkatan
	);
	return {
		angkatan: { id, nama, selesai },
		// Asked for from the last day on.
		terbuka: evaluation !== null,
		given: evaluation?.given ?? null
	};
};

export const actions: Actions = {
	kirim: async ({ request, locals, params }) => {
		const form = await request.formData();
		const kept = await giveEvaluation(services(), signedIn(locals), params.angkatan, form);
		if (!kept.ok) return fail(422, { values: asTyped(form), problems: kept.problems });
		redirect(303, resolve('/angkatan/[angkatan]', params));
	}
};
