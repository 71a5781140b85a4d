import type { KelompokSurat } from './kelompok';

/** What a letter asks for beside the data of the register. */
export type IsianSurat = {
	/** 'keperluan': its name in the text, `{{isian.keperluan}}`. */
	readonly nama: string;
	readonly label: string;
	readonly jenis:
		'teks' | 'paragraf' | 'tanggal' | 'angka' | 'rupiah' | 'pilihan' | 'penduduk' | 'anggota-kk';
	readonly wajib: boolean;
	/** Letters of a text, the largest number, the most people of a list; null where the kind has none. */
	readonly palingBanyak: number | null;
	/** Of a choice. */
	readonly pilihan: readonly string[];
	readonly bantuan: string;
};

/** C-06: what the register must say before a letter is written; each is one function of `decide/syarat-jenis.ts`. */
export const daftarSyarat = [
	'aktif',
	'aktif-atau-sementara',
	'umur-17',
	'belum-kawin',
	'belum-menikah',
	'usaha-di-desa',
	'kesejahteraan',
	'kelahiran-tercatat',
	'kematian-tercatat',
	'ahli-waris',
	'nikah',
	'dua-dokumen'
] as const;
export type SyaratSurat = (typeof daftarSyarat)[number];

/** A piece of the text of a letter. */
export type PotonganSurat =
	| { readonly jenis: 'paragraf'; readonly teks: string; readonly tengah: boolean }
	/** Label and value below each other: the biodata of somebody. */
	| {
			readonly jenis: 'biodata';
			readonly tentang: 'pemohon' | 'subjek';
			readonly baris: readonly string[];
	  }
	/** The members of the family, as a table. */
	| { readonly jenis: 'tabel-anggota'; readonly kolom: readonly string[] }
	| { readonly jenis: 'daftar'; readonly butir: readonly string[]; readonly bernomor: boolean };

/** A letter type as the program uses it; written by hand in `surat/<kode>.surat.md`, compiled by `lib/surat-compile`. */
export type DefinisiSurat = {
	readonly kode: string;
	/** Counts up when the text or its questions change; a letter keeps what it was written with. */
	readonly rev: number;
	readonly kelompok: KelompokSurat;
	readonly nama: string;
	/** The heading of the letter, where it is not its name. */
	readonly judul?: string;
	readonly sebutan: readonly string[];
	/** C-01: both tables; which one a village uses is its setting. */
	readonly klasifikasi: { readonly kode: string; readonly lama: string };
	/** Papers that the applicant brings. */
	readonly berkas: readonly string[];
	readonly formulir: readonly string[];
	/** Who may ask for it, in words. */
	readonly pemohon: string;
	readonly syarat: readonly SyaratSurat[];
	/** Days; null where nothing is usual. */
	readonly berlakuHari: number | null;
	readonly pengantarRt: boolean;
	/** C-05: may be asked for at the kiosk and on the phone. */
	readonly mandiri: boolean;
	readonly perluCamat: boolean;
	/** C-03: what may be signed a.n. by the Sekdes; the others by the Kades (or who stands for him) alone. */
	readonly bolehAn: boolean;
	/** C-03: Plh. and Plt. may not sign what changes legal status, staff or budget without a strong warning. */
	readonly strategis: boolean;
	readonly isian: readonly IsianSurat[];
	readonly isi: readonly PotonganSurat[];
};
