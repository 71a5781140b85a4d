import { readQuestion } from '$lib/server/item-analysis/materi';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	readQuestion(
		services(),
		signedIn(locals),
		{ slug: params.course, quizId: params.kuis, questionId: params.soal },
		url.searchParams
	);
