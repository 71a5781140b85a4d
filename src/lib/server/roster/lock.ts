import { sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import type { ScopedTx } from '../db/scope';

// Any number will do, as long as nothing else locks pairs that begin with it.
const namespace = 35_990_003;

/**
 * One import is applied or taken back at a time in a wilayah, in those above and in those below: the own code is held
 * alone, and shared with the neighbours are those above it.
 */
export async function lockWilayah(tx: ScopedTx, kode: string): Promise<boolean> {
	const parts = kode === '' ? [] : kode.split('.');
	for (let level = 0; level <= parts.length; level++) {
		const take =
			level === parts.length
				? sql`pg_try_advisory_xact_lock`
				: sql`pg_try_advisory_xact_lock_shared`;
		const [row] = await tx.execute<{ taken: boolean }>(
			sql`select ${take}(${namespace}::int, hashtext(${parts.slice(0, level).join('.')})) as taken`
		);
		if (!row?.taken) return false;
	}
	return true;
}

/** What is said when the wilayah is not free. */
export const busy = (rule: 'DP-08' | 'DP-09'): Problem => ({
	field: '',
	level: 'galat',
	rule,
	message: 'Daftar perangkat lain di wilayah ini sedang diimpor.',
	mend: 'Tunggu sebentar, lalu tekan tombolnya sekali lagi.'
});
