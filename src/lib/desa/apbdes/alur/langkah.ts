import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import { daftarPelaksana, peranPelaksana } from '../pelaksana';
import { daftarJenisLangkah, daftarTahap, type JenisLangkah, type Rancangan } from '../rancangan';
import { dpaPelaksana, isDpaLengkap } from './dpa';
import { langkahBerlaku } from './langkah-berlaku';
import { tahapKini, type TahapKini } from './tahap';

/** One row of the table of transitions (D-07, D-08). */
export type AturanLangkah = {
	/** Where the draft has to stand. */
	readonly dari: readonly TahapKini[];
	readonly peran: readonly Peran[];
	/** What one does, after 'dapat' and 'bertugas'. */
	readonly kerja: string;
	/** A step that has to be taken before; for what comes after the enactment, where the stage says nothing more. */
	readonly sesudah?: JenisLangkah;
	/** Only of a first budget, or only of a Perubahan (D-09). */
	readonly hanya?: 'murni' | 'perubahan';
	readonly aturan: 'D-07' | 'D-08' | 'D-09' | 'G-05';
	readonly dasar: string;
};

const penyusunan = 'Permendagri 20/2018 Ps. 31-32';
const pelaksanaan = 'Permendagri 20/2018 Ps. 45-46 (perlu dicek)';
const perubahan = 'Permendagri 20/2018 Ps. 40-41';
const evaluasi = 'UU 6/2014 Ps. 69';
const kesepakatan = 'PP 43/2014 Ps. 101; Permendagri 20/2018 Ps. 32';
const penetapan = 'PP 43/2014 Ps. 101; Permendagri 20/2018 Ps. 38';

export const aturanLangkah: Readonly<Record<JenisLangkah, AturanLangkah>> = {
	'ubah-penjabaran': {
		dari: ['disusun'],
		peran: ['kades'],
		kerja: 'mengubah Perkades Penjabaran',
		hanya: 'perubahan',
		aturan: 'D-09',
		dasar: perubahan
	},
	'beritahu-bpd': {
		dari: [...daftarTahap, 'berlaku-sendiri'],
		peran: ['kades'],
		kerja: 'memberitahukan perubahan Penjabaran kepada BPD',
		sesudah: 'ubah-penjabaran',
		hanya: 'perubahan',
		aturan: 'D-09',
		dasar: perubahan
	},
	serahkan: {
		dari: ['disusun'],
		peran: ['sekdes'],
		kerja: 'menyerahkan rancangan kepada Kades',
		aturan: 'D-07',
		dasar: penyusunan
	},
	kembalikan: {
		dari: ['diserahkan'],
		peran: ['kades'],
		kerja: 'mengembalikan rancangan kepada Sekdes',
		aturan: 'D-07',
		dasar: penyusunan
	},
	ajukan: {
		dari: ['diserahkan'],
		peran: ['kades'],
		kerja: 'mengajukan rancangan kepada BPD',
		aturan: 'D-07',
		dasar: penyusunan
	},
	sepakati: {
		dari: ['dibahas'],
		peran: ['bpd'],
		kerja: 'menyepakati rancangan',
		aturan: 'D-07',
		dasar: kesepakatan
	},
	tolak: {
		dari: ['dibahas'],
		peran: ['bpd'],
		kerja: 'menolak rancangan',
		aturan: 'D-07',
		dasar: penyusunan
	},
	'tetapkan-operasional': {
		dari: ['ditolak'],
		peran: ['kades'],
		kerja: 'menetapkan Perkades belanja operasional',
		hanya: 'murni',
		aturan: 'D-07',
		dasar: 'Permendagri 20/2018 Ps. 32'
	},
	'susun-ulang': {
		dari: ['ditolak'],
		peran: ['sekdes'],
		kerja: 'menyusun ulang rancangan',
		aturan: 'D-07',
		dasar: penyusunan
	},
	kirim: {
		dari: ['disepakati'],
		peran: ['kades'],
		kerja: 'mengirim rancangan kepada camat',
		aturan: 'D-07',
		dasar: 'PP 43/2014 Ps. 101'
	},
	terima: {
		dari: ['dikirim'],
		peran: ['kecamatan'],
		kerja: 'menerima berkas',
		aturan: 'D-08',
		dasar: evaluasi
	},
	'kembalikan-berkas': {
		dari: ['dikirim'],
		peran: ['kecamatan'],
		kerja: 'mengembalikan berkas',
		aturan: 'D-08',
		dasar: evaluasi
	},
	'nyatakan-sesuai': {
		dari: ['dievaluasi'],
		peran: ['kecamatan'],
		kerja: 'menyatakan rancangan sesuai',
		aturan: 'G-05',
		dasar: evaluasi
	},
	'minta-perbaikan': {
		dari: ['dievaluasi'],
		peran: ['kecamatan'],
		kerja: 'meminta penyempurnaan',
		aturan: 'G-05',
		dasar: evaluasi
	},
	'sampaikan-perbaikan': {
		dari: ['disempurnakan'],
		peran: ['kades'],
		kerja: 'menyampaikan penyempurnaan',
		aturan: 'D-07',
		dasar: evaluasi
	},
	tetapkan: {
		dari: ['sesuai', 'berlaku-sendiri'],
		peran: ['kades'],
		kerja: 'menetapkan Perdes APBDes dan Perkades Penjabaran',
		aturan: 'D-07',
		dasar: penetapan
	},
	undangkan: {
		dari: ['ditetapkan'],
		peran: ['sekdes'],
		kerja: 'mengundangkan Perdes',
		aturan: 'D-07',
		dasar: 'Permendagri 20/2018'
	},
	'sampaikan-salinan': {
		dari: ['ditetapkan'],
		peran: ['kades'],
		kerja: 'menyampaikan salinan Perdes kepada bupati',
		sesudah: 'undangkan',
		aturan: 'D-07',
		dasar: 'Permendagri 20/2018 (perlu dicek)'
	},
	umumkan: {
		dari: ['ditetapkan'],
		peran: ['sekdes'],
		kerja: 'mengumumkan APBDes kepada warga',
		sesudah: 'undangkan',
		aturan: 'D-07',
		dasar: 'Permendagri 20/2018 Ps. 39'
	},
	'tugaskan-dpa': {
		dari: ['ditetapkan'],
		peran: ['kades'],
		kerja: 'menugaskan penyusunan DPA',
		aturan: 'D-08',
		dasar: pelaksanaan
	},
	'serahkan-dpa': {
		dari: ['ditetapkan'],
		peran: daftarPelaksana.map(peranPelaksana),
		kerja: 'menyerahkan DPA',
		sesudah: 'tugaskan-dpa',
		aturan: 'D-08',
		dasar: pelaksanaan
	},
	'verifikasi-dpa': {
		dari: ['ditetapkan'],
		peran: ['sekdes'],
		kerja: 'memverifikasi DPA',
		sesudah: 'serahkan-dpa',
		aturan: 'D-08',
		dasar: pelaksanaan
	},
	'setujui-dpa': {
		dari: ['ditetapkan'],
		peran: ['kades'],
		kerja: 'menyetujui DPA',
		sesudah: 'verifikasi-dpa',
		aturan: 'D-08',
		dasar: pelaksanaan
	}
};

