import { acak, seedDari } from '../acak';
import type { DataDesa, DesaTetangga } from './data-desa';
import { rancanganKecil, tengahNovember } from './desa-kecil';
import { sisakanLengkap } from './kelengkapan-data';
import { komposisiKecil, skala } from './komposisi';
import type { DenahDesa } from './letak';
import type { UrutTerakhir } from './penomoran';
import { susunDesa } from './susun-desa';

/** Worlds pin this. Whatever changes the kecamatan of any seed makes it @2. */
const versiKecamatanContoh = 'kecamatan-contoh@1';

type RancanganTetangga = Pick<DesaTetangga, 'kode' | 'nama' | 'acuan'> & {
	readonly banyakKk: number;
	/** How many of the records entered are complete. */
	readonly lengkap: number;
};

/** G-01 at its edges: 148 of 300 are 49,33% and red, 150 of 300 are half and not red. */
const daftarTetangga: readonly RancanganTetangga[] = [
	{ kode: '35.99.01.2002', nama: 'Sumberagung', acuan: 300, lengkap: 148, banyakKk: 64 },
	{ kode: '35.99.01.2003', nama: 'Karangasri', acuan: 300, lengkap: 150, banyakKk: 68 },
	{ kode: '35.99.01.2004', nama: 'Wanasari', acuan: 275, lengkap: 198, banyakKk: 70 },
	{ kode: '35.99.01.2005', nama: 'Tirtomulyo', acuan: 260, lengkap: 221, banyakKk: 71 },
	// Only a handful of families has been entered yet.
	{ kode: '35.99.01.2006', nama: 'Mekarjaya', acuan: 240, lengkap: 4, banyakKk: 4 }
];
const ACUAN_SUKAMAJU = 420;

const denahTetangga: DenahDesa = [
	['Krajan', [2]],
	['Gondang', [2]],
	['Pojok', [2]]
];

function buatTetangga(
	{ kode, nama, acuan, lengkap, banyakKk }: RancanganTetangga,
	seed: number,
	urutTerakhir: UrutTerakhir
): DesaTetangga {
	const benih = `${versiKecamatanContoh}/${kode}/${seed}`;
	const register = susunDesa(
		{
			nama,
			kode,
			denah: denahTetangga,
			waktu: tengahNovember,
			komposisi: skala(komposisiKecil, banyakKk),
			// Room for the records left open, and never more people than there are.
			layak: (_, penempatan) => {
				const orang = penempatan.flatMap(({ anggota }) => anggota).length;
				return orang >= lengkap + 5 && orang <= acuan;
			},
			awalanId: `${kode.slice(-4)}-`,
			urutTerakhir
		},
		benih
	);
	const { keluarga, penduduk } = sisakanLengkap(
		acak(seedDari(`${benih}/kelengkapan`)),
		register,
		lengkap
	);
	return { kode, nama, acuan, keluarga, penduduk };
}

/** Sukamaju, which is worked in, and the five villages around it, each as far as it has come with its register. */
export function buatKecamatanContoh(seed: number): DataDesa {
	// one NIK belongs to one person of the whole kecamatan, so its villages draw from the same serials.
	const urutTerakhir: UrutTerakhir = new Map();
	const sukamaju = susunDesa(
		{ ...rancanganKecil, urutTerakhir },
		`${versiKecamatanContoh}/${rancanganKecil.kode}/${seed}`
	);
	return {
		...sukamaju,
		acuan: ACUAN_SUKAMAJU,
		tetangga: daftarTetangga.map((rancangan) => buatTetangga(rancangan, seed, urutTerakhir))
	};
}
