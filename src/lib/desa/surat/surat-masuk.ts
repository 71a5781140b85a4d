import type { Tanggal } from '../../format/tanggal';

export type PengirimSurat = 'kecamatan' | 'kabupaten' | 'lain';

/** What an incoming letter wants of the village. */
export type SifatSurat = 'biasa' | 'penting' | 'segera' | 'rahasia';

export type SuratMasuk = {
	readonly id: string;
	readonly pengirim: PengirimSurat;
	readonly namaPengirim: string;
	readonly nomor: string;
	readonly tanggalSurat: Tanggal;
	/** A.7: running number of the agenda; null while it lies unread in the inbox. */
	readonly urutAgenda: number | null;
	readonly tanggalTerima: Tanggal | null;
	readonly perihal: string;
	readonly isi: readonly string[];
	readonly lampiran: readonly string[];
	readonly sifat: SifatSurat;
	/** By when an answer is expected. */
	readonly batas: Tanggal | null;
	/** An invitation stands in the schedule. */
	readonly undangan: {
		readonly tanggal: Tanggal;
		readonly jam: string;
		readonly tempat: string;
	} | null;
	readonly dibaca: boolean;
	readonly disposisi: readonly Disposisi[];
	/** Outgoing letters that answer it. */
	readonly balasan: readonly string[];
	readonly selesai: boolean;
};

/** Of the Kades to somebody of the office. */
export type Disposisi = {
	readonly id: string;
	readonly kepada: string;
	readonly instruksi: string;
	readonly tanggal: Tanggal;
	readonly batas: Tanggal | null;
	readonly laporan: string;
	readonly selesai: Tanggal | null;
};

/** A.8: a letter that somebody carried. */
export type Ekspedisi = {
	readonly id: string;
	readonly suratId: string;
	readonly tanggalKirim: Tanggal;
	readonly kepada: string;
	readonly cara: 'diantar' | 'pos' | 'elektronik';
	readonly penerima: string;
};
