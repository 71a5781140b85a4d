import type { AturanTahun } from './aturan-tahun';
import type { Baris } from './baris';
import type { CatatanEvaluasi, LangkahTercatat } from './rancangan';

export type EventAnggaran =
	| {
			readonly kind: 'anggaran.ditulis';
			readonly rancangan: string;
			readonly baris: readonly Baris[];
	  }
	| {
			readonly kind: 'anggaran.dihapus';
			readonly rancangan: string;
			readonly barisId: readonly string[];
	  }
	| {
			readonly kind: 'anggaran.dilangkahkan';
			readonly rancangan: string;
			readonly tercatat: LangkahTercatat;
	  }
	| {
			readonly kind: 'evaluasi.dicatat';
			readonly rancangan: string;
			readonly catatan: CatatanEvaluasi;
	  }
	| { readonly kind: 'evaluasi.dihapus'; readonly rancangan: string; readonly catatanId: string }
	| {
			readonly kind: 'evaluasi.dijawab';
			readonly rancangan: string;
			readonly catatanId: string;
			readonly jawaban: string;
	  }
	| {
			readonly kind: 'perubahan.dimulai';
			/** 'perubahan-1' */
			readonly rancangan: string;
			readonly alasan: string;
			readonly luarBiasa: boolean;
	  }
	/** Figures and holidays that a province has published, taken over into this world. */
	| { readonly kind: 'aturan-tahun.dipakai'; readonly aturanTahun: AturanTahun };
