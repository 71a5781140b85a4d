import {
	angka,
	kelompok,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	type Dokumen,
	type Isi
} from '../../../dokumen/dokumen';
import { formatBulan } from '../../../format/tanggal';
import { jumlahKk, lampid, type JumlahKk } from '../views/lampid';
import { jumlahSel, type Sel } from '../views/sel';
import {
	tandaKepalaDesa,
	tanggalBulan,
	tempatDesa,
	tempatTanggal,
	type DuniaBuku,
	type Pilihan
} from './kepala';

const lp = [angka('L', 6), angka('P', 6)];
const kolom = [
	angka('No', 4),
	kepalaBaris('Perincian', 30),
	kelompok(
		'Penduduk',
		kelompok('WNI', ...lp),
		kelompok('WNA', ...lp),
		kelompok('Jumlah', ...lp, angka('L+P', 7))
	),
	kelompok('Keluarga (KK)', ...lp, angka('L+P', 7))
];

/** The sheet that goes to the kecamatan every month (lampid.md 1): 12 columns, 7 rows, families by the sex of their head. */
export function laporanBulanan({ dunia, start }: DuniaBuku, { bulan }: Pilihan): Dokumen {
	const { orang, kk } = lampid(dunia, start, bulan).desa;
	const tanggal = tanggalBulan(dunia, bulan);
	const koreksi = [...Object.values(orang.koreksi), kk.koreksi.L, kk.koreksi.P].some(Boolean);
	return {
		kode: '',
		judul: 'Laporan Bulanan Desa',
		kepala: [
			...tempatDesa(dunia),
			{ label: 'Tahun', isi: bulan.slice(0, 4) },
			{ label: 'Bulan', isi: formatBulan(bulan).replace(/ \d+$/, '') }
		],
		tabel: [
			tabel('Laporan bulanan', kolom, [
				baris(1, 'Penduduk/Keluarga awal bulan ini', orang.awal, kk.awal),
				baris(2, 'Kelahiran/Keluarga baru bulan ini', orang.lahir, kk.baru),
				baris(3, 'Kematian bulan ini', orang.mati, kk.mati),
				baris(4, 'Pendatang bulan ini', orang.datang, kk.datang),
				baris(5, 'Pindah/Keluarga pergi bulan ini', orang.pindah, kk.pindah),
				baris(6, 'Penduduk hilang bulan ini', orang.hilang, kk.gabung),
				// B-07: a correction is always a row of its own; the form has none, so it comes without a number.
				...(koreksi ? [baris(null, 'Koreksi bulan ini', orang.koreksi, kk.koreksi)] : []),
				baris(7, 'Penduduk/Keluarga akhir bulan ini', orang.akhir, kk.akhir)
			])
		],
		catatan: [
			`Baris 7 = 1 + 2 - 3 + 4 - 5 - 6${koreksi ? ' + koreksi' : ''}, dan menjadi baris 1 bulan berikutnya (aturan B-07). Keluarga dihitung menurut jenis kelamin kepala keluarga; keluarga yang bergabung ke KK lain berkurang pada baris 6.`
		],
		tandaTangan: { kiri: null, kanan: tandaKepalaDesa(dunia, tempatTanggal(dunia, tanggal)) },
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('laporan bulanan', dunia.desa.nama, bulan)
	};
}

const baris = (
	nomor: number | null,
	perincian: string,
	orang: Sel,
	kk: JumlahKk
): readonly Isi[] => [
	nomor,
	perincian,
	orang.wniL,
	orang.wniP,
	orang.wnaL,
	orang.wnaP,
	orang.wniL + orang.wnaL,
	orang.wniP + orang.wnaP,
	jumlahSel(orang),
	kk.L,
	kk.P,
	jumlahKk(kk)
];
