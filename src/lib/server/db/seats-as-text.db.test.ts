import { eq, sql } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { totalsOf } from '../learning/wilayah-rows';
import { projectRoot } from './project-root';
import { helpGiven, rollDesa, rollWilayah, users } from './schema';
import { inScope, type TenantScope } from './scope';

const { owner, db } = testDatabase();
const migration = readFileSync(
	path.join(projectRoot, 'drizzle/0021_seats_as_text_and_help_by_month.sql'),
	'utf8'
);
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };
const [helped, other] = ['35.99.01.2001', '35.99.01.2002'];

it('numbers by seat of before stay what they were, and villages where somebody was helped are counted anew', async () => {
	await owner.execute(sql`alter table roll_wilayah drop column bantuan`);
	await owner.execute(
		sql`alter table roll_wilayah alter per_jabatan drop default, alter per_jabatan type jsonb, alter per_jabatan set default '{}'`
	);
	const id = newId();
	await db.insert(users).values({
		...{ id, username: 'lama', nama: 'Lama', desaKode: helped, wilayahKode: helped },
		role: 'peserta'
	});
	await inScope(db, country, async (tx) => {
		await tx.execute(sql`
			insert into roll_wilayah (desa_kode, course_id, tingkat, folded_at, per_jabatan) values
				(${helped}, '', 13, now(), '{"sekretaris-desa": {"jabatan": 1, "teraktivasi": 2, "aktif": 3, "mulai": 4, "selesai": 5, "macet": 6, "senyap": 7}}'),
				(${other}, '', 13, now(), '{}')`);
		await tx
			.insert(rollDesa)
			.values([helped, other].map((desaKode) => ({ desaKode, dirty: false })));
		await tx.insert(helpGiven).values({
			...{ desaKode: helped, id: newId(), userId: id, courseId: 'k1', helpedBy: id },
			...{ helperName: 'Pelatih', helpedAt: new Date() }
		});
	});

	await owner.transaction(async (tx) => {
		for (const statement of migration.split('--> statement-breakpoint'))
			await tx.execute(sql.raw(statement));
	});

	const [rows, due] = await inScope(db, country, (tx) =>
		Promise.all([
			tx.select().from(rollWilayah).orderBy(rollWilayah.desaKode),
			tx.select({ kode: rollDesa.desaKode }).from(rollDesa).where(eq(rollDesa.dirty, true))
		])
	);
	expect(rows.map((row) => totalsOf(row).perJabatan)).toEqual([
		{
			'sekretaris-desa': {
				...{ jabatan: 1, teraktivasi: 2, aktif: 3, mulai: 4, selesai: 5, macet: 6, senyap: 7 }
			}
		},
		{}
	]);
	expect(due).toEqual([{ kode: helped }]);
	// Row-level security binds the owner again.
	for (const table of ['roll_wilayah', 'roll_desa', 'help_given'])
		expect(await owner.execute(sql.raw(`select 1 from ${table}`))).toHaveLength(0);
});
