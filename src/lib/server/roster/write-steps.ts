import { sql, type SQL } from 'drizzle-orm';
import type { AccountFields, RosterStep } from '$lib/roster/plan-types';
import { jabatanTerisi, users } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { refreshSeatsOfMany } from '../learning/seats';
import { asRecords, asRows } from './texts';
import { freeUsernames } from './usernames';

/** So many imports that want the same names do not run at once. */
const mostAttempts = 20;

type Of<Kind extends RosterStep['kind']> = Extract<RosterStep, { readonly kind: Kind }>;

const of = <Kind extends RosterStep['kind']>(
	steps: readonly RosterStep[],
	kind: Kind
): readonly Of<Kind>[] => steps.filter((step): step is Of<Kind> => step.kind === kind);

/**
 * Does what a plan says, a handful of statements whatever its size. New accounts have no password: a printed card
 * opens them.
 */
export async function writeSteps(
	tx: ScopedTx,
	steps: readonly RosterStep[],
	now: Date
): Promise<void> {
	await insertAccounts(tx, of(steps, 'akun-baru'), now);
	await writeAccounts(
		tx,
		of(steps, 'akun-berubah').map(({ userId, after }) => ({ userId, fields: after })),
		now
	);
	await writeEndings(
		tx,
		of(steps, 'jabatan-selesai').map(({ seatId, desaKode, after }) => ({
			seatId,
			desaKode,
			selesai: after
		}))
	);
	const begun = of(steps, 'jabatan-mulai');
	await writeBeginnings(
		tx,
		begun
			.filter(({ before }) => before !== null)
			.map(({ seatId, desaKode, after }) => ({ seatId, desaKode, mulai: after }))
	);
	const fresh = begun.filter(({ before }) => before === null);
	if (fresh.length > 0)
		await tx.execute(sql`
			insert into ${jabatanTerisi} (desa_kode, id, user_id, jabatan, mulai)
			select r.desa, r.id, r.orang, r.jabatan, r.mulai
			from ${asRecords(
				fresh.map(({ desaKode, seatId, userId, jabatan, after }) => ({
					desa: desaKode,
					id: seatId,
					orang: userId,
					jabatan,
					mulai: after
				}))
			)} as r(desa text, id uuid, orang uuid, jabatan text, mulai date)`);
	await refreshAfter(tx, steps);
}

/** A name that another trainer takes at the same moment is in use when that import is done; then the next one is tried. */
async function insertAccounts(
	tx: ScopedTx,
	made: readonly Of<'akun-baru'>[],
	now: Date
): Promise<void> {
	let left = made;
	for (let attempt = 1; left.length > 0; attempt++) {
		if (attempt > mostAttempts) throw new Error(`${left.length} accounts found no free name`);
		const names = await freeUsernames(
			tx,
			left.map(({ after }) => after.nama)
		);
		// In one order everywhere: two imports that want the same names wait for each other, and not both ways.
		const inserted = await tx.execute<{ id: string }>(sql`
			insert into ${users} (id, username, nama, must_change_password, role, wilayah_kode, desa_kode, no_hp, nip, email, created_at)
			select r.id, r.username, r.nama, true, 'peserta', r.desa, r.desa, r.hp, r.nip, r.email, ${now.toISOString()}::timestamptz
			from ${asRecords(
				left.map(({ userId, desaKode, after }, i) => ({
					id: userId,
					username: names[i],
					nama: after.nama,
					desa: desaKode,
					hp: after.noHp,
					nip: after.nip,
					email: after.email
				}))
			)} as r(id uuid, username text, nama text, desa text, hp text, nip text, email text)
			order by r.username
			on conflict (username) do nothing
			returning id`);
		const done = new Set(inserted.map(({ id }) => id));
		left = left.filter(({ userId }) => !done.has(userId));
	}
}

/** Accounts brought to these values; what is not named stays. */
export async function writeAccounts(
	tx: ScopedTx,
	changes: readonly { readonly userId: string; readonly fields: Partial<AccountFields> }[],
	now: Date
): Promise<void> {
	if (changes.length === 0) return;
	const column = (name: keyof AccountFields, kept: SQL, value: SQL): SQL =>
		sql`case when r.fields ? ${name}::text then ${value} else ${kept} end`;
	const text = (name: 'nama' | 'noHp' | 'nip' | 'email' | 'desaKode', kept: SQL): SQL =>
		column(name, kept, sql`r.fields ->> ${name}::text`);
	await tx.execute(sql`
		update ${users} as u set
			nama = ${text('nama', sql`u.nama`)},
			no_hp = ${text('noHp', sql`u.no_hp`)},
			nip = ${text('nip', sql`u.nip`)},
			email = ${text('email', sql`u.email`)},
			desa_kode = ${text('desaKode', sql`u.desa_kode`)},
			wilayah_kode = ${text('desaKode', sql`u.wilayah_kode`)},
			disabled_at = ${column(
				'closed',
				sql`u.disabled_at`,
				sql`case when (r.fields ->> 'closed')::boolean then ${now.toISOString()}::timestamptz end`
			)}
		from ${asRecords(changes)} as r("userId" uuid, fields jsonb) where u.id = r."userId"`);
}

type SeatOf<Day extends string> = { readonly seatId: string; readonly desaKode: string } & Readonly<
	Record<Day, string | null>
>;

export async function writeEndings(tx: ScopedTx, seats: readonly SeatOf<'selesai'>[]) {
	if (seats.length === 0) return;
	await tx.execute(sql`
		update ${jabatanTerisi} as j set selesai = r.selesai
		from ${asRecords(seats)} as r("seatId" uuid, "desaKode" text, selesai date)
		where j.desa_kode = r."desaKode" and j.id = r."seatId"`);
}

export async function writeBeginnings(tx: ScopedTx, seats: readonly SeatOf<'mulai'>[]) {
	if (seats.length === 0) return;
	await tx.execute(sql`
		update ${jabatanTerisi} as j set mulai = r.mulai
		from ${asRecords(seats)} as r("seatId" uuid, "desaKode" text, mulai date)
		where j.desa_kode = r."desaKode" and j.id = r."seatId"`);
}

/** What follows from seats: the seat that an account names, and the numbers of the villages. */
export async function refreshAfter(
	tx: ScopedTx,
	touched: readonly { readonly userId: string; readonly desaKode: string }[]
): Promise<void> {
	if (touched.length === 0) return;
	const people = asRows(touched.map(({ userId }) => userId));
	// The seat that was named stays the one that is named as long as it is held.
	await tx.execute(sql`
		update ${users} as u set jabatan = (
			select j.jabatan from ${jabatanTerisi} j
			where j.desa_kode = u.desa_kode and j.user_id = u.id and j.selesai is null
			order by (j.jabatan = u.jabatan) desc nulls last, j.mulai desc, j.id limit 1)
		where u.id in (select x::uuid from ${people} v)`);
	await refreshSeatsOfMany(
		tx,
		touched.map(({ desaKode }) => desaKode)
	);
}
