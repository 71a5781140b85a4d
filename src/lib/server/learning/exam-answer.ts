import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { parseAnswers } from '$lib/learning/answers';
import { isCertainty } from '$lib/learning/diagnosis';
import { isOverdue } from '$lib/learning/exam';
import { veil } from '$lib/learning/veil';
import { notFound, type User } from '../access';
import { quizAttempt } from '../db/schema';
import { built } from '../db/built';
import type { Services } from '../runtime';
import { findTry, inOwnScope, ofLearner, openTry, tryOf } from './exam-try';

const updateAnswer = built((tx) =>
	tx
		.update(quizAttempt)
		.set({
			answers: sql`${quizAttempt.answers} || ${sql.placeholder('answer')}::jsonb`,
			certainty: sql`${quizAttempt.certainty} || ${sql.placeholder('certainty')}::jsonb`,
			savedAt: sql`${sql.param(sql.placeholder('now'), quizAttempt.savedAt)}`
		})
		.where(
			and(ofLearner, eq(quizAttempt.id, sql.placeholder('id')), isNull(quizAttempt.submittedAt))
		)
		.prepare('exam_answer')
);

export type Saved =
	| { readonly ok: true }
	| { readonly ok: false; readonly over: boolean; readonly problems: readonly Problem[] };

/**
 * Keeps the answer to one question, as often as it is given; nothing is kept once the try is over.
 * @param draft The person is still at the question: an answer is kept before they say how sure they are.
 */
export async function saveAnswer(
	services: Services,
	user: User,
	attemptId: string,
	questionId: string,
	form: FormData,
	{ draft = false }: { readonly draft?: boolean } = {}
): Promise<Saved> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	return inOwnScope(services, user, async (tx, versionOf): Promise<Saved> => {
		const { row, allowance } = (await findTry(tx, user, attemptId)) ?? notFound();
		const { questions, quiz } = openTry(versionOf, row);
		const question = questions.find(({ id }) => id === questionId) ?? notFound();
		if (row.submittedAt !== null || isOverdue(tryOf(row, quiz, allowance), now.toISOString()))
			return tooLate;
		const { toKept } = veil(question, row.seed);
		const answer = parseAnswers({ questions: [question] }, toKept(form))[questionId] ?? [];
		const sure = Number(form.get('yakin'));
		const asksSure = quiz.mode === 'diagnosa';
		if (asksSure && !draft && answer.length > 0 && !isCertainty(sure)) return notSaid;
		const sureToo = asksSure && isCertainty(sure);
		await updateAnswer(tx, {
			desaKode: user.desaKode,
			userId: user.id,
			id: attemptId,
			answer: JSON.stringify({ [questionId]: answer }),
			certainty: JSON.stringify(sureToo ? { [questionId]: sure } : {}),
			now
		});
		return { ok: true };
	});
}

const tooLate: Saved = {
	ok: false,
	over: true,
	problems: [
		{
			field: '',
			level: 'galat',
			rule: 'UJ-02',
			message: 'Uji ini sudah selesai, jadi jawaban tidak dapat diubah lagi.',
			mend: 'Lihat hasilnya di halaman ini.'
		}
	]
};

const notSaid: Saved = {
	ok: false,
	over: false,
	problems: [
		{
			field: 'yakin',
			level: 'galat',
			rule: 'UJ-03',
			message: 'Anda belum menyebut seberapa yakin.',
			mend: 'Pilih satu dari tiga.'
		}
	]
};
