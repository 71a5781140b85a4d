import type { Problem } from '$lib/desa/problem';
import { zonaWilayah } from '$lib/format/tanggal';
import { isUuid, newId } from '$lib/ids';
import type { Place } from '$lib/learning/course';
import { notFound, type User } from '../access';
import type { Services } from '../runtime';
import { currentLibrary } from '../courses/current';
import { bacaItem, placeOf } from './catalogue';
import { bacaCatatan, longestNote, simpanCatatan } from './notes';
import { catatBelajar } from './record';

type Params = { readonly course: string; readonly module: string; readonly item: string };

/** Notes a lesson as read and tells where to go on. The id travels in the form: a resend notes it once. */
export async function selesaikanPelajaran(
	services: Services,
	user: User,
	params: Params,
	eventId: string
): Promise<string> {
	const { place, letak } = await bacaItem(services, user, params);
	const { course, item } = place;
	if (item.kind !== 'lesson') notFound();
	await catatBelajar(services, user, {
		// A form that lost its id is still a lesson read.
		id: isUuid(eventId) ? eventId : newId(),
		kind: 'lesson.completed',
		courseId: course.id,
		contentId: item.id,
		contentRev: item.rev,
		attemptId: null,
		at: services.now().toISOString(),
		data: {}
	});
	return letak.next?.href ?? letak.course.href;
}

/** The note beside a lesson, as its page shows it. */
export async function catatanPelajaran(services: Services, user: User, { course, item }: Place) {
	const note = await bacaCatatan(services, user, { courseId: course.id, lessonId: item.id });
	return {
		text: note?.text ?? '',
		savedAt: note?.savedAt ?? null,
		zona: zonaWilayah(user.desaKode),
		longest: longestNote
	};
}

/** @param text Null: nothing was sent, and what is kept stays. */
export async function simpanCatatanPelajaran(
	services: Services,
	user: User,
	params: Params,
	text: string | null
): Promise<readonly Problem[]> {
	const { library } = await currentLibrary(services.db);
	const { course, item } = placeOf(library, params);
	if (item.kind !== 'lesson') notFound();
	if (text === null) return [];
	return simpanCatatan(services, user, { courseId: course.id, lessonId: item.id }, text);
}
