import { and, asc, eq, sql } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { forbidden, isTrainer, notFound, type User } from '../access';
import { jabatanTerisi, rosterChange, rosterImport, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { refreshAfter, writeAccounts, writeBeginnings, writeEndings } from './write-steps';

const undoDays = 7;

/** The last moment at which an import can be taken back. */
export const undoUntil = (importedAt: Date): Date =>
	new Date(importedAt.getTime() + undoDays * 86_400_000);

type Change = Awaited<ReturnType<typeof readChanges>>[number];

/** A change of an import, beside what is there now. */
export type Judged = {
	readonly change: Change;
	/** Why it stays when the import is taken back; null when it can be. */
	readonly stays: string | null;
};

export const readChanges = (tx: ScopedTx, user: User, importId: string) =>
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

/**
 * DP-09: what of an import can be taken back. What somebody has gone on with since stays: an account that was used with
 * its seats, and whatever was changed again.
 */
export function judge(changes: readonly Change[]): readonly Judged[] {
	const used = new Set(
		changes.filter(({ kind, used }) => kind === 'akun-baru' && used).map(({ userId }) => userId)
	);
	const seatOf = ({ desaKode, after }: Change): string => `${desaKode}/${String(after.jabatan)}`;
	const own = changes.map((change): Judged => ({ change, stays: ownReason(change, used) }));
	// Who stays on a seat keeps its former holder off it.
	const keptSeats = new Map(
		own.flatMap(({ change, stays }) =>
			stays !== null && change.kind === 'jabatan-mulai' && change.selesai === null
				? [[seatOf(change), change.nama] as const]
				: []
		)
	);
	return own.map(({ change, stays }) => {
		const holder = change.kind === 'jabatan-selesai' ? keptSeats.get(seatOf(change)) : undefined;
		return { change, stays: stays ?? (holder ? `jabatannya kini dijabat ${holder}` : null) };
	});
}

const sinceChanged = 'sudah diubah lagi sesudah impor ini';

function ownReason(change: Change, used: ReadonlySet<string>): string | null {
	const { kind, after, before } = change;
	switch (kind) {
		case 'akun-baru':
			return change.used ? 'akunnya sudah dipakai' : null;
		case 'akun-berubah': {
			const now: Readonly<Record<string, unknown>> = {
				nama: change.nama,
				noHp: change.noHp,
				nip: change.nip,
				email: change.email,
				desaKode: change.accountVillage,
				closed: change.closed
			};
			return Object.entries(after).every(([name, value]) => now[name] === value)
				? null
				: sinceChanged;
		}
		case 'jabatan-mulai':
			if (used.has(change.userId)) return 'akunnya sudah dipakai';
			if (change.mulai !== after.mulai) return sinceChanged;
			return before.mulai === null && change.selesai !== null ? sinceChanged : null;
		case 'jabatan-selesai':
			return change.selesai === after.selesai ? null : sinceChanged;
		default:
			return kind satisfies never;
	}
}

const galat = (message: string, mend: string): Problem => ({
	field: '',
	level: 'galat',
	rule: 'DP-09',
	message,
	mend
});

/**
 * Takes an import back within seven days; what stays is counted. Nothing is deleted: an account that it made is closed,
 * and a seat that it began ends on its first day. Doing it twice is doing it once.
 */
export async function undoImport(
	services: Services,
	user: User,
	importId: string
): Promise<Result<{ readonly stays: number }>> {
	if (!isTrainer(user)) forbidden();
	if (!isUuid(importId)) notFound();
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const [found] = await tx
				.select()
				.from(rosterImport)
				.where(
					and(underWilayah(rosterImport.desaKode, user.wilayahKode), eq(rosterImport.id, importId))
				)
				.for('update');
			if (!found) notFound();
			if (found.undoneAt) return accepted({ stays: 0 });
			if (services.now() > undoUntil(found.importedAt))
				return refused(
					galat(
						`Impor hanya dapat dibatalkan dalam ${undoDays} hari.`,
						'Unggah berkas yang sudah dibetulkan, atau ubah satu per satu di halaman akunnya.'
					)
				);
			const judged = judge(await readChanges(tx, user, importId));
			const back = judged.filter(({ stays }) => stays === null).map(({ change }) => change);
			await writeBack(tx, back, services.now());
			await tx
				.update(rosterImport)
				.set({ undoneAt: services.now(), undoneBy: user.id })
				.where(and(eq(rosterImport.desaKode, found.desaKode), eq(rosterImport.id, importId)));
			return accepted({ stays: judged.length - back.length });
		},
		{ idempotent: true }
	);
}

async function writeBack(tx: ScopedTx, back: readonly Change[], now: Date): Promise<void> {
	const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
	const seatsOf = (kind: Change['kind']) =>
		back
			.filter((change) => change.kind === kind)
			.map(({ desaKode, before, after }) => ({
				seatId: String(after.seatId),
				desaKode,
				before,
				after
			}));
	const begun = seatsOf('jabatan-mulai');
	await writeEndings(
		tx,
		begun
			.filter(({ before }) => before.mulai === null)
			.map(({ seatId, desaKode, after }) => ({ seatId, desaKode, selesai: day(after.mulai) }))
	);
	await writeBeginnings(
		tx,
		begun
			.filter(({ before }) => before.mulai !== null)
			.map(({ seatId, desaKode, before }) => ({ seatId, desaKode, mulai: day(before.mulai) }))
	);
	await writeEndings(
		tx,
		seatsOf('jabatan-selesai').map(({ seatId, desaKode, before }) => ({
			seatId,
			desaKode,
			selesai: day(before.selesai)
		}))
	);
	await writeAccounts(
		tx,
		back
			.filter(({ kind }) => kind === 'akun-berubah' || kind === 'akun-baru')
			.map(({ kind, userId, before }) => ({
				userId,
				fields: kind === 'akun-baru' ? { closed: true } : before
			})),
		now
	);
	await refreshAfter(tx, back);
}
