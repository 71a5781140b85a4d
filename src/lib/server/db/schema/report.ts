import { sql } from 'drizzle-orm';
import {
	check,
	date,
	foreignKey,
	index,
	integer,
	json,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid,
	varchar
} from 'drizzle-orm/pg-core';
import type { HelpCounts, LevelCounts, WeekCounts } from '../../../learning/totals';
import { users } from './accounts';
import { desaKode, levelCodes, moment } from './columns';
import {
	desaKodeCheck,
	ownedByWilayah,
	rolledUp,
	summedUp,
	writtenAboutPerson,
	writtenByTrainer
} from './tenant';

const count = (name: string) => integer(name).notNull().default(0);
// Four decimals are kept of each part, so that sums kept step by step and sums made anew are the same numbers.
const sum = (name: string) =>
	numeric(name, { precision: 16, scale: 4, mode: 'number' }).notNull().default(0);

/** Counts by seat, each list as `seatCounts` names them: the names would be most of it. */
export type PackedSeats = Readonly<Record<string, readonly number[]>>;

/**
 * The numbers of a wilayah of any level, a village included, in one course or ('') in all together: folded from the rows
 * of persons after they change, level by level, and made anew by a rebuild. Under its code, filled with zeros. Seats and who
 * holds them stand in the row of all courses only: where nobody has begun a course it has no row.
 */
export const rollWilayah = pgTable(
	'roll_wilayah',
	{
		desaKode: desaKode(),
		courseId: text('course_id').notNull(),
		/** Characters of the code that count: 0 the country, 2, 5, 8, 13. */
		tingkat: smallint('tingkat').notNull(),
		/** Villages with a seat that is held (of a course: where it was begun); those in which somebody was active. */
		desa: count('desa'),
		desaAktif: count('desa_aktif'),
		/** Open seats, the people who hold them, and those of them whose account has been used. */
		jabatan: count('jabatan'),
		orang: count('orang'),
		teraktivasi: count('teraktivasi'),
		aktif: count('aktif'),
		mulai: count('mulai'),
		selesai: count('selesai'),
		lulusLatihan: count('lulus_latihan'),
		macet: count('macet'),
		senyap: count('senyap'),
		/** Of each person's mean. */
		scoreSum: sum('score_sum'),
		scoreN: count('score_n'),
		/** Percent before and after, and the normalised gain with its squares, of those who have both. */
		beforeSum: sum('before_sum'),
		afterSum: sum('after_sum'),
		gainSum: sum('gain_sum'),
		gainSquares: sum('gain_squares'),
		gainN: count('gain_n'),
		/** As text, which the database does not have to unfold: pages read it of hundreds of rows. */
		perJabatan: json('per_jabatan').$type<PackedSeats>().notNull().default({}),
		/** By competency. */
		kompetensi: jsonb('kompetensi')
			.$type<Readonly<Record<string, LevelCounts>>>()
			.notNull()
			.default({}),
		/** Villages that are ready, by what they are ready for; only in the row of all courses. */
		siap: jsonb('siap').$type<Readonly<Record<string, number>>>().notNull().default({}),
		/** By the Monday that a week begins with; the newest twelve. */
		minggu: jsonb('minggu').$type<Readonly<Record<string, WeekCounts>>>().notNull().default({}),
		/** What trainers did, by month; the newest twelve, and only in the row of all courses. */
		bantuan: jsonb('bantuan').$type<Readonly<Record<string, HelpCounts>>>().notNull().default({}),
		/** The newest event, and when the newest reached us. */
		lastAt: moment('last_at'),
		receivedAt: moment('received_at'),
		foldedAt: moment('folded_at').notNull(),
		...levelCodes()
	},
	(t) => [
		primaryKey({ name: 'roll_wilayah_pk', columns: [t.desaKode, t.courseId] }),
		index('roll_wilayah_tingkat_idx').on(t.tingkat, t.courseId),
		index('roll_wilayah_provinsi_idx').on(t.provinsiKode, t.tingkat, t.courseId),
		index('roll_wilayah_kabupaten_idx').on(t.kabupatenKode, t.tingkat, t.courseId),
		index('roll_wilayah_kecamatan_idx').on(t.kecamatanKode, t.tingkat, t.courseId),
		check('roll_wilayah_tingkat_check', sql`${t.tingkat} in (0, 2, 5, 8, 13)`),
		desaKodeCheck('roll_wilayah', t.desaKode),
		...summedUp()
	]
);

/** In which weeks a person did something: what the trend of a wilayah counts. The week is named by its Monday. */
export const learnerWeek = pgTable(
	'learner_week',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		week: date('week').notNull()
	},
	(t) => [
		primaryKey({ name: 'learner_week_pk', columns: [t.desaKode, t.userId, t.week] }),
		desaKodeCheck('learner_week', t.desaKode),
		...rolledUp('orang')
	]
);

