import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import {
	attendanceField,
	cancelDay,
	changeDay,
	markAttendance,
	readAttendance
} from '$lib/server/cohort/days';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { members, ...page } = await readAttendance(
		services(),
		signedIn(locals),
		params.angkatan,
		params.hari
	);
	return {
		...page,
		peserta: members.map((one) => ({ ...one, field: attendanceField(one.id) })),
		tersimpan: url.searchParams.has('tersimpan')
	};
};

export const actions: Actions = {
	hadir: async ({ request, locals, params }) => {
		const form = await request.formData();
		const marked = await markAttendance(
			services(),
			signedIn(locals),
			params.angkatan,
			params.hari,
			form,
			form.get('sisanya') === 'hadir'
		);
		if (!marked.ok) return fail(422, { values: asTyped(form), problems: marked.problems });
		redirect(303, `${resolve('/kelola/angkatan/[angkatan]/hari/[hari]', params)}?tersimpan=ya`);
	},
	ubah: async ({ request, locals, params }) => {
		const form = await request.formData();
		const { angkatan, hari } = params;
		const saved = await changeDay(services(), signedIn(locals), angkatan, hari, form);
		if (!saved.ok) return fail(422, { values: asTyped(form), problems: saved.problems });
		redirect(303, resolve('/kelola/angkatan/[angkatan]/hari/[hari]', params));
	},
	batal: async ({ request, locals, params }) => {
		const cancelled = (await request.formData()).get('batalkan') === 'ya';
		await cancelDay(services(), signedIn(locals), params.angkatan, params.hari, cancelled);
		redirect(303, resolve('/kelola/angkatan/[angkatan]/hari/[hari]', params));
	}
};
