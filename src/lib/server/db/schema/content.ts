import { sql } from 'drizzle-orm';
import { check, foreignKey, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { createdAt, moment } from './columns';

/** Compiled courses, addressed by the hash of their content; kept for ever, for attempts name them. */
export const contentVersion = pgTable('content_version', {
	hash: text('hash').primaryKey(),
	compiled: jsonb('compiled').notNull(),
	createdAt: createdAt()
});

/** The version every process serves. One row. */
export const contentCurrent = pgTable(
	'content_current',
	{
		id: smallint('id').primaryKey().default(1),
		hash: text('hash').notNull(),
		since: moment('since').notNull().defaultNow(),
		/** What it was compiled from, and by what (`sourceOf`); null where that was not said. */
		source: text('source')
	},
	(t) => [
		foreignKey({
			name: 'content_current_hash_fk',
			columns: [t.hash],
			foreignColumns: [contentVersion.hash]
		}),
		check('content_current_one_row_check', sql`${t.id} = 1`)
	]
);
