import { acak, seedDari } from '../../acak';
import {
	bulanDari,
	bulanSebelum,
	formatBulan,
	formatTanggal,
	susunTanggal,
	type Tanggal
} from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { AcuanSurat } from '../decide/ajukan';
import { kirimanTerakhir, putusanAtas } from '../terkirim';
import { daftarEdaran } from './edaran';
import { hariKerjaMulai, selisihHariKerja, tambahHariKerja } from './hari-kerja';
import { aturanPengingat } from './pengingat';
import type { Tulisan } from './tulis';

export type Harian = {
	/** As it stands on that day, with the letters that have come up to then. */
	readonly dunia: Dunia;
	readonly hari: Tanggal;
	readonly acuan: Pick<AcuanSurat, 'definisi'>;
};

export type AturanHari = {
	readonly nomor: string;
	readonly nama: string;
	/** Of a working day; the same matter (`kunci`) is written about once. */
	readonly tulis: (harian: Harian) => readonly Tulisan[];
};

/** Working days for an answer, where nothing else is said [produk]. */
const hariJawaban = 5;
/** KC-13: by then the report of the month before should be there [produk]. */
const hariLampid = 6;
/** KC-17: so long after it was handed to the citizen [produk]. */
const hariTembusan = 3;

/** The working day on which something of this month falls that is set for that day of the month. */
const isHariKe = (hari: Tanggal, ke: number): boolean => {
	const { tahun, bulan } = bagian(hari);
	const jatuh = susunTanggal(tahun, bulan, ke);
	return jatuh !== null && hari === hariKerjaMulai(jatuh);
};
const bagian = (hari: Tanggal) => ({
	tahun: Number(hari.slice(0, 4)),
	bulan: Number(hari.slice(5, 7))
});

/** Chance that is the same for a village and a month, however one comes there. */
const acakBulan = ({ desa }: Dunia, hari: Tanggal) =>
	acak(seedDari(`${desa.kode}/${bulanDari(hari)}`));

const permintaanData = [
	{ perihal: 'Permintaan data perangkat desa', berkas: 'Daftar perangkat desa' },
	{ perihal: 'Permintaan data ketua RT dan RW', berkas: 'Daftar ketua RT dan RW' },
	{ perihal: 'Permintaan data inventaris kantor desa', berkas: 'Daftar inventaris kantor desa' }
] as const;

