import { sql } from 'drizzle-orm';
import {
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
	varchar
} from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, desaKode, moment } from './columns';
import { desaKodeCheck, ownedByWilayah, writtenByPerson, writtenByTrainer } from './tenant';

const wilayahKode = () => varchar('wilayah_kode', { length: 13 }).notNull();

/** Angkatan: people who learn together for a time. Kept under the code of the wilayah that runs it, filled with zeros. */
export const cohort = pgTable(
	'cohort',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		wilayahKode: wilayahKode(),
		nama: text('nama').notNull(),
		/** What it is for, shown to its members. */
		keterangan: text('keterangan').notNull().default(''),
		mulai: date('mulai').notNull(),
		selesai: date('selesai').notNull(),
		/** Codes of the wilayah and the seats that its members come from; empty: only who is on the list. */
		dariWilayah: jsonb('dari_wilayah').$type<readonly string[]>().notNull().default([]),
		jabatan: jsonb('jabatan').$type<readonly string[]>().notNull().default([]),
		/** The cohort of another year that it was made from. */
		copiedFrom: uuid('copied_from'),
		archivedAt: moment('archived_at'),
		createdBy: uuid('created_by').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ name: 'cohort_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'cohort_created_by_fk',
			columns: [t.createdBy],
			foreignColumns: [users.id]
		}),
		index('cohort_mulai_idx').on(t.desaKode, t.mulai),
		check('cohort_nama_check', sql`length(${t.nama}) between 3 and 120`),
		check('cohort_masa_check', sql`${t.selesai} >= ${t.mulai}`),
		desaKodeCheck('cohort', t.desaKode),
		...ownedByWilayah()
	]
);

const ofCohort = () => ({
	desaKode: desaKode(),
	cohortId: uuid('cohort_id').notNull(),
	wilayahKode: wilayahKode()
});

/** A course or one item of it that the cohort works through, and by when. */
export const cohortItem = pgTable(
	'cohort_item',
	{
		...ofCohort(),
		courseId: text('course_id').notNull(),
		/** '' is the course as a whole. */
		itemId: text('item_id').notNull().default(''),
		position: integer('position').notNull(),
		/** Last day, in the zone of each member's village; null: the end of the cohort. */
		deadline: date('deadline')
	},
	(t) => [
		primaryKey({
			name: 'cohort_item_pk',
			columns: [t.desaKode, t.cohortId, t.courseId, t.itemId]
		}),
		foreignKey({
			name: 'cohort_item_cohort_fk',
			columns: [t.desaKode, t.cohortId],
			foreignColumns: [cohort.desaKode, cohort.id]
		}),
		desaKodeCheck('cohort_item', t.desaKode),
		...ownedByWilayah()
	]
);

/** More time for one village or one person. Kept as given; the latest day counts. */
export const cohortExtension = pgTable(
	'cohort_extension',
	{
		...ofCohort(),
		id: uuid('id').notNull(),
		/** The village it is for; of a person, the village of the seat. */
		forDesa: varchar('for_desa', { length: 13 }).notNull(),
		/** Null: everybody of the village. */
		forUser: uuid('for_user'),
		/** '' is every course and item of the cohort. */
		courseId: text('course_id').notNull().default(''),
		itemId: text('item_id').notNull().default(''),
		until: date('until').notNull(),
		reason: text('reason').notNull(),
		givenBy: uuid('given_by').notNull(),
		givenAt: moment('given_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'cohort_extension_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'cohort_extension_cohort_fk',
			columns: [t.desaKode, t.cohortId],
			foreignColumns: [cohort.desaKode, cohort.id]
		}),
		index('cohort_extension_cohort_idx').on(t.desaKode, t.cohortId),
		check('cohort_extension_reason_check', sql`length(${t.reason}) between 3 and 300`),
		desaKodeCheck('cohort_extension', t.desaKode),
		...ownedByWilayah()
	]
);

/** A day on which the cohort meets face to face. */
export const cohortDay = pgTable(
	'cohort_day',
	{
		...ofCohort(),
		id: uuid('id').notNull(),
		tanggal: date('tanggal').notNull(),
		/** Clock times such as 09.00, local to the place. */
		jamMulai: text('jam_mulai').notNull(),
		jamSelesai: text('jam_selesai').notNull(),
		tempat: text('tempat').notNull(),
		acara: text('acara').notNull().default(''),
		cancelledAt: moment('cancelled_at')
	},
	(t) => [
		primaryKey({ name: 'cohort_day_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'cohort_day_cohort_fk',
			columns: [t.desaKode, t.cohortId],
			foreignColumns: [cohort.desaKode, cohort.id]
		}),
		index('cohort_day_cohort_idx').on(t.desaKode, t.cohortId, t.tanggal),
		desaKodeCheck('cohort_day', t.desaKode),
		...ownedByWilayah()
	]
);

