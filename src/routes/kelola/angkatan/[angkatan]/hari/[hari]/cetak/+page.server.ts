import { readAttendance } from '$lib/server/cohort/days';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { angkatan, day, members } = await readAttendance(
		services(),
		signedIn(locals),
		params.angkatan,
		params.hari
	);
	return {
		angkatan,
		day,
		peserta: members.map(({ id, nama, jabatan, desa }) => ({ id, nama, jabatan, desa }))
	};
};
