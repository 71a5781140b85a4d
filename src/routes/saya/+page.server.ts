import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { deviceWords } from '$lib/server/accounts/device';
import { ownSeats } from '$lib/server/accounts/seats';
import { labelPeran } from '$lib/server/accounts/status';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { endOtherSessions, endOwnSession, listSessions } from '$lib/server/auth/sessions';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const user = signedIn(locals);
	const [tempat, jabatan, sessions] = await Promise.all([
		sebutWilayah(services(), user.wilayahKode),
		ownSeats(services(), user),
		listSessions(services(), user)
	]);
	return {
		akun: {
			nama: user.nama,
			username: user.username,
			peran: labelPeran(user.role),
			tempat,
			wilayahKode: user.wilayahKode,
			contoh: user.demo
		},
		jabatan,
		sesi: sessions
			.map(({ id, userAgent, createdAt, seenAt }) => ({
				id,
				perangkat: deviceWords(userAgent),
				masuk: createdAt,
				terakhir: seenAt,
				ini: id === locals.session?.id
			}))
			.sort((a, b) => Number(b.ini) - Number(a.ini))
	};
};

const kembali = (hasil: string): never => redirect(303, `${resolve('/saya')}?hasil=${hasil}#sesi`);

export const actions: Actions = {
	akhiri: async ({ request, locals }) => {
		const form = await request.formData();
		await endOwnSession(services(), signedIn(locals), String(form.get('sesi') ?? ''));
		return kembali('sesi');
	},
	akhiriLain: async ({ locals }) => {
		await endOtherSessions(services(), signedIn(locals), locals.session?.id ?? '');
		return kembali('sesi-lain');
	}
};
