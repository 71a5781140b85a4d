import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { AturanTahun } from '../../../desa/apbdes/aturan-tahun';
import { users } from './accounts';
import { desaKode, moment } from './columns';
import { desaKodeCheck, publishedByProvince } from './tenant';

/**
 * Yearly figures and holidays as a province has published them, version by version. Append-only: worlds carry a version
 * in their log by its id, and its history must go on saying the same. Kept under the code of the province, filled with zeros.
 */
export const aturanTahunVersi = pgTable(
	'aturan_tahun_versi',
	{
		desaKode: desaKode(),
		id: uuid('id').notNull(),
		/** 1, 2, 3 within the province: of two that are published at once, the second finds its number taken. */
		nomor: integer('nomor').notNull(),
		publishedBy: uuid('published_by').notNull(),
		/** As it stood when it was published: the account may be renamed or closed. */
		publisherName: text('publisher_name').notNull(),
		publishedAt: moment('published_at').notNull(),
		catatan: text('catatan').notNull(),
		data: jsonb('data').$type<Omit<AturanTahun, 'versi'>>().notNull()
	},
	(t) => [
		primaryKey({ name: 'aturan_tahun_versi_pk', columns: [t.desaKode, t.id] }),
		unique('aturan_tahun_versi_nomor_key').on(t.desaKode, t.nomor),
		foreignKey({
			name: 'aturan_tahun_versi_published_by_fk',
			columns: [t.publishedBy],
			foreignColumns: [users.id]
		}),
		check('aturan_tahun_versi_nomor_check', sql`${t.nomor} >= 1`),
		check('aturan_tahun_versi_catatan_check', sql`length(${t.catatan}) between 5 and 500`),
		check('aturan_tahun_versi_provinsi_check', sql`substr(${t.desaKode}, 3) = '.00.00.0000'`),
		desaKodeCheck('aturan_tahun_versi', t.desaKode),
		...publishedByProvince()
	]
);
