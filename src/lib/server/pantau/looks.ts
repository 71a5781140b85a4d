import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { isTrainer, type User } from '../access';
import { lookLog } from '../db/schema';
import type { looks } from '../db/schema/report';
import { inScope } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import { bacaPenunjuk, tulisPenunjuk } from './penunjuk';

export type What = (typeof looks)[number];

/** What a trainer looked at: whose, in which village it was done, and its title where it has one. */
export type Look = {
	readonly userId: string;
	readonly desaKode: string;
	readonly what: What;
	readonly about?: string;
};

/** Going back and forth between two pages is one look. */
const sameLookMs = 10 * 60_000;

/** Notes that a trainer looks at what one person did, for that person to read. Looking at oneself is none. */
export async function catatLihat(
	{ db, now }: Services,
	user: User,
	{ userId, desaKode, what, about = '' }: Look
): Promise<void> {
	if (!isTrainer(user) || user.id === userId) return;
	const at = now();
	const same = { desaKode, userId, lookedBy: user.id, what, about };
	await inScope(
		db,
		viewScope(user),
		async (tx) => {
			const [lately] = await tx
				.select({ id: lookLog.id })
				.from(lookLog)
				.where(
					and(
						eq(lookLog.desaKode, desaKode),
						eq(lookLog.userId, userId),
						gt(lookLog.lookedAt, new Date(at.getTime() - sameLookMs)),
						eq(lookLog.lookedBy, user.id),
						eq(lookLog.what, what),
						eq(lookLog.about, about)
					)
				)
				.limit(1);
			if (lately) return;
			await tx
				.insert(lookLog)
				.values({
					...same,
					// Two loads of one page come at the same time and do not see each other.
					id: derivedId(...Object.values(same), 'lihat', Math.floor(at.getTime() / sameLookMs)),
					lookerName: user.nama,
					lookedAt: at
				})
				.onConflictDoNothing();
		},
		{ idempotent: true }
	);
}

export type LookSeen = {
	readonly id: string;
	readonly lookerName: string;
	readonly what: What;
	readonly about: string;
	readonly at: string;
};

const perPage = 50;

/** Who looked at one's own work, newest first; `sebelum` is the mark of an earlier page. */
export async function bacaDilihat(
	{ db }: Services,
	user: User,
	sebelum: string
): Promise<{ readonly looks: readonly LookSeen[]; readonly berikut: string | null }> {
	const mark = bacaPenunjuk(sebelum);
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select({
				id: lookLog.id,
				lookerName: lookLog.lookerName,
				what: lookLog.what,
				about: lookLog.about,
				at: lookLog.lookedAt
			})
			.from(lookLog)
			.where(
				and(
					// In whichever village: whoever has moved may still ask who looked at what they did before.
					eq(lookLog.userId, user.id),
					mark
						? sql`(${lookLog.lookedAt}, ${lookLog.id}) < (${mark.saat}::timestamptz, ${mark.id}::uuid)`
						: undefined
				)
			)
			.orderBy(desc(lookLog.lookedAt), desc(lookLog.id))
			.limit(perPage + 1)
	);
	const page = rows.slice(0, perPage).map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
	const last = page.at(-1);
	return {
		looks: page,
		berikut:
			rows.length > perPage && last
				? tulisPenunjuk({ saat: last.at, id: last.id, butir: '' })
				: null
	};
}
