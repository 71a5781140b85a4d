import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listCandidates, proposeOnePerChild } from '$lib/server/cohort/candidates';
import {
	addAll,
	addByUsername,
	addMembers,
	addVillages,
	type Added
} from '$lib/server/cohort/enrol';
import { labelVia, listMembers, removeMember } from '$lib/server/cohort/members';
import { readManagedHead } from '$lib/server/cohort/save';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const angkatan = await readManagedHead(services(), user, params.angkatan);
	const satuDesa = url.searchParams.get('usul') === 'satu-desa';
	const [peserta, calon, usulan] = await Promise.all([
		listMembers(services(), user, angkatan.id),
		listCandidates(services(), user, angkatan.id, url.searchParams),
		satuDesa ? proposeOnePerChild(services(), user, angkatan.id) : null
	]);
	// As many as one looks through on a page; the report has all of them.
	const terbanyak = 200;
	return {
		angkatan,
		jumlah: peserta.length,
		peserta: peserta
			.slice(0, terbanyak)
			.map(({ via, ...rest }) => ({ ...rest, cara: labelVia[via] })),
		calon,
		usulan
	};
};

type Event = RequestEvent<{ angkatan: string }>;

/** Back to the list the form stood on, with how many were added. */
function answer(event: Event, added: Added, typed = '') {
	if (!added.ok) return fail(422, { typed, problems: added.problems });
	const base = resolve('/kelola/angkatan/[angkatan]/peserta', event.params);
	redirect(303, `${base}?ditambahkan=${added.value.added}`);
}

export const actions: Actions = {
	pilih: async (event) => {
		const ids = (await event.request.formData()).getAll('peserta').map(String);
		const user = signedIn(event.locals);
		return answer(event, await addMembers(services(), user, event.params.angkatan, ids));
	},
	semua: async (event) => {
		const user = signedIn(event.locals);
		const words = event.url.searchParams;
		return answer(event, await addAll(services(), user, event.params.angkatan, words));
	},
	desa: async (event) => {
		const codes = (await event.request.formData()).getAll('desa').map(String).filter(Boolean);
		const user = signedIn(event.locals);
		return answer(event, await addVillages(services(), user, event.params.angkatan, codes));
	},
	daftar: async (event) => {
		const typed = String((await event.request.formData()).get('namaAkun') ?? '');
		const user = signedIn(event.locals);
		return answer(
			event,
			await addByUsername(services(), user, event.params.angkatan, typed),
			typed.slice(0, 20_000)
		);
	},
	keluarkan: async ({ request, locals, params }) => {
		const person = String((await request.formData()).get('orang') ?? '');
		await removeMember(services(), signedIn(locals), params.angkatan, person);
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]/peserta', params)}#peserta`);
	}
};
