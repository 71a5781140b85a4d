import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newId } from '$lib/ids';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { planVisit } from '$lib/server/visit/create';
import { proposedPeople, proposedTopics, visitDraft } from '$lib/server/visit/draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const word = (name: string) => url.searchParams.get(name) ?? '';
	// Where to is chosen from the proposals.
	if (word('wilayah') === '') redirect(303, resolve('/pantau/kunjungan'));
	const draf = await visitDraft(services(), signedIn(locals), word('wilayah'), word('kursus'));
	return {
		draf,
		topik: proposedTopics(draf),
		orang: proposedPeople(draf),
		/** Of the visit: sent twice, it is one. */
		baruId: newId()
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const many = (name: string) =>
			form.getAll(name).filter((value): value is string => typeof value === 'string');
		const typed = {
			id: text('id'),
			wilayah: url.searchParams.get('wilayah') ?? '',
			kursus: text('kursusId'),
			tanggal: text('tanggal'),
			jam: text('jam'),
			tempat: text('tempat'),
			orang: many('orang'),
			topik: many('topik'),
			catatan: text('catatan')
		};
		const planned = await planVisit(services(), signedIn(locals), typed);
		if (!planned.ok) return fail(422, { typed, problems: planned.problems });
		redirect(303, resolve('/pantau/kunjungan/[kunjungan]', { kunjungan: typed.id }));
	}
};
