import { describe, expect, it } from 'vitest';
import { kolomDaun, tulisIsi, type Dokumen, type Isi } from '../../../dokumen/dokumen';
import { ringkas } from '../jumlah';
import { cariDokumenAnggaran } from './daftar';
import { barisContoh, barisPerubahan, duniaAnggaran, duniaPerubahan } from './testing';

const susun = (kode: string, dunia = duniaAnggaran(), bagian?: string): Dokumen => {
	const dokumen = cariDokumenAnggaran(kode)?.susun(dunia, 'murni', bagian);
	if (!dokumen) throw new Error(`no ${kode}`);
	return dokumen;
};
const tabel = (dokumen: Dokumen) => {
	const [pertama] = dokumen.tabel;
	if (!pertama) throw new Error('no table');
	return pertama;
};
const judulKolom = (dokumen: Dokumen) => kolomDaun(tabel(dokumen).kolom).map(({ judul }) => judul);
/** Code, name and amounts of every row, written as people read them. */
const isi = (dokumen: Dokumen, ...kolom: readonly number[]) =>
	tabel(dokumen).baris.map((baris) => [
		baris
			.slice(0, 7)
			.map((angka) => angka ?? '')
			.join(' ')
			.trim()
			.replace(/ +/g, ' '),
		baris[7],
		...kolom.map((nomor) => tulisIsi(baris[nomor], 'uang'))
	]);

describe('D-08 Lampiran I', () => {
	it('has the columns of Permendagri 20/2018 in their order', () => {
		expect(judulKolom(susun('lampiran-1'))).toEqual([
			'a',
			'b',
			'c',
			'a',
			'b',
			'c',
			'd',
			'Uraian',
			'Anggaran (Rp)',
			'Sumber dana',
			'Keterangan'
		]);
		expect(tabel(susun('lampiran-1')).nomorKolom).toEqual([
			'1',
			'',
			'',
			'2',
			'',
			'',
			'',
			'3',
			'4',
			'5',
			'6'
		]);
	});

	it('lists income, spending by activity, surplus, financing, netto and SiLPA in that order', () => {
		expect(isi(susun('lampiran-1'), 8)).toEqual([
			['4', 'PENDAPATAN', '1.222.000.000'],
			['4 2', 'Transfer', '1.222.000.000'],
			['4 2 1', 'Dana Desa', '822.000.000'],
			['4 2 3', 'Alokasi Dana Desa', '400.000.000'],
			['', 'JUMLAH PENDAPATAN', '1.222.000.000'],
			['5', 'BELANJA', '1.202.000.000'],
			['1', 'Bidang Penyelenggaraan Pemerintahan Desa', '380.000.004'],
			['1 1', expect.stringContaining('Penghasilan Tetap'), '380.000.004'],
			['1 1 01', 'Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa', '380.000.004'],
			['1 1 01 5 1', 'Belanja Pegawai', '380.000.004'],
			['1 1 01 5 1 1', 'Penghasilan Tetap dan Tunjangan Kepala Desa', '380.000.004'],
			['2', 'Bidang Pelaksanaan Pembangunan Desa', '821.999.996'],
			['2 3', expect.stringContaining('Pekerjaan Umum'), '821.999.996'],
			['2 3 10', expect.stringContaining('Jalan'), '821.999.996'],
			['2 3 10 5 3', 'Belanja Modal', '821.999.996'],
			['2 3 10 5 3 5', 'Belanja Modal Jalan/Prasarana Jalan', '821.999.996'],
			['', 'JUMLAH BELANJA', '1.202.000.000'],
			['', 'SURPLUS/(DEFISIT)', '20.000.000'],
			['6', 'PEMBIAYAAN', ''],
			['6 1', 'Penerimaan Pembiayaan', '30.000.000'],
			['6 1 1', expect.stringContaining('SILPA'), '30.000.000'],
			['6 2', 'Pengeluaran Pembiayaan', '50.000.000'],
			['6 2 2', 'Penyertaan Modal Desa', '50.000.000'],
			['', 'PEMBIAYAAN NETTO', '(20.000.000)'],
			['', 'SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)', '0']
		]);
	});

	it('has the totals that `ringkas` works out, and says them in words', () => {
		const { pendapatan, belanja, surplus, netto, silpa } = ringkas(barisContoh);
		const baris = new Map(tabel(susun('lampiran-1')).baris.map((satu) => [satu[7], satu[8]]));
		expect(
			[
				'JUMLAH PENDAPATAN',
				'JUMLAH BELANJA',
				'SURPLUS/(DEFISIT)',
				'PEMBIAYAAN NETTO',
				'SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)'
			].map((sebutan) => baris.get(sebutan))
		).toEqual([pendapatan, belanja, surplus, netto, silpa]);
		expect(susun('lampiran-1').catatan.join(' ')).toContain(
			'satu miliar dua ratus dua puluh dua juta rupiah'
		);
	});

	it('names source and Perdes at the lowest level', () => {
		const baris = tabel(susun('lampiran-1')).baris;
		const cari = (uraian: string): readonly Isi[] =>
			baris.find((satu) => satu[7] === uraian)?.slice(9) ?? [];
		expect(cari('Belanja Modal Jalan/Prasarana Jalan')).toEqual(['DD', null]);
		expect(cari('Penyertaan Modal Desa')).toEqual(['DD', 'Perdes Nomor 2 Tahun 2025']);
		expect(cari('Belanja Modal')).toEqual([null, null]);
	});

	it('D-09 shows before, after and the difference, less in brackets', () => {
		const dokumen = susun('lampiran-1', duniaPerubahan());
		expect(dokumen.judul).toBe('Ringkasan Perubahan APBDes');
		expect(judulKolom(dokumen).slice(7)).toEqual([
			'Uraian',
			'Semula',
			'Menjadi',
			'Bertambah/(Berkurang)',
			'Sumber dana',
			'Keterangan'
		]);
		const baris = isi(dokumen, 8, 9, 10);
		expect(baris).toContainEqual([
			'1 4 08',
			'Pengembangan Sistem Informasi Desa',
			'0',
			'21.999.996',
			'21.999.996'
		]);
		expect(baris).toContainEqual([
			'2',
			'Bidang Pelaksanaan Pembangunan Desa',
			'821.999.996',
			'800.000.000',
			'(21.999.996)'
		]);
		const kini = ringkas(barisPerubahan);
		expect(
			tabel(dokumen)
				.baris.find((satu) => satu[7] === 'JUMLAH BELANJA')
				?.slice(8, 11)
		).toEqual([1_202_000_000, kini.belanja, kini.belanja - 1_202_000_000]);
	});

	it('of a budget without a line is a table of nothing that still has its sums', () => {
		expect(isi(susun('lampiran-1', duniaAnggaran({ lines: [] })), 8)).toEqual([
			['4', 'PENDAPATAN', '0'],
			['', 'JUMLAH PENDAPATAN', '0'],
			['5', 'BELANJA', '0'],
			['', 'JUMLAH BELANJA', '0'],
			['', 'SURPLUS/(DEFISIT)', '0'],
			['6', 'PEMBIAYAAN', ''],
			['', 'PEMBIAYAAN NETTO', '0'],
			['', 'SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)', '0']
		]);
	});
});

