import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseCode } from '$lib/learning/certificate/code';
import { didOf } from '$lib/learning/certificate/sign';
import { issuingAt, issuingIfAny } from '$lib/server/learning/certificate-key';
import { issueCertificate } from '$lib/server/learning/certificates';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const typed = url.searchParams.get('kode');
	const kode = typed === null ? null : parseCode(typed);
	if (kode !== null) redirect(303, resolve('/sertifikat/[kode]', { kode }));
	const issuing = await issuingIfAny(url);
	return { typed, did: issuing && didOf(issuing.signer.publicKey) };
};

export const actions: Actions = {
	/** From the page of a course or the list of one's own: the certificate that is there, or a new one. */
	terbitkan: async ({ request, locals, url }) => {
		const user = signedIn(locals);
		const courseId = String((await request.formData()).get('kursus') ?? '');
		const issued = await issueCertificate(services(), user, courseId, await issuingAt(url));
		if (!issued.ok) return fail(422, { problems: issued.problems });
		redirect(303, resolve('/sertifikat/[kode]', { kode: issued.code }));
	}
};
