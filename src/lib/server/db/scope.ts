import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { Database } from './connect';
import { isPassing } from './errors';
import type * as schema from './schema';

/** Whose rows a transaction may touch. */
export type TenantScope =
	/** One's own rows in one's own village. */
	| { readonly kind: 'orang'; readonly userId: string; readonly desaKode: string }
	/** Every village under a code; '' is the whole country. */
	| { readonly kind: 'wilayah'; readonly userId: string; readonly wilayahKode: string }
	/** Totals of every wilayah under a code, and no row of a person. */
	| { readonly kind: 'angka'; readonly userId: string; readonly wilayahKode: string };

type Schema = typeof schema;
type Relations = ExtractTablesWithRelations<Schema>;

export type ScopedTx = PgTransaction<PostgresJsQueryResultHKT, Schema, Relations>;

export type DriverSession = PostgresJsSession<Sql, Schema, Relations>;

export type ScopeOptions = {
	/**
	 * The work carries client-made ids, so that doing it twice is doing it once: deadlocks, serialization failures and
	 * lost connections are tried again, three times in all.
	 */
	readonly idempotent?: boolean;
};

const desaPattern = /^\d\d\.\d\d\.\d\d\.\d{4}$/;
// Whole levels only: the prefix '35.9' would reach into kabupaten 35.99.
const wilayahPattern = /^(|\d\d|\d\d\.\d\d|\d\d\.\d\d\.\d\d|\d\d\.\d\d\.\d\d\.\d{4})$/;

/** Every setting each time, also the empty ones: a scope is whole or it is none. */
function setScope(tx: ScopedTx, scope: TenantScope): Promise<unknown> {
	const [desa, wilayah] = scope.kind === 'orang' ? [scope.desaKode, ''] : ['', scope.wilayahKode];
	if (scope.kind === 'orang' ? !desaPattern.test(desa) : !wilayahPattern.test(wilayah))
		throw new Error(`not a code of a wilayah: ${desa}${wilayah}`);
	const prefix = scope.kind !== 'orang' && wilayah === '' ? '*' : wilayah;
	const [rows, totals] = scope.kind === 'angka' ? ['', prefix] : [prefix, ''];
	const { client } = tx._.session as DriverSession; // what the postgres.js driver of Drizzle makes
	return client`
		select set_config('app.user_id', ${scope.userId}, true), set_config('app.desa_kode', ${desa}, true),
			set_config('app.wilayah', ${rows}, true), set_config('app.angka', ${totals}, true)`.execute();
}

type AfterCommit = (db: Database) => void;
const afterCommits = new WeakMap<ScopedTx, AfterCommit[]>();

/** Done when the transaction of `inScope` is committed and others can see it, and not if it fails: for caches. */
export function afterCommit(tx: ScopedTx, hook: AfterCommit): void {
	afterCommits.get(tx)?.push(hook);
}

/** The only way to tenant tables: a transaction in which row-level security shows what `scope` covers. */
export async function inScope<T>(
	db: Database,
	scope: TenantScope,
	run: (tx: ScopedTx) => Promise<T>,
	options: ScopeOptions = {}
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			const hooks: AfterCommit[] = [];
			const answer = await db.transaction(async (tx) => {
				afterCommits.set(tx, hooks);
				// Not waited for: it leaves together with the first statement of `run`, before it, which saves a round trip.
				// The driver keeps the order, and if this one fails, the server refuses the next.
				const scopeSet = setScope(tx, scope);
				const [result] = await Promise.all([run(tx), scopeSet]);
				return result;
			});
			for (const hook of hooks) hook(db);
			return answer;
		} catch (error) {
			if (!options.idempotent || attempt === 3 || !isPassing(error)) throw error;
			await wait(attempt * 50 * (1 + Math.random()));
		}
	}
}