/** From the code that is read out in a room to the cohort. Looked up before anything about the cohort is known. */
export const cohortCode = pgTable(
	'cohort_code',
	{
		/** Capital letters and digits that cannot be mistaken for each other. */
		code: text('code').primaryKey(),
		cohortId: uuid('cohort_id').notNull(),
		cohortDesaKode: varchar('cohort_desa_kode', { length: 13 }).notNull(),
		createdAt: createdAt(),
		/** Null while people may join by it. */
		closedAt: moment('closed_at')
	},
	(t) => [
		uniqueIndex('cohort_code_cohort_idx')
			.on(t.cohortId)
			.where(sql`${t.closedAt} is null`)
	]
);

export const joinedVia = ['wilayah', 'daftar', 'kode', 'salin'] as const;

/** Keikutsertaan: a person in a cohort, in the village of the seat they held then. Left, never removed. */
export const enrolment = pgTable(
	'enrolment',
	{
		desaKode: desaKode(),
		cohortId: uuid('cohort_id').notNull(),
		/** The key of the cohort, so that what belongs to it is found from here. */
		cohortDesaKode: varchar('cohort_desa_kode', { length: 13 }).notNull(),
		userId: uuid('user_id').notNull(),
		via: text('via', { enum: joinedVia }).notNull(),
		enrolledAt: moment('enrolled_at').notNull().defaultNow(),
		leftAt: moment('left_at')
	},
	(t) => [
		primaryKey({ name: 'enrolment_pk', columns: [t.desaKode, t.cohortId, t.userId] }),
		foreignKey({ name: 'enrolment_user_id_fk', columns: [t.userId], foreignColumns: [users.id] }),
		index('enrolment_user_id_idx').on(t.desaKode, t.userId),
		index('enrolment_cohort_idx').on(t.cohortId, t.desaKode),
		check('enrolment_via_check', sql`${t.via} in ('wilayah', 'daftar', 'kode', 'salin')`),
		desaKodeCheck('enrolment', t.desaKode),
		// A learner joins by a code, and nothing else.
		...writtenByPerson(),
		...writtenByTrainer().slice(1)
	]
);

export const attendances = ['hadir', 'izin', 'sakit', 'tidak-hadir'] as const;

/** Who was there on a day; what was written last counts. */
export const attendance = pgTable(
	'attendance',
	{
		desaKode: desaKode(),
		dayId: uuid('day_id').notNull(),
		cohortId: uuid('cohort_id').notNull(),
		userId: uuid('user_id').notNull(),
		status: text('status', { enum: attendances }).notNull(),
		note: text('note').notNull().default(''),
		markedBy: uuid('marked_by').notNull(),
		markedAt: moment('marked_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'attendance_pk', columns: [t.desaKode, t.dayId, t.userId] }),
		foreignKey({ name: 'attendance_user_id_fk', columns: [t.userId], foreignColumns: [users.id] }),
		index('attendance_day_idx').on(t.dayId, t.desaKode),
		check('attendance_status_check', sql`${t.status} in ('hadir', 'izin', 'sakit', 'tidak-hadir')`),
		desaKodeCheck('attendance', t.desaKode),
		...writtenByTrainer()
	]
);

/** What a member thought of the training, from 1 to 4 on each point, once; it may be changed while the cohort runs. */
export const trainingEvaluation = pgTable(
	'training_evaluation',
	{
		desaKode: desaKode(),
		cohortId: uuid('cohort_id').notNull(),
		userId: uuid('user_id').notNull(),
		answers: jsonb('answers').$type<Readonly<Record<string, 1 | 2 | 3 | 4>>>().notNull(),
		comment: text('comment').notNull().default(''),
		givenAt: moment('given_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'training_evaluation_pk', columns: [t.desaKode, t.cohortId, t.userId] }),
		foreignKey({
			name: 'training_evaluation_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('training_evaluation_cohort_idx').on(t.cohortId, t.desaKode),
		check('training_evaluation_comment_check', sql`length(${t.comment}) <= 2000`),
		desaKodeCheck('training_evaluation', t.desaKode),
		...writtenByPerson()
	]
);
