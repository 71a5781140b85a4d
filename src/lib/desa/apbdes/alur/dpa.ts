import type { Tanggal } from '../../../format/tanggal';
import type { Peran } from '../../peran';
import type { Baris } from '../baris';
import { daftarPelaksana, peranPelaksana, type Pelaksana } from '../pelaksana';
import type { Rancangan } from '../rancangan';

/** D-08: the DPA of one executor, and the day on which it was handed in; null as long as it was not. */
export type DpaPelaksana = {
	readonly pelaksana: Pelaksana;
	readonly peran: Peran;
	readonly diserahkan: Tanggal | null;
};

/** Who has an activity of the budget to carry out. */
export function pelaksanaAnggaran(baris: Iterable<Baris>): readonly Pelaksana[] {
	const ada = new Set(Array.from(baris, ({ pelaksana }) => pelaksana));
	return daftarPelaksana.filter((satu) => ada.has(satu));
}

/** Each executor draws up the DPA of what he carries out himself: the role that hands in says whose it is. */
export function dpaPelaksana({
	baris,
	langkah
}: Pick<Rancangan, 'baris' | 'langkah'>): readonly DpaPelaksana[] {
	const serah = langkah.filter((satu) => satu.langkah.jenis === 'serahkan-dpa');
	const hari = new Map(serah.map(({ peran, tanggal }) => [peran, tanggal]));
	// Worlds from before each handed in his own have one step for all: what was verified had been handed in.
	const untukSemua = langkah.some((satu) => satu.langkah.jenis === 'verifikasi-dpa')
		? serah.at(-1)?.tanggal
		: undefined;
	return pelaksanaAnggaran(baris.values()).map((pelaksana) => {
		const peran = peranPelaksana(pelaksana);
		return { pelaksana, peran, diserahkan: hari.get(peran) ?? untukSemua ?? null };
	});
}

/** Whether each has handed in his own; a budget that nobody carries out misses none. */
export const isDpaLengkap = (rancangan: Pick<Rancangan, 'baris' | 'langkah'>): boolean =>
	dpaPelaksana(rancangan).every(({ diserahkan }) => diserahkan !== null);
