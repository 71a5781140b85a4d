import {
	angka,
	kelompok,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	teks,
	type Dokumen,
	type Isi
} from '../../../dokumen/dokumen';
import { jumlahKk, lampid, type JumlahKk, type RekapBulan } from '../views/lampid';
import { jumlahSel, type Sel } from '../views/sel';
import { kepalaBulan, tanggalBulan, tandaTanganBuku, type DuniaBuku, type Pilihan } from './kepala';

const lp = [angka('L', 4), angka('P', 4)];
const warga = [kelompok('WNA', ...lp), kelompok('WNI', ...lp)];
const jumlah = [
	...warga,
	angka('Jumlah KK', 6),
	angka('Jumlah anggota keluarga', 8),
	angka('Jumlah jiwa', 6)
];

const kolom = [
	angka('Nomor urut', 5),
	kepalaBaris('Nama dusun/lingkungan', 13),
	kelompok('Jumlah penduduk awal bulan', ...jumlah),
	kelompok('Tambahan bulan ini', kelompok('Lahir', ...warga), kelompok('Datang', ...warga)),
	kelompok('Pengurangan bulan ini', kelompok('Meninggal', ...warga), kelompok('Pindah', ...warga)),
	kelompok('Jumlah penduduk akhir bulan', ...jumlah),
	teks('Ket.', 16)
];

/** B.3, 33 columns: the month by dusun, from the same figures as the monthly report (B-07). */
export function bukuRekapitulasi({ dunia, start }: DuniaBuku, { bulan }: Pilihan): Dokumen {
	const { desa, dusun } = lampid(dunia, start, bulan);
	const tanggal = tanggalBulan(dunia, bulan);
	return {
		kode: 'B.3',
		judul: 'Buku Rekapitulasi Jumlah Penduduk',
		kepala: kepalaBulan(dunia, bulan),
		tabel: [
			tabel(
				'Rekapitulasi jumlah penduduk',
				kolom,
				dusun.map((rekap, urutan) => [urutan + 1, rekap.nama, ...angkaRekap(rekap)]),
				{ jumlah: [null, 'JUMLAH', ...angkaRekap(desa)] }
			)
		],
		catatan: [
			'Jumlah jiwa adalah jumlah KK ditambah jumlah anggota keluarga. Yang tidak berkolom (antardusun, hilang, koreksi) ditulis pada Ket. dan ikut dalam jumlah akhir (aturan B-07).'
		],
		tandaTangan: tandaTanganBuku(dunia, tanggal),
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('b3 rekapitulasi jumlah penduduk', dunia.desa.nama, bulan)
	};
}

/** Columns 3 to 33. */
const angkaRekap = ({ orang, kk }: RekapBulan): readonly Isi[] => [
	...jumlahBulan(orang.awal, kk.awal),
	...sel(orang.lahir),
	...sel(orang.datang),
	...sel(orang.mati),
	...sel(orang.pindah),
	...jumlahBulan(orang.akhir, kk.akhir),
	keterangan(orang)
];

const sel = ({ wnaL, wnaP, wniL, wniP }: Sel): readonly number[] => [wnaL, wnaP, wniL, wniP];

function jumlahBulan(orang: Sel, kk: JumlahKk): readonly number[] {
	const jiwa = jumlahSel(orang);
	const keluarga = jumlahKk(kk);
	return [...sel(orang), keluarga, jiwa - keluarga, jiwa];
}

function keterangan({ antardusun, hilang, koreksi }: RekapBulan['orang']): string | null {
	const isi = [
		['Antardusun', bertanda(antardusun)],
		['Hilang', String(jumlahSel(hilang))],
		['Koreksi', bertanda(koreksi)]
	].flatMap(([nama, jumlah]) => (jumlah === '0' ? [] : [`${nama} ${jumlah}`]));
	return isi.length > 0 ? isi.join('; ') : null;
}

/**
 * '+2'. A correction from one cell to another changes the cells and not the sum: then the cells are told, '+1/-1', so
 * that the columns beside it can be followed.
 */
function bertanda(perubahan: Sel): string {
	const jumlah = jumlahSel(perubahan);
	if (jumlah !== 0) return jumlah > 0 ? `+${jumlah}` : String(jumlah);
	const pindah = Object.values(perubahan).filter((satu) => satu > 0);
	const banyak = pindah.reduce((a, b) => a + b, 0);
	return banyak === 0 ? '0' : `+${banyak}/-${banyak}`;
}
