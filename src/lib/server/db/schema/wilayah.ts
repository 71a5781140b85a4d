import { check, index, integer, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { moment } from './columns';

export const tingkatWilayah = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
export const jenisWilayah = [
	'provinsi',
	'kabupaten',
	'kota',
	'kecamatan',
	'desa',
	'desa-adat',
	'kelurahan'
] as const;

/** Reference table: every province, kabupaten/kota, kecamatan and desa/kelurahan, and the invented 35.99. */
export const wilayah = pgTable(
	'wilayah',
	{
		kode: varchar('kode', { length: 13 }).primaryKey(),
		/** Code of the level above; null for a province. No foreign key: it would triple the time of the load, and a test checks every code. */
		induk: varchar('induk', { length: 8 }),
		nama: text('nama').notNull(),
		tingkat: text('tingkat', { enum: tingkatWilayah }).notNull(),
		/** A kelurahan is not a village: it has no training seats. */
		jenis: text('jenis', { enum: jenisWilayah }).notNull()
	},
	(t) => [
		index('wilayah_induk_idx').on(t.induk),
		check(
			'wilayah_tingkat_check',
			sql`${t.tingkat} in ('provinsi', 'kabupaten', 'kecamatan', 'desa')`
		),
		check(
			'wilayah_jenis_check',
			sql`${t.jenis} in ('provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'desa-adat', 'kelurahan')`
		)
	]
);

/** What has been loaded into `wilayah`, so that a start loads a list once and again only when it has changed. */
export const wilayahSource = pgTable('wilayah_source', {
	source: text('source').primaryKey(),
	version: text('version').notNull(),
	rows: integer('rows').notNull(),
	loadedAt: moment('loaded_at').notNull().defaultNow()
});
