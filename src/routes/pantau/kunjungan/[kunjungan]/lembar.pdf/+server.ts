import { gambarPdf } from '$lib/server/dokumen/pdf';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { visitSheets } from '$lib/server/visit/sheets';
import { visitPdf } from '$lib/server/visit/visit-pdf';
import type { RequestHandler } from './$types';

/** Agenda, attendance list and exercises of one visit. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const sheets = await visitSheets(services(), signedIn(locals), params.kunjungan);
	return new Response(await gambarPdf(visitPdf(sheets, url.origin)), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="kunjungan-${sheets.visit.tanggal}.pdf"`,
			'cache-control': 'private, no-store'
		}
	});
};
