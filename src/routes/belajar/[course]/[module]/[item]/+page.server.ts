import { fail, redirect } from '@sveltejs/kit';
import { newId } from '$lib/ids';
import { bacaItem } from '$lib/server/learning/catalogue';
import { selesaikanPelajaran } from '$lib/server/learning/lesson';
import { bacaKuis, kirimKuis } from '$lib/server/learning/quiz';
import { mulaiTugas } from '$lib/server/latihan/tugas';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { place, letak } = await bacaItem(services(), locals.user, params);
	const head = { letak, id: place.item.id, title: place.item.title, minutes: place.item.minutes };
	switch (place.item.kind) {
		case 'lesson': {
			openPage(locals, setHeaders);
			const { screens, bytes } = place.item;
			return { ...head, kind: 'lesson' as const, screens, bytes, eventId: newId() };
		}
		case 'quiz': {
			const percobaan = url.searchParams.get('percobaan');
			const kuis = await bacaKuis(services(), locals.user, params, percobaan);
			return { ...head, kind: 'quiz' as const, kuis };
		}
		case 'task': {
			openPage(locals, setHeaders);
			const { requirements } = place.item;
			return { ...head, kind: 'task' as const, jumlah: requirements.length, duniaId: newId() };
		}
		default:
			return place.item satisfies never;
	}
};

export const actions: Actions = {
	/** Marks a lesson as read and goes on to what comes next. */
	selesai: async ({ request, locals, params }) => {
		const form = await request.formData();
		const eventId = String(form.get('eventId') ?? '');
		redirect(303, await selesaikanPelajaran(services(), signedIn(locals), params, eventId));
	},
	/** Marks a quiz. With an account the attempt is kept and has an address; without one it is shown once. */
	jawab: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const hasil = await kirimKuis(services(), locals.user, params, form);
		if (!hasil.ok) return fail(422, { problems: hasil.problems });
		if (hasil.kept) redirect(303, `${url.pathname}?percobaan=${hasil.attemptId}#hasil`);
		return { hasil: hasil.result, options: hasil.options };
	},
	mulai: async ({ request, locals, params }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const { place } = await bacaItem(services(), user, params);
		const dunia = await mulaiTugas(
			services(),
			user,
			place.item.id,
			String(form.get('dunia') ?? '')
		);
		redirect(303, resolve('/latihan/[dunia]/tugas', { dunia }));
	}
};
