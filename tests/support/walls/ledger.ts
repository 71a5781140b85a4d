import { sql } from 'drizzle-orm';
import type { User } from '../../../src/lib/server/access';
import type { Database } from '../../../src/lib/server/db/connect';
import { closedLearners, observers, openLearners, trainers } from './people';
import { trainsAt } from './rules';

/** What was written into which table, and to whom the rows belong. */

/** Rows of one village and one person; null where a table has no such column. */
type Owner = {
	readonly table: string;
	readonly desa: string | null;
	readonly person: string | null;
};
type Rows = ReadonlyMap<string, { readonly owner: Owner; readonly digest: string }>;

type Table = {
	readonly name: string;
	readonly place: string | null;
	readonly person: string | null;
};

const places = ['desa_kode', 'cohort_desa_kode', 'village_code'];

export class Ledger {
	readonly #tables: readonly Table[];
	/** As long as nothing is written, which is all the time: what is done is taken back. */
	readonly #before = new Map<string, Rows>();
	#counts: ReadonlyMap<string, number>;

	private constructor(tables: readonly Table[], counts: ReadonlyMap<string, number>) {
		this.#tables = tables;
		this.#counts = counts;
	}

	static async open(db: Database): Promise<Ledger> {
		const columns = await db.execute<{ table: string; column: string }>(sql`
			select table_name as table, column_name as column from information_schema.columns
			where table_schema = 'public'
				-- Counts of tries are kept of whoever is refused; that is what they are for.
				and table_name <> 'throttles'`);
		const names = [...new Set(columns.map(({ table }) => table))];
		const tables = names.map((name): Table => {
			const has = (column: string) =>
				columns.some((one) => one.table === name && one.column === column);
			return {
				name,
				place: places.find(has) ?? null,
				person: name === 'users' ? 'id' : has('user_id') ? 'user_id' : null
			};
		});
		const ledger = new Ledger(tables, await countsOf(db));
		for (const table of tables) ledger.#before.set(table.name, await rowsOf(db, table));
		return ledger;
	}

	get tables(): readonly string[] {
		return this.#tables.map(({ name }) => name);
	}

	/** Leaves aside what was written since the last time. */
	async forget(db: Database): Promise<void> {
		this.#counts = await countsOf(db);
	}

	/** Whether a row was written since the last time, even if it was taken back, and whose rows are others now. */
	async look(
		db: Database
	): Promise<{ readonly wrote: boolean; readonly changed: readonly Owner[] }> {
		const counts = await countsOf(db);
		const touched = this.#tables.filter(({ name }) => counts.get(name) !== this.#counts.get(name));
		this.#counts = counts;
		const changed: Owner[] = [];
		for (const table of touched) {
			const before = this.#before.get(table.name) ?? new Map();
			const now = await rowsOf(db, table);
			for (const [key, { owner }] of new Map([...before, ...now]))
				if (before.get(key)?.digest !== now.get(key)?.digest) changed.push(owner);
		}
		return { wrote: touched.length > 0, changed };
	}
}

async function countsOf(db: Database): Promise<ReadonlyMap<string, number>> {
	const rows = await db.execute<{ name: string; rows: string }>(
		sql`select relname as name, n_tup_ins + n_tup_upd + n_tup_del as rows from pg_stat_xact_user_tables`
	);
	return new Map(rows.map(({ name, rows: written }) => [name, Number(written)]));
}

async function rowsOf(db: Database, { name, place, person }: Table): Promise<Rows> {
	const column = (one: string | null) => (one === null ? sql`null` : sql.identifier(one));
	const rows = await db.execute<{ desa: string | null; person: string | null; digest: string }>(sql`
		select ${column(place)}::text as desa, ${column(person)}::text as person,
			md5(string_agg(t::text, '|' order by t::text)) as digest
		from ${sql.identifier(name)} t group by 1, 2`);
	return new Map(
		rows.map(({ digest, ...owner }) => [
			`${owner.desa} ${owner.person}`,
			{ digest, owner: { table: name, ...owner } }
		])
	);
}

/** What nobody but the person writes. */
const personal = [
	'lesson_note',
	'practice_command',
	'practice_data',
	'practice_event',
	'practice_world',
	'quiz_attempt',
	'review_card',
	'training_evaluation'
];
/** The sums of a village, which everybody there adds to. */
const ofVillage = ['roll_desa', 'roll_desa_course'];

const accounts = new Map(
	[...trainers, ...observers, ...openLearners, ...closedLearners].map((one) => [one.id, one])
);

/** Who may write which rows: one's own, and those of the wilayah that one looks after. */
export function mayWrite(user: User, { table, desa, person }: Owner): boolean {
	const place = desa ?? accounts.get(person ?? '')?.desaKode ?? null;
	if (person === user.id) return desa === null || desa === user.desaKode;
	if (place === null || personal.includes(table)) return false;
	return trainsAt(user, place) || (ofVillage.includes(table) && place === user.desaKode);
}
