import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { saveAnswer } from '$lib/server/learning/exam-answer';
import { submitExam } from '$lib/server/learning/exam-submit';
import { mulaiUji } from '$lib/server/learning/exam-page';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions } from './$types';

/** What comes back to the page unchanged. */
const filledIn = (form: FormData): [string, string][] =>
	[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

export const actions: Actions = {
	/**
	 * Begins the try that is named after this very address, and shows its first question in the same answer. Sending it
	 * again is the same try.
	 */
	mulai: async ({ request, locals, params }) => {
		const pintu = String((await request.formData()).get('pintu') ?? '');
		const begun = await mulaiUji(services(), signedIn(locals), pintu, params.percobaan);
		// The door says when or why not.
		if (begun === null) redirect(303, pintu);
		if (begun.id !== params.percobaan)
			redirect(303, resolve('/ujian/[percobaan]', { percobaan: begun.id }));
		locals.ujiDimulai = begun.halaman;
	},
	/** Keeps one answer, and goes on to where the button says. */
	simpan: async ({ request, locals, params }) => {
		const form = await request.formData();
		const soal = String(form.get('soal') ?? '');
		const tujuan = String(form.get('ke') ?? '');
		// A script that saves while one writes asks to stay where it is.
		const draft = tujuan === 'diam';
		const saved = await saveAnswer(services(), signedIn(locals), params.percobaan, soal, form, {
			draft
		});
		if (!saved.ok)
			return fail(saved.over ? 409 : 422, {
				problems: saved.problems,
				soal,
				isian: filledIn(form)
			});
		if (draft) return { tersimpan: true };
		const query = /^(\d{1,3}|ringkasan)$/.test(tujuan) ? `?soal=${tujuan}` : '';
		redirect(303, resolve('/ujian/[percobaan]', params) + query);
	},
	kirim: async ({ locals, params }) => {
		await submitExam(services(), signedIn(locals), params.percobaan);
		redirect(303, resolve('/ujian/[percobaan]', params));
	}
};
