import { sql } from 'drizzle-orm';
import {
	boolean,
	foreignKey,
	index,
	integer,
	numeric,
	pgTable,
	primaryKey,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { desaKode, levelCodes, moment } from './columns';
import { desaKodeCheck, rolledUp } from './tenant';

// A mean has no end of decimals; four are kept, so that sums kept step by step and sums made anew are the same numbers.
const scoreSum = () =>
	numeric('score_sum', { precision: 14, scale: 4, mode: 'number' }).notNull().default(0);
const count = (name: string) => integer(name).notNull().default(0);

/** One person in one course. */
export const rollOrang = pgTable(
	'roll_orang',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		firstAt: moment('first_at').notNull(),
		lastAt: moment('last_at').notNull(),
		finishedAt: moment('finished_at'),
		lessonsDone: count('lessons_done'),
		quizzesPassed: count('quizzes_passed'),
		practicePassed: count('practice_passed'),
		scoreSum: scoreSum(),
		scoreN: count('score_n'),
		/** Lessons, quizzes and tasks the person is stuck at now (`learner_stuck`). */
		stuck: count('stuck'),
		/** Percent before and after (learning/gain.ts); null while one of them is missing. */
		before: numeric('before', { precision: 5, scale: 2, mode: 'number' }),
		after: numeric('after', { precision: 5, scale: 2, mode: 'number' }),
		...levelCodes()
	},
	(t) => [
		primaryKey({ name: 'roll_orang_pk', columns: [t.desaKode, t.userId, t.courseId] }),
		foreignKey({ name: 'roll_orang_user_id_fk', columns: [t.userId], foreignColumns: [users.id] }),
		index('roll_orang_kecamatan_idx').on(t.kecamatanKode, t.courseId),
		// Who is silent, the longest first.
		index('roll_orang_belum_selesai_idx')
			.on(t.kabupatenKode, t.lastAt, t.userId)
			.where(sql`${t.finishedAt} is null`),
		desaKodeCheck('roll_orang', t.desaKode),
		...rolledUp('orang')
	]
);

/**
 * One village: its open seats and the people who hold them, and what is left to be done for `roll_wilayah`. A wilayah above
 * has a row as well, under its code filled with zeros, that says whether it has to be added up anew.
 */
export const rollDesa = pgTable(
	'roll_desa',
	{
		desaKode: desaKode(),
		seats: count('seats'),
		people: count('people'),
		lastAt: moment('last_at'),
		/** When something last reached us from there: what is done offline happens earlier than it arrives. */
		receivedAt: moment('received_at'),
		/** Something happened here that the numbers of `roll_wilayah` do not know yet. */
		dirty: boolean('dirty').notNull().default(true),
		/** When a number of this village changes by time alone: somebody turns silent, or is no longer active. */
		nextAt: moment('next_at'),
		...levelCodes()
	},
	(t) => [
		index('roll_desa_dirty_idx')
			.on(t.kecamatanKode)
			.where(sql`${t.dirty}`),
		index('roll_desa_next_at_idx').on(t.nextAt),
		primaryKey({ name: 'roll_desa_pk', columns: [t.desaKode] }),
		index('roll_desa_provinsi_idx').on(t.provinsiKode, t.kabupatenKode),
		index('roll_desa_kabupaten_idx').on(t.kabupatenKode, t.kecamatanKode),
		index('roll_desa_kecamatan_idx').on(t.kecamatanKode),
		desaKodeCheck('roll_desa', t.desaKode),
		...rolledUp('desa')
	]
);
