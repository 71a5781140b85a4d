import {
	boolean,
	check,
	foreignKey,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Marks } from '../../../learning/item-analysis/marks';
import { users } from './accounts';
import { desaKode, moment } from './columns';
import {
	desaKodeCheck,
	loggedOfPerson,
	rolledUp,
	writtenByPerson,
	writtenByTrainer
} from './tenant';

/** The log everything else follows from. Append-only; the id is made by the client, so a resend changes nothing. */
export const learningEvent = pgTable(
	'learning_event',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		kind: text('kind').notNull(),
		courseId: text('course_id').notNull(),
		contentId: text('content_id').notNull(),
		contentRev: integer('content_rev').notNull(),
		attemptId: uuid('attempt_id'),
		data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
		/** When it happened, by the clock of the device. */
		at: moment('at').notNull(),
		receivedAt: moment('received_at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ name: 'learning_event_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'learning_event_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('learning_event_user_id_idx').on(t.desaKode, t.userId, t.at),
		// Trainers ask for the few attempts that wait for them, and whether one was marked since.
		index('learning_event_waiting_idx')
			.on(t.desaKode, t.at)
			.where(sql`${t.kind} = 'attempt.submitted' and ${t.data} ? 'pending'`),
		index('learning_event_marked_idx')
			.on(t.desaKode, t.attemptId)
			.where(sql`${t.kind} = 'attempt.marked'`),
		desaKodeCheck('learning_event', t.desaKode),
		...loggedOfPerson()
	]
);

export const quizAttempt = pgTable(
	'quiz_attempt',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		quizId: text('quiz_id').notNull(),
		quizRev: integer('quiz_rev').notNull(),
		/** The content version it was drawn from: an attempt is graded by the questions that were seen. */
		contentHash: text('content_hash').notNull(),
		seed: integer('seed').notNull(),
		mode: text('mode', { enum: ['latihan', 'uji', 'diagnosa'] })
			.notNull()
			.default('latihan'),
		/** Which of two forms that share no question. */
		form: text('form', { enum: ['A', 'B'] }),
		/** Ids of the questions in the order they are put, where they were drawn. */
		drawn: jsonb('drawn').$type<readonly string[]>().notNull().default([]),
		startedAt: moment('started_at').notNull(),
		/** Its time is over then, whatever the device says. */
		deadlineAt: moment('deadline_at'),
		savedAt: moment('saved_at'),
		submittedAt: moment('submitted_at'),
		answers: jsonb('answers').$type<Record<string, unknown>>().notNull().default({}),
		/** How sure the person was of each answer, 1 to 3, where that is asked. */
		certainty: jsonb('certainty').$type<Record<string, number>>().notNull().default({}),
		// Whole parts of a common size: a quiz of many types has many of them.
		score: numeric('score', { precision: 16, scale: 2, mode: 'number' }),
		max: numeric('max', { precision: 16, scale: 2, mode: 'number' }),
		percent: numeric('percent', { precision: 5, scale: 2, mode: 'number' }),
		passed: boolean('passed'),
		/** What item analysis adds up; null of an attempt that it leaves out (BU-02), and of those of before there was one. */
		marks: jsonb('marks').$type<Marks>()
	},
	(t) => [
		primaryKey({ name: 'quiz_attempt_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'quiz_attempt_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('quiz_attempt_user_id_idx').on(t.desaKode, t.userId, t.courseId, t.quizId),
		// One try at a time, on however many devices it is begun.
		uniqueIndex('quiz_attempt_open_idx')
			.on(t.desaKode, t.userId, t.quizId)
			.where(sql`${t.mode} <> 'latihan' and ${t.submittedAt} is null`),
		check('quiz_attempt_mode_check', sql`${t.mode} in ('latihan', 'uji', 'diagnosa')`),
		check('quiz_attempt_form_check', sql`${t.form} in ('A', 'B')`),
		desaKodeCheck('quiz_attempt', t.desaKode),
		...writtenByPerson()
	]
);

/** What a trainer gives one person on top of the rules of an exam; kept as given, never changed. */
export const examAllowance = pgTable(
	'exam_allowance',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		quizId: text('quiz_id').notNull(),
		extraTries: integer('extra_tries').notNull().default(0),
		extraMinutes: integer('extra_minutes').notNull().default(0),
		reason: text('reason').notNull(),
		givenBy: uuid('given_by').notNull(),
		givenAt: moment('given_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'exam_allowance_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'exam_allowance_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('exam_allowance_user_id_idx').on(t.desaKode, t.userId, t.quizId),
		check('exam_allowance_extra_check', sql`${t.extraTries} >= 0 and ${t.extraMinutes} >= 0`),
		desaKodeCheck('exam_allowance', t.desaKode),
		...writtenByTrainer()
	]
);

/** Points a trainer gave an essay, by line of its rubric. A second marking is a second row; the latest counts. */
export const essayMark = pgTable(
	'essay_mark',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		questionId: text('question_id').notNull(),
		points: jsonb('points').$type<Record<string, number>>().notNull(),
		note: text('note').notNull().default(''),
		markedBy: uuid('marked_by').notNull(),
		markedAt: moment('marked_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'essay_mark_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'essay_mark_attempt_fk',
			columns: [t.desaKode, t.attemptId],
			foreignColumns: [quizAttempt.desaKode, quizAttempt.id]
		}),
		index('essay_mark_attempt_idx').on(t.desaKode, t.attemptId),
		desaKodeCheck('essay_mark', t.desaKode),
		...writtenByTrainer()
	]
);

/** Where a person stands with one lesson, quiz or task. */
export const learnerItem = pgTable(
	'learner_item',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		itemId: text('item_id').notNull(),
		kind: text('kind', { enum: ['lesson', 'quiz', 'task'] }).notNull(),
		status: text('status', { enum: ['started', 'done'] }).notNull(),
		best: numeric('best', { precision: 5, scale: 2, mode: 'number' }),
		tries: integer('tries').notNull().default(0),
		firstAt: moment('first_at').notNull(),
		lastAt: moment('last_at').notNull(),
		doneAt: moment('done_at')
	},
	(t) => [
		primaryKey({
			name: 'learner_item_pk',
			columns: [t.desaKode, t.userId, t.courseId, t.itemId]
		}),
		foreignKey({
			name: 'learner_item_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		check('learner_item_kind_check', sql`${t.kind} in ('lesson', 'quiz', 'task')`),
		check('learner_item_status_check', sql`${t.status} in ('started', 'done')`),
		desaKodeCheck('learner_item', t.desaKode),
		...rolledUp('orang')
	]
);
