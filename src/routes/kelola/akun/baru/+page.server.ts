import { fail } from '@sveltejs/kit';
import { asTyped } from '$lib/desa/forms/isian';
import { newId } from '$lib/ids';
import { choosePlace } from '$lib/server/accounts/choose-place';
import { createAccount } from '$lib/server/accounts/create';
import { parseAccountForm } from '$lib/server/accounts/form';
import { rolesToGive } from '$lib/server/accounts/rights';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	return {
		akunId: newId(),
		/** From a seat in a report that nobody holds. */
		awal: {
			tempat: url.searchParams.get('tempat') ?? '',
			jabatan: url.searchParams.get('jabatan') ?? '',
			peran: url.searchParams.has('jabatan') ? 'peserta' : ''
		},
		peran: rolesToGive(user),
		wilayah: await sebutWilayah(services(), user.wilayahKode),
		seluruhIndonesia: user.wilayahKode === ''
	};
};

export const actions: Actions = {
	/** Only looks for the village, so that it can be chosen before the rest is filled in. */
	cari: async ({ request, locals }) => {
		const form = await request.formData();
		const typed = parseAccountForm(form);
		const { problem, ...choice } = await choosePlace(services(), signedIn(locals), typed);
		// That one of several has still to be chosen is no mistake at this step.
		const problems = problem && problem.field === 'tempat' ? [problem] : [];
		const answer = { values: asTyped(form), akunId: typed.id, choice, problems };
		return problems.length > 0 ? fail(422, answer) : answer;
	},
	buat: async ({ request, locals }) => {
		const form = await request.formData();
		const result = await createAccount(services(), signedIn(locals), parseAccountForm(form));
		// The one-time password stands in this answer and nowhere else, so it is no redirect.
		if (result.ok) return { dibuat: result.value };
		const { problems, choice, id } = result;
		return fail(422, { values: asTyped(form), akunId: id, choice, problems });
	}
};
