import { mulaiDunia, type Dunia } from '../dunia';
import { buatDesaKecil } from './desa-kecil';

export const daftarData = ['desa-kecil'] as const;
export type NamaData = (typeof daftarData)[number];

export const isNamaData = (text: string): text is NamaData =>
	(daftarData as readonly string[]).includes(text);

/** What a world is made of: named, versioned, invented (DESIGN 3.1). */
export type AsalDunia = {
	readonly dataSet: NamaData;
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

function buat(dataSet: NamaData, seed: number) {
	switch (dataSet) {
		case 'desa-kecil':
			return buatDesaKecil(seed);
		default:
			return dataSet satisfies never;
	}
}
