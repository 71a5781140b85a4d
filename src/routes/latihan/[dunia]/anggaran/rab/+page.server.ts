import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { terimaRab } from '$lib/server/impor/terima-rab';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

export const actions: Actions = {
	impor: async ({ request, locals, params }) => {
		const form = await request.formData();
		const hasil = await terimaRab(services(), signedIn(locals), params.dunia, form);
		if (!hasil.ok) return fail(422, { problems: hasil.problems, lembar: null });
		if (hasil.value.jenis === 'bermasalah') return fail(422, { problems: [], lembar: hasil.value });
		const banyak = hasil.value.events.flatMap((event) =>
			event.kind === 'anggaran.ditulis' ? event.baris : []
		).length;
		const rancangan = encodeURIComponent(String(form.get('rancangan') ?? ''));
		redirect(
			303,
			`${resolve('/latihan/[dunia]/anggaran/rab', params)}?rancangan=${rancangan}&diterima=${banyak}`
		);
	}
};
