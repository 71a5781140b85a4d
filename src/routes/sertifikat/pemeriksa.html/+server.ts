import { tanggalDiZona } from '$lib/format/tanggal';
import { didOf } from '$lib/learning/certificate/sign';
import { issuingIfAny } from '$lib/server/learning/certificate-key';
import { env } from '$lib/server/env';
import { services } from '$lib/server/runtime';
import { halamanPemeriksa } from './halaman';
import type { RequestHandler } from './$types';

/** A page to be saved, which checks certificates without us. It comes as a file: only then it belongs to the reader. */
export const GET: RequestHandler = async ({ url }) => {
	const issuing = await issuingIfAny(url);
	const page = halamanPemeriksa({
		did: issuing && didOf(issuing.signer.publicKey),
		origin: issuing?.origin ?? env().origin ?? url.origin,
		on: tanggalDiZona(services().now(), 'WIB')
	});
	return new Response(page, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': 'attachment; filename="pemeriksa-sertifikat-gladi-desa.html"',
			'cache-control': 'no-store'
		}
	});
};
