import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { answerLimits, questionLimits } from '$lib/learning/dialogue';
import { answerQuestion, questionForTrainer } from '$lib/server/dialogue/answers';
import { publishedFrom, publishNote, withdrawNote } from '$lib/server/dialogue/published';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	const tanya = await questionForTrainer(services(), user, params.pertanyaan);
	const [catatan, ditarik, wilayah] = await Promise.all([
		publishedFrom(services(), user, tanya.id),
		publishedFrom(services(), user, tanya.id, 'ditarik'),
		sebutWilayah(services(), user.wilayahKode)
	]);
	return {
		tanya,
		catatan,
		ditarik,
		/** For whom a note is published. */
		wilayah,
		panjang: { tanya: questionLimits.longest, jawab: answerLimits.longest },
		zona: zonaWilayah(tanya.desa.kode)
	};
};

const text = (form: FormData, name: string): string => String(form.get(name) ?? '');

export const actions: Actions = {
	jawab: async ({ request, locals, params }) => {
		const jawaban = text(await request.formData(), 'jawaban');
		const result = await answerQuestion(services(), signedIn(locals), params.pertanyaan, jawaban);
		if (!result.ok) return fail(422, { jawaban, problems: result.problems });
		redirect(303, `${resolve('/pantau/pertanyaan/[pertanyaan]', params)}?terjawab#terbitkan`);
	},
	terbitkan: async ({ request, locals, params }) => {
		const form = await request.formData();
		const [tanya, jawab] = [text(form, 'tanya'), text(form, 'jawab')];
		const result = await publishNote(services(), signedIn(locals), params.pertanyaan, {
			question: tanya,
			answer: jawab
		});
		if (!result.ok) return fail(422, { tanya, jawab, problems: result.problems });
		redirect(303, `${resolve('/pantau/pertanyaan/[pertanyaan]', params)}#terbitkan`);
	},
	tarik: async ({ request, locals, params }) => {
		const form = await request.formData();
		await withdrawNote(services(), signedIn(locals), params.pertanyaan);
		// Whatever was being changed when the button was pressed stands in the form again.
		return { tanya: text(form, 'tanya'), jawab: text(form, 'jawab'), problems: [] };
	}
};
