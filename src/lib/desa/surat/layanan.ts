import type { Tanggal } from '../../format/tanggal';
import type { Surat } from './surat';

/** C-05: a citizen's way in; activated by the operator once the data agree. */
export type Pin = {
	readonly pendudukId: string;
	readonly garam: string;
	/** SHA-256 of salt and PIN. */
	readonly sidik: string;
	readonly diaktifkan: Tanggal;
	/** Wrong tries in a row, and until when it is locked (moment, UTC); five of them lock it for fifteen minutes. */
	readonly salah: number;
	readonly terkunciSampai: string | null;
};

/** A citizen who is signed in at the kiosk or on a phone. */
export type SesiWarga = {
	readonly id: string;
	readonly pendudukId: string;
	readonly saluran: 'anjungan' | 'ponsel';
	/** Minutes without a touch after which it is over; as they were set when it began. */
	readonly menit: number;
	readonly mulai: string;
	/** Moment of the last touch; the kiosk ends a session that stands still. */
	readonly terakhir: string;
	readonly berakhir: string | null;
};

/** [produk] Counters of a village hall. */
export const jumlahLoket = 4;

/** A ticket of the queue of one day. */
export type Antrean = {
	readonly id: string;
	readonly tanggal: Tanggal;
	readonly nomor: number;
	/** Of the request that it was drawn for; null for somebody who only comes to ask. */
	readonly suratId: string | null;
	readonly keperluan: string;
	readonly status: 'menunggu' | 'dipanggil' | 'dilayani' | 'selesai' | 'tidak-hadir' | 'ditolak';
	readonly loket: number | null;
	readonly panggilan: number;
	/** Why it was refused; '' otherwise. */
	readonly alasan: string;
};

/** What of the biodata a citizen may report as wrong. */
export const daftarIsianData = [
	'nama',
	'tempat-lahir',
	'tanggal-lahir',
	'jenis-kelamin',
	'agama',
	'pendidikan',
	'pekerjaan',
	'status-kawin',
	'nama-ayah',
	'nama-ibu',
	'alamat'
] as const;
export type IsianData = (typeof daftarIsianData)[number];

/** "Laporkan data keliru": becomes work of the operator. */
export type LaporanData = {
	readonly id: string;
	/** Whose data, and who says so: oneself or somebody of the same KK. */
	readonly pendudukId: string;
	readonly pelaporId: string;
	readonly isian: IsianData;
	/** What the register said on that day. */
	readonly semula: string;
	readonly seharusnya: string;
	readonly tanggal: Tanggal;
	readonly status: 'baru' | 'diperbaiki' | 'ditolak';
	readonly jawaban: string;
};

export const daftarKepuasan = ['sangat-puas', 'puas', 'cukup-puas', 'tidak-puas'] as const;
export type TingkatKepuasan = (typeof daftarKepuasan)[number];

export type Kepuasan = {
	readonly suratId: string;
	readonly tingkat: TingkatKepuasan;
	readonly alasan: string;
	readonly tanggal: Tanggal;
};

/** Once somebody holds it in their hands; what happens to it afterwards does not take the opinion away. */
export const sudahDiserahkan = ({ langkah }: Pick<Surat, 'langkah'>): boolean =>
	langkah.some((satu) => satu.langkah === 'serahkan');
