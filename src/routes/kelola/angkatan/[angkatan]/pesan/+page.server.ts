import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { listMembers } from '$lib/server/cohort/members';
import { readManagedHead } from '$lib/server/cohort/save';
import { batchesSentBy, sendToMany } from '$lib/server/learning/messages';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	const [angkatan, peserta, terkirim] = await Promise.all([
		readManagedHead(services(), user, params.angkatan),
		listMembers(services(), user, params.angkatan),
		batchesSentBy(services(), user, params.angkatan)
	]);
	return {
		angkatan,
		jumlah: peserta.length,
		terkirim,
		batchId: newId(),
		zona: zonaWilayah(angkatan.wilayahKode)
	};
};

export const actions: Actions = {
	kirim: async ({ request, locals, params }) => {
		const form = await request.formData();
		const text = String(form.get('pesan') ?? '');
		const sent = await sendToMany(services(), signedIn(locals), {
			batchId: String(form.get('id') ?? ''),
			cohortId: params.angkatan,
			text
		});
		if (!sent.ok) return fail(422, { text: text.slice(0, 5_000), problems: sent.problems });
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]/pesan', params)}?terkirim#terkirim`);
	}
};
