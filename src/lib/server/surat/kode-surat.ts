import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { duniaAwal } from '$lib/desa/data/muat';
import { replay, type Dunia, type Event } from '$lib/desa/dunia';
import { networkOf, minutesBlocked, takeTry, type Bucket } from '../auth/throttle';
import { practiceLetterCode, practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { asalDari } from '../latihan/asal';
import { lengkapi } from '../latihan/data-impor';
import { bacaTersimpan } from '../latihan/dunia';
import type { Milik } from '../latihan/milik';
import type { Services } from '../runtime';

/** C-07, C-05: what a code opens without signing in. */
export type GunaKode = 'verifikasi' | 'lacak';

const hashKode = (guna: GunaKode, kode: string): string =>
	createHash('sha256').update(`${guna}/${kode}`).digest('hex');

const kodeDari = (
	event: Event
): { readonly guna: GunaKode; readonly kode: string; readonly suratId: string } | null => {
	switch (event.kind) {
		case 'surat.diajukan':
			return { guna: 'lacak', kode: event.surat.kodeLacak, suratId: event.surat.id };
		case 'surat.ditandatangani':
			return {
				guna: 'verifikasi',
				kode: event.tandaTangan.kodeVerifikasi,
				suratId: event.suratId
			};
		default:
			return null;
	}
};

/** Where the codes of these events lead to, kept in the transaction that keeps the events: there is never one without the other. */
export async function catatKode(
	tx: ScopedTx,
	world: Milik,
	events: readonly Event[]
): Promise<void> {
	const rows = events.flatMap((event) => {
		const satu = kodeDari(event);
		if (!satu) return [];
		return [
			{
				hash: hashKode(satu.guna, satu.kode),
				worldId: world.id,
				letterId: satu.suratId,
				villageCode: world.desaKode,
				userId: world.userId
			}
		];
	});
	if (rows.length > 0) await tx.insert(practiceLetterCode).values(rows).onConflictDoNothing();
}

export type SuratTerbuka = { readonly dunia: Dunia; readonly suratId: string };

/**
 * The one world that a code leads to, read in the scope of its owner and of nobody else. Null for a code that is unknown,
 * whose letter was undone, or whose world was begun anew: they are not told apart.
 */
export async function cariSurat(
	{ db }: Services,
	guna: GunaKode,
	kode: string
): Promise<SuratTerbuka | null> {
	const tempat = await db
		.select()
		.from(practiceLetterCode)
		.where(eq(practiceLetterCode.hash, hashKode(guna, kode)))
		.orderBy(desc(practiceLetterCode.createdAt))
		// More than one was never made by chance; whoever asks waits for no long row of them.
		.limit(3);
	for (const { villageCode, userId, worldId, letterId } of tempat) {
		const milik = { desaKode: villageCode, userId, id: worldId };
		const dunia = await bukaMilik(db, milik);
		const surat = dunia?.persuratan.surat.get(letterId);
		if (!dunia || !surat) continue;
		const punya = guna === 'lacak' ? surat.kodeLacak : surat.tandaTangan?.kodeVerifikasi;
		if (punya === kode) return { dunia, suratId: letterId };
	}
	return null;
}

const bukaMilik = (db: Services['db'], milik: Milik): Promise<Dunia | null> =>
	inScope(
		db,
		{ kind: 'orang', userId: milik.userId, desaKode: milik.desaKode },
		async (tx): Promise<Dunia | null> => {
			const [world] = await tx
				.select()
				.from(practiceWorld)
				.where(
					and(
						eq(practiceWorld.desaKode, milik.desaKode),
						eq(practiceWorld.id, milik.id),
						eq(practiceWorld.userId, milik.userId)
					)
				);
			// A test that was sent in is closed and stays; every other world that has ended was begun anew.
			if (!world || (world.endedAt && world.mode !== 'uji')) return null;
			const events = await lengkapi(tx, world, await bacaTersimpan(tx, world, 0));
			return replay(duniaAwal(asalDari(world)), events);
		}
	);

/** Codes that were not there, from one network: so many are typing mistakes, more are guesses. */
export const kodeBucket = (address: string): Bucket => ({
	key: `kode:jaringan:${networkOf(address)}`,
	free: 50
});

export type HasilCari =
	{ readonly tunggu: number } | { readonly tunggu: 0; readonly surat: SuratTerbuka | null };

/** The same for the public: a network that guesses has to wait, whoever has a code never does. `kode` is null when it can be none. */
export async function cariUntukUmum(
	services: Services,
	address: string,
	guna: GunaKode,
	kode: string | null
): Promise<HasilCari> {
	// What no code looks like is a slip of the pen and no guess.
	if (kode === null) return { tunggu: 0, surat: null };
	const surat = await cariSurat(services, guna, kode);
	if (surat) return { tunggu: 0, surat };
	const bucket = kodeBucket(address);
	const tunggu = await minutesBlocked(services, bucket);
	if (tunggu > 0) return { tunggu };
	await takeTry(services, bucket);
	return { tunggu: 0, surat: null };
}
