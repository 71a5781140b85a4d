import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import type { EventLayanan } from './events-layanan';
import type { EventSuratMasuk } from './events-masuk';
import type { KeadaanKades, Mandat, Pejabat, Penugasan, Sertifikat } from './pejabat';
import type { IsiSetelanSurat, SetelanSurat } from './state';
import type { AsalSurat, IsiBeku, LangkahSurat, NomorSurat, Surat, TandaTangan } from './surat';

/** C-04: every step names who did it and when. */
type Pelaku = {
	readonly peran: Peran;
	/** '' for an applicant, and for the operator, who holds no seat. */
	readonly pejabatId: string;
	readonly tanggal: Tanggal;
};

type DenganPeringatan = Pick<Surat, 'peringatan' | 'alasanLanjut'>;

export type SuratDiajukan = Pelaku &
	DenganPeringatan & {
		readonly kind: 'surat.diajukan';
		readonly surat: Pick<
			Surat,
			| 'id'
			| 'jenis'
			| 'rev'
			| 'asal'
			| 'kodeLacak'
			| 'pemohonId'
			| 'subjekId'
			| 'isian'
			| 'berkas'
			| 'perihal'
			| 'tujuan'
			| 'balasanDari'
		>;
	};

export type SuratDiperbaiki = Pelaku &
	DenganPeringatan &
	Pick<Surat, 'rev' | 'subjekId' | 'isian' | 'berkas' | 'perihal' | 'tujuan'> & {
		readonly kind: 'surat.diperbaiki';
		readonly suratId: string;
		/** Where it was mended: by its citizen at a screen, or at the counter. Events of before this was told say nothing. */
		readonly asal?: AsalSurat;
	};

export type SuratDiverifikasi = Pelaku &
	DenganPeringatan & {
		readonly kind: 'surat.diverifikasi';
		readonly suratId: string;
		readonly berkas: readonly string[];
		readonly catatan: string;
	};

export type SuratDilangkahkan = Pelaku & {
	readonly kind: 'surat.dilangkahkan';
	readonly suratId: string;
	readonly langkah: Extract<
		LangkahSurat['langkah'],
		'kembalikan' | 'tolak' | 'paraf' | 'serahkan' | 'arsipkan' | 'batalkan' | 'cabut'
	>;
	readonly catatan: string;
};

/** C-02, C-07: number and frozen text in one fact; nothing takes it back. */
export type SuratDitandatangani = DenganPeringatan & {
	readonly kind: 'surat.ditandatangani';
	readonly suratId: string;
	readonly peran: Peran;
	readonly nomor: NomorSurat;
	readonly tandaTangan: TandaTangan;
	readonly isiBeku: IsiBeku;
};

/** C-07: somebody used a certificate that is not theirs. Nothing was signed; that it was tried stays on record. */
export type TandaTanganDitolak = Pelaku & {
	readonly kind: 'tanda-tangan.ditolak';
	readonly suratId: string;
	/** Whose it is. */
	readonly pemilikId: string;
	/** The certificate of somebody else was chosen, or one's own with the passphrase of somebody else. */
	readonly cara: 'sertifikat' | 'sandi';
};

export type EventSuratKeluar =
	| SuratDiajukan
	| SuratDiperbaiki
	| SuratDiverifikasi
	| SuratDilangkahkan
	| SuratDitandatangani
	| TandaTanganDitolak;

export type SetelanSuratDiubah = {
	readonly kind: 'setelan-surat.diubah';
	readonly setelan: IsiSetelanSurat;
};

export type KodeJenisDiubah = {
	readonly kind: 'kode-jenis.diubah';
	readonly jenis: string;
	readonly tabel: SetelanSurat['tabelKlasifikasi'];
	/** '' for the code that the type comes with. */
	readonly kode: string;
};

export type PenugasanDitetapkan = {
	readonly kind: 'penugasan.ditetapkan';
	readonly penugasan: Penugasan;
	/** A Pj. comes from outside the village; null for somebody who sits there already. */
	readonly pejabatBaru: Pejabat | null;
};

export type PejabatDiangkat = DenganPeringatan & {
	readonly kind: 'pejabat.diangkat';
	readonly pejabat: Pejabat;
	readonly dasar: string;
	readonly tanggal: Tanggal;
};

export type MandatDiberikan = { readonly kind: 'mandat.diberikan'; readonly mandat: Mandat };

export type KeadaanKadesDiubah = {
	readonly kind: 'keadaan-kades.diubah';
	readonly keadaan: KeadaanKades;
	readonly tanggal: Tanggal;
};

/** C-07: the simulated issuer has looked at the papers; what was missing sends it back. */
export type SertifikatDiajukan = {
	readonly kind: 'sertifikat.diajukan';
	readonly sertifikatId: string;
	readonly pejabatId: string;
	readonly berkas: readonly string[];
	readonly kurang: readonly string[];
	readonly tanggal: Tanggal;
};

export type SertifikatDiaktifkan = {
	readonly kind: 'sertifikat.diaktifkan';
	readonly sertifikatId: string;
	readonly tanggal: Tanggal;
	readonly sampai: Tanggal;
	readonly sandi: NonNullable<Sertifikat['sandi']>;
};

export type SertifikatDicabut = {
	readonly kind: 'sertifikat.dicabut';
	readonly sertifikatId: string;
	readonly tanggal: Tanggal;
	readonly alasan: string;
};

export type EventPejabat =
	| SetelanSuratDiubah
	| KodeJenisDiubah
	| PenugasanDitetapkan
	| PejabatDiangkat
	| MandatDiberikan
	| KeadaanKadesDiubah
	| SertifikatDiajukan
	| SertifikatDiaktifkan
	| SertifikatDicabut;

/** Another part of this area adds its events here and their kinds in `kind-event.ts`. */
export type EventPersuratan = EventSuratKeluar | EventPejabat | EventSuratMasuk | EventLayanan;
