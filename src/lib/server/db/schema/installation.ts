import { sql } from 'drizzle-orm';
import { check, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { createdAt } from './columns';

export const installationModes = ['demo', 'nyata'] as const;

/** One row: what this database is for. Written when it is made and never changed. */
export const installation = pgTable(
	'installation',
	{
		id: smallint('id').primaryKey().default(1),
		mode: text('mode', { enum: installationModes }).notNull(),
		createdAt: createdAt()
	},
	(t) => [
		check('installation_one_row_check', sql`${t.id} = 1`),
		check('installation_mode_check', sql`${t.mode} in ('demo', 'nyata')`)
	]
);
