import { mulaiDunia, type Dunia } from '../dunia';
import type { DataDesa } from './data-desa';
import { buatDesaBerantakan, versiDesaBerantakan } from './desa-berantakan';
import { buatDesaBesar, versiDesaBesar } from './desa-besar';
import { buatDesaKecil, versiDesaKecil } from './desa-kecil';
import { buatDesaNovember, versiDesaNovember } from './desa-november';
import { buatKecamatanContoh, versiKecamatanContoh } from './kecamatan-contoh';

/** Data sets with their version: a world pins one, and a changed generator is a new one beside the old. */
const pembuat = {
	[versiDesaKecil]: buatDesaKecil,
	[versiDesaNovember]: buatDesaNovember,
	[versiKecamatanContoh]: buatKecamatanContoh,
	[versiDesaBesar]: buatDesaBesar,
	[versiDesaBerantakan]: buatDesaBerantakan
} as const satisfies Record<string, (seed: number) => DataDesa>;
export type VersiData = keyof typeof pembuat;

/** The version that a new world of this data set begins with; courses name the data set alone. */
export const dataTerkini = {
	'desa-kecil': versiDesaKecil,
	'desa-november': versiDesaNovember,
	'kecamatan-contoh': versiKecamatanContoh,
	'desa-besar': versiDesaBesar,
	'desa-berantakan': versiDesaBerantakan
} as const satisfies Record<string, VersiData>;
export type NamaData = keyof typeof dataTerkini;

export const isVersiData = (text: string): text is VersiData => Object.hasOwn(pembuat, text);

/** What a world is made of: named, versioned, invented (DESIGN 3.1). */
export type AsalDunia = {
	readonly dataSet: VersiData;
	readonly seed: number;
	readonly ruleSet: string;
};

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

export function duniaAwal({ dataSet, seed, ruleSet }: AsalDunia): Dunia {
	const kunci = `${dataSet}/${seed}/${ruleSet}`;
	const dunia = awal.get(kunci) ?? mulaiDunia(pembuat[dataSet](seed), ruleSet);
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
