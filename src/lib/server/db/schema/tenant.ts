import { sql, type SQL } from 'drizzle-orm';
import { check, pgPolicy, pgRole, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** The role the app works as: owns nothing, cannot bypass row-level security. Made by the first migration. */
export const gladiApp = pgRole('gladi_app').existing();

// A sub-select is evaluated once per statement, a bare call once per row. An unset setting is NULL, one left over
// from an earlier transaction on the connection is ''; with either no condition below is true: no scope, no row.
const setting = (name: string) => `(select current_setting('app.${name}', true))`;

const ownVillage = `desa_kode = ${setting('desa_kode')}`;
const ownId = `(select nullif(current_setting('app.user_id', true), '')::uuid)`;
const ownRow = `${ownVillage} and user_id = ${ownId}`;
// '*' is the whole country: an empty setting must never be. A case where a chain of `or` would read more easily: the planner
// takes a comparison with a setting for one row in two hundred and sorts what it could read in order, a case for one in two.
const under = (prefix: string) =>
	`case when ${prefix} = '*' then true when ${prefix} = '' then false else left(desa_kode, length(${prefix})) = ${prefix} end`;
const wilayah = setting('wilayah');
const inWilayah = under(wilayah);

// What belongs to a wilayah stands under its code filled with zeros and says in `wilayah_kode` which it is: those who are
// within that wilayah, learners and trainers alike, read it. Without any scope there is no place to be within.
const place = `coalesce(nullif(${wilayah}, ''), nullif(${setting('desa_kode')}, ''))`;
const withinIt = `(${place} is not null and left(${place}, length(wilayah_kode)) = wilayah_kode)`;
// An observer: totals under a code, nobody's rows.
const angka = setting('angka');
const inAngka = under(angka);

const raw = (condition: string): SQL => sql.raw(condition);

const readAndWrite = (name: string, condition: string) =>
	pgPolicy(name, { for: 'all', to: gladiApp, using: raw(condition), withCheck: raw(condition) });
const readOnly = (name: string, condition: string) =>
	pgPolicy(name, { for: 'select', to: gladiApp, using: raw(condition) });

/** What a person does: written by that person only, read by trainers in scope. */
export const writtenByPerson = () => [
	readAndWrite('own_rows', ownRow),
	readOnly('wilayah_reads', inWilayah)
];

/**
 * The log of what a person does, in which a trainer in scope writes one thing: that an essay has been marked, and the
 * end of the course when that was the last thing missing.
 */
export const loggedOfPerson = () => [
	...writtenByPerson(),
	pgPolicy('wilayah_marks', {
		for: 'insert',
		to: gladiApp,
		withCheck: raw(`${inWilayah} and kind in ('attempt.marked', 'course.finished')`)
	})
];

/** Practice: a trainer in scope may look at task worlds; a free world is its owner's alone (DESIGN 3.1). */
export const practisedByPerson = (kindColumn: 'kind' | 'world_kind') => [
	readAndWrite('own_rows', ownRow),
	readOnly('wilayah_reads_tasks', `${inWilayah} and ${kindColumn} = 'tugas'`)
];

/** What trainers administer: read by the person concerned, written in a wilayah scope. */
export const writtenByTrainer = () => [
	readOnly('own_rows', ownRow),
	readAndWrite('wilayah_rows', inWilayah)
];

/**
 * Written in a wilayah scope about a person, who reads it wherever they belong now: what happened in a village they have
 * left concerns them still.
 */
export const writtenAboutPerson = () => [
	readOnly('own_rows', `${setting('desa_kode')} <> '' and user_id = ${ownId}`),
	readAndWrite('wilayah_rows', inWilayah)
];

/** What nobody but the person reads: notes of one's own. */
export const ownedByPerson = () => [readAndWrite('own_rows', ownRow)];

/** Sent in a wilayah scope, in one's own name; only the person it is for says that it was read (the grant is for that column alone). */
export const sentByTrainer = () => [
	readOnly('own_rows', ownRow),
	readOnly('wilayah_reads', inWilayah),
	pgPolicy('wilayah_sends', {
		for: 'insert',
		to: gladiApp,
		withCheck: raw(`${inWilayah} and sent_by = ${ownId} and read_at is null`)
	}),
	pgPolicy('own_reading', {
		for: 'update',
		to: gladiApp,
		using: raw(ownRow),
		withCheck: raw(ownRow)
	})
];

/**
 * Published for a whole province, under its code filled with zeros: read by everybody of the province, whatever their
 * village, and added to in the scope of the province or of the country, in one's own name.
 */
export const publishedByProvince = () => [
	readOnly(
		'province_reads',
		`left(desa_kode, 2) in (left(${setting('desa_kode')}, 2), left(${wilayah}, 2)) or ${wilayah} = '*'`
	),
	pgPolicy('wilayah_publishes', {
		for: 'insert',
		to: gladiApp,
		// The zeros of the code keep it out of every scope below the province.
		withCheck: raw(`${inWilayah} and published_by = ${ownId}`)
	})
];

/** What a wilayah has for all who are in it (a cohort, its days): written in the scope of that wilayah or one above. */
export const ownedByWilayah = () => [
	readOnly('within_reads', withinIt),
	readAndWrite('wilayah_rows', inWilayah)
];

/** What a person asks or says about the training: written by that person, read and answered in a wilayah scope. */
export const askedByPerson = () => [
	readAndWrite('own_rows', ownRow),
	readOnly('wilayah_reads', inWilayah),
	pgPolicy('wilayah_answers', {
		for: 'update',
		to: gladiApp,
		using: raw(inWilayah),
		withCheck: raw(inWilayah)
	})
];

/** Numbers over many people: kept in a wilayah scope, read in it and by observers. */
export const summedUp = () => [
	readAndWrite('wilayah_rows', inWilayah),
	readOnly('angka_reads', inAngka)
];

/** Sums over the log: kept by the person whose work counts, rebuilt in a wilayah scope. */
export const rolledUp = (of: 'orang' | 'desa') => [
	readAndWrite('own_rows', of === 'orang' ? ownRow : ownVillage),
	readAndWrite('wilayah_rows', inWilayah)
];

export const desaKodeCheck = (table: string, column: AnyPgColumn) =>
	check(
		`${table}_desa_kode_check`,
		sql`${column} ~ ${sql.raw(`'^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'`)}`
	);
