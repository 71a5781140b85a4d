import { zonaWilayah } from '$lib/format/tanggal';
import { currentLibrary } from '$lib/server/courses/current';
import { questionsForTrainer } from '$lib/server/dialogue/answers';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const { library } = await currentLibrary(services().db);
	const word = (name: string) => url.searchParams.get(name) ?? '';
	const kursus = library.courses.find(({ id }) => id === word('kursus'))?.id ?? '';
	const terjawab = word('keadaan') === 'terjawab';
	return {
		daftar: await questionsForTrainer(services(), user, {
			answered: terjawab,
			courseId: kursus,
			wilayah: word('wilayah'),
			after: word('sesudah')
		}),
		terjawab,
		kursus,
		daftarKursus: library.courses.map(({ id, code, title }) => ({ id, code, title })),
		lanjutan: word('sesudah') !== '',
		zona: zonaWilayah(user.desaKode)
	};
};
