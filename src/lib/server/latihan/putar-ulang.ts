import { duniaAwal } from '$lib/desa/data/muat';
import { kunciTemuan } from '$lib/learning/praktik/kunci';
import { fillForTest, type FilledTask } from '$lib/learning/praktik/task';
import type { CheckResult } from '$lib/learning/praktik/assess';
import { notFound, type User } from '../access';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import { bacaDunia, catatLihatDunia } from './dunia';
import { bacaSanggahan, taskOf, type Sanggahan } from './isi-tugas';
import { nilai } from './periksa';

/** An attempt at a task at one moment of it: what had to result, and how each check stood. */
export type PutarUlang = {
	readonly judul: string;
	readonly requirements: FilledTask['requirements'];
	readonly checks: readonly CheckResult[];
	readonly sanggahan: readonly Sanggahan[];
};

/**
 * Marks an attempt as it stood after an event. For its trainer, and for its owner once nothing is to be kept from them
 * any more; a free world is never replayed, and neither is a test that is still being worked on, by who works on it.
 */
export async function putarUlang(
	services: Services,
	user: User,
	worldId: string,
	sampai: number
): Promise<PutarUlang> {
	const terbaca = await bacaDunia(services, user, worldId, 0);
	const { world, bacaSaja, asal } = terbaca;
	const tugas = await taskOf(services, world);
	if (!tugas || world.kind !== 'tugas') notFound();
	if (!bacaSaja && world.mode === 'uji' && !world.verdict) notFound();
	if (bacaSaja) await catatLihatDunia(services, user, world);
	const { title, requirements } = fillForTest(
		tugas.task,
		duniaAwal(asal),
		asal.seed,
		kunciTemuan(asal)
	);
	const sanggahan = await inScope(services.db, bacaSaja ? viewScope(user) : ownScope(user), (tx) =>
		bacaSanggahan(tx, world)
	);
	return {
		judul: title,
		requirements,
		checks: nilai({ ...terbaca, tugas }, sampai).checks,
		sanggahan
	};
}
