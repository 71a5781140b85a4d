import { formatAngka } from '../format/angka';
import type { Kesiapan, TingkatBawah, WilayahBawah } from './bahan';
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

const sebutan: Readonly<Record<TingkatBawah, string>> = {
	provinsi: 'provinsi',
	kabupaten: 'kabupaten/kota',
	kecamatan: 'kecamatan',
	desa: 'desa'
};

/** What the tiles do not say by themselves. */
function sebutUjung(petak: readonly PetakWilayah[], anak: TingkatBawah): readonly string[] {
	const { tertinggi, terendah } = ujungWilayah(petak);
	const terisi = petak.filter(({ nilai }) => nilai !== null);
	const belum = petak.length - terisi.length;
	const desa = anak === 'desa';
	return [
		...(desa || tertinggi.length === 0 ? [] : [`Tertinggi: ${sebutPetak(tertinggi)}.`]),
		...(desa || terendah.length === 0 ? [] : [`Terendah: ${sebutPetak(terendah)}.`]),
		...(!desa && tertinggi.length === 0 && terisi[0] && terisi.length > 1
			? [`Semua yang sudah terisi sama: ${terisi[0].teks}.`]
			: []),
		...(belum > 0 ? [`${formatAngka(belum)} ${sebutan[anak]} belum mempunyai jabatan terisi.`] : [])
	];
}

/** Regions as tiles, with what is to be said of them. */
export type PetaWilayah = {
	readonly judul: string;
	readonly petak: readonly PetakWilayah[];
	/** Provinces stand as on a map; villages are ready or not. */
	readonly bentuk: 'peta' | 'wilayah' | 'desa';
	readonly kalimat: readonly string[];
};

const judul: Readonly<Record<TingkatBawah, string>> = {
	provinsi: 'Provinsi: bagian desa yang siap',
	kabupaten: 'Kabupaten dan kota: bagian desa yang siap',
	kecamatan: 'Kecamatan: bagian desa yang siap',
	desa: 'Desa: yang siap'
};

export function petaWilayah(
	anak: TingkatBawah,
	bawah: readonly WilayahBawah[],
	{ id, nama }: Pick<Kesiapan, 'id' | 'nama'>
): PetaWilayah {
	const petak = bawah
		.map((satu) => petakWilayah(satu, id, anak === 'desa'))
		.toSorted((a, b) => (a.nama < b.nama ? -1 : 1));
	return {
		judul: `${judul[anak]} ${nama}`,
		petak,
		bentuk: anak === 'provinsi' ? 'peta' : anak === 'desa' ? 'desa' : 'wilayah',
		kalimat: sebutUjung(petak, anak)
	};
}
