import { and, eq } from 'drizzle-orm';
import { isUuid, newId } from '$lib/ids';
import { diagnose, type Certainty } from '$lib/learning/diagnosis';
import { deadlineOf, type Allowance } from '$lib/learning/exam';
import { countedInExam } from '$lib/learning/evidence';
import { gradeQuiz, type Answers } from '$lib/learning/grade';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { quizAttempt } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { appendEvent, type AppendContext, type Learner } from './append';
import { findTry, inOwnScope, ofUser, openTry, type ExamTryFull, type Row } from './exam-try';

/** Sends a try in. The first time counts; sending again gives the same. */
export async function submitExam(services: Services, user: User, attemptId: string): Promise<void> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
	await inOwnScope(services, user, async (tx, versionOf) => {
		const { row, allowance } = (await findTry(tx, user, attemptId)) ?? notFound();
		if (row.submittedAt !== null) return;
		await finish(tx, user, openTry(versionOf, row), context, allowance);
	});
}

/** Marks what was saved and closes the try, at its deadline at the latest. Who comes second finds it closed. */
export async function finish(
	tx: ScopedTx,
	user: Learner,
	{ row, course, quiz, questions }: ExamTryFull,
	context: AppendContext,
	allowance: Allowance
): Promise<Row> {
	const deadline = deadlineOf(quiz, row.startedAt.toISOString(), allowance);
	const nowText = context.now.toISOString();
	const endedAt = new Date(deadline !== null && deadline < nowText ? deadline : nowText);
	// Locked: an answer that is being saved is in it or too late, never lost in between.
	const [locked] = await tx
		.select()
		.from(quizAttempt)
		.where(and(ofUser(user), eq(quizAttempt.id, row.id)))
		.for('update');
	if (!locked || locked.submittedAt !== null) return locked ?? row;
	const answers = locked.answers as Answers;
	const { grades, score, max, percent, passed, pending } = gradeQuiz(
		{ questions, pass: quiz.pass },
		answers
	);
	const isPassed = quiz.mode === 'uji' && passed && pending === 0;
	const [done] = await tx
		.update(quizAttempt)
		.set({ submittedAt: endedAt, score, max, percent, passed: isPassed })
		.where(and(ofUser(user), eq(quizAttempt.id, row.id)))
		.returning();
	const about = {
		id: newId(),
		courseId: course.id,
		contentId: quiz.id,
		contentRev: quiz.rev,
		attemptId: row.id,
		at: endedAt.toISOString()
	};
	if (quiz.mode === 'diagnosa')
		await appendEvent(
			tx,
			user,
			{
				...about,
				kind: 'diagnosis.submitted',
				data: {
					quizId: quiz.id,
					percent,
					form: row.form,
					competencies: diagnose(
						questions,
						answers,
						locked.certainty as Readonly<Record<string, Certainty>>
					)
				}
			},
			context
		);
	else
		await appendEvent(
			tx,
			user,
			{
				...about,
				kind: 'attempt.submitted',
				data: {
					quizId: quiz.id,
					score,
					max,
					percent,
					passed: isPassed,
					...(pending > 0 && { pending }),
					...countedInExam(questions, grades)
				}
			},
			context
		);
	return done ?? locked;
}
