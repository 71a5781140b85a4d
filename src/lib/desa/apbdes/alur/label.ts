import type { Berkas, JenisLangkah, Tahap } from '../rancangan';

/** Where a draft stands, as its page says it. */
export const labelTahap: Record<Tahap | 'berlaku-sendiri', string> = {
	disusun: 'Disusun',
	diserahkan: 'Diserahkan ke Kades',
	dibahas: 'Dibahas BPD',
	ditolak: 'Ditolak BPD',
	disepakati: 'Disepakati BPD',
	dikirim: 'Dikirim ke camat',
	dievaluasi: 'Dievaluasi camat',
	disempurnakan: 'Perlu penyempurnaan',
	sesuai: 'Sesuai',
	ditetapkan: 'Ditetapkan',
	'berlaku-sendiri': 'Berlaku dengan sendirinya'
};

/** What one does, as a button says it. */
export const labelLangkah: Record<JenisLangkah, string> = {
	serahkan: 'Serahkan ke Kades',
	kembalikan: 'Kembalikan ke Sekdes',
	ajukan: 'Ajukan ke BPD',
	sepakati: 'Sepakati dalam musyawarah BPD',
	tolak: 'Tolak dalam musyawarah BPD',
	'susun-ulang': 'Susun ulang',
	kirim: 'Kirim ke camat',
	terima: 'Terima berkas lengkap',
	'kembalikan-berkas': 'Kembalikan berkas',
	'nyatakan-sesuai': 'Nyatakan sesuai',
	'minta-perbaikan': 'Minta penyempurnaan',
	'sampaikan-perbaikan': 'Sampaikan penyempurnaan',
	tetapkan: 'Tetapkan Perdes dan Perkades',
	undangkan: 'Undangkan',
	'sampaikan-salinan': 'Sampaikan salinan ke bupati',
	umumkan: 'Umumkan kepada warga',
	'tugaskan-dpa': 'Tugaskan penyusunan DPA',
	'serahkan-dpa': 'Serahkan DPA',
	'verifikasi-dpa': 'Verifikasi DPA',
	'setujui-dpa': 'Setujui DPA'
};

/** What was done, for the history. */
export const langkahSelesai: Record<JenisLangkah, string> = {
	serahkan: 'diserahkan ke Kades',
	kembalikan: 'dikembalikan ke Sekdes',
	ajukan: 'diajukan ke BPD',
	sepakati: 'disepakati BPD',
	tolak: 'ditolak BPD',
	'susun-ulang': 'disusun ulang',
	kirim: 'dikirim ke camat',
	terima: 'diterima lengkap di kecamatan',
	'kembalikan-berkas': 'dikembalikan camat karena berkas kurang',
	'nyatakan-sesuai': 'dinyatakan sesuai',
	'minta-perbaikan': 'diminta disempurnakan',
	'sampaikan-perbaikan': 'disampaikan lagi sesudah disempurnakan',
	tetapkan: 'ditetapkan',
	undangkan: 'diundangkan',
	'sampaikan-salinan': 'disalin untuk bupati',
	umumkan: 'diumumkan',
	'tugaskan-dpa': 'ditugaskan penyusunan DPA-nya',
	'serahkan-dpa': 'diserahkan DPA-nya',
	'verifikasi-dpa': 'diverifikasi DPA-nya',
	'setujui-dpa': 'disetujui DPA-nya'
};

export const labelBerkas: Record<Berkas, string> = {
	raperdes: 'Raperdes APBDes',
	'lampiran-1': 'Lampiran I ringkasan APBDes',
	penjabaran: 'Raperkades Penjabaran',
	rab: 'RAB per kegiatan',
	'berita-acara': 'Berita acara dan keputusan BPD',
	'surat-pengantar': 'Surat pengantar ke camat',
	rkp: 'RKP Desa'
};

/** 'APBDes 2027', 'Perubahan APBDes 2027', 'Perubahan ke-2 APBDes 2027' */
export function namaRancangan(id: string, tahun: number): string {
	const ke = /^perubahan-(\d+)$/.exec(id)?.[1];
	if (ke === undefined) return `APBDes ${tahun}`;
	return ke === '1' ? `Perubahan APBDes ${tahun}` : `Perubahan ke-${ke} APBDes ${tahun}`;
}
