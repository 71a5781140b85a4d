import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { firstRows } from '$lib/first-rows';
import { newId } from '$lib/ids';
import { giveHelp } from '$lib/server/learning/help';
import { sendToMany } from '$lib/server/learning/messages';
import { bacaBantuan, semuaBantuan } from '$lib/server/pantau/bantuan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

/** Some sixty sheets; whoever needs more takes the file. */
const terbanyakDicetak = 2_000;

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const halaman = await bacaBantuan(services(), user, url.searchParams);
	return {
		...halaman,
		cetak:
			halaman.baris !== null && url.searchParams.get('cetak') === 'semua'
				? await firstRows(semuaBantuan(services(), user, url.searchParams), terbanyakDicetak)
				: null,
		// Each form has an id of its own: sent twice, it is one help.
		baris: halaman.baris?.map((satu) => ({ ...satu, bantuanId: newId() })) ?? null,
		pesanId: newId(),
		asal: url.origin
	};
};

/** The list as it was filtered, with what has just been done. */
function kembali(url: URL, hasil: string): never {
	const query = new URLSearchParams(url.searchParams);
	for (const name of ['/bantu', '/pesan', 'hasil', 'cetak']) query.delete(name);
	query.set('hasil', hasil);
	redirect(303, `${resolve('/pantau/bantuan')}?${query}`);
}

export const actions: Actions = {
	bantu: async ({ request, locals, url }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		await giveHelp(services(), signedIn(locals), {
			id: text('id'),
			personId: text('orang'),
			courseId: text('kursus'),
			itemId: text('bagian'),
			desaKode: text('desa'),
			note: text('catatan')
		});
		kembali(url, 'dibantu');
	},
	pesan: async ({ request, locals, url }) => {
		const form = await request.formData();
		const orang = form.getAll('penerima').map(String);
		const pesan = String(form.get('pesan') ?? '');
		const sent = await sendToMany(services(), signedIn(locals), {
			batchId: String(form.get('id') ?? ''),
			personIds: orang,
			text: pesan
		});
		if (!sent.ok) return fail(422, { orang, pesan, problems: sent.problems });
		kembali(url, 'terkirim');
	}
};