export const stuckReasons = ['banyak-salah', 'kesalahan-sama', 'uji-gagal'] as const;

/** *Macet*: where a person is stuck now, and at what; folded from the log and from the help that was given. */
export const learnerStuck = pgTable(
	'learner_stuck',
	{
		desaKode: desaKode(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		itemId: text('item_id').notNull(),
		reason: text('reason', { enum: stuckReasons }).notNull(),
		/** The check that failed most, or the newest of those; '' where no check is meant. */
		code: text('code').notNull().default(''),
		/** How often. */
		times: integer('times').notNull(),
		since: moment('since').notNull(),
		...levelCodes()
	},
	(t) => [
		primaryKey({
			name: 'learner_stuck_pk',
			columns: [t.desaKode, t.userId, t.courseId, t.itemId]
		}),
		foreignKey({
			name: 'learner_stuck_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		// Who waits longest, of each level that is asked for, in the order of the list.
		index('learner_stuck_since_idx').on(t.since, t.userId, t.itemId),
		index('learner_stuck_kabupaten_idx').on(t.kabupatenKode, t.since, t.userId, t.itemId),
		index('learner_stuck_provinsi_idx').on(t.provinsiKode, t.since, t.userId, t.itemId),
		check(
			'learner_stuck_reason_check',
			sql`${t.reason} in ('banyak-salah', 'kesalahan-sama', 'uji-gagal')`
		),
		desaKodeCheck('learner_stuck', t.desaKode),
		...rolledUp('orang')
	]
);

/** "Sudah dibantu": who helped whom with what, and when. Append-only; what goes wrong afterwards counts anew. */
export const helpGiven = pgTable(
	'help_given',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		courseId: text('course_id').notNull(),
		/** '' of somebody silent: they were spoken to. */
		itemId: text('item_id').notNull().default(''),
		note: text('note').notNull().default(''),
		helpedBy: uuid('helped_by').notNull(),
		/** As it stood then: the account may be renamed or closed. */
		helperName: text('helper_name').notNull(),
		helpedAt: moment('helped_at').notNull(),
		// A column, because row-level security lets no expression of `left` lead to an index.
		kabupatenKode: levelCodes().kabupatenKode
	},
	(t) => [
		primaryKey({ name: 'help_given_pk', columns: [t.desaKode, t.id] }),
		foreignKey({ name: 'help_given_user_id_fk', columns: [t.userId], foreignColumns: [users.id] }),
		index('help_given_user_id_idx').on(t.desaKode, t.userId, t.helpedAt),
		// The newest of the country or of a province, and of a kabupaten, of which there are too many to look for among all.
		index('help_given_helped_at_idx').on(t.helpedAt, t.desaKode, t.userId),
		index('help_given_kabupaten_idx').on(t.kabupatenKode, t.helpedAt, t.desaKode, t.userId),
		check('help_given_note_check', sql`length(${t.note}) <= 500`),
		desaKodeCheck('help_given', t.desaKode),
		...writtenByTrainer()
	]
);

export const looks = ['halaman', 'jawaban', 'putar-ulang', 'uraian', 'unduhan'] as const;

/** Each look of a trainer at what one person answered or did, for that person to read, also after a move. Append-only. */
export const lookLog = pgTable(
	'look_log',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		lookedBy: uuid('looked_by').notNull(),
		lookerName: text('looker_name').notNull(),
		what: text('what', { enum: looks }).notNull(),
		/** Title of what was looked at; '' for the page of the person. */
		about: text('about').notNull().default(''),
		lookedAt: moment('looked_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'look_log_pk', columns: [t.desaKode, t.id] }),
		foreignKey({ name: 'look_log_user_id_fk', columns: [t.userId], foreignColumns: [users.id] }),
		index('look_log_user_id_idx').on(t.userId, t.lookedAt),
		check(
			'look_log_what_check',
			sql`${t.what} in ('halaman', 'jawaban', 'putar-ulang', 'uraian', 'unduhan')`
		),
		desaKodeCheck('look_log', t.desaKode),
		...writtenAboutPerson()
	]
);

/**
 * What the answers to one revision of a question add up to in a kabupaten, in its province and in the country, each under its
 * code filled with zeros (pembelajaran.md b5): each attempt is added once to each. Marks are in hundredths of what the
 * question is worth. What else is counted stands beside the questions, under ids with a colon (item-analysis/stat-key.ts).
 */
export const itemStat = pgTable(
	'item_stat',
	{
		desaKode: desaKode(),
		quizId: text('quiz_id').notNull(),
		questionId: text('question_id').notNull(),
		rev: integer('rev').notNull(),
		courseId: text('course_id').notNull(),
		n: count('n'),
		/** Sums of the mark, its square, the rest of the attempt in percent, its square, and their product. */
		sumX: sum('sum_x'),
		sumXX: sum('sum_xx'),
		sumR: sum('sum_r'),
		sumRR: sum('sum_rr'),
		sumXR: sum('sum_xr'),
		/** How often each option was chosen, by bands of the rest: thirds shift with every attempt and are read off these. */
		options: jsonb('options')
			.$type<Readonly<Record<string, readonly number[]>>>()
			.notNull()
			.default({}),
		/** How many attempts had which mark and which rest: { 'mark|rest': n }. */
		pairs: jsonb('pairs').$type<Readonly<Record<string, number>>>().notNull().default({}),
		updatedAt: moment('updated_at').notNull(),
		...levelCodes()
	},
	(t) => [
		primaryKey({
			name: 'item_stat_pk',
			columns: [t.desaKode, t.quizId, t.questionId, t.rev]
		}),
		index('item_stat_course_idx').on(t.courseId, t.desaKode),
		desaKodeCheck('item_stat', t.desaKode),
		...summedUp()
	]
);

/**
 * Attempts that were sent in, and checkings of practice (the id is that of the event), that `item_stat` does not know yet. A
 * row goes when it has been added.
 */
export const attemptToCount = pgTable(
	'attempt_to_count',
	{
		desaKode: desaKode(),
		attemptId: uuid('attempt_id').notNull(),
		userId: uuid('user_id').notNull()
	},
	(t) => [
		primaryKey({ name: 'attempt_to_count_pk', columns: [t.desaKode, t.attemptId] }),
		desaKodeCheck('attempt_to_count', t.desaKode),
		...rolledUp('orang')
	]
);

/** A visit that is planned: whom to gather where, and what to go through. Under the wilayah visited, filled with zeros. */
export const visit = pgTable(
	'visit',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		wilayahKode: varchar('wilayah_kode', { length: 13 }).notNull(),
		tanggal: date('tanggal').notNull(),
		jamMulai: text('jam_mulai').notNull().default('09.00'),
		tempat: text('tempat').notNull(),
		courseId: text('course_id').notNull(),
		/** The three mistakes that are gone through: check or question, and the lesson that teaches it. */
		topics: jsonb('topics').$type<readonly Readonly<Record<string, unknown>>[]>().notNull(),
		note: text('note').notNull().default(''),
		plannedBy: uuid('planned_by').notNull(),
		plannerName: text('planner_name').notNull(),
		plannedAt: moment('planned_at').notNull(),
		doneAt: moment('done_at'),
		cancelledAt: moment('cancelled_at')
	},
	(t) => [
		primaryKey({ name: 'visit_pk', columns: [t.desaKode, t.id] }),
		foreignKey({ name: 'visit_planned_by_fk', columns: [t.plannedBy], foreignColumns: [users.id] }),
		index('visit_tanggal_idx').on(t.desaKode, t.tanggal),
		index('visit_day_idx').on(t.tanggal, t.id),
		// With the code, so that those of other wilayah are passed over without a look at their rows.
		index('visit_open_idx')
			.on(t.tanggal, t.id, t.desaKode)
			.where(sql`${t.doneAt} is null and ${t.cancelledAt} is null`),
		index('visit_past_idx')
			.on(t.tanggal, t.id, t.desaKode)
			.where(sql`${t.doneAt} is not null or ${t.cancelledAt} is not null`),
		desaKodeCheck('visit', t.desaKode),
		...ownedByWilayah()
	]
);

/** Whom a visit is for, why, and whether they came. */
export const visitPerson = pgTable(
	'visit_person',
	{
		desaKode: desaKode(),
		visitId: uuid('visit_id').notNull(),
		visitDesaKode: varchar('visit_desa_kode', { length: 13 }).notNull(),
		userId: uuid('user_id').notNull(),
		/** Why they were asked, as it stood when the visit was planned. */
		reason: text('reason').notNull(),
		/** Null until it is noted. */
		came: text('came', { enum: ['hadir', 'tidak-hadir'] }),
		note: text('note').notNull().default('')
	},
	(t) => [
		primaryKey({ name: 'visit_person_pk', columns: [t.desaKode, t.visitId, t.userId] }),
		foreignKey({
			name: 'visit_person_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('visit_person_visit_idx').on(t.visitId, t.desaKode),
		check('visit_person_came_check', sql`${t.came} in ('hadir', 'tidak-hadir')`),
		desaKodeCheck('visit_person', t.desaKode),
		...writtenByTrainer()
	]
);
