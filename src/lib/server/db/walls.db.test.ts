import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { tenantTables, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { desaKodeOf } from '../access';
import { inScope, type TenantScope } from './scope';

/**
 * The second wall alone: what a transaction sees and may change of every tenant table, without any condition in the
 * query. What it should be is written out by hand per table; the first wall is tried with every service.
 */
const { db, owner } = testDatabase();

type Kind =
	/** A row of one person: that person, and trainers of the place. */
	| 'orang'
	/** The same, of practice: a free world is its owner's alone. */
	| 'latihan'
	/** The same, and the person sees it from another village as well. */
	| 'tentang'
	/** Nobody but the person. */
	| 'pribadi'
	/** Of a village: everybody whose scope is that village or above. */
	| 'desa'
	/** Of a wilayah: everybody within it, and trainers above. */
	| 'wilayah'
	/** Of a province: everybody within it. */
	| 'provinsi'
	/** Totals: trainers and observers of the place. */
	| 'angka';

const kindOf: Readonly<Record<string, Kind>> = {
	attempt_to_count: 'orang',
	attendance: 'orang',
	aturan_tahun_versi: 'provinsi',
	certificate: 'orang',
	certificate_revocation: 'orang',
	cohort: 'wilayah',
	cohort_day: 'wilayah',
	cohort_extension: 'wilayah',
	cohort_item: 'wilayah',
	enrolment: 'orang',
	essay_mark: 'orang',
	exam_allowance: 'orang',
	help_given: 'orang',
	item_stat: 'angka',
	jabatan_terisi: 'orang',
	learner_competency: 'orang',
	learner_item: 'orang',
	learner_stuck: 'orang',
	learner_week: 'orang',
	learning_event: 'orang',
	lesson_note: 'pribadi',
	look_log: 'tentang',
	practice_command: 'latihan',
	practice_data: 'latihan',
	practice_event: 'latihan',
	practice_world: 'latihan',
	published_note: 'wilayah',
	quiz_attempt: 'orang',
	review_card: 'orang',
	roll_desa: 'desa',
	roll_desa_course: 'desa',
	roll_orang: 'orang',
	roll_wilayah: 'angka',
	roster_change: 'orang',
	roster_import: 'orang',
	trainer_message: 'orang',
	trainer_question: 'orang',
	training_evaluation: 'orang',
	visit: 'wilayah',
	visit_person: 'orang'
};

const wilayah = ['', '35', '35.99', '35.98', '35.99.01', '35.99.02', '36', '36.01'];
const desa = ['35.99.01.2001', '35.99.01.2002', '35.99.02.2001', '35.98.01.2001', '36.01.01.2001'];
const places = [...desa, ...wilayah.map(desaKodeOf)];
const people = [newId(), newId()];

type Row = {
	desa_kode: string;
	user_id?: string;
	kind?: string;
	world_kind?: string;
	wilayah_kode?: string;
};

/** A value for a column that must have one, by its type; what it says does not matter to the wall. */
function filler(type: string): unknown {
	if (type === 'uuid') return newId();
	if (type === 'boolean') return true;
	if (type === 'jsonb') return {};
	if (type === 'date') return '2026-11-16';
	if (type.startsWith('timestamp')) return '2026-11-16T01:00:00Z';
	if (type === 'bytea') return Buffer.alloc(1);
	if (/^(integer|smallint|bigint|numeric)/.test(type)) return 1;
	return 'isi';
}

let tables: string[] = [];

beforeAll(async () => {
	tables = await tenantTables(owner);
	for (const table of tables) {
		// What a row says is checked elsewhere; here only who sees it.
		const constraints = await owner.execute<{ name: string }>(
			sql`select conname as name from pg_constraint where conrelid = ${table}::regclass and contype in ('f', 'c')`
		);
		const name = sql.identifier(table);
		for (const { name: constraint } of constraints)
			await owner.execute(
				sql`alter table ${name} drop constraint ${sql.identifier(constraint)} cascade`
			);
		await owner.execute(sql`alter table ${name} no force row level security`);
		const columns = await owner.execute<{ column: string; type: string; needed: boolean }>(sql`
			select column_name as column, data_type as type, is_nullable = 'NO' and column_default is null as needed
			from information_schema.columns
			where table_name = ${table} and is_generated = 'NEVER' and identity_generation is null`);
		const has = (column: string) => columns.some((one) => one.column === column);
		const rows = places.flatMap((desaKode, place) =>
			(has('user_id') ? people : [null]).flatMap((userId) =>
				(has('kind') && kindOf[table] === 'latihan'
					? ['tugas', 'bebas']
					: has('world_kind')
						? ['tugas', 'bebas']
						: [null]
				).map(
					(kind) =>
						new Map<string, unknown>([
							...columns
								.filter(({ needed }) => needed)
								.map(({ column, type }) => [column, filler(type)] as const),
							['desa_kode', desaKode],
							...(userId ? ([['user_id', userId]] as const) : []),
							...(kind && has('world_kind') ? ([['world_kind', kind]] as const) : []),
							...(kind && has('kind') && !has('world_kind') ? ([['kind', kind]] as const) : []),
							...(has('wilayah_kode')
								? ([['wilayah_kode', wilayah[place - desa.length] ?? desaKode]] as const)
								: [])
						])
				)
			)
		);
		for (const row of rows)
			await owner.execute(sql`insert into ${name} (${sql.join(
				[...row.keys()].map((key) => sql.identifier(key)),
				sql`, `
			)})
				values (${sql.join(
					[...row.values()].map((value) =>
						typeof value === 'object' && value && !Buffer.isBuffer(value)
							? sql`${JSON.stringify(value)}::jsonb`
							: sql`${value}`
					),
					sql`, `
				)})`);
		await owner.execute(sql`alter table ${name} force row level security`);
	}
});

const under = (code: string, wilayahKode: string) =>
	wilayahKode === '' || code.startsWith(wilayahKode);

/** Written out again, from the words of the design and not from the policies. */
function maySee(scope: TenantScope, table: string, row: Row): boolean {
	const kind = kindOf[table];
	if (scope.kind === 'angka') return kind === 'angka' && under(row.desa_kode, scope.wilayahKode);
	const isFree = (row.world_kind ?? row.kind) === 'bebas';
	if (scope.kind === 'wilayah') {
		const here = under(row.desa_kode, scope.wilayahKode);
		switch (kind) {
			case 'pribadi':
				return false;
			case 'latihan':
				return here && !isFree;
			case 'wilayah':
				return (
					here || (scope.wilayahKode !== '' && under(scope.wilayahKode, row.wilayah_kode ?? '-'))
				);
			case 'provinsi':
				return (
					scope.wilayahKode === '' || row.desa_kode.slice(0, 2) === scope.wilayahKode.slice(0, 2)
				);
			default:
				return here;
		}
	}
	const own = row.desa_kode === scope.desaKode && row.user_id === scope.userId;
	switch (kind) {
		case 'desa':
			return row.desa_kode === scope.desaKode;
		case 'wilayah':
			return under(scope.desaKode, row.wilayah_kode ?? '-');
		case 'provinsi':
			return row.desa_kode.slice(0, 2) === scope.desaKode.slice(0, 2);
		case 'angka':
			return false;
		case 'tentang':
			return row.user_id === scope.userId;
		default:
			return own;
	}
}

/** What of that a scope may also change: a person their own rows and the sums of their village, an observer nothing. */
function mayChange(scope: TenantScope, table: string, row: Row): boolean {
	if (scope.kind === 'angka') return false;
	if (scope.kind === 'wilayah') return under(row.desa_kode, scope.wilayahKode);
	return (
		row.desa_kode === scope.desaKode && (row.user_id === scope.userId || kindOf[table] === 'desa')
	);
}

const scopes: fc.Arbitrary<TenantScope> = fc.oneof(
	fc.record({
		kind: fc.constant('orang' as const),
		userId: fc.constantFrom(...people),
		desaKode: fc.constantFrom(...desa)
	}),
	fc.record({
		kind: fc.constantFrom('wilayah' as const, 'angka' as const),
		userId: fc.constantFrom(...people),
		wilayahKode: fc.constantFrom(...wilayah, ...desa)
	})
);

it('knows every tenant table', () => {
	expect(tables.filter((table) => !kindOf[table])).toEqual([]);
	expect(tables.length).toBeGreaterThan(30);
});

class Undo extends Error {}

it('shows and gives away what the scope covers and nothing else, 5,000 times', async () => {
	const all = new Map<string, Row[]>();
	for (const table of tables) {
		await owner.execute(sql`alter table ${sql.identifier(table)} no force row level security`);
		all.set(table, [...(await owner.execute<Row>(sql`select * from ${sql.identifier(table)}`))]);
		await owner.execute(sql`alter table ${sql.identifier(table)} force row level security`);
	}
	const key = (row: Row) => JSON.stringify(row);
	await fc.assert(
		fc.asyncProperty(
			scopes,
			fc.constantFrom(...tables),
			fc.constantFrom('select', 'select', 'update', 'delete'),
			async (scope, table, what) => {
				const name = sql.identifier(table);
				const rows = all.get(table) ?? [];
				if (what === 'select') {
					const seen = await inScope(db, scope, (tx) =>
						tx.execute<Row>(sql`select * from ${name}`)
					);
					expect([...seen].map(key).sort()).toEqual(
						rows
							.filter((row) => maySee(scope, table, row))
							.map(key)
							.sort()
					);
					return;
				}
				let changed: Row[] = [];
				await inScope(db, scope, async (tx) => {
					changed = [
						...(await tx.execute<Row>(
							what === 'update'
								? sql`update ${name} set desa_kode = desa_kode returning *`
								: sql`delete from ${name} returning *`
						))
					];
					throw new Undo();
				}).catch((error: unknown) => {
					// Not granted at all: nothing was changed.
					const { code } = (error instanceof Error && (error.cause as { code?: string })) || {};
					if (!(error instanceof Undo) && code !== '42501') throw error;
				});
				expect(changed.filter((row) => !mayChange(scope, table, row))).toEqual([]);
			}
		),
		{ numRuns: 5_000 }
	);
}, 120_000);

it('shows nothing without a scope', async () => {
	for (const table of tables)
		expect([...(await db.execute(sql`select * from ${sql.identifier(table)}`))], table).toEqual([]);
});
