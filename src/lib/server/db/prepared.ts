import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { DriverSession, ScopedTx } from './scope';
import * as schema from './schema';

/** What a statement is built with; it is connected to nothing. */
const builder = drizzle.mock({ schema });

type Builder = typeof builder;
type Values = Readonly<Record<string, unknown>>;
type Prepared<Answer> = { execute(values: Record<string, unknown>): Promise<Answer> };

/**
 * A statement of the paths that everybody waits for: built once, sent in many transactions. Drizzle builds its text anew each
 * time, which for what follows from one event took half of its cost; its own `.prepare()` is bound to one connection.
 * @param build With `sql.placeholder(name)` where a value comes, and `slots` for whole rows.
 */
export function prepared<Answer>(
	build: (db: Builder) => { prepare(name: string): Prepared<Answer> }
): (tx: ScopedTx, values: Values) => Promise<Answer> {
	let built: Prepared<Answer> | undefined;
	return (tx, values) => {
		built ??= build(builder).prepare('');
		const { client } = tx._.session as DriverSession; // what the postgres.js driver of Drizzle makes
		// The same statement, sent by the connection of this transaction.
		const bound: Prepared<Answer> = Object.create(built, { client: { value: client } });
		return bound.execute({ ...values });
	};
}

/** A place for each column named, to be filled by `columnsFor`. */
export const slots = <Name extends string>(...names: readonly Name[]): Record<Name, SQL> =>
	// Safe: one entry for each of the names.
	Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`])) as Record<
		Name,
		SQL
	>;

/** What was to be put in, for `set` of an upsert. */
export function excluded<Table extends PgTable, Name extends keyof Table['_']['columns'] & string>(
	table: Table,
	...names: readonly Name[]
): Record<Name, SQL> {
	const columns = getTableColumns(table);
	// Safe: one entry for each of the names.
	return Object.fromEntries(
		names.map((name) => [name, sql`excluded.${sql.identifier(columns[name]?.name ?? name)}`])
	) as Record<Name, SQL>;
}

/** The values of a row as they are sent: placeholders do not know the columns that they stand for. */
export function columnsFor<Table extends PgTable>(
	table: Table,
	row: Partial<Table['$inferInsert']>
): Values {
	const columns = getTableColumns(table);
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			value === null || value === undefined ? null : columns[name]?.mapToDriverValue(value)
		])
	);
}
