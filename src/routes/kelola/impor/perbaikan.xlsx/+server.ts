import { notFound } from '$lib/server/access';
import { kirimLembar } from '$lib/server/impor/kirim-lembar';
import { mendRoster } from '$lib/server/roster/dry-run';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

/** Nothing lies here: the sheet is made from a file that is sent. */
export const GET: RequestHandler = () => notFound();

export const POST: RequestHandler = async ({ request, locals }) => {
	const result = await mendRoster(services(), signedIn(locals), await request.formData());
	if (result.ok)
		return kirimLembar(
			{ nama: 'Perbaikan', ...result.value },
			'perbaikan-daftar-perangkat',
			'xlsx'
		);
	return new Response(
		result.problems.map(({ message, mend }) => `${message} ${mend ?? ''}`).join('\n'),
		{ status: 422, headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
};
