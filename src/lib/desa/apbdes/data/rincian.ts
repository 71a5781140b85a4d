import { rupiah, type Rupiah } from '../../../format/rupiah';
import { jumlahBaris } from '../baris';
import type { KegiatanRkp, RincianRkp } from '../masukan';
import type { Pelaksana } from '../pelaksana';
import type { SumberDana } from '../sumber-dana';
import { barang, type KunciBarang } from './standar-harga';

/** From the price standard: account, what, how many. Or by itself: account, text, how many, unit, price, other source. */
export type Butir =
	| readonly [rekening: string, kunci: KunciBarang, volume: number]
	| readonly [
			rekening: string,
			uraian: string,
			volume: number,
			satuan: string,
			harga: number,
			sumber?: SumberDana
	  ];

function rincian(butir: Butir): RincianRkp {
	const [rekening, , volume] = butir;
	const [uraian, satuan, harga] =
		butir.length === 3 ? barang[butir[1]] : ([butir[1], butir[3], butir[4]] as const);
	const sumber = butir.length === 3 ? undefined : butir[5];
	return {
		rekening,
		uraian,
		volume: volume * 100,
		satuan,
		hargaSatuan: rupiah(harga),
		...(sumber ? { sumber } : {})
	};
}

export const jumlahRincian = (daftar: readonly RincianRkp[]): Rupiah =>
	rupiah(daftar.reduce((jumlah, satu) => jumlah + jumlahBaris(satu), 0));

/** Code, name, place, volume, unit, source, who, for whom, lines. */
export type Rencana = readonly [
	kode: string,
	nama: string,
	lokasi: string,
	volume: number,
	satuan: string,
	sumber: SumberDana,
	pelaksana: Pelaksana,
	sasaran: string,
	butir: readonly Butir[]
];

/** An id from a code. Without points: forms name a field `id.isian`. */
export const idKode = (awalan: string, kode: string): string =>
	`${awalan}-${kode.replaceAll('.', '-')}`;

export function kegiatanRkp(rencana: Rencana, id: string): KegiatanRkp {
	const [kode, nama, lokasi, volume, satuan, sumber, pelaksana, sasaran, butir] = rencana;
	const isi = butir.filter(([, , banyak]) => banyak > 0).map(rincian);
	return {
		id,
		kode,
		nama,
		lokasi,
		volume: volume * 100,
		satuan,
		perkiraan: jumlahRincian(isi),
		sumber,
		pelaksana,
		sasaran,
		rincian: isi
	};
}
