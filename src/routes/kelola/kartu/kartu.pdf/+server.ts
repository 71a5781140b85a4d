import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { notFound } from '$lib/server/access';
import { makeCards } from '$lib/server/accounts/cards';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

/** Nothing lies here: cards are made when they are asked for, and their codes are kept nowhere. */
export const GET: RequestHandler = () => notFound();

export const POST: RequestHandler = async ({ request, locals, url }) => {
	const form = await request.formData();
	if (!form.has('akun')) {
		// A line of text instead of a file would have no way back to the list.
		const list = new URLSearchParams({ kosong: 'ya' });
		for (const name of ['impor', 'wilayah', 'sudah']) {
			const value = form.get(name);
			if (typeof value === 'string') list.set(name, value);
		}
		redirect(303, `${resolve('/kelola/kartu')}?${list}#kartu`);
	}
	const cards = await makeCards(services(), signedIn(locals), form, url.origin);
	if (cards.ok)
		return new Response(cards.value, {
			headers: {
				'content-type': 'application/pdf',
				'content-disposition': 'attachment; filename="kartu-akun.pdf"',
				'cache-control': 'private, no-store'
			}
		});
	return new Response(
		cards.problems.map(({ message, mend }) => `${message} ${mend ?? ''}`).join('\n'),
		{ status: 422, headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
};
