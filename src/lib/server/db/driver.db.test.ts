import { sql } from 'drizzle-orm';
import net from 'node:net';
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

it('sends BEGIN together with the first statement: two round trips for a transaction of one statement', async () => {
	const { hostname, port } = new URL(database.url);
	let sent: string[] = [];
	const relay = net.createServer((client) => {
		const server = net.connect(Number(port), hostname);
		client.on('data', (part) => sent.push(part.toString('latin1')));
		client.pipe(server).pipe(client);
		client.on('error', () => server.destroy());
		server.on('error', () => client.destroy());
	});
	await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
	const address = relay.address();
	const url = new URL(database.url);
	url.port = String(typeof address === 'object' ? address?.port : 0);
	const relayed = connect(url.href, { role: 'owner', max: 1 });
	try {
		await relayed.execute(sql`select 1`);
		sent = [];
		const answer = await relayed.transaction((tx) =>
			tx.execute<{ inside: boolean }>(sql`select pg_current_xact_id() is not null as inside`)
		);
		expect(answer[0]?.inside).toBe(true);
		expect(sent).toHaveLength(2);
		expect(sent[0]).toMatch(/begin[^]*pg_current_xact_id/);
		expect(sent[1]).toMatch(/commit/);
	} finally {
		await disconnect(relayed);
		relay.close();
	}
});

it('a transaction that waits for a free connection is one, too', async () => {
	await narrow.execute(sql`create table giliran (n int)`);
	const codes = await Promise.all(
		Array.from({ length: 20 }, (_, n) =>
			codeOf(
				narrow.transaction(async (tx) => {
					await tx.execute(sql`insert into giliran values (${n}::int)`);
					if (n % 2 === 1) await tx.execute(sql`select 1 / 0`);
				})
			)
		)
	);
	expect(codes.filter((code) => code === '22012')).toHaveLength(10);
	const kept = await narrow.execute<{ n: number }>(sql`select n from giliran order by n`);
	expect([...kept].map(({ n }) => n)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
});
