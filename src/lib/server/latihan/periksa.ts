import { duniaAwal } from '$lib/desa/data/muat';
import { replay } from '$lib/desa/dunia';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { assess, type TaskResult } from '$lib/learning/praktik/assess';
import { fillCast } from '$lib/learning/praktik/cast';
import { kunciTemuan } from '$lib/learning/praktik/kunci';
import { notFound, type User } from '../access';
import { practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import { countLater } from '../item-analysis/queue';
import { appendEvent, type AppendContext, type LearnerEvent } from '../learning/append';
import { catatBelajar } from '../learning/record';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { bacaDunia, type DuniaTerbaca } from './dunia';
import { taskOf, type TugasDunia } from './isi-tugas';
import { duniaSendiri } from './milik';

type Terbaca = DuniaTerbaca & { readonly tugas: TugasDunia };

/** One's own attempt at a task. Everything else is not there: a free world, somebody else's, a malformed id. */
async function bacaPercobaan(services: Services, user: User, worldId: string): Promise<Terbaca> {
	const dunia = await bacaDunia(services, user, worldId, 0);
	const tugas = dunia.bacaSaja ? null : await taskOf(services, dunia.world);
	if (!tugas) notFound();
	return { ...dunia, tugas };
}

/** Marks a world as it stood at a version; what is hidden from browsers is known here. */
export function nilai(
	{ asal, events, tugas }: Pick<Terbaca, 'asal' | 'events' | 'tugas'>,
	sampai = Infinity
): TaskResult {
	const start = duniaAwal(asal);
	const dunia = replay(
		start,
		events.filter(({ version }) => version <= sampai)
	);
	const { task } = tugas;
	const kunci = kunciTemuan(asal);
	return assess(task.rules, fillCast(task, start, asal.seed, kunci), start, dunia, { kunci });
}

const eventHead = (services: Services, { tugas, world }: Terbaca) => ({
	courseId: tugas.courseId,
	contentId: tugas.task.id,
	contentRev: tugas.task.rev,
	attemptId: world.id,
	at: services.now().toISOString()
});

/**
 * Marks a task on demand: the server replays what was recorded, and its verdict is the one that
 * counts. Each check leaves an event with the failing codes; a pass leaves one more.
 */
export async function periksaTugas(
	services: Services,
	user: User,
	worldId: string,
	checkId: string
): Promise<TaskResult & { readonly version: number }> {
	const terbaca = await bacaPercobaan(services, user, worldId);
	const { world, events } = terbaca;
	const { mode } = world;
	// A test is marked once, when it is sent in; watching is nothing to be marked.
	if (world.endedAt || (mode !== 'coba' && mode !== 'kerjakan')) notFound();
	const result = nilai(terbaca);
	const event = eventHead(services, terbaca);
	const aided = mode === 'coba' || world.shown.length > 0;
	const { library } = await currentLibrary(services.db);
	await inScope(
		services.db,
		ownScope(user),
		(tx) =>
			keepChecking(
				tx,
				user,
				{
					...event,
					id: isUuid(checkId) ? checkId : newId(),
					kind: 'practice.checked',
					data: { mode, failedCodes: result.failedCodes, passed: result.passed, aided }
				},
				{ library, now: services.now() }
			),
		{ idempotent: true }
	);
	// An attempt is passed once, however often it is checked afterwards.
	if (result.passed)
		await catatBelajar(
			services,
			user,
			mode === 'coba'
				? {
						...event,
						id: derivedId('practice.practised', worldId),
						kind: 'practice.practised',
						data: {}
					}
				: {
						...event,
						id: derivedId('practice.passed', worldId),
						kind: 'practice.passed',
						data: { mode, aided, seed: world.seed }
					}
		);
	return { ...result, version: events.at(-1)?.version ?? 0 };
}

/**
 * Sends a test in: marked once, closed, and what it was marked with is kept. Sent twice, it answers with the first
 * verdict. Verdict and events are one transaction, so that no test is closed without a record.
 */
export async function kirimUji(
	services: Services,
	user: User,
	worldId: string
): Promise<TaskResult> {
	const { library } = await currentLibrary(services.db);
	const awal = await bacaPercobaan(services, user, worldId);
	if (awal.world.mode !== 'uji') notFound();
	const tugas = awal.tugas;
	const which = duniaSendiri(user, worldId);
	// Closed first: a command that comes meanwhile waits for the lock and then finds it closed.
	const ditutup = await inScope(services.db, ownScope(user), async (tx) => {
		const [world] = await tx.select().from(practiceWorld).where(which).for('update');
		if (!world) notFound();
		if (world.verdict) return world.verdict;
		if (world.endedAt === null)
			await tx.update(practiceWorld).set({ endedAt: services.now() }).where(which);
		return null;
	});
	if (ditutup) return ditutup;
	const terbaca = { ...(await bacaDunia(services, user, worldId, 0)), tugas };
	const result = nilai(terbaca);
	await inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			const context = { library, now: services.now() };
			for (const event of eventsOfTest(eventHead(services, terbaca), terbaca.world, result))
				await keepChecking(tx, user, event, context);
			await tx.update(practiceWorld).set({ verdict: result }).where(which);
		},
		{ idempotent: true }
	);
	return result;
}

