import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { readEvaluations } from '$lib/server/cohort/evaluations';
import { readReport } from '$lib/server/cohort/report';
import { sendToMany } from '$lib/server/learning/messages';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const laporan = await readReport(services(), user, params.angkatan, url.searchParams);
	const zona = zonaWilayah(laporan.angkatan.wilayahKode);
	// Asked of the members from the last day on.
	const over = tanggalDiZona(laporan.dataSaat, zona) >= laporan.angkatan.selesai;
	return {
		...laporan,
		penilaian: over ? await readEvaluations(services(), user, params.angkatan) : null,
		wilayah: await sebutWilayah(services(), laporan.angkatan.wilayahKode),
		zona,
		batchId: newId()
	};
};

export const actions: Actions = {
	/** To everybody of the list as it stands, its other pages too. */
	pesan: async ({ request, locals, params, url }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const text = String(form.get('pesan') ?? '');
		const { daftar } = await readReport(services(), user, params.angkatan, url.searchParams, true);
		const sent = await sendToMany(services(), user, {
			batchId: String(form.get('id') ?? ''),
			text,
			personIds: daftar.rows.map(({ id }) => id),
			cohortId: params.angkatan
		});
		if (!sent.ok) return fail(422, { text: text.slice(0, 5_000), problems: sent.problems });
		const words = new URLSearchParams(url.searchParams);
		words.delete('/pesan');
		words.set('terkirim', String(sent.value.sent));
		redirect(303, `${resolve('/pantau/angkatan/[angkatan]', params)}?${words}`);
	}
};
