import { addDays, formatTanggal, tanggal as buatTanggal } from '../../../format/tanggal';
import type { Tanggal } from '../../../format/tanggal';
import { labelJabatanDesa } from '../../surat/pelaku';
import type { Anggaran, JenisLangkah, Rancangan } from '../rancangan';
import { dpaPelaksana, isDpaLengkap } from './dpa';
import { batasHariKerja, hariKerjaKe } from './hari-kerja';
import { aturanLangkah, isLangkahTerbuka, type AturanLangkah } from './langkah';
import { langkahBerlaku } from './langkah-berlaku';
import { hariEvaluasi, isEvaluasiUlang, mulaiEvaluasi, tahapKini, type TahapKini } from './tahap';

export type BatasWaktu = {
	readonly langkah: string;
	readonly batas: Tanggal | null;
	readonly dilakukan: Tanggal | null;
	/** 'terlambat' also once it is done, when it was done too late. */
	readonly status: 'selesai' | 'berjalan' | 'terlambat' | 'nanti';
	readonly keterangan: string;
	readonly aturan: AturanLangkah['aturan'];
	readonly dasar: string;
	/** The term itself has to be looked up in the text of the regulation: being late is then no more than a hint. */
	readonly perluDicek?: true;
	/** Name of the step that several take, each a part of it. */
	readonly bagianDari?: string;
};

type Batas = Omit<BatasWaktu, 'status'> & { readonly giliran: boolean };

type Bahan = {
	readonly rancangan: Rancangan;
	readonly anggaran: Anggaran;
	readonly tanggal: Tanggal;
	readonly tahap: TahapKini;
	/** Day on which a step that still stands was taken; null as long as it was not. */
	readonly hari: (jenis: JenisLangkah) => Tanggal | null;
};

/** D-07 and D-08 as a timeline: what was done when, what runs, what is late. */
export function batasWaktu(
	rancangan: Rancangan,
	anggaran: Anggaran,
	tanggal: Tanggal
): readonly BatasWaktu[] {
	const berlaku = langkahBerlaku(rancangan);
	const bahan: Bahan = {
		rancangan,
		anggaran,
		tanggal,
		tahap: tahapKini(rancangan, tanggal, anggaran.aturanTahun.libur),
		hari: (jenis) => berlaku.get(jenis)?.tanggal ?? null
	};
	const semua = [
		...penyusunan(bahan),
		evaluasi(bahan),
		...penyempurnaan(bahan),
		...sesudahEvaluasi(bahan)
	];
	return semua.map(({ giliran, ...satu }) => ({ ...satu, status: nilai(satu, giliran, tanggal) }));
}

function nilai(
	{ batas, dilakukan }: Pick<BatasWaktu, 'batas' | 'dilakukan'>,
	giliran: boolean,
	tanggal: Tanggal
): BatasWaktu['status'] {
	if (batas !== null && (dilakukan ?? tanggal) > batas) return 'terlambat';
	if (dilakukan !== null) return 'selesai';
	return giliran ? 'berjalan' : 'nanti';
}

const tenggat = (mulai: Tanggal | null, hari: number): Tanggal | null =>
	mulai && addDays(mulai, hari);

/** One step as the table has it, with its term. */
const satuLangkah = (
	{ rancangan, tahap, hari }: Bahan,
	jenis: JenisLangkah,
	langkah: string,
	batas: Tanggal | null = null,
	keterangan = ''
): Batas => ({
	langkah,
	batas,
	dilakukan: hari(jenis),
	giliran: isLangkahTerbuka(rancangan, tahap, jenis),
	keterangan,
	aturan: aturanLangkah[jenis].aturan,
	dasar: aturanLangkah[jenis].dasar
});

const dicek = (satu: Batas): Batas => ({ ...satu, perluDicek: true });

