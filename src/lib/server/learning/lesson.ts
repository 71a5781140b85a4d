import { isUuid, newId } from '$lib/ids';
import { notFound, type User } from '../access';
import type { Services } from '../runtime';
import { bacaItem } from './catalogue';
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
