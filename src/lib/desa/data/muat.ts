import { mulaiDunia, type Dunia } from '../dunia';
import { buatDesaKecil, versiDesaKecil } from './desa-kecil';

/** Data sets with their version: a world pins one, and a changed generator is a new one beside the old. */
const daftarData = [versiDesaKecil] as const;
export type VersiData = (typeof daftarData)[number];

/** The version that a new world of this data set begins with; courses name the data set alone. */
export const dataTerkini = { 'desa-kecil': versiDesaKecil } as const satisfies Record<
	string,
	VersiData
>;

export const isVersiData = (text: string): text is VersiData =>
	(daftarData as readonly string[]).includes(text);

/** What a world is made of: named, versioned, invented (DESIGN 3.1). */
export type AsalDunia = {
	readonly dataSet: VersiData;
	readonly seed: number;
	readonly ruleSet: string;
};

/**
 * Worlds at their start, by what they are made of. They never change, so that remembering a few
 * saves making the same village again for every request.
 */
const awal = new Map<string, Dunia>();
const palingBanyak = 64;

export function duniaAwal({ dataSet, seed, ruleSet }: AsalDunia): Dunia {
	const kunci = `${dataSet}/${seed}/${ruleSet}`;
	const ada = awal.get(kunci);
	if (ada) return ada;
	const dunia = mulaiDunia(buat(dataSet, seed), ruleSet);
	const tertua = awal.keys().next().value;
	if (awal.size >= palingBanyak && tertua !== undefined) awal.delete(tertua);
	awal.set(kunci, dunia);
	return dunia;
}

function buat(dataSet: VersiData, seed: number) {
	switch (dataSet) {
		case versiDesaKecil:
			return buatDesaKecil(seed);
		default:
			return dataSet satisfies never;
	}
}
