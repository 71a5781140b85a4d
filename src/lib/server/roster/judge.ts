import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { groupBy } from '$lib/group-by';
import { isJabatan } from '$lib/learning/jabatan';
import { isSeatOfOne } from '$lib/roster/seat-names';
import type { User } from '../access';
import { jabatanTerisi, rosterChange, users } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { underWilayah } from '../scope-of';

/** A change of an import, with what it concerns as it is now. */
export type Change = Awaited<ReturnType<typeof readChanges>>[number];

export type Judged = {
	readonly change: Change;
	/** Why it stays when the import is taken back; null when it can be. */
	readonly stays: string | null;
};

const readChanges = (tx: ScopedTx, user: User, importId: string) =>
	tx
		.select({
			id: rosterChange.id,
			position: rosterChange.position,
			userId: rosterChange.userId,
			desaKode: rosterChange.desaKode,
			kind: rosterChange.kind,
			before: rosterChange.before,
			after: rosterChange.after,
			username: users.username,
			nama: users.nama,
			noHp: users.noHp,
			nip: users.nip,
			email: users.email,
			accountVillage: users.desaKode,
			used: sql<boolean>`${users.activatedAt} is not null or ${users.passwordHash} is not null`,
			closed: sql<boolean>`${users.disabledAt} is not null`,
			mulai: jabatanTerisi.mulai,
			selesai: jabatanTerisi.selesai
		})
		.from(rosterChange)
		.innerJoin(users, eq(users.id, rosterChange.userId))
		.leftJoin(
			jabatanTerisi,
			and(
				eq(jabatanTerisi.desaKode, rosterChange.desaKode),
				sql`${jabatanTerisi.id} = (${rosterChange.after} ->> 'seatId')::uuid`
			)
		)
		.where(
			and(
				underWilayah(rosterChange.desaKode, user.wilayahKode),
				eq(rosterChange.importId, importId)
			)
		)
		.orderBy(asc(rosterChange.position));

/** Seats held now that have to do with the changes of an import: those of the same people, and the same seats. */
const readHeld = (tx: ScopedTx, user: User, importId: string) =>
	tx
		.selectDistinct({
			id: jabatanTerisi.id,
			desaKode: jabatanTerisi.desaKode,
			jabatan: jabatanTerisi.jabatan,
			userId: jabatanTerisi.userId,
			nama: users.nama
		})
		.from(rosterChange)
		.innerJoin(
			jabatanTerisi,
			and(
				eq(jabatanTerisi.desaKode, rosterChange.desaKode),
				isNull(jabatanTerisi.selesai),
				or(
					eq(jabatanTerisi.userId, rosterChange.userId),
					sql`${jabatanTerisi.jabatan} = ${rosterChange.after} ->> 'jabatan'`
				)
			)
		)
		.innerJoin(users, eq(users.id, jabatanTerisi.userId))
		.where(
			and(
				underWilayah(rosterChange.desaKode, user.wilayahKode),
				eq(rosterChange.importId, importId)
			)
		);

type Held = Awaited<ReturnType<typeof readHeld>>[number];

/**
 * DP-09: what of an import can be taken back. What somebody has gone on with since stays: an account that was used with
 * its seats, and whatever was changed again.
 */
export async function readJudged(
	tx: ScopedTx,
	user: User,
	importId: string
): Promise<readonly Judged[]> {
	return judge(await readChanges(tx, user, importId), await readHeld(tx, user, importId));
}

function judge(changes: readonly Change[], held: readonly Held[]): readonly Judged[] {
	const used = new Set(
		changes.filter((change) => opened(change) && change.used).map(({ userId }) => userId)
	);
	const own = withMoves(
		changes.map((change): Judged => ({ change, stays: ownReason(change, used) }))
	);
	const takenBack = new Set(
		own.flatMap(({ change, stays }) => (stays === null && begun(change) ? [seatId(change)] : []))
	);
	const left = held.filter(({ id }) => !takenBack.has(id));
	const seatsOf = groupBy(left, ({ userId }) => userId);
	const holdersOf = groupBy(left, seatKey);
	const villageOf = villagesAfter(own);
	return own.map(({ change, stays }) => ({
		change,
		stays:
			stays ??
			(opened(change) && seatsOf.has(change.userId)
				? 'orangnya memegang jabatan lain'
				: (heldReason(change, holdersOf) ?? awayReason(change, villageOf)))
	}));
}

