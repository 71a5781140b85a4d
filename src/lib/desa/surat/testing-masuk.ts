import { tanggal } from '../../format/tanggal';
import type { TerimaSuratMasuk } from './commands-masuk';

/** For tests: a letter on paper, as somebody brings it to the office. */
export const kertas = (isi: Partial<TerimaSuratMasuk> = {}): TerimaSuratMasuk => ({
	kind: 'surat-masuk.terima',
	pengirim: 'lain',
	namaPengirim: 'Kepala SDN 1 Contoh',
	nomor: '421/12/SD/XI/2026',
	tanggalSurat: tanggal('2026-11-20'),
	perihal: 'Peminjaman balai desa',
	isi: '',
	lampiran: [],
	sifat: 'biasa',
	batas: null,
	undangan: null,
	...isi
});
