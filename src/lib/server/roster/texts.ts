import { sql, type SQL } from 'drizzle-orm';

/** Texts as rows of a table with the column `x`: thousands of them are one parameter. */
export const asRows = (texts: Iterable<string>): SQL =>
	sql`(select jsonb_array_elements_text(${JSON.stringify([...new Set(texts)])}::text::jsonb) as x)`;

/** Records as one parameter, to be given names and types with `as r(id uuid, ...)`. */
export const asRecords = (records: readonly object[]): SQL =>
	sql`jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb)`;
