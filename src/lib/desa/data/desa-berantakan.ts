import { acak, seedDari } from '../acak';
import type { TemuanRegister } from '../kependudukan/temuan';
import type { DataDesa } from './data-desa';
import { rancanganKecil } from './desa-kecil';
import { bukaMeja } from './meja-kesalahan';
import { daftarKesalahan } from './kesalahan';
import { susunDesa } from './susun-desa';

/** Worlds pin this. Whatever changes the village of any seed, or its faults, makes it @2. */
const versiDesaBerantakan = 'desa-berantakan@1';

type Berantakan = { readonly desa: DataDesa; readonly temuan: readonly TemuanRegister[] };

/** A sound village in which every fault of the list is planted, each in families of its own. */
function susun(seed: number): Berantakan {
	for (let percobaan = 0; ; percobaan += 1) {
		const benih = `${versiDesaBerantakan}/${seed}/${percobaan}`;
		const desa = susunDesa(rancanganKecil, benih);
		const meja = bukaMeja(acak(seedDari(`${benih}/kesalahan`)), desa);
		// A village that has no family for one of the faults is told anew.
		if (!daftarKesalahan.every((tanam) => tanam(meja))) continue;
		return { desa: { ...desa, ...meja.register() }, temuan: meja.temuan };
	}
}

export const buatDesaBerantakan = (seed: number): DataDesa => susun(seed).desa;

/** The key of "Cari temuan": what was planted. Apart from the village, so that the server can hold it back. */
export const temuanDesaBerantakan = (seed: number): readonly TemuanRegister[] => susun(seed).temuan;
