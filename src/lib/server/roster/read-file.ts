import { createHash } from 'node:crypto';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { bacaLembar } from '$lib/lembar/baca';
import type { SelTidakTerbaca } from '$lib/lembar/lembar';
import { readRows, type RosterSheet } from '$lib/roster/read-rows';
import { jalankanBergiliran } from '../giliran';
import type { Antara } from '../impor/kiriman';
import { uraiDiLuar } from '../impor/urai-di-luar';

export type RosterFile = {
	readonly sheet: RosterSheet;
	/** SHA-256 of its bytes. */
	readonly hash: string;
};

/** A file of a roster, read in slices between which others are answered. */
export async function readRosterFile(
	bytes: Uint8Array,
	antara: Antara
): Promise<Result<RosterFile>> {
	const terurai = await uraiDiLuar(bytes);
	const unreadable: SelTidakTerbaca[] = [];
	const lembar = await jalankanBergiliran(
		bacaLembar(bytes, undefined, terurai, (cell) => unreadable.push(cell)),
		antara
	);
	if (!lembar.ok) return refused(...lembar.problems);
	const sheet = await jalankanBergiliran(readRows(lembar.value, unreadable), antara);
	if (!sheet.ok) return refused(...sheet.problems);
	return accepted({
		sheet: sheet.value,
		hash: createHash('sha256').update(bytes).digest('hex')
	});
}
