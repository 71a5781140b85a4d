import { notFound } from '$lib/server/access';
import { issuingIfAny } from '$lib/server/learning/certificate-key';
import { statusList } from '$lib/server/learning/certificates';
import { services } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

/** Which certificates no longer count, for those who check a credential with tools of their own. */
export const GET: RequestHandler = async ({ params, url }) => {
	const issuing = /^[1-9]\d{0,4}$/.test(params.daftar) ? await issuingIfAny(url) : null;
	const list = issuing && (await statusList(services(), Number(params.daftar), issuing));
	return new Response(list ?? notFound(), {
		headers: {
			'content-type': 'application/vc+jwt',
			'cache-control': 'public, max-age=300'
		}
	});
};
