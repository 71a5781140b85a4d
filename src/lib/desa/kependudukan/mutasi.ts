import type { Tanggal } from '../../format/tanggal';
import type { Kewarganegaraan, JenisKelamin } from './penduduk';

/** The events that change the number of residents, in the order of the monthly report (B-07). */
export type JenisPeristiwa = 'lahir' | 'mati' | 'datang' | 'pindah' | 'hilang';

/**
 * One line of the ledger behind LAMPID and B.3: one person more or less in one cell of one dusun. It keeps the sex,
 * the citizenship and the dusun of its own moment, so that a later change of the person moves no earlier month (B-07).
 */
export type Mutasi = {
	readonly perintahId: string;
	readonly pendudukId: string;
	/**
	 * `koreksi`: a changed sex or citizenship, or an entry taken back; `antardusun`: within the village; `saldo-awal`:
	 * entered from a source, so no arrival: opening of the first month, a correction in a later one (lampid.md 4.10).
	 */
	readonly jenis: JenisPeristiwa | 'koreksi' | 'antardusun' | 'saldo-awal';
	readonly tanda: 1 | -1;
	/** The month of the report is the month of this date (B-07). */
	readonly tanggalLapor: Tanggal;
	readonly tanggalKejadian: Tanggal;
	readonly jenisKelamin: JenisKelamin;
	readonly kewarganegaraan: Kewarganegaraan;
	readonly dusun: string;
	/** Of `saldo-awal`: the report of its month had been handed in, whose opening stays what it was. */
	readonly susulan?: true;
};

/** Why a KK came or went, by the row of the monthly report it stands in (lampid.md 1 and 4.6). */
export type SebabKk =
	/** Row 2: a split, a new head, a household that took a card of its own. */
	| 'keluarga-baru'
	/** Row 3: its head died, or its last member did. */
	| 'mati'
	/** Row 4 */
	| 'datang'
	/** Row 5 */
	| 'pindah'
	/** Joined another KK; row 6 of the report, for it is gone without anybody having left. */
	| 'gabung'
	| 'koreksi'
	| 'antardusun'
	| 'saldo-awal';

export type MutasiKk = {
	readonly perintahId: string;
	readonly keluargaId: string;
	readonly sebab: SebabKk;
	readonly tanda: 1 | -1;
	readonly tanggalLapor: Tanggal;
	/** Of the head: the report counts families by it. */
	readonly jenisKelamin: JenisKelamin;
	readonly dusun: string;
	readonly susulan?: true;
};
