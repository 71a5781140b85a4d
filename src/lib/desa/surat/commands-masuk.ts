import type { Tanggal } from '../../format/tanggal';
import type { CaraKirim, PengirimSurat, SifatSurat, Undangan } from './surat-masuk';

/** A.7: a letter on paper: whoever takes it writes it into the agenda at once. */
export type TerimaSuratMasuk = {
	readonly kind: 'surat-masuk.terima';
	readonly pengirim: PengirimSurat;
	readonly namaPengirim: string;
	readonly nomor: string;
	readonly tanggalSurat: Tanggal;
	readonly perihal: string;
	readonly isi: string;
	readonly lampiran: readonly string[];
	readonly sifat: SifatSurat;
	readonly batas: Tanggal | null;
	readonly undangan: Undangan | null;
};

export type BacaSuratMasuk = {
	readonly kind: 'surat-masuk.baca';
	readonly suratMasukId: string;
};

/** A.7: takes the next number of the agenda. */
export type AgendakanSuratMasuk = {
	readonly kind: 'surat-masuk.agendakan';
	readonly suratMasukId: string;
};

/** Of the Kades to one official, with what is to be done and by when. */
export type BeriDisposisi = {
	readonly kind: 'disposisi.beri';
	readonly suratMasukId: string;
	readonly kepada: string;
	readonly instruksi: string;
	readonly batas: Tanggal | null;
	readonly alasanLanjut: string;
};

export type LaporDisposisi = {
	readonly kind: 'disposisi.lapor';
	readonly suratMasukId: string;
	readonly disposisiId: string;
	readonly laporan: string;
};

export type SelesaikanSuratMasuk = {
	readonly kind: 'surat-masuk.selesai';
	readonly suratMasukId: string;
	readonly catatan: string;
	readonly alasanLanjut: string;
};

/** A.8: a numbered letter leaves the office. */
export type CatatEkspedisi = {
	readonly kind: 'ekspedisi.catat';
	readonly suratId: string;
	readonly tujuan: PengirimSurat;
	readonly kepada: string;
	readonly cara: Exclude<CaraKirim, 'elektronik'>;
	readonly lampiran: readonly string[];
};

/** A.8: somebody has taken it and signed for it. */
export type TerimaEkspedisi = {
	readonly kind: 'ekspedisi.terima';
	readonly ekspedisiId: string;
	readonly penerima: string;
};

/** To the kecamatan by e-office: it is there at once, and is answered. */
export type KirimSurat = {
	readonly kind: 'surat.kirim';
	readonly suratId: string;
	readonly lampiran: readonly string[];
};

/** Letters that come in, and how the others travel. */
export type CommandSuratMasuk =
	| TerimaSuratMasuk
	| BacaSuratMasuk
	| AgendakanSuratMasuk
	| BeriDisposisi
	| LaporDisposisi
	| SelesaikanSuratMasuk
	| CatatEkspedisi
	| TerimaEkspedisi
	| KirimSurat;