describe('D-08 penjabaran', () => {
	it('has volume, unit, price, source and executor beside the amount', () =>
		expect(judulKolom(susun('penjabaran')).slice(7)).toEqual([
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Anggaran (Rp)',
			'Sumber dana',
			'Pelaksana'
		]));

	it('goes down to the objek and the line', () => {
		const baris = tabel(susun('penjabaran')).baris;
		const letak = baris.findIndex((satu) => satu[7] === '- Batu pecah');
		expect(baris.slice(letak - 1, letak + 1)).toEqual([
			[
				'2',
				'3',
				'10',
				'5',
				'3',
				'5',
				'03',
				'Belanja Modal Bahan Baku',
				null,
				null,
				null,
				802_000_000,
				null,
				null
			],
			[
				null,
				null,
				null,
				null,
				null,
				null,
				null,
				'- Batu pecah',
				200.5,
				'm3',
				4_000_000,
				802_000_000,
				'DD',
				'Kasi Kesejahteraan'
			]
		]);
		expect(baris.at(-1)?.[11]).toBe(0);
	});

	it('every line is there once, and they add up to the totals', () => {
		const baris = tabel(susun('penjabaran')).baris.filter((satu) => satu[8] !== null);
		expect(baris.map((satu) => satu[7])).toHaveLength(barisContoh.length);
		const { pendapatan, belanja, penerimaan, pengeluaran } = ringkas(barisContoh);
		expect(baris.reduce((jumlah, satu) => jumlah + Number(satu[11]), 0)).toBe(
			pendapatan + belanja + penerimaan + pengeluaran
		);
	});

	it('D-09 keeps a line that was taken away, with nothing after it', () => {
		const baris = tabel(susun('penjabaran', duniaPerubahan())).baris;
		expect(baris.find((satu) => satu[7] === '- Upah')?.slice(11, 14)).toEqual([
			19_999_996, 0, -19_999_996
		]);
		expect(baris.find((satu) => satu[7] === '- Batu pecah')?.slice(11, 14)).toEqual([
			802_000_000, 800_000_000, -2_000_000
		]);
	});
});
