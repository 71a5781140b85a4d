import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Catatan, EventTersimpan } from '$lib/desa/catatan';
import { kemas, type DataTerkirim } from '$lib/desa/data/kirim-data';
import { duniaAwal } from '$lib/desa/data/muat';
import type { AsalDunia } from '$lib/desa/data/versi';
import { decideBertahap } from '$lib/desa/decide';
import type { Terbaca } from '$lib/desa/draf';
import { replay, type Command, type Event } from '$lib/desa/dunia';
import type { DataImpor } from '$lib/desa/kependudukan/impor/data-impor';
import { masalahFormulir } from '$lib/desa/nilai-draf';
import { refused, type Result } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { practiceCommand, practiceData, practiceEvent, practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { jalankanBergiliran } from '../giliran';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';
import { asalDari } from './asal';
import { bacaDataImpor, lengkapi, pisahkan, type Terpisah } from './data-impor';
import { bacaSanggahan, tugasUntukHalaman, type TugasUntukHalaman, type World } from './isi-tugas';
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
		(user.role === 'peserta'
			? undefined
			: await bacaBinaan(services, user, worldId, sejak, susulan));
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
	return {
		asal: rahasia ? null : asal,
		kemasan: rahasia && denganData ? kemas(duniaAwal(asal)) : null,
		version: world.version,
		events,
		jenis: world.kind,
		bacaSaja,
		tugas: await tugasUntukHalaman(services, world, sanggahan)
	};
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
		(user.role === 'peserta'
			? undefined
			: await inScope(db, viewScope(user), async (tx) => {
					const [world] = await tx.select().from(practiceWorld).where(binaan(user, worldId));
					return world && (await bacaDataImpor(tx, world, [hash])).get(hash);
				}));
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

async function bacaTersimpan(tx: ScopedTx, world: Milik, sejak: number): Promise<EventTersimpan[]> {
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
		// Written by `tambah` below from the same type; old shapes get an upcaster here.
		event: data as EventTersimpan['event']
	}));
}

/** A command, already read from its form, with the id that its form was given. */
export type Perintah = { readonly commandId: string; readonly command: Terbaca<Command> };

/**
 * Decides a command on the world as it stands and appends what follows; of a form that is not complete it tells all that
 * stands against it. The row lock makes two tabs take turns: the second is decided anew on the state the first one left.
 * A command id that was seen before answers with success and does nothing.
 */
export async function kirimPerintah(
	services: Services,
	user: User,
	worldId: string,
	{ commandId, command }: Perintah
): Promise<Result<readonly Event[]>> {
	if (!isUuid(worldId)) notFound();
	if (!isUuid(commandId)) return formKeliru;
	if (!command.ok && !command.sebagian) return command;
	const work = async (tx: ScopedTx): Promise<Result<readonly Event[]>> => {
		const [world] = await tx
			.select()
			.from(practiceWorld)
			.where(duniaSendiri(user, worldId))
			.for('update');
		if (!world) notFound();
		const tertutup = tutup(world);
		if (tertutup) return tertutup;
		const events = await lengkapi(tx, world, await bacaTersimpan(tx, world, 0));
		const sudah = await tx
			.select({ first: practiceCommand.firstVersion, last: practiceCommand.lastVersion })
			.from(practiceCommand)
			.where(
				and(
					eq(practiceCommand.desaKode, world.desaKode),
					eq(practiceCommand.worldId, world.id),
					eq(practiceCommand.commandId, commandId)
				)
			);
		const [dulu] = sudah;
		if (dulu)
			return {
				ok: true,
				value: events
					.filter(({ version }) => version >= dulu.first && version <= dulu.last)
					.map(({ event }) => event)
			};
		const dunia = replay(duniaAwal(asalDari(world)), events);
		if (!command.ok) return refused(...masalahFormulir(dunia, events, command, commandId));
		const result = await jalankanBergiliran(
			decideBertahap(dunia, events, command.value, commandId)
		);
		if (result.ok && result.value.length > 0) await tambah(tx, world, commandId, result.value);
		return result;
	};
	// The command id makes a second try the same as the first.
	return inScope(services.db, ownScope(user), work, { idempotent: true });
}

/** Why nothing may be recorded in a world any more, or at all. */
function tutup(world: World): Result<never> | null {
	if (world.mode === 'lihat')
		return refused({
			field: '',
			level: 'galat',
			rule: 'DL-05',
			message: 'Pada cara Lihat, halaman mengerjakan sendiri dan tidak ada yang disimpan.',
			mend: 'Untuk mengerjakan sendiri, pilih Coba atau Kerjakan di halaman tugas.'
		});
	if (world.mode === 'uji' && world.endedAt)
		return refused({
			field: '',
			level: 'galat',
			rule: 'DL-05',
			message: 'Uji ini sudah dikirim, jadi isinya tidak berubah lagi.',
			mend: 'Lihat hasilnya di halaman tugas.'
		});
	if (world.endedAt) notFound();
	return null;
}

const formKeliru = refused({
	field: '',
	level: 'galat',
	rule: 'DL-03',
	message: 'Formulir ini tidak lengkap terkirim.',
	mend: 'Muat ulang halaman, lalu kirim sekali lagi. Isian Anda masih ada di bawah.'
});

async function tambah(
	tx: ScopedTx,
	world: World,
	commandId: string,
	events: readonly Event[]
): Promise<void> {
	const ofWorld = {
		desaKode: world.desaKode,
		worldId: world.id,
		userId: world.userId,
		worldKind: world.kind
	};
	const key = { ...ofWorld, commandId };
	const terpisah: Terpisah[] = [];
	for (const event of events) terpisah.push(await jalankanBergiliran(pisahkan(event)));
	for (const { beku } of terpisah)
		if (beku)
			// The same content again says the same.
			await tx
				.insert(practiceData)
				.values({ ...ofWorld, hash: beku.hash, data: beku.teks })
				.onConflictDoNothing();
	await tx.insert(practiceEvent).values(
		terpisah.map(({ tersimpan }, index) => ({
			...key,
			version: world.version + index + 1,
			kind: tersimpan.kind,
			data: { ...tersimpan }
		}))
	);
	const lastVersion = world.version + events.length;
	await tx.insert(practiceCommand).values({ ...key, firstVersion: world.version + 1, lastVersion });
	await tx
		.update(practiceWorld)
		.set({ version: lastVersion })
		.where(and(eq(practiceWorld.desaKode, world.desaKode), eq(practiceWorld.id, world.id)));
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
