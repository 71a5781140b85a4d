import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isUuid } from '$lib/ids';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { helpOffers, noteHelp } from '$lib/server/visit/help';
import { cancelVisit, noteAttendance, readVisit } from '$lib/server/visit/visits';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const kunjungan = await readVisit(services(), user, params.kunjungan);
	const dibantu = Number(url.searchParams.get('dibantu') ?? '');
	return {
		kunjungan,
		tawaran: await helpOffers(services(), user, kunjungan),
		/** What has just been saved: the attendance, or help given so often. */
		tersimpan: url.searchParams.has('tersimpan'),
		dibantu: Number.isSafeInteger(dibantu) && dibantu > 0 ? dibantu : 0
	};
};

const prefix = 'hadir.';

export const actions: Actions = {
	hadir: async ({ request, locals, params }) => {
		const form = await request.formData();
		const came = new Map(
			[...form].flatMap(([name, value]) => {
				const id = name.startsWith(prefix) ? name.slice(prefix.length) : '';
				return isUuid(id) && typeof value === 'string' ? [[id, value]] : [];
			})
		);
		const catatan = String(form.get('catatan') ?? '');
		const saved = await noteAttendance(services(), signedIn(locals), params.kunjungan, {
			came,
			note: catatan,
			done: form.get('selesai') === 'ya'
		});
		if (!saved.ok)
			return fail(422, { hadir: Object.fromEntries(came), catatan, problems: saved.problems });
		redirect(303, `${resolve('/pantau/kunjungan/[kunjungan]', params)}?tersimpan#hadir`);
	},
	bantu: async ({ request, locals, params }) => {
		const form = await request.formData();
		const ticked = form
			.getAll('bantu')
			.filter((value): value is string => typeof value === 'string');
		const given = await noteHelp(services(), signedIn(locals), params.kunjungan, ticked);
		redirect(303, `${resolve('/pantau/kunjungan/[kunjungan]', params)}?dibantu=${given}#bantu`);
	},
	batalkan: async ({ locals, params }) => {
		const cancelled = await cancelVisit(services(), signedIn(locals), params.kunjungan);
		if (!cancelled.ok) return fail(422, { problems: cancelled.problems });
		redirect(303, resolve('/pantau/kunjungan/[kunjungan]', params));
	}
};
