import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { tenantTables, testDatabase } from '../../../../../tests/support/database';

/** Rules that let the tables be spread over several servers and keep villages apart (DESIGN 3.5), read from the catalog. */
const { owner } = testDatabase();

/** Tables that are the same for everyone or that sign-in needs before a village is known. */
const exempt = [
	'activation_code',
	'certificate_code',
	'cohort_code',
	'content_current',
	'content_version',
	'installation',
	'practice_letter_code',
	'sessions',
	'throttles',
	'users',
	'wilayah',
	'wilayah_source'
];
const appendOnly = [
	'aturan_tahun_versi',
	'certificate',
	'certificate_revocation',
	'cohort_extension',
	'essay_mark',
	'exam_allowance',
	'help_given',
	'learning_event',
	'look_log',
	'practice_command',
	'practice_data',
	'practice_event',
	'practice_letter_code',
	'roster_change'
];
const neverRemoved = [
	'attendance',
	'cohort',
	'cohort_day',
	'enrolment',
	'jabatan_terisi',
	'practice_world',
	'published_note',
	'quiz_attempt',
	'roster_import',
	'trainer_question',
	'training_evaluation',
	'visit',
	'visit_person'
];

const names = async (query: ReturnType<typeof sql>): Promise<string[]> =>
	(await owner.execute<{ name: string }>(query)).map((row) => row.name);

describe('schema', () => {
	it('has only tenant tables and the exempt ones', async () => {
		const tables = await names(
			sql`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`
		);
		expect(tables).toEqual([...exempt, ...(await tenantTables(owner))].sort());
	});

	it('begins every primary key, unique constraint and unique index of a tenant table with desa_kode', async () => {
		const tenant = await tenantTables(owner);
		const wrong = await names(sql`
			select i.indexrelid::regclass::text as name from pg_index i
			join pg_class t on t.oid = i.indrelid
			join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
			where i.indisunique and t.relname in ${tenant} and a.attname <> 'desa_kode'`);
		expect(wrong).toEqual([]);
		const withoutKey = await names(sql`
			select relname as name from pg_class t where relname in ${tenant}
			and not exists (select from pg_index where indrelid = t.oid and indisprimary)`);
		expect(withoutKey).toEqual([]);
	});

	it('ties tenant tables to each other by desa_kode, to exempt ones freely, and never the other way', async () => {
		const tenant = await tenantTables(owner);
		const wrong = await names(sql`
			select c.conname as name from pg_constraint c
			join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
			left join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
			left join pg_attribute b on b.attrelid = r.oid and b.attnum = c.confkey[1]
			where c.contype = 'f' and r.relname in ${tenant}
			and not (t.relname in ${tenant} and a.attname = 'desa_kode' and b.attname = 'desa_kode')`);
		expect(wrong).toEqual([]);
	});

	it('has no trigger but those of foreign keys', async () => {
		expect(await names(sql`select tgname as name from pg_trigger where not tgisinternal`)).toEqual(
			[]
		);
	});

	it('checks the form of desa_kode in every tenant table', async () => {
		const checked = await names(sql`
			select t.relname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
			where c.contype = 'c' and c.conname = t.relname || '_desa_kode_check' and t.relname not in ('users', 'sessions')
			order by 1`);
		expect(checked).toEqual(await tenantTables(owner));
	});
});

describe('row-level security', () => {
	it('is enabled and forced on every tenant table, for gladi_app only', async () => {
		const guarded = await names(
			sql`select relname as name from pg_class where relrowsecurity and relforcerowsecurity order by 1`
		);
		expect(guarded).toEqual(await tenantTables(owner));
		const policies = await owner.execute(
			sql`select tablename, policyname from pg_policies where roles <> '{gladi_app}'`
		);
		expect([...policies]).toEqual([]);
		const withPolicy = await names(
			sql`select distinct tablename as name from pg_policies order by 1`
		);
		expect(withPolicy).toEqual(guarded);
	});

	it('looks into no other table', async () => {
		const wrong = await names(
			sql`select policyname as name from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~* '\mfrom\M'`
		);
		expect(wrong).toEqual([]);
	});
});

describe('gladi_app', () => {
	it('cannot sign in, make roles or databases, or bypass row-level security', async () => {
		const [role] = await owner.execute(
			sql`select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'gladi_app'`
		);
		expect(Object.values(role ?? { missing: true })).toEqual([false, false, false, false, false]);
	});

	it('owns nothing and may make nothing', async () => {
		const owned = await names(
			sql`select relname as name from pg_class where relowner = 'gladi_app'::regrole`
		);
		expect(owned).toEqual([]);
		const [may] = await owner.execute(
			sql`select has_schema_privilege('gladi_app', 'public', 'create') as make`
		);
		expect(may).toEqual({ make: false });
	});

	it('cannot change the log, nor remove what is only ever closed', async () => {
		const granted = async (privilege: string) =>
			names(sql`
				select distinct table_name as name from information_schema.role_table_grants
				where grantee = 'gladi_app' and privilege_type = ${privilege} and table_schema = 'public'`);
		const insertable = await granted('INSERT');
		expect(insertable).toEqual(expect.arrayContaining([...appendOnly, ...neverRemoved]));
		const updatable = await granted('UPDATE');
		const deletable = await granted('DELETE');
		for (const table of appendOnly) expect(updatable).not.toContain(table);
		for (const table of [...appendOnly, ...neverRemoved]) expect(deletable).not.toContain(table);
		expect(await granted('TRUNCATE')).toEqual([]);
		for (const table of ['wilayah', 'wilayah_source', 'installation'])
			expect(insertable).not.toContain(table);
	});

	it('may read every table', async () => {
		const closed = await names(sql`
			select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
			and not has_table_privilege('gladi_app', oid, 'select')`);
		expect(closed).toEqual([]);
	});
});