/** BU-05: what a checking found is counted as well; sent twice it is there once. */
async function keepChecking(
	tx: ScopedTx,
	user: User,
	event: LearnerEvent,
	context: AppendContext
): Promise<void> {
	const added = await appendEvent(tx, user, event, context);
	if (added && event.kind === 'practice.checked') await countLater(tx, user, event.id);
}

function eventsOfTest(
	head: Omit<LearnerEvent, 'id' | 'kind' | 'data'>,
	{ id: worldId, seed }: Pick<Terbaca['world'], 'id' | 'seed'>,
	{ passed, failedCodes }: TaskResult
): LearnerEvent[] {
	const checked: LearnerEvent = {
		...head,
		id: derivedId('practice.checked', worldId),
		kind: 'practice.checked',
		data: { mode: 'uji', failedCodes, passed, aided: false }
	};
	const proven: LearnerEvent = {
		...head,
		id: derivedId('practice.passed', worldId),
		kind: 'practice.passed',
		data: { mode: 'uji', aided: false, proven: true, seed }
	};
	return passed ? [checked, proven] : [checked];
}

/** The last rung of a hint ladder: it shows how it is done, and from then on the attempt is aided. */
export async function tunjukkan(
	services: Services,
	user: User,
	worldId: string,
	checkId: string
): Promise<void> {
	const { world, tugas } = await bacaPercobaan(services, user, worldId);
	if (world.mode !== 'kerjakan' || world.endedAt) notFound();
	if (!Object.hasOwn(tugas.task.hints, checkId)) notFound();
	const which = duniaSendiri(user, worldId);
	await inScope(services.db, ownScope(user), async (tx) => {
		const [row] = await tx.select().from(practiceWorld).where(which).for('update');
		if (!row || row.shown.includes(checkId)) return;
		await tx
			.update(practiceWorld)
			.set({ shown: [...row.shown, checkId] })
			.where(which);
	});
}

/** "Pemeriksaan ini keliru?": sends the case to the trainers in scope, with the version at which it stood so. */
export async function sanggah(
	services: Services,
	user: User,
	worldId: string,
	form: { readonly check: string; readonly version: number; readonly note: string }
): Promise<Result<null>> {
	const terbaca = await bacaPercobaan(services, user, worldId);
	const { world } = terbaca;
	const { check, version } = form;
	const note = form.note.trim().replace(/\s+/g, ' ').slice(0, 500);
	if (!Number.isSafeInteger(version) || version < 0 || version > world.version) notFound();
	// Of a test that is not sent in yet nothing is known that could be disputed.
	if (world.mode === 'uji' && !world.verdict) notFound();
	const outcome = nilai(terbaca, version).checks.find(({ id }) => id === check);
	if (!outcome) notFound();
	if (note === '')
		return refused({
			field: `catatan-${check}`,
			level: 'galat',
			rule: 'DL-07',
			message: 'Alasan belum ditulis.',
			mend: 'Tulis dalam satu kalimat apa yang menurut Anda sudah benar.'
		});
	await catatBelajar(services, user, {
		...eventHead(services, terbaca),
		id: derivedId('practice.disputed', worldId, version, check),
		kind: 'practice.disputed',
		data: { check, code: outcome.status === 'belum' ? outcome.code : outcome.status, version, note }
	});
	return accepted(null);
}
