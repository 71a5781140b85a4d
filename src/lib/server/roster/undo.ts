import { and, eq } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { forbidden, isTrainer, notFound, type User } from '../access';
import { rosterImport } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { readJudged, type Change } from './judge';
import { busy, lockWilayah } from './lock';
import { refreshAfter, writeAccounts, writeBeginnings, writeEndings } from './write-steps';

const undoDays = 7;

/** The last moment at which an import can be taken back. */
export const undoUntil = (importedAt: Date): Date =>
	new Date(importedAt.getTime() + undoDays * 86_400_000);

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
			if (!(await lockWilayah(tx, user.wilayahKode))) return refused(busy('DP-09'));
			const judged = await readJudged(tx, user, importId);
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
