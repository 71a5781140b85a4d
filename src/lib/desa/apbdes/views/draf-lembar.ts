import type { Problem } from '../../problem';
import type { Baris } from '../baris';
import { isKosong, type BarisTertulis } from '../forms/baris';
import { bacaKetikan } from '../forms/ketikan';

/** What was typed and is not kept yet, by the id of its line. */
export type Ketikan = ReadonlyMap<string, BarisTertulis>;

/**
 * The budget as it would be with what is typed: a line that can be read counts at once, one that cannot counts as it is
 * kept, so that totals never jump while somebody is in the middle of a figure.
 */
export function denganKetikan(
	tersimpan: ReadonlyMap<string, Baris>,
	ketikan: Ketikan,
	/** First digit of the accounts that the sheet is about. */
	akun = ''
): { readonly baris: ReadonlyMap<string, Baris>; readonly problems: readonly Problem[] } {
	if (ketikan.size === 0) return { baris: tersimpan, problems: [] };
	const baris = new Map(tersimpan);
	const problems: Problem[] = [];
	for (const [id, tertulis] of ketikan) {
		if (!tersimpan.has(id) && isKosong(tertulis)) continue;
		const terbaca = bacaKetikan(id, tertulis, akun);
		problems.push(...terbaca.problems);
		if (terbaca.baris) baris.set(id, terbaca.baris);
	}
	return { baris, problems };
}
