import { isHttpError } from '@sveltejs/kit';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { asOwner, tenantTables, testDatabase } from '../../../tests/support/database';
import type { Answer, Entry, Thing } from '../../../tests/support/walls/entry';
import { buildFixture } from '../../../tests/support/walls/fixture';
import { Ledger, mayWrite } from '../../../tests/support/walls/ledger';
import { askers } from '../../../tests/support/walls/people';
import {
	exempt,
	registry,
	secrets,
	through,
	type Secret
} from '../../../tests/support/walls/registry';
import { called, unread } from '../../../tests/support/walls/routes';
import { mayOpen } from '../../../tests/support/walls/rules';
import { routeVerdict, type User } from './access';
import type { Database } from './db/connect';
import { makeServices } from './learning/testing';

/**
 * The first wall alone: every service that a route of trainers and learners calls, with row-level security off, and
 * whether it gives a thing to somebody. Who may is written out in tests/support/walls/rules.ts; row-level security alone
 * is tried in db/walls.db.test.ts.
 */
const database = testDatabase();
let owner: Database;
let entries: readonly Entry[] = [];
let kept: readonly Secret[] = [];

beforeAll(async () => {
	const fixture = await buildFixture(database.db, database.owner);
	entries = registry(fixture);
	kept = secrets(fixture);
	owner = await asOwner(database);
});

const serviceOf = (service: string): string => through[service] ?? service;

it('knows every service that a route calls', () => {
	const known = new Set(entries.map(({ service }) => service));
	const names = [...new Set(called.map(({ service }) => service))];
	expect(unread, 'files that import the server in a way this test does not read').toEqual([]);
	expect(
		names.filter((name) => !known.has(serviceOf(name)) && !(name in exempt)),
		'give it an entry in tests/support/walls, or a reason why nobody can be let through by it'
	).toEqual([]);
	const routed = new Set(names.map(serviceOf));
	expect([...known, ...Object.keys(exempt)].filter((name) => !routed.has(name))).toEqual([]);
	expect(names.length).toBeGreaterThan(150);
});

class Undo extends Error {}

/**
 * One connection whose work is never kept. What services begin side by side is done one after the other: they share it,
 * and savepoints lie within each other.
 */
async function neverKept(run: (db: Database, bound: Database) => Promise<void>): Promise<void> {
	await owner
		.transaction(async (tx) => {
			const nested = tx.transaction.bind(tx);
			let last: Promise<unknown> = Promise.resolve();
			const transaction: typeof tx.transaction = (work) => {
				const mine = last.then(() => nested(work));
				last = mine.catch(() => undefined);
				return mine;
			};
			const db: Database = Object.assign(tx, { transaction, $client: owner.$client });
			// Another object: what services remember of the one is not told to the other.
			await run(db, new Proxy(db, {}));
			throw new Undo();
		})
		.catch((error: unknown) => {
			if (!(error instanceof Undo)) throw error;
		});
}

async function ask(db: Database, user: User, thing: Thing): Promise<Answer> {
	try {
		return await thing.ask(makeServices(db), user);
	} catch (error) {
		if (isHttpError(error, 404) || isHttpError(error, 403)) return { given: false, answer: null };
		throw error;
	}
}

/** Few may have a thing; near are those of the same village or wilayah who may not. */
function whoAsks({ may }: Thing, which: 'all' | 'near' | 'those who may'): readonly User[] {
	if (which === 'all') return askers;
	const allowed = askers.filter(may);
	if (which === 'those who may') return allowed;
	const near = askers.filter(
		(user) => !may(user) && allowed.some(({ wilayahKode }) => wilayahKode === user.wilayahKode)
	);
	return near.length > 0 ? near : askers;
}

