import { and, eq } from 'drizzle-orm';
import { duniaAwal } from '$lib/desa/data/muat';
import { decideBertahap } from '$lib/desa/decide';
import type { Terbaca } from '$lib/desa/draf';
import { replay, type Command, type Event } from '$lib/desa/dunia';
import { masalahFormulir } from '$lib/desa/nilai-draf';
import { refused, type Result } from '$lib/desa/problem';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import { isUuid } from '$lib/ids';
import { notFound, type User } from '../access';
import { practiceCommand, practiceData, practiceEvent, practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { jalankanBergiliran } from '../giliran';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { catatKode } from '../surat/kode-surat';
import { asalDari } from './asal';
import { lengkapi, pisahkan, type Terpisah } from './data-impor';
import { bacaTersimpan } from './dunia';
import type { World } from './isi-tugas';
import { duniaSendiri } from './milik';

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
		const milik = { desaKode: user.desaKode, id: worldId, userId: user.id };
		// Sent without waiting for each other. `execute` sends the lock before anything else: a statement sees what was
		// committed when it begins, so the reads behind it see all that was written before the lock was given.
		const dikunci = tx
			.select()
			.from(practiceWorld)
			.where(duniaSendiri(user, worldId))
			.for('update')
			.execute();
		const [[world], tersimpan, [dulu]] = await Promise.all([
			dikunci,
			bacaTersimpan(tx, milik, 0),
			tx
				.select({ first: practiceCommand.firstVersion, last: practiceCommand.lastVersion })
				.from(practiceCommand)
				.where(
					and(
						eq(practiceCommand.desaKode, milik.desaKode),
						eq(practiceCommand.worldId, milik.id),
						eq(practiceCommand.commandId, commandId)
					)
				)
		]);
		if (!world) notFound();
		const tertutup = tutup(world);
		if (tertutup) return tertutup;
		const events = await lengkapi(tx, world, tersimpan);
		if (dulu)
			return {
				ok: true,
				value: events
					.filter(({ version }) => version >= dulu.first && version <= dulu.last)
					.map(({ event }) => event)
			};
		const dunia = replay(duniaAwal(asalDari(world)), events);
		if (!command.ok)
			return refused(
				...masalahFormulir(dunia, events, command, commandId, { definisi: definisiSurat })
			);
		const result = await jalankanBergiliran(
			decideBertahap(dunia, events, command.value, commandId)
		);
		if (result.ok && result.value.length > 0) await tambahEvent(tx, world, commandId, result.value);
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

/** Appends what a command became, with all that is kept beside it; the caller holds the row of the world. */
export async function tambahEvent(
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
	const lastVersion = world.version + events.length;
	// One behind the other on the connection, and waited for together.
	await Promise.all([
		tx.insert(practiceEvent).values(
			terpisah.map(({ tersimpan }, index) => ({
				...key,
				version: world.version + index + 1,
				kind: tersimpan.kind,
				data: { ...tersimpan }
			}))
		),
		catatKode(tx, world, events),
		tx.insert(practiceCommand).values({ ...key, firstVersion: world.version + 1, lastVersion }),
		tx
			.update(practiceWorld)
			.set({ version: lastVersion })
			.where(and(eq(practiceWorld.desaKode, world.desaKode), eq(practiceWorld.id, world.id)))
	]);
}
