import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid, varchar } from 'drizzle-orm/pg-core';
import { newId } from '../../../ids';

/**
 * The key that a tenant table would be distributed by (DESIGN 3.5). 13 characters always; a person without a
 * village carries the zero-padded code of their wilayah. varchar, not char: PostgreSQL compares char(13) with
 * text as text and then leaves the index alone.
 */
export const desaKode = () => varchar('desa_kode', { length: 13 }).notNull();

/** Codes of the levels above, derived so that reports read them by equality and an index. */
export const levelCodes = () => ({
	provinsiKode: varchar('provinsi_kode', { length: 2 })
		.notNull()
		.generatedAlwaysAs(sql`left(desa_kode, 2)`),
	kabupatenKode: varchar('kabupaten_kode', { length: 5 })
		.notNull()
		.generatedAlwaysAs(sql`left(desa_kode, 5)`),
	kecamatanKode: varchar('kecamatan_kode', { length: 8 })
		.notNull()
		.generatedAlwaysAs(sql`left(desa_kode, 8)`)
});

/** Id of a thing that is named outside the database. */
export const namedId = () =>
	uuid('id')
		.notNull()
		.$defaultFn(() => newId());

export const moment = (name: string) => timestamp(name, { withTimezone: true });
export const createdAt = () => moment('created_at').notNull().defaultNow();

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
	dataType: () => 'bytea'
});
