import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { loadDriver } from './driver';
import * as schema from './schema';

export type Database = PostgresJsDatabase<typeof schema> & { readonly $client: Sql };

export type ConnectOptions = {
	/** `app`: works as gladi_app, bound by row-level security. `owner`: owns the tables; for migrations and loading only. */
	readonly role: 'app' | 'owner';
	readonly max?: number;
	/** False behind a pooler that hands each transaction to another server connection (PgBouncer before 1.21). */
	readonly prepare?: boolean;
	readonly applicationName?: string;
};

// In milliseconds. A request that waits longer than this has failed for its user anyway.
const appLimits = {
	role: 'gladi_app',
	statement_timeout: 5_000,
	lock_timeout: 3_000,
	idle_in_transaction_session_timeout: 10_000
};

export function connect(url: string, options: ConnectOptions): Database {
	const client = loadDriver()(url, {
		max: options.max ?? 10,
		prepare: options.prepare ?? true,
		connect_timeout: 10,
		// Shared by all connections of the pool; longer gaps would outlast a restart of the server.
		backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
		onnotice: () => undefined,
		connection: {
			application_name: options.applicationName ?? 'gladi',
			TimeZone: 'UTC',
			...(options.role === 'app' && appLimits)
		}
	});
	return drizzle(client, { schema });
}

export const disconnect = (db: Database): Promise<void> => db.$client.end({ timeout: 5 });
