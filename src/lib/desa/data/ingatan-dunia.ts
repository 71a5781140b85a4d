import { mulaiDunia, type Dunia } from '../dunia';
import type { DataDesa } from './data-desa';
import type { AsalDunia } from './versi';

/**
 * Worlds at their start, by what they are made of; the least recently used first. They never change, so that
 * remembering some saves making the same village again for every request.
 */
const awal = new Map<string, Dunia>();
/** What is remembered is counted in people, for one large village weighs as much as twenty-five small ones. */
const jiwaPalingBanyak = 30_000;

const banyakJiwa = ({ kependudukan, desaLain }: Dunia): number =>
	[...desaLain.values()].reduce(
		(jumlah, desa) => jumlah + desa.kependudukan.penduduk.size,
		kependudukan.penduduk.size
	);

/** The world of a data set at its start: remembered, or made by `buat` from the seed. */
export function ingatDunia(
	{ dataSet, seed, ruleSet }: AsalDunia,
	buat: (seed: number) => DataDesa
): Dunia {
	const kunci = `${dataSet}/${seed}/${ruleSet}`;
	const dunia = awal.get(kunci) ?? mulaiDunia(buat(seed), ruleSet);
	awal.delete(kunci);
	awal.set(kunci, dunia);
	let jiwa = 0;
	for (const ada of awal.values()) jiwa += banyakJiwa(ada);
	for (const [lama, ada] of awal) {
		if (jiwa <= jiwaPalingBanyak || lama === kunci) break;
		awal.delete(lama);
		jiwa -= banyakJiwa(ada);
	}
	return dunia;
}
