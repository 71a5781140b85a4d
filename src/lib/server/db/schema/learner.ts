import {
	check,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
	varchar
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { users } from './accounts';
import { createdAt, desaKode, moment } from './columns';
import {
	desaKodeCheck,
	ownedByPerson,
	rolledUp,
	sentByTrainer,
	writtenByPerson,
	writtenByTrainer
} from './tenant';

// The same words as in learning/competency.ts, written out: this file is read by the migration tool alone.
const levels = ['belum', 'mencoba', 'paham', 'terampil', 'tuntas'] as const;

/** Where a person stands with one competency: folded from their log, kept for those who ask about many people. */
export const learnerCompetency = pgTable(
	'learner_competency',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		competency: text('competency').notNull(),
		level: text('level', { enum: levels }).notNull(),
		/** When the level was reached. */
		since: moment('since').notNull()
	},
	(t) => [
		primaryKey({
			name: 'learner_competency_pk',
			columns: [t.desaKode, t.userId, t.courseId, t.competency]
		}),
		foreignKey({
			name: 'learner_competency_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		check(
			'learner_competency_level_check',
			sql`${t.level} in ('belum', 'mencoba', 'paham', 'terampil', 'tuntas')`
		),
		desaKodeCheck('learner_competency', t.desaKode),
		...rolledUp('orang')
	]
);

/** When a question is to be asked again: folded from the reviews in the log, kept to find what is due. */
export const reviewCard = pgTable(
	'review_card',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		questionId: text('question_id').notNull(),
		courseId: text('course_id').notNull(),
		dueAt: moment('due_at').notNull(),
		/** What the scheduler knows of it. */
		state: jsonb('state').$type<Record<string, unknown>>().notNull()
	},
	(t) => [
		primaryKey({ name: 'review_card_pk', columns: [t.desaKode, t.userId, t.questionId] }),
		foreignKey({
			name: 'review_card_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('review_card_due_idx').on(t.desaKode, t.userId, t.dueAt),
		desaKodeCheck('review_card', t.desaKode),
		...rolledUp('orang')
	]
);

/** What somebody writes beside a lesson. Nobody else reads it. */
export const lessonNote = pgTable(
	'lesson_note',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		lessonId: text('lesson_id').notNull(),
		text: text('text').notNull(),
		savedAt: moment('saved_at').notNull()
	},
	(t) => [
		primaryKey({
			name: 'lesson_note_pk',
			columns: [t.desaKode, t.userId, t.courseId, t.lessonId]
		}),
		foreignKey({
			name: 'lesson_note_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		check('lesson_note_text_check', sql`length(${t.text}) <= 4000`),
		desaKodeCheck('lesson_note', t.desaKode),
		...ownedByPerson()
	]
);

/** What a trainer writes to one learner; the learner says that it was read. */
export const trainerMessage = pgTable(
	'trainer_message',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		sentBy: uuid('sent_by').notNull(),
		/** As it stood when it was sent: the account may be renamed or closed. */
		senderName: text('sender_name').notNull(),
		text: text('text').notNull(),
		sentAt: moment('sent_at').notNull(),
		readAt: moment('read_at'),
		/** Of a message to many: the same for all who got it. */
		batchId: uuid('batch_id'),
		/** The cohort it was written to; null: to persons. */
		cohortId: uuid('cohort_id')
	},
	(t) => [
		primaryKey({ name: 'trainer_message_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'trainer_message_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('trainer_message_user_id_idx').on(t.desaKode, t.userId, t.sentAt),
		index('trainer_message_batch_idx').on(t.batchId),
		// What a trainer has written to many.
		index('trainer_message_sent_by_idx')
			.on(t.sentBy, t.sentAt)
			.where(sql`${t.batchId} is not null`),
		check('trainer_message_text_check', sql`length(${t.text}) between 1 and 2000`),
		desaKodeCheck('trainer_message', t.desaKode),
		...sentByTrainer()
	]
);

/** What a person has proved in one course, as it was signed: issued once, kept as issued. */
export const certificate = pgTable(
	'certificate',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		courseRev: integer('course_rev').notNull(),
		/** Printed on it, such as GD/2026/000123. */
		number: text('number').notNull(),
		/** What its public address ends in; see certificate_code. */
		code: text('code').notNull(),
		/** Jam pelajaran. */
		hours: integer('hours').notNull(),
		/** What is printed: name, village, course, what was proved unaided and when. */
		content: jsonb('content').$type<Record<string, unknown>>().notNull(),
		/** The Open Badges credential, as a signed JWT. */
		credential: text('credential').notNull(),
		issuedAt: moment('issued_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'certificate_pk', columns: [t.desaKode, t.id] }),
		// Once, however often and from however many devices it is asked for.
		unique('certificate_once_key').on(t.desaKode, t.userId, t.courseId),
		foreignKey({
			name: 'certificate_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		desaKodeCheck('certificate', t.desaKode),
		...writtenByPerson()
	]
);

/** A certificate that no longer counts, and why. Append-only: there is no way back but a new course. */
export const certificateRevocation = pgTable(
	'certificate_revocation',
	{
		desaKode: desaKode(),
		certificateId: uuid('certificate_id').notNull(),
		userId: uuid('user_id').notNull(),
		reason: text('reason').notNull(),
		revokedBy: uuid('revoked_by').notNull(),
		revokedAt: moment('revoked_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'certificate_revocation_pk', columns: [t.desaKode, t.certificateId] }),
		foreignKey({
			name: 'certificate_revocation_certificate_fk',
			columns: [t.desaKode, t.certificateId],
			foreignColumns: [certificate.desaKode, certificate.id]
		}),
		check('certificate_revocation_reason_check', sql`length(${t.reason}) between 5 and 500`),
		desaKodeCheck('certificate_revocation', t.desaKode),
		...writtenByTrainer()
	]
);

/**
 * From a public code, 128 random bits, to the village whose table has the certificate, and the running number of
 * certificates. Nothing here says whose it is.
 */
export const certificateCode = pgTable('certificate_code', {
	code: text('code').primaryKey(),
	number: integer('number').generatedAlwaysAsIdentity().notNull().unique(),
	villageCode: varchar('village_code', { length: 13 }).notNull(),
	certificateId: uuid('certificate_id').notNull(),
	createdAt: createdAt()
});
