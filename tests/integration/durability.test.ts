import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, disconnect } from '../../src/lib/server/db/connect';
import { startEmbedded } from '../../src/lib/server/db/embedded';
import { learningEvent } from '../../src/lib/server/db/schema';
import { inScope } from '../../src/lib/server/db/scope';
import { newId } from '../../src/lib/ids';
import { startChild } from '../support/child';
import { temporaryDataDir } from '../support/database-server';

let dataDir = '';

beforeAll(async () => {
	dataDir = await temporaryDataDir();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const rounds = 4;

async function storedIds(): Promise<string[]> {
	const embedded = await startEmbedded({
		dataDir,
		explicit: true,
		as: 'app',
		progress: () => undefined
	});
	const db = connect(embedded.ownerUrl, { role: 'app', max: 1 });
	const everywhere = { kind: 'wilayah', userId: newId(), wilayahKode: '' } as const;
	const rows = await inScope(db, everywhere, (tx) =>
		tx.select({ id: learningEvent.id }).from(learningEvent)
	);
	await disconnect(db);
	await embedded.close();
	return rows.map((row) => row.id);
}

it('keeps everything that was confirmed when app and server are killed while writing', async () => {
	const confirmed: string[] = [];
	for (let round = 0; round < rounds; round++) {
		const child = startChild('writer.ts', dataDir, 'tulis');
		await child.untilLines(60 + 25 * round);
		const server = child.answer<{ pid: number }>('SIAP').pid;
		// In turn: both at once, the server first, the app first.
		if (round % 3 !== 2) process.kill(server, 'SIGKILL');
		await child.kill();
		if (round % 3 === 2) process.kill(server, 'SIGKILL');
		confirmed.push(...child.lines.filter((line) => !line.startsWith('SIAP')));
	}
	const stored = new Set(await storedIds());
	expect(confirmed.length).toBeGreaterThan(rounds * 50);
	expect(confirmed.filter((id) => !stored.has(id))).toEqual([]);

	const halves = [...stored].filter((id) => !id.startsWith('ffffffff'));
	const others = new Set([...stored].filter((id) => id.startsWith('ffffffff')));
	expect(halves.filter((id) => !others.has(id.replace(/^.{8}/, 'ffffffff')))).toEqual([]);
});
