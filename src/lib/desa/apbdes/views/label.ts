import { labelPeran, type Peran } from '../../peran';
import type { AturanEvaluasi } from '../evaluasi/putaran';
import type { SumberDana } from '../sumber-dana';
import type { Berkas, JenisLangkah, LangkahTercatat, Rancangan, Tahap } from '../rancangan';

/** Where a draft stands, as one says it. */
export const labelTahap: Record<Tahap | 'berlaku-sendiri', string> = {
	disusun: 'Sedang disusun',
	diserahkan: 'Di meja Kades',
	dibahas: 'Dibahas BPD',
	ditolak: 'Ditolak BPD',
	disepakati: 'Disepakati BPD',
	dikirim: 'Dikirim ke camat',
	dievaluasi: 'Dievaluasi camat',
	disempurnakan: 'Sedang disempurnakan',
	sesuai: 'Dinyatakan sesuai',
	'berlaku-sendiri': 'Berlaku dengan sendirinya',
	ditetapkan: 'Ditetapkan'
};

/** The button of a step. */
export const labelLangkah: Record<JenisLangkah, string> = {
	'ubah-penjabaran': 'Ubah Perkades Penjabaran',
	'beritahu-bpd': 'Beritahukan kepada BPD',
	serahkan: 'Serahkan ke Kades',
	kembalikan: 'Kembalikan ke Sekdes',
	ajukan: 'Ajukan ke BPD',
	sepakati: 'Sepakati dalam musyawarah',
	tolak: 'Tolak rancangan',
	'tetapkan-operasional': 'Tetapkan Perkades operasional',
	'susun-ulang': 'Susun ulang',
	kirim: 'Kirim ke camat',
	terima: 'Terima lengkap',
	'kembalikan-berkas': 'Kembalikan berkas',
	'nyatakan-sesuai': 'Nyatakan sesuai',
	'minta-perbaikan': 'Minta penyempurnaan',
	'sampaikan-perbaikan': 'Sampaikan penyempurnaan',
	tetapkan: 'Tetapkan Perdes',
	undangkan: 'Undangkan di Lembaran Desa',
	'sampaikan-salinan': 'Sampaikan salinan ke bupati',
	umumkan: 'Umumkan kepada warga',
	'tugaskan-dpa': 'Tugaskan penyusunan DPA',
	'serahkan-dpa': 'Serahkan DPA',
	'verifikasi-dpa': 'Verifikasi DPA',
	'setujui-dpa': 'Setujui DPA'
};

/** The step once it is taken, for the history of a draft. */
export const labelSudah: Record<JenisLangkah, string> = {
	'ubah-penjabaran': 'Kades mengubah Perkades Penjabaran',
	'beritahu-bpd': 'Perubahan Penjabaran diberitahukan kepada BPD',
	serahkan: 'Rancangan diserahkan ke Kades',
	kembalikan: 'Kades mengembalikan rancangan',
	ajukan: 'Rancangan diajukan ke BPD',
	sepakati: 'BPD menyepakati rancangan',
	tolak: 'BPD menolak rancangan',
	'tetapkan-operasional': 'Kades menetapkan Perkades operasional',
	'susun-ulang': 'Sekdes menyusun ulang',
	kirim: 'Rancangan dikirim ke camat',
	terima: 'Kecamatan menerima berkas lengkap',
	'kembalikan-berkas': 'Kecamatan mengembalikan berkas',
	'nyatakan-sesuai': 'Camat menyatakan sesuai',
	'minta-perbaikan': 'Camat meminta penyempurnaan',
	'sampaikan-perbaikan': 'Penyempurnaan disampaikan',
	tetapkan: 'Kades menetapkan Perdes',
	undangkan: 'Perdes diundangkan',
	'sampaikan-salinan': 'Salinan disampaikan ke bupati',
	umumkan: 'APBDes diumumkan kepada warga',
	'tugaskan-dpa': 'Kades menugaskan penyusunan DPA',
	'serahkan-dpa': 'DPA diserahkan',
	'verifikasi-dpa': 'Sekdes memverifikasi DPA',
	'setujui-dpa': 'Kades menyetujui DPA'
};

/** A step that was taken, with whose it is where each has his own (D-08). */
export const sebutLangkah = ({ langkah, peran }: LangkahTercatat): string =>
	langkah.jenis === 'serahkan-dpa'
		? `DPA ${labelPeran(peran)} diserahkan`
		: labelSudah[langkah.jenis];

/** What a Kades may do beside the way (D-07, D-09). */
export const langkahPilihan: ReadonlySet<JenisLangkah> = new Set([
	'ubah-penjabaran',
	'beritahu-bpd',
	'tetapkan-operasional'
]);

/** What leads back, refuses or stands beside the way: never offered as the next thing to do. */
export const langkahMundur: ReadonlySet<JenisLangkah> = new Set<JenisLangkah>([
	'kembalikan',
	'tolak',
	'kembalikan-berkas',
	...langkahPilihan
]);

export const labelBerkas: Record<Berkas, string> = {
	raperdes: 'Rancangan Perdes tentang APBDes',
	'lampiran-1': 'Lampiran I, ringkasan APBDes',
	penjabaran: 'Rancangan Perkades penjabaran APBDes',
	rab: 'RAB setiap kegiatan',
	'berita-acara': 'Berita acara musyawarah dan keputusan BPD',
	'surat-pengantar': 'Surat pengantar kepada camat',
	rkp: 'Perdes RKP Desa'
};

/** 'RAPBDes 2027', once it is enacted 'APBDes 2027'; 'Perubahan ke-1 APBDes 2026'. */
export function namaRancangan(
	{ id, perubahan, tahap }: Pick<Rancangan, 'id' | 'perubahan' | 'tahap'>,
	tahun: number
): string {
	if (!perubahan) return `${tahap === 'ditetapkan' ? 'APBDes' : 'RAPBDes'} ${tahun}`;
	const ke = id.split('-')[1] ?? '1';
	return `${tahap === 'ditetapkan' ? 'APBDes' : 'RAPBDes'} Perubahan ke-${ke} ${tahun}`;
}

/** How a source is written in a narrow column. */
export const singkatSumber: Record<SumberDana, string> = {
	DD: 'DD',
	ADD: 'ADD',
	PBH: 'PBH',
	PBP: 'PBP',
	PBK: 'PBK',
	PAD: 'PAD',
	BENGKOK: 'Bengkok',
	SWD: 'Swadaya',
	DLL: 'Lain'
};

/** Roles that have something to do with a budget, in the order of the work. */
export const peranAnggaran: readonly Peran[] = [
	'kaur-perencanaan',
	'kaur-keuangan',
	'kaur-tu',
	'kasi-pemerintahan',
	'kasi-kesejahteraan',
	'kasi-pelayanan',
	'sekdes',
	'kades',
	'bpd',
	'kecamatan'
];

/** What a rule is about, where a remark chooses one. */
export const judulAturan: Record<AturanEvaluasi, string> = {
	'D-01': 'kode, isian, dan RKP',
	'D-02': 'keseimbangan dan SiLPA',
	'D-03': 'batas 30 persen',
	'D-04': 'penghasilan tetap',
	'D-05': 'pagu transfer',
	'D-06': 'ketentuan Dana Desa',
	'D-07': 'alur dan waktu',
	'D-08': 'kelengkapan berkas',
	'D-09': 'perubahan APBDes',
	'G-05': 'evaluasi kecamatan',
	'E-11': 'kewenangan desa',
	'E-12': 'pagu indikatif RKP'
};
