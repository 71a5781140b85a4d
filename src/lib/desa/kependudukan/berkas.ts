import type { IsianBiodata } from './events';

/** Papers that are shown at the counter for a KK, an arrival or a change of data, by code. */
const label = {
	'f-1.02': 'F-1.02 (pendaftaran peristiwa kependudukan)',
	'f-1.03': 'F-1.03 (pendaftaran perpindahan)',
	'f-1.04': 'F-1.04 (pernyataan tidak memiliki dokumen)',
	'f-1.05': 'F-1.05 (SPTJM kawin atau cerai belum tercatat)',
	'f-1.06': 'F-1.06 (pernyataan perubahan elemen data)',
	'f-1.07': 'F-1.07 (surat kuasa)',
	skpwni: 'SKPWNI (surat keterangan pindah)',
	ktp: 'KTP-el',
	kk: 'KK',
	'kk-asal': 'KK dari daerah asal',
	'kk-tujuan': 'KK yang dituju',
	'pernyataan-pemilik-rumah': 'surat pernyataan tidak keberatan dari pemilik rumah',
	'akta-kelahiran': 'akta kelahiran',
	ijazah: 'ijazah',
	'buku-nikah': 'buku nikah atau akta perkawinan',
	'akta-cerai': 'akta perceraian',
	'akta-kematian': 'akta kematian pasangan',
	'penetapan-pengadilan': 'penetapan pengadilan',
	'keterangan-kerja': 'surat keterangan kerja atau usaha',
	'keterangan-pemuka-agama': 'surat keterangan pemuka agama',
	'keterangan-faskes': 'surat keterangan fasilitas kesehatan',
	'sk-kewarganegaraan': 'keputusan tentang kewarganegaraan',
	'pernyataan-sendiri': 'pernyataan yang bersangkutan'
} as const;
export type Berkas = keyof typeof label;

/** As a sentence names it; a code that is not of this list stands as it is. */
export const labelBerkas = (kode: string): string =>
	Object.hasOwn(label, kode) ? label[kode as Berkas] : kode;

export const berkasKedatangan = [
	'f-1.03',
	'skpwni',
	'f-1.02',
	'ktp',
	'kk-asal',
	'pernyataan-pemilik-rumah',
	'f-1.05',
	'f-1.04',
	'f-1.07'
] as const satisfies readonly Berkas[];

export const berkasPecah = [
	'f-1.02',
	'kk',
	'ktp',
	'f-1.05',
	'f-1.07'
] as const satisfies readonly Berkas[];

export const berkasGabung = [
	'f-1.02',
	'kk',
	'kk-tujuan',
	'f-1.05',
	'f-1.07'
] as const satisfies readonly Berkas[];

export const berkasUbahData = [
	'f-1.06',
	'kk',
	'ktp',
	'f-1.07'
] as const satisfies readonly Berkas[];

/** B-06: which papers prove which element; any one of them is enough [produk]. */
export const buktiIsian: Readonly<Record<IsianBiodata, readonly Berkas[]>> = {
	nama: ['akta-kelahiran', 'ijazah', 'penetapan-pengadilan'],
	jenisKelamin: ['akta-kelahiran', 'penetapan-pengadilan'],
	tempatLahir: ['akta-kelahiran', 'ijazah', 'buku-nikah'],
	tanggalLahir: ['akta-kelahiran', 'ijazah', 'buku-nikah'],
	agama: ['keterangan-pemuka-agama', 'penetapan-pengadilan'],
	pendidikan: ['ijazah'],
	pekerjaan: ['keterangan-kerja', 'pernyataan-sendiri'],
	statusKawin: ['buku-nikah', 'f-1.05', 'akta-cerai', 'akta-kematian', 'penetapan-pengadilan'],
	kewarganegaraan: ['sk-kewarganegaraan'],
	namaAyah: ['akta-kelahiran', 'penetapan-pengadilan'],
	namaIbu: ['akta-kelahiran', 'penetapan-pengadilan'],
	golonganDarah: ['keterangan-faskes'],
	telepon: ['pernyataan-sendiri']
};
