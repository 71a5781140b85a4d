import { formatAngka } from '../format/angka';
import type { WilayahBawah } from './bahan';
import { selBagian } from './sebut';

export type PetakWilayah = {
	readonly kode: string;
	readonly nama: string;
	/** Share of its villages that are ready; null where nobody holds a seat. */
	readonly nilai: number | null;
	readonly teks: string;
};

/** How ready a wilayah is; of a village there is only yes and no. */
export function petakWilayah(wilayah: WilayahBawah, untuk: string, desa: boolean): PetakWilayah {
	const { kode, nama } = wilayah;
	if (wilayah.desaTerisi === 0) return { kode, nama, nilai: null, teks: 'belum terisi' };
	const siap = wilayah.siap[untuk] ?? 0;
	if (desa) return { kode, nama, nilai: siap > 0 ? 1 : 0, teks: siap > 0 ? 'siap' : 'belum siap' };
	return { kode, nama, nilai: siap / wilayah.desa, teks: selBagian(siap, wilayah.desa) };
}

/** The most and the least ready; two that are alike are named by neither. */
export type Ujung = {
	readonly tertinggi: readonly PetakWilayah[];
	readonly terendah: readonly PetakWilayah[];
};

const paling = 3;

/** Wilayah and never people. Those without anybody in a seat are not weak, they have not begun. */
export function ujungWilayah(petak: readonly PetakWilayah[]): Ujung {
	const urut = petak
		.filter((satu): satu is PetakWilayah & { readonly nilai: number } => satu.nilai !== null)
		.toSorted((a, b) => b.nilai - a.nilai || (a.nama < b.nama ? -1 : 1));
	const [pertama] = urut;
	const terakhir = urut.at(-1);
	if (!pertama || !terakhir || pertama.nilai === terakhir.nilai)
		return { tertinggi: [], terendah: [] };
	const banyak = Math.min(paling, Math.floor(urut.length / 2));
	return {
		tertinggi: urut.slice(0, banyak).filter(({ nilai }) => nilai > terakhir.nilai),
		terendah: urut
			.slice(-banyak)
			.filter(({ nilai }) => nilai < pertama.nilai)
			.toReversed()
	};
}

export const sebutPetak = (petak: readonly PetakWilayah[]): string =>
	petak.map(({ nama, teks }) => `${nama} (${teks})`).join(', ');

/** What the tiles do not say by themselves. */
export function sebutUjung(petak: readonly PetakWilayah[], desa: boolean): readonly string[] {
	const { tertinggi, terendah } = ujungWilayah(petak);
	const belum = petak.filter(({ nilai }) => nilai === null).length;
	return [
		...(desa || tertinggi.length === 0 ? [] : [`Tertinggi: ${sebutPetak(tertinggi)}.`]),
		...(desa || terendah.length === 0 ? [] : [`Terendah: ${sebutPetak(terendah)}.`]),
		...(!desa && tertinggi.length === 0 && petak.length - belum > 1
			? ['Semua yang sudah terisi sama tinggi.']
			: []),
		...(belum > 0 ? [`${formatAngka(belum)} belum mempunyai jabatan terisi.`] : [])
	];
}
