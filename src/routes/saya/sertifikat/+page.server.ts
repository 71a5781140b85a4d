import { ownCertificates } from '$lib/server/learning/certificates';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
	ownCertificates(services(), signedIn(locals));
