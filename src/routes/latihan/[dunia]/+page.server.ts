import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parsePerintahDunia } from '$lib/desa/forms/perintah-dunia';
import { kirimPerintah } from '$lib/server/latihan/kirim-perintah';
import { ulangDunia } from '$lib/server/latihan/tugas';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kembaliKe } from '$lib/server/return-to';
import type { Actions, RequestEvent } from './$types';

/** The commands of the world itself; the learner returns to the page where the button stood. */
const perintah = async ({ request, locals, params, url }: RequestEvent) => {
	const form = await request.formData();
	const result = await kirimPerintah(services(), signedIn(locals), params.dunia, {
		commandId: String(form.get('perintahId') ?? ''),
		command: parsePerintahDunia(form, url.search)
	});
	if (!result.ok) return fail(422, { problems: result.problems });
	const kembali = kembaliKe(request, resolve('/latihan/[dunia]', { dunia: params.dunia }));
	const diurungkan = result.value.find((event) => event.kind === 'perintah.diurungkan');
	// The page of somebody who came with the command that was taken back is no longer there; a page that only names the
	// command in its query says itself that it was undone.
	const [halaman = ''] = kembali.split('?');
	const hilang = diurungkan && halaman.includes(diurungkan.perintahId);
	redirect(303, hilang ? resolve('/latihan/[dunia]/kependudukan', params) : kembali);
};

export const actions: Actions = {
	peran: perintah,
	tanggal: perintah,
	urungkan: perintah,
	ulangi: perintah,
	ulang: async ({ locals, params }) => {
		const dunia = await ulangDunia(services(), signedIn(locals), params.dunia);
		redirect(303, `${resolve('/latihan/[dunia]', { dunia })}?baru=1`);
	}
};
