import { sql } from 'drizzle-orm';
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
	uniqueIndex,
	uuid,
	varchar,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { TaskResult } from '../../../learning/praktik/assess';
import { users } from './accounts';
import { createdAt, desaKode, moment } from './columns';
import { desaKodeCheck, practisedByPerson } from './tenant';

const worldKinds = ['bebas', 'tugas'] as const;
// The same words as in learning/praktik/mode.ts, written out: this file is read by the migration tool alone.
const modes = ['lihat', 'coba', 'kerjakan', 'uji'] as const;

/** Dunia latihan: a starting data set and the events since. One free world a person, one for each task attempt. */
export const practiceWorld = pgTable(
	'practice_world',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		userId: uuid('user_id').notNull(),
		kind: text('kind', { enum: worldKinds }).notNull(),
		dataSet: text('data_set').notNull(),
		seed: integer('seed').notNull(),
		ruleSet: text('rule_set').notNull(),
		taskId: text('task_id'),
		courseId: text('course_id'),
		contentHash: text('content_hash'),
		/** How a task is worked on; null for the free world. */
		mode: text('mode', { enum: modes }),
		/** Checks whose answer was asked for: any makes the attempt aided. */
		shown: jsonb('shown').$type<readonly string[]>().notNull().default([]),
		/** What a test was marked with, once: the browser never has what it takes to mark it. */
		verdict: jsonb('verdict').$type<TaskResult>(),
		/** Number of the last event: a command that was decided on another version is decided again. */
		version: integer('version').notNull().default(0),
		createdAt: createdAt(),
		endedAt: moment('ended_at')
	},
	(t) => [
		primaryKey({ name: 'practice_world_pk', columns: [t.desaKode, t.id] }),
		// Target of the events' foreign key: an event cannot name another person's world, or another kind.
		unique('practice_world_owner_key').on(t.desaKode, t.id, t.userId, t.kind),
		foreignKey({
			name: 'practice_world_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		// One free world of each data set.
		uniqueIndex('practice_world_bebas_idx')
			.on(t.desaKode, t.userId, t.dataSet)
			.where(sql`${t.kind} = 'bebas' and ${t.endedAt} is null`),
		// One test at a time: of two tabs that begin one, the second finds the first's.
		uniqueIndex('practice_world_uji_idx')
			.on(t.desaKode, t.userId, t.courseId, t.taskId)
			.where(sql`${t.mode} = 'uji' and ${t.endedAt} is null`),
		index('practice_world_user_id_idx').on(t.desaKode, t.userId),
		check('practice_world_kind_check', sql`${t.kind} in ('bebas', 'tugas')`),
		check('practice_world_task_check', sql`(${t.kind} = 'tugas') = (${t.taskId} is not null)`),
		check('practice_world_mode_check', sql`(${t.kind} = 'tugas') = (${t.mode} is not null)`),
		check(
			'practice_world_mode_value_check',
			sql`${t.mode} in ('lihat', 'coba', 'kerjakan', 'uji')`
		),
		desaKodeCheck('practice_world', t.desaKode),
		...practisedByPerson('kind')
	]
);

// Row-level security may not look into another tenant table (it could not be distributed), so what it asks for is carried along.
const worldColumns = () => ({
	desaKode: desaKode(),
	worldId: uuid('world_id').notNull(),
	userId: uuid('user_id').notNull(),
	worldKind: text('world_kind', { enum: worldKinds }).notNull()
});

type WorldColumns = Record<'desaKode' | 'worldId' | 'userId' | 'worldKind', AnyPgColumn>;

const ofWorld = (table: string, t: WorldColumns) =>
	foreignKey({
		name: `${table}_world_fk`,
		columns: [t.desaKode, t.worldId, t.userId, t.worldKind],
		foreignColumns: [
			practiceWorld.desaKode,
			practiceWorld.id,
			practiceWorld.userId,
			practiceWorld.kind
		]
	});

/** What happened in a world. Append-only; the version in the key makes two writers of one version collide. */
export const practiceEvent = pgTable(
	'practice_event',
	{
		...worldColumns(),
		version: integer('version').notNull(),
		commandId: uuid('command_id').notNull(),
		kind: text('kind').notNull(),
		data: jsonb('data').$type<Record<string, unknown>>().notNull(),
		at: moment('at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ name: 'practice_event_pk', columns: [t.desaKode, t.worldId, t.version] }),
		ofWorld('practice_event', t),
		desaKodeCheck('practice_event', t.desaKode),
		...practisedByPerson('world_kind')
	]
);

/** Which events a command became, so that sending it twice does nothing the second time. */
export const practiceCommand = pgTable(
	'practice_command',
	{
		...worldColumns(),
		commandId: uuid('command_id').notNull(),
		firstVersion: integer('first_version').notNull(),
		lastVersion: integer('last_version').notNull()
	},
	(t) => [
		primaryKey({ name: 'practice_command_pk', columns: [t.desaKode, t.worldId, t.commandId] }),
		ofWorld('practice_command', t),
		desaKodeCheck('practice_command', t.desaKode),
		...practisedByPerson('world_kind')
	]
);

/**
 * What an import brought, beside the event that names it by its hash: the log stays small, and a browser that has the
 * people once need not be sent them again. Append-only as the log is.
 */
export const practiceData = pgTable(
	'practice_data',
	{
		...worldColumns(),
		/** SHA-256 of the content, in hexadecimal digits. */
		hash: text('hash').notNull(),
		/** As JSON, the text that the hash is of: nothing is ever asked of its parts, and parsing megabytes takes longer than keeping them. */
		data: text('data').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ name: 'practice_data_pk', columns: [t.desaKode, t.worldId, t.hash] }),
		ofWorld('practice_data', t),
		check('practice_data_hash_check', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
		desaKodeCheck('practice_data', t.desaKode),
		...practisedByPerson('world_kind')
	]
);

/**
 * From the code of a letter of a practice village to the one world that has it: looked up before anybody is known, so it
 * stands outside the tenant tables. Only the hash is kept, so that nobody who reads this table has a code; that the letter
 * is still there, and what it says, is asked of the world. Two worlds may have been given one code by hand: each has its row.
 */
export const practiceLetterCode = pgTable(
	'practice_letter_code',
	{
		/** SHA-256 of what the code is for and the code, in hexadecimal digits. */
		hash: text('hash').notNull(),
		worldId: uuid('world_id').notNull(),
		letterId: text('letter_id').notNull(),
		villageCode: varchar('village_code', { length: 13 }).notNull(),
		userId: uuid('user_id').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ name: 'practice_letter_code_pk', columns: [t.hash, t.worldId, t.letterId] }),
		foreignKey({
			name: 'practice_letter_code_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		check('practice_letter_code_hash_check', sql`${t.hash} ~ '^[0-9a-f]{64}$'`)
	]
);
