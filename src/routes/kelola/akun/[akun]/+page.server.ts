import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import { changeContact, contactOf } from '$lib/server/accounts/contact';
import {
	accountDetail,
	disableAccount,
	enableAccount,
	resetPassword
} from '$lib/server/accounts/manage';
import { endSeat, seatsOf } from '$lib/server/accounts/seats';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	const akun = await accountDetail(services(), user, params.akun);
	const [jabatan, kontak] = await Promise.all([
		seatsOf(services(), user, akun.id),
		contactOf(services(), user, akun.id)
	]);
	return { akun, jabatan, kontak };
};

const kembali = (akun: string, hasil: string): never =>
	redirect(303, `${resolve('/kelola/akun/[akun]', { akun })}?hasil=${hasil}`);

const text = (form: FormData, name: string): string => String(form.get(name) ?? '');

export const actions: Actions = {
	sandi: async ({ request, locals, params }) => {
		const stamp = text(await request.formData(), 'tanda');
		const result = await resetPassword(services(), signedIn(locals), params.akun, stamp);
		// The one-time password stands in this answer and nowhere else, so it is no redirect.
		return result.ok ? { kartu: result.value } : fail(422, { problems: result.problems });
	},
	jabatan: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await endSeat(services(), signedIn(locals), params.akun, {
			seatId: text(form, 'jabatanId'),
			selesai: text(form, 'selesai')
		});
		if (!result.ok) return fail(422, { values: asTyped(form), problems: result.problems });
		return kembali(params.akun, 'jabatan');
	},
	kontak: async ({ request, locals, params }) => {
		const form = await request.formData();
		const problems = await changeContact(services(), signedIn(locals), params.akun, {
			noHp: text(form, 'noHp'),
			nip: text(form, 'nip'),
			email: text(form, 'email')
		});
		if (problems.length > 0) return fail(422, { kontak: asTyped(form), problems });
		return kembali(params.akun, 'kontak');
	},
	tutup: async ({ locals, params }) => {
		const problems = await disableAccount(services(), signedIn(locals), params.akun);
		return problems.length > 0 ? fail(422, { problems }) : kembali(params.akun, 'tutup');
	},
	buka: async ({ locals, params }) => {
		const problems = await enableAccount(services(), signedIn(locals), params.akun);
		return problems.length > 0 ? fail(422, { problems }) : kembali(params.akun, 'buka');
	}
};
