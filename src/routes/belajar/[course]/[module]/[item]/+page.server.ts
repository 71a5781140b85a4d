import { fail, redirect } from '@sveltejs/kit';
import { newId } from '$lib/ids';
import { askFromItem, dialogueUnder } from '$lib/server/dialogue/ask-here';
import { bacaItem } from '$lib/server/learning/catalogue';
import {
	catatanPelajaran,
	selesaikanPelajaran,
	simpanCatatanPelajaran
} from '$lib/server/learning/lesson';
import { modulePath } from '$lib/server/learning/module';
import { travelBytes } from '$lib/server/learning/reading-size';
import { bacaPintuUji } from '$lib/server/learning/exam-page';
import { bacaKuis, kirimKuis } from '$lib/server/learning/quiz';
import { claimsHtml } from '$lib/learning/claims-html';
import { isMode } from '$lib/learning/praktik/mode';
import { caraTugas } from '$lib/server/latihan/cara';
import { mulaiTugas } from '$lib/server/latihan/tugas';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { resolve } from '$app/paths';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { place, letak } = await bacaItem(services(), locals.user, params);
	const head = {
		letak,
		id: place.item.id,
		title: place.item.title,
		minutes: place.item.minutes,
		moduleHref: modulePath(place.course, place.module)
	};
	switch (place.item.kind) {
		case 'lesson': {
			openPage(locals, setHeaders);
			return {
				...head,
				kind: 'lesson' as const,
				screens: place.item.screens,
				claimsHtml: claimsHtml(place.item.claims),
				bytes: travelBytes(place.item),
				eventId: newId(),
				catatan: locals.user && (await catatanPelajaran(services(), locals.user, place)),
				dialog: locals.user && (await dialogueUnder(services(), locals.user, place))
			};
		}
		case 'quiz': {
			if (place.item.mode !== 'latihan') {
				const pintu = await bacaPintuUji(services(), locals.user, place.item, url.pathname);
				return { ...head, kind: 'exam' as const, pintu };
			}
			const percobaan = url.searchParams.get('percobaan');
			const kuis = await bacaKuis(services(), locals.user, params, percobaan);
			return { ...head, kind: 'quiz' as const, kuis };
		}
		case 'task': {
			openPage(locals, setHeaders);
			const { requirements } = place.item;
			const cara = await caraTugas(services(), locals.user, place.course.id, place.item);
			return {
				...head,
				kind: 'task' as const,
				jumlah: requirements.length,
				// Each form has an id of its own: what it starts is one attempt, however often it is sent.
				cara: cara.map((satu) => ({ ...satu, baruId: newId() })),
				dialog: locals.user && (await dialogueUnder(services(), locals.user, place))
			};
		}
		default:
			return place.item satisfies never;
	}
};

/** Null: the form had no place for one, and what is kept stays. */
const noteIn = (form: FormData): string | null => {
	const written = form.get('catatan');
	return typeof written === 'string' ? written : null;
};

export const actions: Actions = {
	/** Marks a lesson as read and goes on to what comes next; a note that was not saved yet is saved on the way. */
	selesai: async ({ request, locals, params }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const catatan = noteIn(form);
		const problems = await simpanCatatanPelajaran(services(), user, params, catatan);
		if (problems.length > 0) return fail(422, { catatan, problems });
		const eventId = String(form.get('eventId') ?? '');
		redirect(303, await selesaikanPelajaran(services(), user, params, eventId));
	},
	/** Keeps what was written beside a lesson. */
	catatan: async ({ request, locals, params, url }) => {
		const catatan = noteIn(await request.formData());
		const problems = await simpanCatatanPelajaran(services(), signedIn(locals), params, catatan);
		if (problems.length > 0) return fail(422, { catatan, problems });
		redirect(303, `${url.pathname}#catatan-saya`);
	},
	/** Puts a question to the trainers. */
	tanya: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const pertanyaan = String(form.get('pertanyaan') ?? '');
		const id = String(form.get('pertanyaanId') ?? '');
		const asked = await askFromItem(services(), signedIn(locals), params, { id, text: pertanyaan });
		if (!asked.ok) return fail(422, { pertanyaan, problems: asked.problems });
		redirect(303, `${url.pathname}#tanya-pelatih`);
	},
	/** Marks a quiz. With an account the attempt is kept and has an address; without one it is shown once. */
	jawab: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const hasil = await kirimKuis(services(), locals.user, params, form);
		if (!hasil.ok) return fail(422, { problems: hasil.problems, ulang: hasil.ulang });
		if (hasil.kept) redirect(303, `${url.pathname}?percobaan=${hasil.attemptId}#hasil`);
		return { hasil: hasil.result, questions: hasil.questions };
	},
	/** Starts a task in one of its modes: its own practice village. */
	mulai: async ({ request, locals, params }) => {
		const user = signedIn(locals);
		const form = await request.formData();
		const { place } = await bacaItem(services(), user, params);
		const worldId = String(form.get('dunia') ?? '');
		const cara = String(form.get('cara') ?? 'kerjakan');
		const mode = isMode(cara) ? cara : 'kerjakan';
		const opened = await mulaiTugas(services(), user, place.item.id, worldId, mode);
		if (!opened.ok) return fail(422, { problems: opened.problems });
		redirect(303, resolve('/latihan/[dunia]/tugas', { dunia: opened.value }));
	}
};