function penyusunan(bahan: Bahan): readonly Batas[] {
	const { rancangan, anggaran, hari } = bahan;
	const { perdes, tanggal: rkp } = anggaran.masukan.rkp;
	const sebelum = anggaran.tahun - 1;
	// The dates of autumn are those of the first budget; a perubahan is made within its year (D-09).
	const murni = rancangan.perubahan === null;
	return [
		...(murni
			? [
					{
						langkah: 'RKP Desa',
						batas: buatTanggal(`${sebelum}-09-30`),
						dilakukan: perdes === '' ? null : rkp,
						giliran: true,
						keterangan: 'Ditetapkan Kades bersama BPD paling lambat akhir September.',
						aturan: 'D-07' as const,
						dasar: 'PP 43/2014 Ps. 118; Permendagri 114/2014 Ps. 29'
					}
				]
			: []),
		...(hari('ubah-penjabaran') === null
			? []
			: [
					satuLangkah(bahan, 'ubah-penjabaran', 'Ubah Penjabaran'),
					satuLangkah(
						bahan,
						'beritahu-bpd',
						'Beritahu BPD',
						null,
						'Perubahan Perkades Penjabaran diberitahukan kepada BPD.'
					)
				]),
		satuLangkah(bahan, 'serahkan', 'Serah ke Kades'),
		satuLangkah(bahan, 'ajukan', 'Ajukan ke BPD'),
		satuLangkah(
			bahan,
			'sepakati',
			'Sepakat BPD',
			murni ? buatTanggal(`${sebelum}-10-31`) : null,
			bahan.tahap === 'ditolak'
				? akibatPenolakan
				: murni
					? 'Disepakati dalam musyawarah BPD paling lambat Oktober.'
					: ''
		),
		satuLangkah(
			bahan,
			'kirim',
			'Kirim ke camat',
			tenggat(hari('sepakati'), 3),
			'Paling lambat 3 hari sejak disepakati.'
		)
	];
}

/** D-07: what a village may do once its BPD has refused. */
export const akibatPenolakan =
	'BPD menolak: desa hanya boleh membelanjakan operasional penyelenggaraan pemerintahan desa dengan pagu tahun sebelumnya, ditetapkan dengan Perkades.';

/** [produk] Said of every evaluation but the first. */
export const ketentuanUlang =
	'Batas ini ketentuan latihan: undang-undang menyebutnya untuk evaluasi yang pertama.';

function evaluasi({ rancangan, anggaran, tanggal, tahap, hari }: Bahan): Batas {
	const { libur } = anggaran.aturanTahun;
	const mulai = mulaiEvaluasi(rancangan) ?? null;
	const batas = mulai && batasHariKerja(mulai, hariEvaluasi, libur);
	const ulang = isEvaluasiUlang(rancangan);
	const nama = ulang ? 'Evaluasi ulang. ' : '';
	const sejak = ulang ? 'penyempurnaan disampaikan' : 'diterima lengkap';
	const sebab = ulang ? ` ${ketentuanUlang}` : '';
	const dasar = ulang ? '' : 'UU 6/2014 Ps. 69';
	const sendiri = mulai !== null && selesaiSendiri(rancangan, tahap);
	if (sendiri && batas)
		return {
			langkah: 'Evaluasi camat',
			batas,
			// What ends an evaluation that nobody ended is its own last day.
			dilakukan: batas,
			giliran: false,
			keterangan: `${nama}Tidak selesai sampai hari kerja ke-${hariEvaluasi}, ${formatTanggal(batas)}: rancangan berlaku dengan sendirinya.${sebab}`,
			aturan: 'D-07',
			dasar
		};
	const berjalan = tahap === 'dievaluasi';
	return {
		langkah: 'Evaluasi camat',
		batas,
		dilakukan: berjalan ? null : (hari('nyatakan-sesuai') ?? hari('minta-perbaikan')),
		giliran: berjalan,
		keterangan:
			berjalan && mulai
				? `${nama}Hari kerja ke-${hariKerjaKe(mulai, tanggal, libur)} dari ${hariEvaluasi} sejak ${sejak}.${sebab}`
				: `${nama}Paling lama ${hariEvaluasi} hari kerja sejak ${sejak}; lewat dari itu berlaku dengan sendirinya.${sebab}`,
		aturan: 'D-07',
		dasar
	};
}

