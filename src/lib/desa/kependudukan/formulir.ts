import type { Problem } from '../problem';

/** B-01: the forms in force (Permendagri 109/2019), with what each is for. */
export const daftarFormulir = [
	{ kode: 'F-1.01', nama: 'Biodata keluarga/penduduk' },
	{ kode: 'F-1.02', nama: 'Pendaftaran peristiwa kependudukan (KK, KTP-el, KIA, perubahan)' },
	{ kode: 'F-1.03', nama: 'Pendaftaran perpindahan penduduk' },
	{ kode: 'F-1.04', nama: 'Surat pernyataan tidak memiliki dokumen kependudukan' },
	{ kode: 'F-1.05', nama: 'SPTJM perkawinan/perceraian belum tercatat' },
	{ kode: 'F-1.06', nama: 'Pernyataan perubahan elemen data' },
	{ kode: 'F-1.07', nama: 'Surat kuasa layanan adminduk' },
	{ kode: 'F-2.01', nama: 'Pelaporan pencatatan sipil di dalam wilayah NKRI' },
	{ kode: 'F-2.03', nama: 'SPTJM kebenaran data kelahiran' },
	{ kode: 'F-2.04', nama: 'SPTJM kebenaran sebagai pasangan suami istri' }
] as const;
export type KodeFormulir = (typeof daftarFormulir)[number]['kode'];

/** B-01: codes of Permendagri 19/2010, revoked, that still go round at the counter, and the form in force instead. */
export const daftarFormulirLama = [
	{ kode: 'F-1.15', nama: 'Permohonan KK', ganti: 'F-1.02' },
	{ kode: 'F-1.08', nama: 'Pindah', ganti: 'F-1.03' },
	{ kode: 'F-2.29', nama: 'Kematian', ganti: 'F-2.01' }
] as const satisfies readonly { kode: string; nama: string; ganti: KodeFormulir }[];
export type KodeFormulirLama = (typeof daftarFormulirLama)[number]['kode'];

/** What a report may come by when `kode` is the form in force for it: that form, and the old ones it took the place of. */
export const formulirUntuk = (kode: KodeFormulir): readonly (KodeFormulir | KodeFormulirLama)[] => [
	kode,
	...daftarFormulirLama.filter(({ ganti }) => ganti === kode).map((lama) => lama.kode)
];

/** 'F-2.29 (kode lama): Kematian', as a form's list of choices has it. */
export function labelFormulir(kode: string): string {
	const berlaku = daftarFormulir.find((satu) => satu.kode === kode);
	if (berlaku) return `${berlaku.kode}: ${berlaku.nama}`;
	const lama = daftarFormulirLama.find((satu) => satu.kode === kode);
	return lama ? `${lama.kode} (kode lama): ${lama.nama}` : kode;
}

/** B-01: a report by an old form is taken, and the officer is told which form is in force. Undefined for any other code. */
export function infoFormulirLama(kode: string, field = 'formulir'): Problem | undefined {
	const lama = daftarFormulirLama.find((satu) => satu.kode === kode);
	if (!lama) return undefined;
	return {
		field,
		level: 'info',
		rule: 'B-01',
		message: `${lama.kode} adalah kode lama Permendagri 19/2010 yang sudah dicabut.`,
		mend: `Peristiwanya tetap tercatat. Lain kali pakai ${lama.ganti}.`,
		basis: 'Permendagri 109/2019'
	};
}
