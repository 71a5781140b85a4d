import type { Tanggal } from '../../format/tanggal';
import type { CommandLayanan } from './commands-layanan';
import type { CommandSuratMasuk } from './commands-masuk';
import type { JabatanDesa, KeadaanKades, Penugasan } from './pejabat';
import type { IsiSetelanSurat } from './state';
import type { AsalSurat, BentukTandaTangan, CaraTandaTangan } from './surat';

/** C-04: a request for somebody, or a letter of the office itself. */
export type AjukanSurat = {
	readonly kind: 'surat.ajukan';
	readonly jenis: string;
	readonly asal: AsalSurat;
	/** C-05: random, made where the command is made. */
	readonly kodeLacak: string;
	/** A resident, or somebody of book B.4; null for a letter of the office. */
	readonly pemohonId: string | null;
	readonly subjekId: string | null;
	readonly isian: Readonly<Record<string, string>>;
	readonly berkas: readonly string[];
	readonly perihal: string;
	readonly tujuan: string;
	readonly balasanDari: string | null;
	/** Reason for going on in spite of warnings; '' when none is given. */
	readonly alasanLanjut: string;
};

/** C-04: what was given back, filled in again. */
export type PerbaikiSurat = Pick<
	AjukanSurat,
	'subjekId' | 'isian' | 'berkas' | 'perihal' | 'tujuan' | 'alasanLanjut'
> & { readonly kind: 'surat.perbaiki'; readonly suratId: string };

export type VerifikasiSurat = {
	readonly kind: 'surat.verifikasi';
	readonly suratId: string;
	/** Papers that the verifier has seen. */
	readonly berkas: readonly string[];
	readonly catatan: string;
	readonly alasanLanjut: string;
};

/** Steps that carry nothing but a note: a reason where one is asked for. */
export type LangkahkanSurat = {
	readonly kind:
		| 'surat.kembalikan'
		| 'surat.tolak'
		| 'surat.paraf'
		| 'surat.serahkan'
		| 'surat.arsipkan'
		| 'surat.batalkan'
		| 'surat.cabut';
	readonly suratId: string;
	readonly catatan: string;
};

/** C-02, C-03, C-07: signs, numbers and freezes at once. */
export type TandaTanganiSurat = {
	readonly kind: 'surat.tanda-tangani';
	readonly suratId: string;
	readonly bentuk: BentukTandaTangan;
	/** C-02: with a certificate, or with a pen on paper; without a word, with a certificate. */
	readonly cara?: CaraTandaTangan;
	/** '' of a letter that is signed with a pen. */
	readonly sertifikatId: string;
	/** Of the certificate; no event ever carries it. */
	readonly sandi: string;
	/** 128 random bits, hexadecimal. */
	readonly kodeVerifikasi: string;
	readonly alasanLanjut: string;
};

export type UbahSetelanSurat = {
	readonly kind: 'setelan-surat.ubah';
	readonly setelan: IsiSetelanSurat;
};

/** C-01: another code for one letter type, in the table that the village uses; '' gives it its own again. */
export type UbahKodeJenis = {
	readonly kind: 'kode-jenis.ubah';
	readonly jenis: string;
	/** The table that the code was chosen from. */
	readonly tabel: IsiSetelanSurat['tabelKlasifikasi'];
	readonly kode: string;
};

export type TetapkanPenugasan = {
	readonly kind: 'penugasan.tetapkan';
	readonly bentuk: Penugasan['bentuk'];
	/** An official of the village; null for a Pj., who is a civil servant from elsewhere. */
	readonly pejabatId: string | null;
	readonly namaPns: string;
	readonly dasar: string;
	readonly mulai: Tanggal;
	readonly sampai: Tanggal | null;
};

/** C-03: a seat of the perangkat that nobody holds is filled with a resident. */
export type AngkatPejabat = {
	readonly kind: 'pejabat.angkat';
	readonly jabatan: JabatanDesa;
	readonly pendudukId: string;
	/** Number and day of the decree of the Kades. */
	readonly dasar: string;
	readonly alasanLanjut: string;
};

export type BeriMandat = {
	readonly kind: 'mandat.beri';
	readonly pejabatId: string;
	readonly jenis: readonly string[];
	readonly dasar: string;
	readonly mulai: Tanggal;
	readonly sampai: Tanggal | null;
};

export type UbahKeadaanKades = {
	readonly kind: 'keadaan-kades.ubah';
	readonly keadaan: KeadaanKades;
};

/** C-07: for oneself; nobody asks for a certificate of somebody else. */
export type AjukanSertifikat = {
	readonly kind: 'sertifikat.ajukan';
	readonly berkas: readonly string[];
};

export type AktifkanSertifikat = {
	readonly kind: 'sertifikat.aktifkan';
	readonly sertifikatId: string;
	readonly sandi: string;
	/** Random, made where the command is made. */
	readonly garam: string;
};

export type CabutSertifikat = {
	readonly kind: 'sertifikat.cabut';
	readonly sertifikatId: string;
	readonly alasan: string;
};

/** What happens to outgoing letters. */
export type CommandSuratKeluar =
	AjukanSurat | PerbaikiSurat | VerifikasiSurat | LangkahkanSurat | TandaTanganiSurat;

/** Settings of the office and who signs in it. */
export type CommandPejabat =
	| UbahSetelanSurat
	| UbahKodeJenis
	| TetapkanPenugasan
	| AngkatPejabat
	| BeriMandat
	| UbahKeadaanKades
	| AjukanSertifikat
	| AktifkanSertifikat
	| CabutSertifikat;

/** Another part of this area adds its commands here and their kinds in `kind-command.ts`. */
export type CommandPersuratan =
	CommandSuratKeluar | CommandPejabat | CommandSuratMasuk | CommandLayanan;
