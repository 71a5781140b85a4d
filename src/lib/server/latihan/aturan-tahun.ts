import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { and, desc, eq } from 'drizzle-orm';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { notFound, type User } from '../access';
import {
	provinsiDari,
	riwayatVersi,
	versiTerbaru,
	type VersiRingkas,
	type VersiTerbaru
} from '../aturan-tahun/versi';
import { practiceCommand, practiceEvent, practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { services, type Services } from '../runtime';
import { ownScope } from '../scope-of';
import { signedIn } from '../signed-in';
import type { World } from './isi-tugas';
import { tambahEvent } from './kirim-perintah';
import { duniaSendiri, isiDunia } from './milik';

const catat = (tx: ScopedTx, world: World, commandId: string, { aturanTahun }: VersiTerbaru) =>
	tambahEvent(tx, world, commandId, [{ kind: 'aturan-tahun.dipakai', aturanTahun }]);

/**
 * A new free world begins with what its province has published last. The world of a task never does: all who take a task
 * are marked by the same figures.
 */
export async function mulaiDenganTerbaru(tx: ScopedTx, world: World): Promise<void> {
	if (world.kind !== 'bebas') return;
	const terbaru = await versiTerbaru(tx, provinsiDari(world.desaKode));
	if (terbaru) await catat(tx, world, newId(), terbaru);
}

const salah = (message: string, mend: string) =>
	refused({ field: '', level: 'galat', rule: 'AT-06', message, mend });

/** Takes the newest version of the province over into one's own free world; there already, it changes nothing. */
export async function pakaiTerbaru(
	{ db }: Services,
	user: User,
	worldId: string,
	commandId: string
): Promise<Result<number>> {
	if (!isUuid(worldId)) notFound();
	if (!isUuid(commandId))
		return salah('Formulir ini tidak lengkap terkirim.', 'Kirim sekali lagi.');
	return inScope(
		db,
		ownScope(user),
		async (tx) => {
			// The row lock makes two tabs take turns: the second finds the version there.
			const [world] = await tx
				.select()
				.from(practiceWorld)
				.where(duniaSendiri(user, worldId))
				.for('update');
			if (!world) notFound();
			if (world.kind === 'tugas')
				return salah(
					'Tugas selalu memakai ketentuan bawaan.',
					'Untuk mencoba ketentuan provinsi, buka desa latihan bebas.'
				);
			if (world.endedAt) notFound();
			const terbaru = await versiTerbaru(tx, provinsiDari(user.desaKode));
			if (!terbaru)
				return salah(
					'Provinsi Anda belum menerbitkan ketentuan.',
					'Desa latihan tetap memakai ketentuan bawaan.'
				);
			const [dipakai, [dulu]] = await Promise.all([
				versiDipakai(tx, world),
				tx
					.select({ version: practiceCommand.lastVersion })
					.from(practiceCommand)
					.where(and(isiDunia(practiceCommand, world), eq(practiceCommand.commandId, commandId)))
			]);
			if (!dulu && dipakai !== terbaru.id) await catat(tx, world, commandId, terbaru);
			return accepted(terbaru.nomor);
		},
		{ idempotent: true }
	);
}

/** Id of the version that a world took over last; null while it has the built-in figures. */
async function versiDipakai(tx: ScopedTx, world: World): Promise<string | null> {
	const [row] = await tx
		.select({ data: practiceEvent.data })
		.from(practiceEvent)
		.where(and(isiDunia(practiceEvent, world), eq(practiceEvent.kind, 'aturan-tahun.dipakai')))
		.orderBy(desc(practiceEvent.version))
		.limit(1);
	const aturan = row?.data.aturanTahun;
	return aturan && typeof aturan === 'object' && 'versi' in aturan ? String(aturan.versi) : null;
}

/** The versions of the person's province, newest first, for the page that says which one a world uses. */
export const versiProvinsi = async ({ db }: Services, user: User): Promise<VersiRingkas[]> =>
	inScope(db, ownScope(user), (tx) => riwayatVersi(tx, provinsiDari(user.desaKode)));

/** `?/pakai-aturan` of the page that shows the yearly figures of a world; `lanjut` says where one goes on to. */
export const aksiPakaiAturan =
	(lanjut: (dunia: string, nomor: number) => string) =>
	async ({ request, locals, params }: RequestEvent) => {
		const commandId = String((await request.formData()).get('perintahId') ?? '');
		const dunia = params.dunia ?? '';
		const result = await pakaiTerbaru(services(), signedIn(locals), dunia, commandId);
		if (!result.ok) return fail(422, { problems: result.problems });
		redirect(303, lanjut(dunia, result.value));
	};
