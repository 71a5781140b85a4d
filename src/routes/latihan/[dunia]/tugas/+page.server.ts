import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { askFromWorld } from '$lib/server/dialogue/ask-here';
import { kirimUji, periksaTugas, sanggah, tunjukkan } from '$lib/server/latihan/periksa';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

const halaman = (dunia: string): string => resolve('/latihan/[dunia]/tugas', { dunia });
/** Where the verdict stands: above it a long story and its documents may lie. */
const hasil = '#hasil-periksa';
const teks = (form: FormData, nama: string): string => String(form.get(nama) ?? '');

export const actions: Actions = {
	periksa: async ({ request, locals, params }) => {
		const checkId = teks(await request.formData(), 'periksaId');
		const { version } = await periksaTugas(services(), signedIn(locals), params.dunia, checkId);
		redirect(303, `${halaman(params.dunia)}?diperiksa=${version}${hasil}`);
	},
	/** Hands a test in. Once: the second time it shows the same verdict. */
	kirim: async ({ request, locals, params }) => {
		const form = await request.formData();
		if (teks(form, 'yakin') !== 'ya')
			return fail(422, {
				check: '',
				problems: [
					{
						field: 'yakin',
						level: 'galat' as const,
						rule: 'DL-07',
						message: 'Uji belum dikirim: pernyataan selesai belum ditandai.',
						mend: 'Tandai bila pekerjaan Anda memang sudah selesai.'
					}
				]
			});
		await kirimUji(services(), signedIn(locals), params.dunia);
		redirect(303, `${halaman(params.dunia)}${hasil}`);
	},
	/** The last rung of a hint ladder. */
	tunjukkan: async ({ request, locals, params, url }) => {
		const check = teks(await request.formData(), 'check');
		await tunjukkan(services(), signedIn(locals), params.dunia, check);
		redirect(303, `${halaman(params.dunia)}${diperiksa(url)}#petunjuk-${check}`);
	},
	/** "Pemeriksaan ini keliru?" */
	sanggah: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const check = teks(form, 'check');
		const result = await sanggah(services(), signedIn(locals), params.dunia, {
			check,
			version: Number(teks(form, 'version')),
			note: teks(form, 'catatan')
		});
		if (!result.ok) return fail(422, { check, problems: result.problems });
		redirect(303, `${halaman(params.dunia)}${diperiksa(url)}#butir-${check}`);
	},
	/** Puts a question to the trainers. */
	tanya: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const pertanyaan = teks(form, 'pertanyaan');
		const result = await askFromWorld(services(), signedIn(locals), params.dunia, {
			id: teks(form, 'pertanyaanId'),
			text: pertanyaan
		});
		if (!result.ok) return fail(422, { check: '', pertanyaan, problems: result.problems });
		const kata = new URLSearchParams(diperiksa(url));
		kata.set('tanya', 'terkirim');
		redirect(303, `${halaman(params.dunia)}?${kata}#tanya-pelatih`);
	}
};

/** The verdict that was in sight stays in sight. */
function diperiksa(url: URL): string {
	const version = url.searchParams.get('diperiksa') ?? '';
	return /^\d{1,9}$/.test(version) ? `?diperiksa=${version}` : '';
}
