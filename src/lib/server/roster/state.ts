import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { tanggal } from '$lib/format/tanggal';
import { isJabatan } from '$lib/learning/jabatan';
import { groupBy } from '$lib/group-by';
import type { RosterRow } from '$lib/roster/read-rows';
import type { RosterPerson, RosterState } from '$lib/roster/state';
import { isInScope, type User } from '../access';
import { manageRefusal } from '../accounts/rights';
import { namaWilayah } from '../accounts/wilayah';
import { jabatanTerisi, users, wilayah } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { underWilayah } from '../scope-of';
import { isAmong } from './texts';

/** DP-03, DP-04: what a plan has to know. Call it inside the trainer's scope. */
export async function loadState(
	tx: ScopedTx,
	user: User,
	rows: readonly RosterRow[]
): Promise<RosterState> {
	const told = (read: (row: RosterRow) => string | null): readonly string[] =>
		rows.flatMap((row) => read(row) ?? []);
	const villages = told(({ desaKode }) => desaKode);
	const wanted = sql`(${isAmong(users.desaKode, villages)}
		or ${isAmong(
			users.username,
			told(({ namaAkun }) => namaAkun)
		)}
		or ${isAmong(
			users.nip,
			told(({ nip }) => nip)
		)}
		or ${isAmong(
			users.noHp,
			told(({ noHp }) => noHp)
		)}
		or ${users.id} in (select user_id from jabatan_terisi where selesai is null and ${isAmong(sql`desa_kode`, villages)}))`;
	const people = await loadPeople(tx, user, wanted);
	const named = new Set([
		...villages,
		...people.flatMap(({ desaKode, seats }) => [desaKode, ...seats.map((seat) => seat.desaKode)])
	]);
	const found = await tx
		.select({ kode: wilayah.kode, nama: wilayah.nama, jenis: wilayah.jenis })
		.from(wilayah)
		.where(and(eq(wilayah.tingkat, 'desa'), isAmong(wilayah.kode, [...named])));
	return {
		people,
		villages: new Map(
			found.map(({ kode, nama, jenis }) => [
				kode,
				{
					nama: namaWilayah({ jenis, nama }),
					kelurahan: jenis === 'kelurahan',
					inScope: isInScope(user, kode)
				}
			])
		)
	};
}

/** Accounts of the scope with all their seats. Whoever holds no seat of a village is found by the name of the account alone. */
export async function loadPeople(
	tx: ScopedTx,
	user: User,
	where: SQL
): Promise<readonly RosterPerson[]> {
	const inOwn = underWilayah(users.wilayahKode, user.wilayahKode);
	const accounts = await tx
		.select({
			id: users.id,
			username: users.username,
			nama: users.nama,
			role: users.role,
			wilayahKode: users.wilayahKode,
			desaKode: users.desaKode,
			noHp: users.noHp,
			nip: users.nip,
			email: users.email,
			demo: users.isDemo,
			disabledAt: users.disabledAt,
			used: sql<boolean>`${users.activatedAt} is not null or ${users.passwordHash} is not null`
		})
		.from(users)
		.where(and(inOwn, where));
	const seats = await tx
		.select()
		.from(jabatanTerisi)
		.where(
			and(
				underWilayah(jabatanTerisi.desaKode, user.wilayahKode),
				isAmong(
					jabatanTerisi.userId,
					accounts.map(({ id }) => id)
				)
			)
		);
	const seatsOf = groupBy(seats, ({ userId }) => userId);
	return accounts.map(({ id, role, disabledAt, ...account }): RosterPerson => {
		const learner = role === 'peserta';
		return {
			userId: id,
			username: account.username,
			nama: account.nama,
			noHp: learner ? account.noHp : null,
			nip: learner ? account.nip : null,
			email: account.email,
			desaKode: account.desaKode,
			closed: disabledAt !== null,
			used: account.used,
			refusal: learner
				? manageRefusal(user, { id, role, wilayahKode: account.wilayahKode, demo: account.demo })
				: `Akun ${account.username} bukan akun peserta.`,
			seats: (seatsOf.get(id) ?? []).flatMap((seat) =>
				isJabatan(seat.jabatan)
					? [
							{
								id: seat.id,
								desaKode: seat.desaKode,
								jabatan: seat.jabatan,
								mulai: tanggal(seat.mulai),
								selesai: seat.selesai === null ? null : tanggal(seat.selesai)
							}
						]
					: []
			)
		};
	});
}

/** Everybody on a seat below a code. */
export const onSeatUnder = (kode: string): SQL =>
	sql`${users.id} in (select user_id from jabatan_terisi where ${and(
		underWilayah(jabatanTerisi.desaKode, kode),
		isNull(jabatanTerisi.selesai)
	)})`;
