import { mulaiDunia, type Dunia } from '../dunia';
import type { DataDesa } from './data-desa';
import type { AsalDunia } from './versi';

const banyakJiwa = ({ kependudukan, desaLain }: Dunia): number =>
	[...desaLain.values()].reduce(
		(jumlah, desa) => jumlah + desa.kependudukan.penduduk.size,
		kependudukan.penduduk.size
	);

/**
 * Worlds by name, the least recently used forgotten first. A world never changes, so that remembering some saves
 * making the same again for the next request. What is remembered is counted in people, for one large village weighs as
 * much as twenty-five small ones; the last asked for stays whatever its size.
 */
export class IngatanDunia<Isi> {
	readonly #isi = new Map<string, { readonly isi: Isi; readonly jiwa: number }>();
	readonly #paling: number;
	readonly #dunia: (isi: Isi) => Dunia;
	#jiwa = 0;

	constructor(jiwaPalingBanyak: number, dunia: (isi: Isi) => Dunia) {
		this.#paling = jiwaPalingBanyak;
		this.#dunia = dunia;
	}

	ambil(kunci: string): Isi | undefined {
		const ada = this.#isi.get(kunci);
		if (!ada) return undefined;
		this.#isi.delete(kunci);
		this.#isi.set(kunci, ada);
		return ada.isi;
	}

	simpan(kunci: string, isi: Isi): Isi {
		this.#lupakan(kunci);
		const jiwa = banyakJiwa(this.#dunia(isi));
		this.#isi.set(kunci, { isi, jiwa });
		this.#jiwa += jiwa;
		for (const lama of this.#isi.keys()) {
			if (this.#jiwa <= this.#paling || lama === kunci) break;
			this.#lupakan(lama);
		}
		return isi;
	}

	#lupakan(kunci: string): void {
		this.#jiwa -= this.#isi.get(kunci)?.jiwa ?? 0;
		this.#isi.delete(kunci);
	}
}

const awal = new IngatanDunia<Dunia>(30_000, (dunia) => dunia);

/** The world of a data set at its start: remembered, or made by `buat` from the seed. */
export function ingatDunia(
	{ dataSet, seed, ruleSet }: AsalDunia,
	buat: (seed: number) => DataDesa
): Dunia {
	const kunci = `${dataSet}/${seed}/${ruleSet}`;
	return awal.ambil(kunci) ?? awal.simpan(kunci, mulaiDunia(buat(seed), ruleSet));
}