/** Whether the last evaluation was ended by time alone: also after an enactment that followed it. */
const selesaiSendiri = ({ langkah }: Rancangan, tahap: TahapKini): boolean => {
	if (tahap === 'berlaku-sendiri') return true;
	const tetap = langkah.findIndex(({ langkah: { jenis } }) => jenis === 'tetapkan');
	const sebelum = tetap > 0 ? langkah[tetap - 1]?.langkah.jenis : undefined;
	return sebelum === 'terima' || sebelum === 'sampaikan-perbaikan';
};

/** Only where the camat has asked for something. */
function penyempurnaan(bahan: Bahan): readonly Batas[] {
	const minta = bahan.hari('minta-perbaikan');
	if (minta === null) return [];
	return [
		dicek(
			satuLangkah(
				bahan,
				'sampaikan-perbaikan',
				'Penyempurnaan',
				addDays(minta, 20),
				'Paling lama 20 hari sejak hasil diterima menurut undang-undang; menurut Permendagri 20 hari kerja.'
			)
		)
	];
}

function sesudahEvaluasi(bahan: Bahan): readonly Batas[] {
	const { rancangan, anggaran, hari } = bahan;
	const { libur } = anggaran.aturanTahun;
	const hariKerja = (mulai: Tanggal | null, jumlah: number): Tanggal | null =>
		mulai && batasHariKerja(mulai, jumlah, libur);
	const akhirTahun =
		rancangan.perubahan === null ? buatTanggal(`${anggaran.tahun - 1}-12-31`) : null;
	return [
		satuLangkah(
			bahan,
			'tetapkan',
			'Perdes dan Perkades',
			akhirTahun,
			akhirTahun ? 'Perdes APBDes dan Perkades Penjabaran paling lambat 31 Desember.' : ''
		),
		satuLangkah(bahan, 'undangkan', 'Undangkan'),
		dicek(
			satuLangkah(
				bahan,
				'sampaikan-salinan',
				'Salinan ke bupati',
				hariKerja(hari('tetapkan'), 7),
				'Paling lama 7 hari kerja sejak ditetapkan.'
			)
		),
		satuLangkah(bahan, 'umumkan', 'Umumkan'),
		dicek(
			satuLangkah(
				bahan,
				'tugaskan-dpa',
				'Tugaskan DPA',
				hariKerja(hari('tetapkan'), 3),
				'Kades menugaskan Kaur dan Kasi paling lama 3 hari kerja sejak ditetapkan.'
			)
		),
		...dpaPelaksana(rancangan).map(({ pelaksana, diserahkan }) => ({
			...dicek(
				satuLangkah(
					bahan,
					'serahkan-dpa',
					`Serahkan DPA ${labelJabatanDesa(pelaksana)}`,
					hariKerja(hari('tugaskan-dpa'), 6),
					'Pelaksana menyerahkan paling lama 6 hari kerja sejak ditugasi.'
				)
			),
			dilakukan: diserahkan,
			bagianDari: 'Serahkan DPA'
		})),
		dicek(
			satuLangkah(
				bahan,
				'verifikasi-dpa',
				'Verifikasi DPA',
				// From the last one: until then there is nothing whole to verify.
				isDpaLengkap(rancangan) ? hariKerja(hari('serahkan-dpa'), 15) : null,
				'Sekdes memverifikasi paling lama 15 hari kerja sejak semua diserahkan.'
			)
		),
		satuLangkah(bahan, 'setujui-dpa', 'Setujui DPA')
	];
}
