import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	pgTable,
	primaryKey,
	text,
	uuid,
	varchar
} from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { desaKode, moment } from './columns';
import { askedByPerson, desaKodeCheck, ownedByWilayah } from './tenant';

/** What a learner asks the trainers about a lesson or a task, and their answer. */
export const trainerQuestion = pgTable(
	'trainer_question',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		itemId: text('item_id').notNull(),
		text: text('text').notNull(),
		askedAt: moment('asked_at').notNull(),
		answer: text('answer'),
		answeredBy: uuid('answered_by'),
		/** As it stood when it was answered: the account may be renamed or closed. */
		answererName: text('answerer_name'),
		answeredAt: moment('answered_at'),
		/** When the person said that the answer was read. */
		readAt: moment('read_at')
	},
	(t) => [
		primaryKey({ name: 'trainer_question_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'trainer_question_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('trainer_question_user_id_idx').on(t.desaKode, t.userId, t.askedAt),
		index('trainer_question_waiting_idx')
			.on(t.desaKode, t.askedAt)
			.where(sql`${t.answeredAt} is null`),
		// Of a province and of the country, page by page.
		index('trainer_question_asked_idx')
			.on(t.askedAt, t.id)
			.where(sql`${t.answeredAt} is null`),
		index('trainer_question_answered_idx')
			.on(t.answeredAt, t.id)
			.where(sql`${t.answeredAt} is not null`),
		check('trainer_question_text_check', sql`length(${t.text}) between 5 and 1000`),
		check('trainer_question_answer_check', sql`length(${t.answer}) between 1 and 2000`),
		check(
			'trainer_question_answered_check',
			sql`(${t.answer} is null) = (${t.answeredAt} is null)`
		),
		desaKodeCheck('trainer_question', t.desaKode),
		...askedByPerson()
	]
);

/** An answer that trainers have put under the lesson for everybody of their wilayah. Withdrawn, never removed. */
export const publishedNote = pgTable(
	'published_note',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		wilayahKode: varchar('wilayah_kode', { length: 13 }).notNull(),
		courseId: text('course_id').notNull(),
		itemId: text('item_id').notNull(),
		question: text('question').notNull(),
		answer: text('answer').notNull(),
		publishedBy: uuid('published_by').notNull(),
		publisherName: text('publisher_name').notNull(),
		publishedAt: moment('published_at').notNull(),
		withdrawnAt: moment('withdrawn_at')
	},
	(t) => [
		primaryKey({ name: 'published_note_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'published_note_published_by_fk',
			columns: [t.publishedBy],
			foreignColumns: [users.id]
		}),
		index('published_note_item_idx').on(t.desaKode, t.courseId, t.itemId),
		desaKodeCheck('published_note', t.desaKode),
		...ownedByWilayah()
	]
);