/** A move is taken back whole or not at all: the seat that it began stays with the account. */
function withMoves(own: readonly Judged[]): readonly Judged[] {
	const kept = new Set(
		own.flatMap(({ change, stays }) =>
			stays !== null && villageBefore(change) !== null ? [change.userId] : []
		)
	);
	return own.map(({ change, stays }) => ({
		change,
		stays: stays ?? (begun(change) && kept.has(change.userId) ? sinceChanged : null)
	}));
}

/** The village of each account once the import is taken back. */
const villagesAfter = (own: readonly Judged[]): ReadonlyMap<string, string> =>
	new Map(
		own.flatMap(({ change, stays }) => {
			const before = stays === null ? villageBefore(change) : null;
			return before === null ? [] : [[change.userId, before] as const];
		})
	);

/** Whether it made an account or opened one again: taken back, the account is closed. */
const opened = ({ kind, before }: Change): boolean =>
	kind === 'akun-baru' || before.closed === true;

const begun = ({ kind, before }: Change): boolean =>
	kind === 'jabatan-mulai' && before.mulai === null;

const seatId = ({ after }: Change): string => String(after.seatId);

const seatKey = (seat: { readonly desaKode: string; readonly jabatan: string }): string =>
	`${seat.desaKode}/${seat.jabatan}`;

/** The village that an account was moved from. */
const villageBefore = ({ kind, before }: Change): string | null =>
	kind === 'akun-berubah' && typeof before.desaKode === 'string' ? before.desaKode : null;

/** Whether a seat would be given back that the import had ended. */
const reopens = ({ kind, before }: Change): boolean =>
	kind === 'jabatan-selesai' && before.selesai === null;

/** Nobody gets a seat back in a village that is no longer that of the account. */
const awayReason = (change: Change, villageOf: ReadonlyMap<string, string>): string | null =>
	reopens(change) && (villageOf.get(change.userId) ?? change.accountVillage) !== change.desaKode
		? 'orangnya kini bertugas di desa lain'
		: null;

/** Nobody gets a seat back that they hold again, or a seat of one that somebody else holds. */
function heldReason(
	change: Change,
	holdersOf: ReadonlyMap<string, readonly Held[]>
): string | null {
	if (!reopens(change)) return null;
	const { desaKode, after } = change;
	const jabatan = String(after.jabatan);
	const ofOne = isJabatan(jabatan) && isSeatOfOne(jabatan);
	const holder = holdersOf
		.get(seatKey({ desaKode, jabatan }))
		?.find(({ userId }) => ofOne || userId === change.userId);
	return holder ? `jabatannya kini dijabat ${holder.nama}` : null;
}

const sinceChanged = 'sudah diubah lagi sesudah impor ini';

function ownReason(change: Change, used: ReadonlySet<string>): string | null {
	const { kind, after } = change;
	switch (kind) {
		case 'akun-baru':
		case 'akun-berubah': {
			if (used.has(change.userId)) return 'akunnya sudah dipakai';
			const now: Readonly<Record<string, unknown>> = {
				nama: change.nama,
				noHp: change.noHp,
				nip: change.nip,
				email: change.email,
				desaKode: change.accountVillage,
				closed: change.closed
			};
			const left: object = kind === 'akun-baru' ? {} : after;
			return change.accountVillage === change.desaKode &&
				Object.entries(left).every(([name, value]) => now[name] === value)
				? null
				: sinceChanged;
		}
		case 'jabatan-mulai':
			if (used.has(change.userId)) return 'akunnya sudah dipakai';
			return change.mulai === after.mulai && change.selesai === null ? null : sinceChanged;
		case 'jabatan-selesai':
			return change.selesai === after.selesai ? null : sinceChanged;
		default:
			return kind satisfies never;
	}
}
