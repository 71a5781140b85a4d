import type { Baris } from './baris';
import type { Langkah } from './rancangan';

/** Every command names the draft that it is about: 'murni' or 'perubahan-1'. */
export type CommandAnggaran =
	/** Writes lines, new ones and such as are there; a line is known by its id. */
	| {
			readonly kind: 'anggaran.tulis';
			readonly rancangan: string;
			readonly baris: readonly Baris[];
	  }
	| {
			readonly kind: 'anggaran.hapus';
			readonly rancangan: string;
			readonly barisId: readonly string[];
	  }
	/** Lines for activities of the RKP that have none yet. */
	| {
			readonly kind: 'anggaran.salin-rkp';
			readonly rancangan: string;
			readonly rkpId: readonly string[];
	  }
	| { readonly kind: 'anggaran.langkah'; readonly rancangan: string; readonly langkah: Langkah }
	| {
			readonly kind: 'evaluasi.catat';
			readonly rancangan: string;
			readonly barisId: string | null;
			readonly aturan: string;
			readonly isi: string;
	  }
	| { readonly kind: 'evaluasi.hapus'; readonly rancangan: string; readonly catatanId: string }
	| {
			readonly kind: 'evaluasi.jawab';
			readonly rancangan: string;
			readonly catatanId: string;
			readonly jawaban: string;
	  }
	/** D-09 */
	| { readonly kind: 'perubahan.mulai'; readonly alasan: string; readonly luarBiasa: boolean };
