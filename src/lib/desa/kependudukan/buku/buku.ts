import { bulanDari, parseBulan } from '../../../format/tanggal';
import type { Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { bukuInduk } from './b1-induk';
import { bukuMutasi } from './b2-mutasi';
import { bukuRekapitulasi } from './b3-rekapitulasi';
import { bukuSementara } from './b4-sementara';
import { bukuKtpKk } from './b5-ktp-kk';
import type { DuniaBuku, Pilihan } from './kepala';
import { laporanBulanan } from './laporan-bulanan';

export type Buku = {
	/** As it stands in the address. */
	readonly slug: string;
	readonly kode: string;
	readonly judul: string;
	/** What it is for, in one sentence. */
	readonly guna: string;
	/** What one can choose: a month, or a dusun. */
	readonly menurut: 'bulan' | 'dusun' | null;
	readonly susun: (dunia: DuniaBuku, pilihan: Pilihan) => Dokumen;
};

/** B-08: the population books of Permendagri 47/2016, and the sheet that goes to the kecamatan. */
export const daftarBuku: readonly Buku[] = [
	{
		slug: 'b1',
		kode: 'B.1',
		judul: 'Buku Induk Penduduk',
		guna: 'Semua penduduk yang aktif dengan biodatanya, satu baris per orang.',
		menurut: 'dusun',
		susun: bukuInduk
	},
	{
		slug: 'b2',
		kode: 'B.2',
		judul: 'Buku Mutasi Penduduk Desa',
		guna: 'Siapa yang lahir, datang, pindah, dan meninggal dalam satu bulan.',
		menurut: 'bulan',
		susun: bukuMutasi
	},
	{
		slug: 'b3',
		kode: 'B.3',
		judul: 'Buku Rekapitulasi Jumlah Penduduk',
		guna: 'Jumlah penduduk awal dan akhir bulan beserta perubahannya, per dusun.',
		menurut: 'bulan',
		susun: bukuRekapitulasi
	},
	{
		slug: 'b4',
		kode: 'B.4',
		judul: 'Buku Penduduk Sementara',
		guna: 'Tamu dan penduduk tidak tetap; tidak ikut dihitung dalam B.3.',
		menurut: null,
		susun: bukuSementara
	},
	{
		slug: 'b5',
		kode: 'B.5',
		judul: 'Buku KTP dan KK',
		guna: 'Semua kartu keluarga beserta anggotanya, KK demi KK.',
		menurut: 'dusun',
		susun: bukuKtpKk
	},
	{
		slug: 'laporan-bulanan',
		kode: '',
		judul: 'Laporan Bulanan Desa',
		guna: 'Lembar LAMPID yang dikirim ke kecamatan setiap bulan.',
		menurut: 'bulan',
		susun: laporanBulanan
	}
];

export const cariBuku = (slug: string): Buku | undefined =>
	daftarBuku.find((buku) => buku.slug === slug);

/**
 * Month and dusun as they stand in an address. Before the world began there is no book and after its own month not
 * yet; a dusun that is not there is the whole village.
 */
export function bacaPilihan(
	dunia: Dunia,
	{ menurut }: Buku,
	alamat: { get(nama: string): string | null }
): Omit<Pilihan, 'potongan'> {
	const pertama = bulanDari(dunia.tanggalMulai);
	const terakhir = bulanDari(dunia.tanggal);
	const bulan = parseBulan(alamat.get('bulan') ?? '') ?? terakhir;
	const dusun = alamat.get('dusun') ?? '';
	const ada = menurut === 'dusun' && dunia.desa.dusun.some(({ nama }) => nama === dusun);
	return {
		bulan: bulan < pertama ? pertama : bulan > terakhir ? terakhir : bulan,
		dusun: ada ? dusun : ''
	};
}
