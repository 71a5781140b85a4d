import type { PgPreparedQuery, PreparedQueryConfig } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import type { DriverSession, ScopedTx } from './scope';

type Built<Row> = PgPreparedQuery<PreparedQueryConfig & { execute: Row }>;

/**
 * A statement that Drizzle puts together once instead of every time, which takes it longer than the database needs for
 * the answer: for what hundreds ask for within a second. Every value stands in it as `sql.placeholder(name)`.
 */
export function built<Row>(
	build: (tx: ScopedTx) => Built<Row>
): (tx: ScopedTx, values?: Record<string, unknown>) => Promise<Row> {
	let first: Built<Row> | undefined;
	return (tx, values) => {
		first ??= build(tx);
		const { client } = tx._.session as DriverSession; // what the postgres.js driver of Drizzle makes
		// Drizzle binds a prepared statement to the connection it was made on; a transaction has a connection of its own.
		const here = Object.create(first, { client: { value: client } }) as Built<Row> & {
			client: Sql;
		};
		return here.execute(values);
	};
}