export const aturanHari: readonly AturanHari[] = [
	{
		nomor: 'KC-13',
		nama: 'Meminta LAMPID yang belum dikirim',
		tulis: ({ dunia, hari }) => {
			const bulan = bulanSebelum(bulanDari(hari));
			if (!isHariKe(hari, hariLampid) || bulan < bulanDari(dunia.tanggalMulai)) return [];
			const status = dunia.kependudukan.laporan.get(bulan)?.status;
			if (status === 'diajukan' || status === 'dikunci') return [];
			const batas = tambahHariKerja(hari, 2);
			return [
				{
					kunci: bulan,
					klasifikasi: '400.12.4',
					perihal: `Permintaan laporan LAMPID ${formatBulan(bulan)}`,
					sifat: 'penting',
					batas,
					isi: [
						`Sampai hari ini laporan LAMPID ${formatBulan(bulan)} dari Desa ${dunia.desa.nama} belum kami terima.`,
						`Laporan diajukan lewat halaman LAMPID, paling lambat ${formatTanggal(batas)}.`
					]
				}
			];
		}
	},
	...aturanPengingat,
	{
		nomor: 'KC-17',
		nama: 'Meminta surat warga yang perlu diketahui Camat',
		tulis: ({ dunia, hari, acuan }) =>
			[...dunia.persuratan.surat.values()].flatMap((surat): Tulisan[] => {
				if (surat.asal === 'dinas' || !surat.nomor || surat.status === 'dicabut') return [];
				const diserahkan = surat.langkah.find(({ langkah }) => langkah === 'serahkan')?.tanggal;
				if (!diserahkan || selisihHariKerja(diserahkan, hari) < hariTembusan) return [];
				const definisi = acuan.definisi(surat.jenis);
				if (!definisi?.perluCamat || kirimanTerakhir(dunia.persuratan, surat.id)) return [];
				const batas = tambahHariKerja(hari, hariJawaban);
				return [
					{
						kunci: surat.id,
						klasifikasi: '100.2.2.4',
						perihal: `Permintaan surat: ${definisi.nama}`,
						batas,
						tentang: { suratId: surat.id, putusan: null },
						isi: [
							`${definisi.nama} termasuk surat yang perlu diketahui Camat. Surat Nomor ${surat.nomor.teks} sudah diserahkan kepada warga dan belum kami terima.`,
							`Kirimkan suratnya beserta lampirannya paling lambat ${formatTanggal(batas)}.`
						]
					}
				];
			})
	},
	{
		nomor: 'KC-18',
		nama: 'Meminta pengganti surat yang dicabut',
		tulis: ({ dunia, hari }) =>
			[...dunia.persuratan.surat.values()].flatMap((surat): Tulisan[] => {
				if (surat.status !== 'dicabut' || !surat.nomor) return [];
				if (putusanAtas(dunia.persuratan, surat.id) !== 'diterima') return [];
				const batas = tambahHariKerja(hari, hariJawaban);
				return [
					{
						kunci: surat.id,
						klasifikasi: '000.5.3.1',
						perihal: `Penjelasan atas surat yang dicabut: ${surat.perihal}`,
						batas,
						tentang: { suratId: surat.id, putusan: null },
						isi: [
							`Surat Nomor ${surat.nomor.teks} yang telah kami terima kini berstatus dicabut.`,
							`Kirimkan penjelasan atau surat penggantinya paling lambat ${formatTanggal(batas)}.`
						]
					}
				];
			})
	},
	{
		nomor: 'KC-19',
		nama: 'Mengundang rapat koordinasi bulanan',
		tulis: ({ dunia, hari }) => {
			if (!isHariKe(hari, 3)) return [];
			const { tahun, bulan } = bagian(hari);
			const jatuh = susunTanggal(tahun, bulan, acakBulan(dunia, hari).bulat(10, 17));
			if (!jatuh) return [];
			const acara = hariKerjaMulai(jatuh);
			return [
				{
					kunci: bulanDari(hari),
					klasifikasi: '000.1.5',
					perihal: `Undangan rapat koordinasi ${formatBulan(bulanDari(hari))}`,
					undangan: {
						tanggal: acara,
						jam: '09.00',
						tempat: `Aula Kantor Kecamatan ${dunia.desa.kecamatan}`
					},
					isi: [
						'Dengan hormat kami mengundang Kepala Desa dan Sekretaris Desa pada rapat koordinasi pemerintahan desa.',
						'Bahan yang dibawa: laporan kependudukan bulan lalu dan daftar surat yang belum dijawab.'
					]
				}
			];
		}
	},
	{
		nomor: 'KC-20',
		nama: 'Mengirim surat edaran',
		tulis: ({ hari }) =>
			daftarEdaran
				.filter(({ bulan, hari: ke }) => bulan === bagian(hari).bulan && isHariKe(hari, ke))
				.map(({ bulan: _, hari: __, ...edaran }) => ({
					...edaran,
					kunci: hari,
					perihal: `Surat edaran: ${edaran.perihal}`
				}))
	},
	{
		nomor: 'KC-21',
		nama: 'Meminta data tiap tiga bulan',
		tulis: ({ dunia, hari }) => {
			const { bulan } = bagian(hari);
			if (bulan % 3 !== 1 || !isHariKe(hari, 19)) return [];
			const { perihal, berkas } = acakBulan(dunia, hari).pilih(permintaanData);
			const batas = tambahHariKerja(hari, hariJawaban);
			return [
				{
					kunci: bulanDari(hari),
					klasifikasi: '100.2.2.4',
					perihal,
					batas,
					diminta: [berkas],
					isi: [
						`Untuk pemutakhiran data kecamatan, kami minta ${berkas.toLowerCase()} Desa ${dunia.desa.nama}.`,
						`Jawaban dengan surat dinas dan lampirannya kami tunggu paling lambat ${formatTanggal(batas)}.`
					]
				}
			];
		}
	}
];
