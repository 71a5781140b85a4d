import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { connect, disconnect } from './connect';
import { databaseErrorCode } from './errors';

const database = testDatabase();
// One connection, so that whatever comes next meets the one that was lost.
const narrow = connect(database.url, { role: 'owner', max: 1 });
afterAll(() => disconnect(narrow));

const end = (pid: number) => database.owner.execute(sql`select pg_terminate_backend(${pid})`);
const codeOf = (work: Promise<unknown>): Promise<string | null> =>
	work.then(() => 'no error', databaseErrorCode);

async function ownPid(tx: { execute: typeof narrow.execute }): Promise<number> {
	const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
	return row?.pid ?? 0;
}

function gate() {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { open, opened };
}

it('survives a connection that is lost during a statement of a transaction, again and again', async () => {
	for (let round = 0; round < 5; round++) {
		const begun = gate();
		let pid = 0;
		const lost = narrow.transaction(async (tx) => {
			pid = await ownPid(tx);
			begun.open();
			await tx.execute(sql`select pg_sleep(5)`);
		});
		const code = codeOf(lost);
		await begun.opened;
		await end(pid);
		expect(['57P01', 'CONNECTION_CLOSED', 'ECONNRESET']).toContain(await code);
		expect([...(await narrow.execute(sql`select 1 as one`))]).toEqual([{ one: 1 }]);
	}
});

it('does not run the rest of a lost transaction inside another one', async () => {
	await narrow.execute(sql`create table catatan (isi text)`);
	const begun = gate();
	const goOn = gate();
	let pid = 0;
	const lost = narrow.transaction(async (tx) => {
		pid = await ownPid(tx);
		begun.open();
		await goOn.opened;
		await tx.execute(sql`insert into catatan values ('lost')`);
	});
	const lostCode = codeOf(lost);
	await begun.opened;

	const otherBegun = gate();
	const finish = gate();
	const other = narrow.transaction(async (tx) => {
		otherBegun.open();
		await finish.opened;
		await tx.execute(sql`insert into catatan values ('other')`);
	});
	await end(pid);
	await otherBegun.opened;
	goOn.open();
	expect(await lostCode).toBe('CONNECTION_CLOSED');
	finish.open();
	await other;
	expect([...(await narrow.execute(sql`select isi from catatan`))]).toEqual([{ isi: 'other' }]);
});

it('refuses a statement that comes after its transaction has ended', async () => {
	const ended = gate();
	let late: Promise<string | null> = Promise.resolve(null);
	const failed = narrow.transaction(async (tx) => {
		late = ended.opened.then(() => codeOf(tx.execute(sql`select 1`)));
		await tx.execute(sql`select 1 / 0`);
	});
	expect(await codeOf(failed)).toBe('22012');
	ended.open();
	expect(await late).toBe('TRANSACTION_ENDED');
});

it('answers every waiting statement of a lost transaction', async () => {
	const begun = gate();
	let pid = 0;
	const codes: Promise<string | null>[] = [];
	const lost = narrow.transaction(async (tx) => {
		pid = await ownPid(tx);
		for (let i = 0; i < 20; i++)
			codes.push(codeOf(Promise.resolve(tx.execute(sql`select pg_sleep(${i ? 0 : 5})`))));
		begun.open();
		await Promise.all(codes);
	});
	const code = codeOf(lost);
	await begun.opened;
	await end(pid);
	await code;
	expect(await Promise.all(codes)).not.toContain('no error');
});

it('has the server keep a statement that comes again, but no long list of values', async () => {
	await narrow.execute(sql`create table angka (n int)`);
	const kept = () =>
		narrow
			.execute<{ n: number }>(
				sql`select count(*)::int as n from pg_prepared_statements where statement like '%angka%' and statement not like '%pg_prepared%'`
			)
			.then(([row]) => row?.n);
	const values = (count: number) =>
		sql.join(
			Array.from({ length: count }, (_, n) => sql`(${n}::int)`),
			sql`, `
		);
	await narrow.execute(sql`insert into angka values ${values(2)}`);
	await narrow.execute(sql`insert into angka values ${values(2)}`);
	expect(await kept()).toBe(1);
	await narrow.execute(sql`insert into angka values ${values(60)}`);
	expect(await kept()).toBe(1);
});
