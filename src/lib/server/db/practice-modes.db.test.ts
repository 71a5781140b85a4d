import { sql } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { projectRoot } from './project-root';
import { users } from './schema';

const database = testDatabase();
const { owner, db } = database;
const migration = readFileSync(path.join(projectRoot, 'drizzle/0003_practice_modes.sql'), 'utf8');

it('attempts of before there were modes become ones without guidance, and free worlds have none', async () => {
	const desaKode = '35.99.01.2001';
	const orang = { id: newId(), username: 'lama', nama: 'Lama', desaKode, wilayahKode: desaKode };
	await db.insert(users).values({ ...orang, role: 'peserta' });
	// As it was before this migration, with worlds that were made then.
	await owner.execute(sql.raw('drop index practice_world_uji_idx'));
	for (const column of ['mode', 'shown', 'verdict'])
		await owner.execute(sql.raw(`alter table practice_world drop column ${column}`));
	const made = (kind: string, taskId: string | null) => sql`
		insert into practice_world (desa_kode, id, user_id, kind, data_set, seed, rule_set, task_id)
		values (${desaKode}, ${newId()}, ${orang.id}, ${kind}, 'desa-kecil@1', 1, 'aturan@1', ${taskId})`;
	await db.transaction(async (tx) => {
		await tx.execute(
			sql`select set_config('app.user_id', ${orang.id}, true), set_config('app.desa_kode', ${desaKode}, true)`
		);
		await tx.execute(made('bebas', null));
		await tx.execute(made('tugas', 'bayi'));
	});

	await owner.transaction(async (tx) => {
		for (const statement of migration.split('--> statement-breakpoint'))
			await tx.execute(sql.raw(statement));
	});

	const rows = await db.transaction(async (tx) => {
		await tx.execute(
			sql`select set_config('app.user_id', ${orang.id}, true), set_config('app.desa_kode', ${desaKode}, true)`
		);
		return tx.execute(sql`select kind, mode, shown, verdict from practice_world order by kind`);
	});
	expect([...rows]).toEqual([
		{ kind: 'bebas', mode: null, shown: [], verdict: null },
		{ kind: 'tugas', mode: 'kerjakan', shown: [], verdict: null }
	]);
	// Row-level security binds the owner again.
	expect(await owner.execute(sql`select 1 from practice_world`)).toHaveLength(0);
});
