import type { Baris } from './baris';
import type { KegiatanRkp } from './masukan';

/** D-01: the lines that the RAB of an activity of the RKP would have. */
export const barisRkp = (rkp: KegiatanRkp): readonly Omit<Baris, 'id'>[] =>
	rkp.rincian.map(({ rekening, uraian, volume, satuan, hargaSatuan, sumber }) => ({
		rekening,
		kegiatan: rkp.kode,
		rkpId: rkp.id,
		uraian,
		sumber: sumber ?? rkp.sumber,
		volume,
		satuan,
		hargaSatuan,
		pelaksana: rkp.pelaksana,
		perdes: '',
		alasan: ''
	}));
