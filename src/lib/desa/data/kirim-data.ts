import { kemasRancangan, type DataAnggaran } from '../apbdes/data/data-anggaran';
import type { Anggaran } from '../apbdes/rancangan';
import { mulaiDunia, type Dunia } from '../dunia';
import type { DataDesa } from './data-desa';

/**
 * The starting data of a world as data, without the seed they were made from: for a test, whose planted faults and keys
 * follow from the seed and must not be known in a browser (DESIGN 3.2).
 */
export type DataTerkirim = { readonly data: DataDesa; readonly ruleSet: string };

export const kemas = (start: Dunia): DataTerkirim => ({
	data: {
		...start.desa,
		tanggal: start.tanggalMulai,
		keluarga: [...start.kependudukan.keluarga.values()],
		penduduk: [...start.kependudukan.penduduk.values()],
		acuan: start.acuan,
		surat: [...start.persuratan.surat.values()],
		...(isDimulai(start.anggaran) ? { anggaran: kemasAnggaran(start.anggaran) } : {}),
		tetangga: [...start.desaLain.values()].map(({ kode, nama, acuan, kependudukan }) => ({
			kode,
			nama,
			acuan,
			keluarga: [...kependudukan.keluarga.values()],
			penduduk: [...kependudukan.penduduk.values()]
		}))
	},
	ruleSet: start.aturan.versi
});

/** What nobody has begun follows from the register, and is made from it again. */
const isDimulai = ({ rancangan }: Anggaran): boolean =>
	[...rancangan.values()].some(({ baris, langkah }) => baris.size + langkah.length > 0);

const kemasAnggaran = ({ tahun, masukan, rancangan }: Anggaran): DataAnggaran => ({
	tahun,
	masukan,
	rancangan: Array.from(rancangan.values(), kemasRancangan)
});

export const bukaKemasan = ({ data, ruleSet }: DataTerkirim): Dunia => mulaiDunia(data, ruleSet);
