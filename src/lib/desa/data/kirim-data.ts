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

export const bukaKemasan = ({ data, ruleSet }: DataTerkirim): Dunia => mulaiDunia(data, ruleSet);
