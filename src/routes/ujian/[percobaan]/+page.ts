import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import type { HalamanUji } from '$lib/server/learning/exam-page';
import { error, redirect } from '@sveltejs/kit';
import { ambilTitipan } from './titipan';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { percobaan } }) => {
	const dititipkan = browser ? ambilTitipan(percobaan) : undefined;
	if (dititipkan) return { uji: dititipkan };
	const response = await fetch(resolve('/ujian/[percobaan]/halaman.json', { percobaan }));
	if (response.status === 401)
		redirect(
			303,
			`${resolve('/masuk')}?tujuan=${encodeURIComponent(resolve('/ujian/[percobaan]', { percobaan }))}`
		);
	if (response.status === 404) error(404, 'Halaman tidak ditemukan');
	if (!response.ok) error(response.status, 'Ujian belum dapat dibuka. Coba lagi sebentar.');
	// Safe: our own server wrote it, from this type.
	return { uji: (await response.json()) as HalamanUji };
};
