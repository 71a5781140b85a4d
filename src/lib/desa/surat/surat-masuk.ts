import type { Tanggal } from '../../format/tanggal';

export const daftarPengirimSurat = ['kecamatan', 'kabupaten', 'lain'] as const;
export type PengirimSurat = (typeof daftarPengirimSurat)[number];

export const daftarSifatSurat = ['biasa', 'penting', 'segera', 'rahasia'] as const;
/** What an incoming letter wants of the village. */
export type SifatSurat = (typeof daftarSifatSurat)[number];

export type Undangan = {
	readonly tanggal: Tanggal;
	readonly jam: string;
	readonly tempat: string;
};

/** What the kecamatan makes of a letter of the village. */
export type PutusanSurat = 'diterima' | 'dikembalikan';

/** As it reached the office; the village changes nothing of it. */
export type IsiSuratMasuk = {
	readonly id: string;
	readonly pengirim: PengirimSurat;
	readonly namaPengirim: string;
	readonly nomor: string;
	readonly tanggalSurat: Tanggal;
	/** The day on which it lay in the inbox, or on the table of whoever takes the post. */
	readonly tiba: Tanggal;
	readonly cara: 'elektronik' | 'kertas';
	readonly perihal: string;
	readonly isi: readonly string[];
	readonly lampiran: readonly string[];
	readonly sifat: SifatSurat;
	/** By when an answer is expected. */
	readonly batas: Tanggal | null;
	/** Papers that the answer has to bring. */
	readonly diminta: readonly string[];
	/** An invitation stands in the schedule. */
	readonly undangan: Undangan | null;
	/** Rule of the simulated kecamatan that wrote it ('KC-02'); '' for any other letter. */
	readonly aturan: string;
	/** The letter of the village that it is about, and what became of that one; null where it only asks about it. */
	readonly tentang: { readonly suratId: string; readonly putusan: PutusanSurat | null } | null;
	/** The letter that it reminds of: the first one, also where it is the second reminder. */
	readonly mengingatkan: string | null;
};

export type SuratMasuk = IsiSuratMasuk & {
	/** A.7: running number of the agenda; null while it lies unread in the inbox. */
	readonly urutAgenda: number | null;
	/** A.7: the day on which it was written into the agenda. */
	readonly tanggalTerima: Tanggal | null;
	readonly dibaca: boolean;
	readonly disposisi: readonly Disposisi[];
	/** Outgoing letters that answer it. */
	readonly balasan: readonly string[];
	readonly selesai: boolean;
	/** What was done with it, in the words of whoever closed it. */
	readonly catatanSelesai: string;
};

/** On its first day in the office: nobody has opened it yet. */
export const suratBaru = (isi: IsiSuratMasuk): SuratMasuk => ({
	...isi,
	urutAgenda: null,
	tanggalTerima: null,
	dibaca: false,
	disposisi: [],
	balasan: [],
	selesai: false,
	catatanSelesai: ''
});

/** Of the Kades to somebody of the office. */
export type Disposisi = {
	readonly id: string;
	/** Id of the official. */
	readonly kepada: string;
	readonly instruksi: string;
	readonly tanggal: Tanggal;
	readonly batas: Tanggal | null;
	readonly laporan: string;
	readonly selesai: Tanggal | null;
};

export const daftarCaraKirim = ['diantar', 'pos', 'elektronik'] as const;
export type CaraKirim = (typeof daftarCaraKirim)[number];

/** A.8: a letter that somebody carried, or that went by wire. */
export type Ekspedisi = {
	readonly id: string;
	readonly suratId: string;
	readonly tanggalKirim: Tanggal;
	readonly kepada: string;
	/** The office that it goes to; the kecamatan is simulated and answers. */
	readonly tujuan: PengirimSurat;
	readonly cara: CaraKirim;
	/** Papers that went with it. */
	readonly lampiran: readonly string[];
	/** Who took it, and when; '' and null while it is on its way. */
	readonly penerima: string;
	readonly tanggalTerima: Tanggal | null;
};
