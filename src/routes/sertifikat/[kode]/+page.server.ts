import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { groupedCode } from '$lib/learning/certificate/code';
import { labelReason, revocationReasons } from '$lib/learning/certificate/revocation';
import { labelLevel } from '$lib/learning/competency';
import { notFound } from '$lib/server/access';
import { publicCertificate, revokeCertificate } from '$lib/server/learning/certificates';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const found = (await publicCertificate(services(), locals.user, params.kode)) ?? notFound();
	// Whether it still counts is asked anew each time.
	if (!locals.user) setHeaders({ 'cache-control': 'no-store' });
	const { code, number, content, revoked, mayRevoke, zona } = found;
	const { tasks, exams, competencies, name, seat, place, course, hours } = content;
	return {
		sertifikat: {
			code,
			grouped: groupedCode(code),
			number,
			name,
			seat,
			place,
			course: { code: course.code, title: course.title, rev: course.rev, slug: course.slug },
			hours,
			finishedOn: content.finishedOn,
			issuedOn: content.issuedOn,
			tasks,
			exams,
			competencies: competencies.map(({ code, text, level }) => ({
				code,
				text,
				level,
				label: labelLevel(level)
			})),
			issuer: content.issuer,
			example: content.example,
			revoked: revoked && { ...revoked, label: labelReason(revoked.reason) },
			mayRevoke,
			zona
		},
		alasan: revocationReasons.map((value) => ({ value, label: labelReason(value) }))
	};
};

export const actions: Actions = {
	cabut: async ({ request, locals, params }) => {
		const form = await request.formData();
		const typed = {
			reason: String(form.get('alasan') ?? ''),
			note: String(form.get('penjelasan') ?? ''),
			sure: form.get('yakin') === 'ya'
		};
		const revoked = await revokeCertificate(services(), signedIn(locals), params.kode, typed);
		if (!revoked.ok) return fail(422, { ...typed, problems: revoked.problems });
		redirect(303, resolve('/sertifikat/[kode]', params));
	}
};
