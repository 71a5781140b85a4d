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
	uuid
} from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { desaKode, moment } from './columns';
import { desaKodeCheck, writtenByTrainer } from './tenant';

/** One roster that was applied, under the code of the wilayah of who applied it, filled with zeros. */
export const rosterImport = pgTable(
	'roster_import',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		/** Who applied it: what `writtenByTrainer` calls the person concerned. */
		userId: uuid('user_id').notNull(),
		importerName: text('importer_name').notNull(),
		fileName: text('file_name').notNull(),
		/** SHA-256 of the file, so that what is applied is what was looked at. */
		fileHash: text('file_hash').notNull(),
		rows: integer('rows').notNull(),
		created: integer('created').notNull(),
		changed: integer('changed').notNull(),
		same: integer('same').notNull(),
		importedAt: moment('imported_at').notNull(),
		undoneAt: moment('undone_at'),
		undoneBy: uuid('undone_by')
	},
	(t) => [
		primaryKey({ name: 'roster_import_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'roster_import_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('roster_import_at_idx').on(t.desaKode, t.importedAt),
		check('roster_import_hash_check', sql`${t.fileHash} ~ '^[0-9a-f]{64}$'`),
		desaKodeCheck('roster_import', t.desaKode),
		...writtenByTrainer()
	]
);

export const rosterChangeKinds = [
	'akun-baru',
	'akun-berubah',
	'jabatan-mulai',
	'jabatan-selesai'
] as const;

/** What a roster did to one account or seat, so that it can be taken back. Under the village of the seat. */
export const rosterChange = pgTable(
	'roster_change',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		importId: uuid('import_id').notNull(),
		/** Order in which it was done; taken back in the other. */
		position: integer('position').notNull(),
		userId: uuid('user_id').notNull(),
		kind: text('kind', { enum: rosterChangeKinds }).notNull(),
		/** The columns it changed, as they were and as it left them. */
		before: jsonb('before').$type<Readonly<Record<string, unknown>>>().notNull(),
		after: jsonb('after').$type<Readonly<Record<string, unknown>>>().notNull()
	},
	(t) => [
		primaryKey({ name: 'roster_change_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'roster_change_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		index('roster_change_import_idx').on(t.importId, t.position),
		check(
			'roster_change_kind_check',
			sql`${t.kind} in ('akun-baru', 'akun-berubah', 'jabatan-mulai', 'jabatan-selesai')`
		),
		desaKodeCheck('roster_change', t.desaKode),
		...writtenByTrainer()
	]
);
