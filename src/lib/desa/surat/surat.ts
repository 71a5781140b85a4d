import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';

/** C-04. `terbit` is signed and numbered at once: there is no signature without a number. */
export const daftarStatusSurat = [
	'draf',
	'diajukan',
	'diverifikasi',
	'diparaf',
	'terbit',
	'diserahkan',
	'diarsipkan',
	'dikembalikan',
	'ditolak',
	'dibatalkan',
	'dicabut'
] as const;
export type StatusSurat = (typeof daftarStatusSurat)[number];

/** Where a request came from. */
export type AsalSurat = 'konter' | 'anjungan' | 'ponsel' | 'dinas';

/** C-03 */
export const daftarBentuk = ['kades', 'an', 'ub', 'plh', 'plt', 'pj'] as const;
export type BentukTandaTangan = (typeof daftarBentuk)[number];

/** C-02: as the register of outgoing letters says it. */
export const daftarCara = ['tte', 'basah'] as const;
export type CaraTandaTangan = (typeof daftarCara)[number];

/** Every step names who, when and why (C-04). */
export type LangkahSurat = {
	readonly langkah:
		| 'ajukan'
		| 'verifikasi'
		| 'kembalikan'
		| 'perbaiki'
		| 'tolak'
		| 'paraf'
		| 'tanda-tangani'
		| 'serahkan'
		| 'arsipkan'
		| 'batalkan'
		| 'cabut';
	readonly peran: Peran;
	/** Of the official who acted; '' for an applicant, and for the operator, who holds no seat. */
	readonly pejabatId: string;
	/** C-05: of a mend, whether its citizen made it at a screen, or the office did. */
	readonly asal?: AsalSurat;
	readonly tanggal: Tanggal;
	readonly catatan: string;
};

/** C-01, C-02: taken at signing, never given back. */
export type NomorSurat = {
	/** '400.12.2.2/001/DS/XI/2026' */
	readonly teks: string;
	readonly urut: number;
	readonly tahun: number;
	/** Which series it counts in: one for all, or of its type or classification, as the village has set it. */
	readonly deret: string;
};

/** C-07: what was frozen at signing. */
export type TandaTangan = {
	readonly bentuk: BentukTandaTangan;
	readonly pejabatId: string;
	/** '' where it was signed with a pen (C-02). */
	readonly sertifikatId: string;
	readonly tanggal: Tanggal;
	/** The lines below the text: 'a.n. KEPALA DESA SUKAMAJU', 'Sekretaris Desa', name. */
	readonly blok: readonly string[];
	/** SHA-256 of the frozen text, hexadecimal. */
	readonly sidik: string;
	/** 128 random bits without meaning; the address of the public page. */
	readonly kodeVerifikasi: string;
};

/** The text of a letter with everything filled in; what is hashed, drawn and printed. */
export type IsiBeku = {
	readonly judul: string;
	readonly kop: readonly string[];
	readonly potongan: readonly (
		| { readonly jenis: 'paragraf'; readonly teks: string; readonly tengah: boolean }
		| { readonly jenis: 'biodata'; readonly baris: readonly (readonly [string, string])[] }
		| {
				readonly jenis: 'tabel';
				readonly kepala: readonly string[];
				readonly baris: readonly (readonly string[])[];
		  }
		| { readonly jenis: 'daftar'; readonly butir: readonly string[]; readonly bernomor: boolean }
	)[];
};

export type Surat = {
	readonly id: string;
	readonly jenis: string;
	readonly rev: number;
	readonly asal: AsalSurat;
	/** C-05: ten signs or more, to follow the request without signing in. */
	readonly kodeLacak: string;
	readonly status: StatusSurat;
	/** Resident who asks; null for a letter of the office itself. */
	readonly pemohonId: string | null;
	/** Whom it is about, when that is somebody else. */
	readonly subjekId: string | null;
	readonly isian: Readonly<Record<string, string>>;
	/** Papers that were shown, by their names. */
	readonly berkas: readonly string[];
	readonly perihal: string;
	readonly tujuan: string;
	readonly tanggalAjukan: Tanggal;
	/** Rules that warned, and why one went on. */
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
	readonly langkah: readonly LangkahSurat[];
	readonly nomor: NomorSurat | null;
	readonly tandaTangan: TandaTangan | null;
	readonly isiBeku: IsiBeku | null;
	/** Of an answer to a letter that came in. */
	readonly balasanDari: string | null;
};
