import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** Texts as rows of a table with the column `x`: thousands of them are one parameter. */
export const asRows = (texts: Iterable<string>): SQL =>
	sql`(select jsonb_array_elements_text(${JSON.stringify([...new Set(texts)])}::text::jsonb) as x)`;

/** Records as one parameter, to be given names and types with `as r(id uuid, ...)`. */
export const asRecords = (records: readonly object[]): SQL =>
	sql`jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb)`;

/**
 * Whether a column is among these texts, thousands of them. Inside `coalesce` the list is hashed once; as a plain `in` it
 * would become a join, which the planner, who takes any such list for a hundred rows, likes to do row by row.
 */
export const isAmong = (column: SQL | AnyPgColumn, texts: Iterable<string>): SQL =>
	sql`coalesce(${column}::text in (select x from ${asRows(texts)} v), false)`;
