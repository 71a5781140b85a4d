import { and, eq } from 'drizzle-orm';
import { isUuid, newId } from '$lib/ids';
import { diagnose, type Certainty } from '$lib/learning/diagnosis';
import { deadlineOf, type Allowance } from '$lib/learning/exam';
import { countedInExam } from '$lib/learning/evidence';
import type { Answers } from '$lib/learning/grade';
import { gradeExam, heldAmong, type Held } from '$lib/learning/item-analysis/held';
import { isBlank, marksOf } from '$lib/learning/item-analysis/marks';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { quizAttempt } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { heldQuestions } from '../item-analysis/held';
import { countLater, keepFirstMarks } from '../item-analysis/queue';
import type { Services } from '../runtime';
import { appendEvent, type AppendContext, type Learner } from './append';
import { findTry, inOwnScope, ofUser, openTry, type ExamTryFull, type Row } from './exam-try';

/** What a try is marked by besides itself. */
export type ExamContext = AppendContext & { readonly held: Held };

/** Before the transaction: asking inside would wait for a second connection while holding the first. */
export async function examContext({ db, now }: Services): Promise<ExamContext> {
	const [{ library }, held] = await Promise.all([currentLibrary(db), heldQuestions(db)]);
	return { library, held, now: now() };
}

/** Sends a try in. The first time counts; sending again gives the same. */
export async function submitExam(services: Services, user: User, attemptId: string): Promise<void> {
	if (!isUuid(attemptId)) notFound();
	const context = await examContext(services);
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
	context: ExamContext,
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
	const isExam = quiz.mode === 'uji';
	const { grades, score, max, percent, passed, pending, counted, held } = gradeExam(
		{ questions, pass: quiz.pass },
		answers,
		heldAmong(isExam ? context.held : new Set(), questions)
	);
	const isPassed = isExam && passed && pending === 0;
	const marks = marksOf(questions, grades, held);
	const [done] = await tx
		.update(quizAttempt)
		.set({
			...{ submittedAt: endedAt, score, max, percent, passed: isPassed },
			// Of a Diagnosa the first counts, which shows below.
			marks: isExam && !isBlank(answers) ? marks : null
		})
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
	if (!isExam) {
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
		await keepFirstMarks(tx, user, { id: row.id, answers }, marks);
	} else {
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
					...countedInExam(counted, grades)
				}
			},
			context
		);
		// With essays it counts when they are marked.
		if (pending === 0 && !isBlank(answers)) await countLater(tx, user, row.id);
	}
	return done ?? locked;
}