/** Whether an entry can fail: it is given to somebody, changes something if it writes, and is not given to everybody. */
async function proves(db: Database, ledger: Ledger, { things, writes }: Entry): Promise<boolean> {
	if (things.length > 1 && things.every(({ may }) => askers.every(may))) return false;
	const tries = things.flatMap((thing) =>
		askers.filter(thing.may).map((user) => [thing, user] as const)
	);
	for (const [thing, user] of tries.slice(0, 50)) {
		const { given } = await ask(db, user, thing);
		const { wrote } = await ledger.look(db);
		await db.execute(sql`rollback to savepoint tuple`);
		if (given && (wrote || !writes)) return true;
	}
	return false;
}

/** What an answer says, without the ids that are made anew each time. */
const said = ({ given, answer }: Answer): unknown => ({
	given,
	answer: JSON.stringify(answer)?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) =>
		kept.some(({ text }) => text === id) ? id : 'id'
	)
});

/** What an answer names that the user may not know. */
function leaked(user: User, answer: unknown): readonly string[] {
	const text = JSON.stringify(answer) ?? '';
	return kept.filter((one) => text.includes(one.text) && !one.may(user)).map((one) => one.text);
}

it('gives nothing to whom it is not for, and all to whom it is, 5,000 times', async () => {
	const asked = entries.map((entry) => ({
		...entry,
		possible: entry.things.filter(({ may }) => askers.some(may)),
		routes: [
			...new Set(
				called.filter(({ service }) => serviceOf(service) === entry.service).map((one) => one.route)
			)
		]
	}));
	const tuples = fc.record({
		at: fc.nat(asked.length - 1),
		...{ thing: fc.nat(), route: fc.nat(), user: fc.nat() },
		users: fc.constantFrom('all', 'near', 'those who may' as const),
		behindBoth: fc.constantFrom(true, false, false)
	});
	await neverKept(async (db, bound) => {
		const ledger = await Ledger.open(db);
		expect(ledger.tables).toEqual(expect.arrayContaining(await tenantTables(owner)));
		await db.execute(sql`savepoint tuple`);
		const idle: string[] = [];
		for (const entry of asked) if (!(await proves(db, ledger, entry))) idle.push(entry.service);
		expect(idle, 'never given, given to everybody, or written without a change').toEqual([]);
		await fc.assert(
			fc.asyncProperty(tuples, async (chosen) => {
				const entry = asked[chosen.at];
				const among = chosen.users === 'those who may' ? entry?.possible : entry?.things;
				const thing = among?.[chosen.thing % among.length];
				const route = entry?.routes[chosen.route % entry.routes.length];
				if (!entry || !thing || !route) throw new Error('every entry has things and routes');
				const users = whoAsks(thing, chosen.users);
				const user = users[chosen.user % users.length];
				if (!user) throw new Error('somebody may have every thing that is asked for');
				const what = `${user.nama} asks ${entry.service} of ${route}`;

				const { given, answer } = await ask(db, user, thing);
				const { changed } = await ledger.look(db);
				expect({ what, given }).toEqual({ what, given: thing.may(user) });
				expect({ what, leaked: leaked(user, answer) }).toEqual({ what, leaked: [] });
				expect({ what, route: routeVerdict(route, user) === 'boleh' }).toEqual({
					...{ what, route: mayOpen(user, route) }
				});
				// Whoever reads numbers brings them up to date; whoever changes something changes nobody else's.
				const foreign = changed.filter((one) => !given || (entry.writes && !mayWrite(user, one)));
				expect({ what, foreign }).toEqual({ what, foreign: [] });
				await db.execute(sql`rollback to savepoint tuple`);
				if (entry.writes || !chosen.behindBoth) return;

				// The second wall has nothing to take away from what the first one let through.
				await db.execute(sql`set local role gladi_app`);
				const behindBoth = await ask(bound, user, thing);
				await db.execute(sql`rollback to savepoint tuple`);
				await ledger.forget(db);
				expect({ what, said: said({ given, answer }) }).toEqual({ what, said: said(behindBoth) });
			}),
			{ numRuns: 5_000, endOnFailure: true }
		);
	});
	// Seconds on a machine of one's own, minutes on a busy one.
}, 300_000);
