import type { Tanggal } from '../../format/tanggal';
import type { JenisKelamin } from './penduduk';

/** Somebody who stays for a while (book B.4); never counted in LAMPID and B.3 (B-05). */
export type PendudukSementara = {
	readonly id: string;
	readonly nama: string;
	readonly jenisKelamin: JenisKelamin;
	/** NIK, passport or another paper, as it is written there. */
	readonly nomorIdentitas: string;
	readonly tempatLahir: string;
	readonly tanggalLahir: Tanggal;
	readonly pekerjaan: string;
	readonly kebangsaan: string;
	readonly keturunan: string;
	readonly datangDari: string;
	readonly maksud: string;
	/** Name and address of who is visited. */
	readonly didatangi: string;
	readonly tanggalDatang: Tanggal;
	/** Null while they stay. */
	readonly tanggalPergi: Tanggal | null;
};
