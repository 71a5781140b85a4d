import { rupiah } from '../../../format/rupiah';
import type { Peran } from '../../peran';
import type { Baris } from '../baris';
import { isMilikPenulis } from '../decide/penulis';
import type { Pelaksana } from '../pelaksana';

const kosong: Baris = {
	id: '',
	rekening: '',
	kegiatan: null,
	rkpId: null,
	uraian: '',
	sumber: 'DD',
	volume: 0,
	satuan: '',
	hargaSatuan: rupiah(0),
	pelaksana: null,
	perdes: '',
	alasan: ''
};

/** D-07: whether this role may add a line on an account of that kind ('4', '5', '6') for that executor. */
export const bolehMenambah = (peran: Peran, akun: string, pelaksana: Pelaksana | null): boolean =>
	isMilikPenulis(peran, { ...kosong, rekening: akun, pelaksana });