/** Taken once (a DPA once by each executor), and the stage stays as it is: what comes after the enactment, and Perkades beside it. */
export const isSekali = (jenis: JenisLangkah): boolean =>
	jenis === 'tetapkan-operasional' || aturanLangkah[jenis].dari.includes('ditetapkan');

/** Whether a step is of this kind of draft at all. */
export const isMilikRancangan = (
	{ perubahan }: Pick<Rancangan, 'perubahan'>,
	jenis: JenisLangkah
): boolean => {
	const { hanya } = aturanLangkah[jenis];
	return hanya === undefined || hanya === (perubahan ? 'perubahan' : 'murni');
};

/** Whether the table lets this step be taken now, whoever takes it and whatever it says. */
export function isLangkahTerbuka(
	rancangan: Pick<Rancangan, 'langkah' | 'baris' | 'perubahan'>,
	tahap: TahapKini,
	jenis: JenisLangkah
): boolean {
	const { dari, sesudah } = aturanLangkah[jenis];
	if (!dari.includes(tahap) || !isMilikRancangan(rancangan, jenis)) return false;
	if (!isSekali(jenis)) return true;
	const berlaku = langkahBerlaku(rancangan);
	if (sesudah === 'serahkan-dpa') {
		if (!berlaku.has('tugaskan-dpa') || !isDpaLengkap(rancangan)) return false;
	} else if (sesudah !== undefined && !berlaku.has(sesudah)) return false;
	return jenis === 'serahkan-dpa' ? !isDpaLengkap(rancangan) : !berlaku.has(jenis);
}

/** Who takes a step: of those whom the table names, a DPA only by those who have not handed in theirs. */
function pelaku(
	rancangan: Pick<Rancangan, 'langkah' | 'baris'>,
	jenis: JenisLangkah
): readonly Peran[] {
	if (jenis !== 'serahkan-dpa') return aturanLangkah[jenis].peran;
	return dpaPelaksana(rancangan).flatMap(({ peran, diserahkan }) =>
		diserahkan === null ? [peran] : []
	);
}

/** Which steps are open now, and for whom; empty for a draft that is not there. */
export function langkahBoleh(
	{ anggaran, tanggal }: Pick<Dunia, 'anggaran' | 'tanggal'>,
	rancanganId: string
): readonly { readonly jenis: JenisLangkah; readonly peran: Peran }[] {
	const rancangan = anggaran.rancangan.get(rancanganId);
	if (!rancangan) return [];
	const tahap = tahapKini(rancangan, tanggal, anggaran.aturanTahun.libur);
	return daftarJenisLangkah
		.filter((jenis) => isLangkahTerbuka(rancangan, tahap, jenis))
		.flatMap((jenis) => pelaku(rancangan, jenis).map((peran) => ({ jenis, peran })));
}
