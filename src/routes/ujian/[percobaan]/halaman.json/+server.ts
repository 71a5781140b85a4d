import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bacaPercobaan, mulaiUji } from '$lib/server/learning/exam-page';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { UjiDimulai } from '../titipan';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	json(await bacaPercobaan(services(), signedIn(locals), params.percobaan));

/**
 * The same as the form of the door does, for its script. An action would write the questions a second time, as a text within
 * a text, which takes longer than all the rest when thousands begin at one moment.
 */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	// What is no JSON names no exam, which is not found.
	const dikirim: unknown = await request.json().catch(() => null);
	const alamat =
		typeof dikirim === 'object' && dikirim && 'pintu' in dikirim ? String(dikirim.pintu) : '';
	const user = signedIn(locals);
	const begun = await mulaiUji(services(), user, alamat, params.percobaan);
	// Where none may be begun, the door says when or why not.
	const ke = begun ? resolve('/ujian/[percobaan]', { percobaan: begun.id }) : alamat;
	// Whoever goes on with a try has its page with the answer too.
	const uji = begun && (begun.halaman ?? (await bacaPercobaan(services(), user, begun.id)));
	return json({ ke, uji } satisfies UjiDimulai);
};
