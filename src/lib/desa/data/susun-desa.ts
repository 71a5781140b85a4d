import { acak, seedDari } from '../acak';
import type { DataDesa } from './data-desa';
import { komposisiKecil, susunan } from './komposisi';
import type { Komposisi } from './komposisi';
import { susunDusun, tempatkan } from './letak';
import type { DenahDesa } from './letak';
import { paskan } from './paskan';
import type { Sasaran } from './paskan';
import type { UrutTerakhir } from './penomoran';
import { catatRegister } from './register';
import type { Penempatan } from './register';
import { mulaiKisah } from './warga';
import type { Kisah, Waktu } from './warga';

/** What a data set asks of its village. */
export type RancanganDesa = {
	readonly nama: string;
	readonly kode: string;
	readonly denah: DenahDesa;
	readonly waktu: Waktu;
	readonly komposisi?: Komposisi;
	/** Exact numbers, where a worked example or a measurement needs them. */
	readonly sasaran?: Sasaran;
	/** Whether a telling is good enough. */
	readonly layak?: (kisah: Kisah, penempatan: readonly Penempatan[]) => boolean;
	readonly namaBolehSama?: boolean;
	readonly awalanId?: string;
	readonly urutTerakhir?: UrutTerakhir;
};

export const kecamatanContoh = {
	kecamatan: 'Contoh',
	kabupaten: 'Latihan',
	provinsi: 'Jawa Timur'
} as const;

/** The same village for the same name, for ever. A telling that is out of bounds is told anew. */
export function susunDesa(rancangan: RancanganDesa, benih: string): DataDesa {
	const { nama, kode, waktu, komposisi = komposisiKecil, sasaran } = rancangan;
	const dusun = susunDusun(rancangan.denah);
	for (let percobaan = 0; ; percobaan += 1) {
		const kisah = mulaiKisah(
			acak(seedDari(`${benih}/${percobaan}`)),
			waktu,
			rancangan.namaBolehSama
		);
		const diceritakan = susunan(kisah, komposisi).map((pembangun) => pembangun(kisah));
		const rumahTangga = sasaran ? paskan(kisah, diceritakan, sasaran) : diceritakan;
		if (!rumahTangga) continue;
		const penempatan = tempatkan(kisah.acak, dusun, rumahTangga);
		if (rancangan.layak && !rancangan.layak(kisah, penempatan)) continue;
		return {
			nama,
			kode,
			...kecamatanContoh,
			dusun,
			tanggal: waktu.kini,
			...catatRegister(kisah, penempatan, rancangan)
		};
	}
}
