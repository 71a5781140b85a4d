import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import type { AturanTahun } from './aturan-tahun';
import type { Baris } from './baris';
import type { Masukan } from './masukan';

/** The area of a practice village in which its budget is drafted. */
export type Anggaran = {
	/** Budget year. */
	readonly tahun: number;
	readonly masukan: Masukan;
	readonly aturanTahun: AturanTahun;
	/** 'murni', then 'perubahan-1', in the order in which they were begun. */
	readonly rancangan: ReadonlyMap<string, Rancangan>;
};

/** Where a draft stands (D-07). That it came into force by itself is worked out from the date, see `tahapKini`. */
export const daftarTahap = [
	'disusun',
	'diserahkan',
	'dibahas',
	'ditolak',
	'disepakati',
	'dikirim',
	'dievaluasi',
	'disempurnakan',
	'sesuai',
	'ditetapkan'
] as const;
export type Tahap = (typeof daftarTahap)[number];

export type Rancangan = {
	readonly id: string;
	/** D-09; null for the first budget of the year. */
	readonly perubahan: {
		readonly alasan: string;
		readonly luarBiasa: boolean;
		/** The lines as they were enacted before. */
		readonly semula: ReadonlyMap<string, Baris>;
	} | null;
	readonly baris: ReadonlyMap<string, Baris>;
	readonly tahap: Tahap;
	/** Every step that was taken, in their order. */
	readonly langkah: readonly LangkahTercatat[];
	/** The lines as the BPD had them in its last meeting, for its minutes (D-08): after a refusal they go on changing. */
	readonly musyawarah: ReadonlyMap<string, Baris> | null;
	/** D-09: the lines as the Kades put them into the Penjabaran ahead of the Perdes on the change; null where he has not. */
	readonly penjabaran: ReadonlyMap<string, Baris> | null;
	readonly catatan: ReadonlyMap<string, CatatanEvaluasi>;
	/** The lines each time they went to the camat: what a round of evaluation looked at. */
	readonly putaran: readonly {
		readonly tanggal: Tanggal;
		readonly baris: ReadonlyMap<string, Baris>;
	}[];
};

/** D-08: what goes to the camat; without one of the required ones nothing is evaluated. */
export const daftarBerkas = [
	'raperdes',
	'lampiran-1',
	'penjabaran',
	'rab',
	'berita-acara',
	'surat-pengantar',
	'rkp'
] as const;
export type Berkas = (typeof daftarBerkas)[number];

/** The meeting in which the BPD agrees or refuses: what its minutes say. */
export type Musyawarah = {
	readonly tempat: string;
	readonly hadir: number;
	/** Number of the decree of the BPD. */
	readonly nomor: string;
};

/** One step of the way, with what it has to say. */
export type Langkah =
	/** Sekdes to Kades. */
	| { readonly jenis: 'serahkan' }
	/** Kades gives it back to the Sekdes. */
	| { readonly jenis: 'kembalikan'; readonly catatan: string }
	/** Kades to BPD. */
	| { readonly jenis: 'ajukan' }
	| { readonly jenis: 'sepakati'; readonly musyawarah: Musyawarah }
	| { readonly jenis: 'tolak'; readonly musyawarah: Musyawarah; readonly catatan: string }
	/** Kades, once the BPD has refused: a Perkades on the operations alone, with the ceiling of last year. */
	| { readonly jenis: 'tetapkan-operasional'; readonly nomor: string }
	/** After a refusal the Sekdes takes it up again. */
	| { readonly jenis: 'susun-ulang' }
	/** Kades, ahead of a Perubahan (D-09): a Perkades that changes the Penjabaran, and word of it to the BPD. */
	| { readonly jenis: 'ubah-penjabaran'; readonly nomor: string }
	| { readonly jenis: 'beritahu-bpd' }
	/** Kades to the camat, with a letter and papers. */
	| { readonly jenis: 'kirim'; readonly nomor: string; readonly berkas: readonly Berkas[] }
	/** Kecamatan: what came is complete, and the twenty working days begin. */
	| { readonly jenis: 'terima' }
	/** Kecamatan: papers are missing; back to the Kades. */
	| { readonly jenis: 'kembalikan-berkas'; readonly catatan: string }
	/** Kecamatan: G-05. */
	| { readonly jenis: 'nyatakan-sesuai'; readonly nomor: string }
	| { readonly jenis: 'minta-perbaikan'; readonly nomor: string }
	/** Kades, with the BPD: what was asked for is done; to the camat again. */
	| { readonly jenis: 'sampaikan-perbaikan'; readonly nomor: string }
	/** Kades: Perdes on the APBDes and Perkades on its penjabaran. */
	| { readonly jenis: 'tetapkan'; readonly nomorPerdes: string; readonly nomorPerkades: string }
	/** Sekdes: in the Lembaran Desa. */
	| { readonly jenis: 'undangkan'; readonly nomor: string }
	/** Kades: a copy for the bupati. */
	| { readonly jenis: 'sampaikan-salinan' }
	/** Sekdes: on the board and in the village. */
	| { readonly jenis: 'umumkan' }
	/** Kades asks for the DPA, Kaur/Kasi hand it in, Sekdes verifies it, Kades approves (D-08). */
	| { readonly jenis: 'tugaskan-dpa' }
	| { readonly jenis: 'serahkan-dpa' }
	| { readonly jenis: 'verifikasi-dpa' }
	| { readonly jenis: 'setujui-dpa' };
export type JenisLangkah = Langkah['jenis'];

/** In the order in which they are taken when all goes well, each followed by what leads back. */
export const daftarJenisLangkah = [
	'ubah-penjabaran',
	'beritahu-bpd',
	'serahkan',
	'kembalikan',
	'ajukan',
	'sepakati',
	'tolak',
	'tetapkan-operasional',
	'susun-ulang',
	'kirim',
	'terima',
	'kembalikan-berkas',
	'nyatakan-sesuai',
	'minta-perbaikan',
	'sampaikan-perbaikan',
	'tetapkan',
	'undangkan',
	'sampaikan-salinan',
	'umumkan',
	'tugaskan-dpa',
	'serahkan-dpa',
	'verifikasi-dpa',
	'setujui-dpa'
] as const satisfies readonly JenisLangkah[];

export type LangkahTercatat = {
	readonly langkah: Langkah;
	readonly peran: Peran;
	readonly tanggal: Tanggal;
};

/** A remark of the kecamatan (G-05): it always names the rule that it rests on. */
export type CatatanEvaluasi = {
	readonly id: string;
	/** Round of the evaluation, from 1. */
	readonly putaran: number;
	/** Null for the draft as a whole. */
	readonly barisId: string | null;
	/** 'D-03' */
	readonly aturan: string;
	readonly isi: string;
	/** What the village did about it; '' as long as nothing is said. */
	readonly jawaban: string;
};

export const rancanganMurni = 'murni';
