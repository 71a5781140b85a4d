import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Catatan, EventTersimpan } from '$lib/desa/catatan';
import { kemas, type DataTerkirim } from '$lib/desa/data/kirim-data';
import { duniaAwal } from '$lib/desa/data/muat';
import type { AsalDunia } from '$lib/desa/data/versi';
import type { DataImpor } from '$lib/desa/kependudukan/impor/data-impor';
import { isUuid } from '$lib/ids';
import { isTrainer, notFound, type User } from '../access';
import { practiceEvent, practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { catatLihat } from '../pantau/looks';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';
import { asalDari } from './asal';
import { bacaDataImpor, lengkapi } from './data-impor';
import {
	bacaSanggahan,
	taskOf,
	tugasUntukHalaman,
	type TugasUntukHalaman,
	type World
} from './isi-tugas';
import { duniaSendiri, isiDunia, type Milik } from './milik';

/** A world's log and what the page around it has to know. */
export type DuniaUntukHalaman = Omit<Catatan<EventTersimpan>, 'asal'> & {
	readonly jenis: World['kind'];
	/** Somebody else's task attempt, opened by a trainer: to be read, never to be worked in. */
	readonly bacaSaja: boolean;
	readonly tugas: TugasUntukHalaman | null;
	/** What the browser makes the starting data from; null in a test, where nothing may follow from the seed. */
	readonly asal: AsalDunia | null;
	/** The starting data themselves, in a test and as long as the browser does not have them. */
	readonly kemasan: DataTerkirim | null;
};

export type DuniaTerbaca = Catatan & { readonly world: World; readonly bacaSaja: boolean };

/** The log from a version on. 404 for ids that are malformed, foreign or unknown: all look the same. */
export async function bacaDunia(
	services: Services,
	user: User,
	worldId: string,
	sejak: number
): Promise<DuniaTerbaca> {
	const { world, events } = await bacaCatatan(services, user, worldId, sejak, lengkapi);
	return {
		asal: asalDari(world),
		version: world.version,
		events,
		world,
		bacaSaja: world.userId !== user.id
	};
}

/** What is made of the log in the same transaction: it stays as it is kept, or gets what imports brought. */
type Susulan<Tercatat> = (
	tx: ScopedTx,
	world: Milik,
	events: readonly EventTersimpan[]
) => Promise<readonly Tercatat[]>;

const seadanya: Susulan<EventTersimpan> = (_tx, _world, events) => Promise.resolve(events);

async function bacaCatatan<Tercatat>(
	services: Services,
	user: User,
	worldId: string,
	sejak: number,
	susulan: Susulan<Tercatat>
): Promise<{ readonly world: World; readonly events: readonly Tercatat[] }> {
	if (!isUuid(worldId) || !Number.isSafeInteger(sejak) || sejak < 0) notFound();
	const found =
		(await bacaMilik(services, user, worldId, sejak, susulan)) ??
		(isTrainer(user) ? await bacaBinaan(services, user, worldId, sejak, susulan) : undefined);
	return found ?? notFound();
}

/**
 * The same for the pages. `?sejak=` asks for the events after a version, `?data=0` says that the starting data of a test
 * are there already.
 */
export async function bacaUntukHalaman(
	services: Services,
	user: User,
	worldId: string,
	query: URLSearchParams
): Promise<DuniaUntukHalaman> {
	const sejak = Number(query.get('sejak') ?? '0');
	const denganData = query.get('data') !== '0';
	const { world, events } = await bacaCatatan(services, user, worldId, sejak, seadanya);
	const asal = asalDari(world);
	const bacaSaja = world.userId !== user.id;
	const sanggahan =
		world.kind === 'tugas'
			? await inScope(services.db, bacaSaja ? viewScope(user) : ownScope(user), (tx) =>
					bacaSanggahan(tx, world)
				)
			: [];
	const rahasia = world.mode === 'uji';
	const tugas = await tugasUntukHalaman(services, world, sanggahan);
	if (bacaSaja) await catatLihatDunia(services, user, world);
	return {
		asal: rahasia ? null : asal,
		kemasan: rahasia && denganData ? kemas(duniaAwal(asal)) : null,
		version: world.version,
		events,
		jenis: world.kind,
		bacaSaja,
		tugas
	};
}

/** The page and the replay of one attempt are one look at it. */
export async function catatLihatDunia(services: Services, user: User, world: World): Promise<void> {
	const found = await taskOf(services, world);
	await catatLihat(services, user, {
		userId: world.userId,
		desaKode: world.desaKode,
		what: 'putar-ulang',
		about: found?.task.title ?? ''
	});
}

/** What an import of this world brought, by its hash. Who may read the world may read it, and nobody else. */
export async function bacaData(
	{ db }: Services,
	user: User,
	worldId: string,
	hash: string
): Promise<DataImpor> {
	if (!isUuid(worldId) || !/^[0-9a-f]{64}$/.test(hash)) notFound();
	const sendiri = await inScope(db, ownScope(user), (tx) =>
		bacaDataImpor(tx, milikku(user, worldId), [hash])
	);
	const data =
		sendiri.get(hash) ??
		(isTrainer(user)
			? await inScope(db, viewScope(user), async (tx) => {
					const [world] = await tx.select().from(practiceWorld).where(binaan(user, worldId));
					return world && (await bacaDataImpor(tx, world, [hash])).get(hash);
				})
			: undefined);
	return data ?? notFound();
}

const milikku = (user: User, worldId: string): Milik => ({
	desaKode: user.desaKode,
	id: worldId,
	userId: user.id
});

/** One's own: village and owner are known, so world and events are asked for at once. */
const bacaMilik = <Tercatat>(
	{ db }: Services,
	user: User,
	worldId: string,
	sejak: number,
	susulan: Susulan<Tercatat>
) =>
	inScope(db, ownScope(user), async (tx) => {
		const [[world], events] = await Promise.all([
			tx.select().from(practiceWorld).where(duniaSendiri(user, worldId)),
			bacaTersimpan(tx, milikku(user, worldId), sejak)
		]);
		return world && { world, events: await susulan(tx, world, events) };
	});

const bacaBinaan = <Tercatat>(
	{ db }: Services,
	user: User,
	worldId: string,
	sejak: number,
	susulan: Susulan<Tercatat>
) =>
	inScope(db, viewScope(user), async (tx) => {
		const [world] = await tx.select().from(practiceWorld).where(binaan(user, worldId));
		return (
			world && {
				world,
				events: await susulan(tx, world, await bacaTersimpan(tx, world, sejak))
			}
		);
	});

/** A free world is its owner's alone; of task attempts a trainer sees those in scope (DESIGN 3.1). */
const binaan = (user: User, worldId: string) =>
	and(
		eq(practiceWorld.id, worldId),
		eq(practiceWorld.kind, 'tugas'),
		underWilayah(practiceWorld.desaKode, user.wilayahKode)
	);

/** Events as they are kept, from a version on; the caller has opened the world. */
export async function bacaTersimpan(
	tx: ScopedTx,
	world: Milik,
	sejak: number
): Promise<EventTersimpan[]> {
	const rows = await tx
		.select({
			version: practiceEvent.version,
			commandId: practiceEvent.commandId,
			at: practiceEvent.at,
			data: practiceEvent.data
		})
		.from(practiceEvent)
		.where(and(isiDunia(practiceEvent, world), gt(practiceEvent.version, sejak)))
		.orderBy(asc(practiceEvent.version));
	return rows.map(({ version, commandId, at, data }) => ({
		version,
		commandId,
		at: at.toISOString(),
		// Written by `tambahEvent` (kirim-perintah.ts) from the same type; old shapes get an upcaster here.
		event: data as EventTersimpan['event']
	}));
}

export type DuniaRingkas = {
	readonly id: string;
	readonly taskId: string | null;
	readonly mode: World['mode'];
	readonly dataSet: string;
	readonly createdAt: Date;
	readonly version: number;
};

/** Worlds a person can go on with: the free one and the open task attempts, newest first. */
export async function daftarDunia(services: Services, user: User): Promise<DuniaRingkas[]> {
	return inScope(services.db, ownScope(user), (tx) =>
		tx
			.select({
				id: practiceWorld.id,
				taskId: practiceWorld.taskId,
				mode: practiceWorld.mode,
				dataSet: practiceWorld.dataSet,
				createdAt: practiceWorld.createdAt,
				version: practiceWorld.version
			})
			.from(practiceWorld)
			.where(
				and(
					eq(practiceWorld.desaKode, user.desaKode),
					eq(practiceWorld.userId, user.id),
					isNull(practiceWorld.endedAt)
				)
			)
			.orderBy(desc(practiceWorld.createdAt))
	);
}
