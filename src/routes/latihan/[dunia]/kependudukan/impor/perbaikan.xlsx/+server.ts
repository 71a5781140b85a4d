import { notFound } from '$lib/server/access';
import { kirimLembar } from '$lib/server/impor/kirim-lembar';
import { perbaikanKiriman } from '$lib/server/impor/terima-impor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

/** Nothing lies here: the sheet is made from a file that is sent. */
export const GET: RequestHandler = () => notFound();

/** Without JavaScript; otherwise the browser writes this sheet itself. The file is looked at and forgotten. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	const form = await request.formData();
	const hasil = await perbaikanKiriman(services(), signedIn(locals), params.dunia, form);
	if (hasil.ok)
		return kirimLembar({ nama: 'Perbaikan', ...hasil.value }, 'perbaikan-impor', 'xlsx');
	return new Response(
		hasil.problems.map(({ message, mend }) => `${message} ${mend ?? ''}`).join('\n'),
		{
			status: 422,
			headers: { 'content-type': 'text/plain; charset=utf-8' }
		}
	);
};
