import { describe, expect, it } from 'vitest';
import { barisKepala, kolomDaun, type Dokumen, type Tabel } from '../../../dokumen/dokumen';
import { ringkas } from '../jumlah';
import { cariDokumenAnggaran, daftarDokumenAnggaran, type KodeDokumenAnggaran } from './daftar';
import { sebutRupiah } from './jumlah-akhir';
import {
	barisContoh,
	barisPerubahan,
	duniaAnggaran,
	duniaPerubahan,
	operasional,
	sepakati,
	tercatat,
	tetapkan,
	ubahPenjabaran
} from './testing';

/**
 * D-08: how each printed table is laid out. The kind of table is in the type: a paper that is added has to say its own.
 * The codes are in the digits of Permendagri 20/2018; of the other columns the reference has the contents (D-01, D-08).
 */
type TataLetak = {
	/** The first row of the heading: a group stands before its columns. */
	readonly kepala: readonly string[];
	readonly kolom: readonly string[];
	/** Rows that are sums, from top to bottom. */
	readonly jumlah: readonly string[];
	/** The sums whose words have to stand on the paper. */
	readonly terbilang: readonly (keyof ReturnType<typeof ringkas>)[];
};

const digit = ['a', 'b', 'c', 'a', 'b', 'c', 'd'];
const urutanJumlah = [
	'JUMLAH PENDAPATAN',
	'JUMLAH BELANJA',
	'SURPLUS/(DEFISIT)',
	'PEMBIAYAAN NETTO',
	'SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)'
];
const urutanRingkas = [
	'Jumlah pendapatan',
	'Jumlah belanja',
	'Surplus/(Defisit)',
	'Pembiayaan netto',
	'Sisa lebih pembiayaan anggaran (SiLPA)'
];
const semuaJumlah = ['pendapatan', 'belanja', 'penerimaan', 'pengeluaran'] as const;
const barisRab = [
	'Kode rekening',
	'Uraian',
	'Volume',
	'Satuan',
	'Harga satuan (Rp)',
	'Jumlah (Rp)',
	'Sumber dana'
];

const rab: TataLetak = {
	kepala: barisRab,
	kolom: barisRab,
	jumlah: ['JUMLAH'],
	terbilang: ['belanja']
};

const tataLetak: Readonly<Record<KodeDokumenAnggaran, TataLetak | null>> = {
	raperdes: {
		kepala: ['No', 'Uraian', 'Anggaran (Rp)'],
		kolom: ['No', 'Uraian', 'Anggaran (Rp)'],
		jumlah: urutanRingkas,
		terbilang: [...semuaJumlah, 'surplus', 'netto', 'silpa']
	},
	'lampiran-1': {
		kepala: ['Kode rekening', 'Uraian', 'Anggaran (Rp)', 'Sumber dana', 'Keterangan'],
		kolom: [...digit, 'Uraian', 'Anggaran (Rp)', 'Sumber dana', 'Keterangan'],
		jumlah: urutanJumlah,
		terbilang: semuaJumlah
	},
	penyertaan: {
		kepala: [
			'No',
			'Jenis',
			'Kode rekening',
			'Uraian',
			'Dasar (Peraturan Desa)',
			'Sumber dana',
			'Jumlah (Rp)'
		],
		kolom: [
			'No',
			'Jenis',
			'Kode rekening',
			'Uraian',
			'Dasar (Peraturan Desa)',
			'Sumber dana',
			'Jumlah (Rp)'
		],
		jumlah: ['JUMLAH'],
		terbilang: ['pengeluaran']
	},
	perkades: null,
	penjabaran: {
		kepala: [
			'Kode rekening',
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Anggaran (Rp)',
			'Sumber dana',
			'Pelaksana'
		],
		kolom: [
			...digit,
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Anggaran (Rp)',
			'Sumber dana',
			'Pelaksana'
		],
		jumlah: urutanJumlah,
		terbilang: semuaJumlah
	},
	rab,
	rkp: {
		kepala: [
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Perkiraan biaya (Rp)',
			'Sumber dana',
			'Sasaran',
			'Pelaksana'
		],
		kolom: [
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Perkiraan biaya (Rp)',
			'Sumber dana',
			'Sasaran',
			'Pelaksana'
		],
		jumlah: ['JUMLAH'],
		terbilang: []
	},
	'berita-acara': {
		kepala: ['No', 'Uraian', 'Jumlah (Rp)'],
		kolom: ['No', 'Uraian', 'Jumlah (Rp)'],
		jumlah: [
			'Pendapatan Desa',
			'Belanja Desa',
			'Surplus/(Defisit)',
			'Penerimaan pembiayaan',
			'Pengeluaran pembiayaan',
			'Pembiayaan netto',
			'Sisa lebih pembiayaan anggaran (SiLPA)'
		],
		terbilang: semuaJumlah
	},
	'keputusan-bpd': null,
	'surat-pengantar': {
		kepala: ['No', 'Berkas', 'Keterangan'],
		kolom: ['No', 'Berkas', 'Keterangan'],
		jumlah: [],
		terbilang: []
	},
	'perkades-operasional': null,
	'perubahan-penjabaran': {
		kepala: [
			'Kode rekening',
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Anggaran (Rp)',
			'Sumber dana',
			'Pelaksana'
		],
		kolom: [
			...digit,
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Semula',
			'Menjadi',
			'Bertambah/(Berkurang)',
			'Sumber dana',
			'Pelaksana'
		],
		jumlah: urutanJumlah,
		terbilang: semuaJumlah
	},
	'dpa-kegiatan': {
		kepala: ['No', 'Kode', 'Kegiatan', 'Lokasi', 'Keluaran', 'Anggaran (Rp)', 'Sumber dana'],
		kolom: [
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Pegawai',
			'Barang dan jasa',
			'Modal',
			'Tak terduga',
			'Jumlah',
			'Sumber dana'
		],
		jumlah: ['JUMLAH'],
		terbilang: ['belanja']
	},
	'dpa-kerja': {
		kepala: [
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Keluaran',
			'Sasaran',
			'Biaya (Rp)',
			'Waktu pelaksanaan',
			'Pelaksana'
		],
		kolom: [
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Sasaran',
			'Biaya (Rp)',
			'Mulai',
			'Selesai',
			'Pelaksana'
		],
		jumlah: ['JUMLAH'],
		terbilang: ['belanja']
	},
	'dpa-rab': rab
};

const perubahan = duniaPerubahan({ langkah: tercatat(ubahPenjabaran) });
const ditetapkan = duniaAnggaran({
	tahap: 'ditetapkan',
	langkah: tercatat(sepakati, tetapkan, operasional)
});
const susun = (kode: KodeDokumenAnggaran): Dokumen => {
	const dunia = kode === 'perubahan-penjabaran' ? perubahan : ditetapkan;
	const dokumen = cariDokumenAnggaran(kode)?.susun(dunia, 'murni');
	if (!dokumen) throw new Error(`no ${kode}`);
	return dokumen;
};
const bacaan = ({ pembuka = [], penutup = [], catatan }: Dokumen): string =>
	[...[...pembuka, ...penutup].map(({ teks }) => teks), ...catatan].join('\n');
/** The names of rows, the last among them, that are sums. */
const barisJumlah = ({ kolom, baris, jumlah }: Tabel, dicari: readonly string[]): string[] => {
	const letak = kolomDaun(kolom).findIndex(({ kepalaBaris }) => kepalaBaris);
	return [...baris, ...(jumlah ? [jumlah] : [])]
		.map((satu) => String(satu[letak] ?? ''))
		.filter((nama) => dicari.includes(nama));
};

describe.each(daftarDokumenAnggaran.map(({ kode }) => kode))('D-08 %s', (kode) => {
	const resmi = tataLetak[kode];
	const dokumen = susun(kode);

	it('has the columns and the sums of its layout, in that order', () => {
		const [pertama, ...lain] = dokumen.tabel;
		expect(lain).toEqual([]);
		expect(pertama === undefined).toBe(resmi === null);
		if (!pertama || !resmi) return;
		expect(barisKepala(pertama.kolom)[0]?.map(({ judul }) => judul)).toEqual(resmi.kepala);
		expect(kolomDaun(pertama.kolom).map(({ judul }) => judul)).toEqual(resmi.kolom);
		expect(barisJumlah(pertama, resmi.jumlah)).toEqual(resmi.jumlah);
	});

	it('says its sums in words', () => {
		const nilai = ringkas(kode === 'perubahan-penjabaran' ? barisPerubahan : barisContoh);
		for (const kunci of resmi?.terbilang ?? [])
			expect(bacaan(dokumen)).toContain(sebutRupiah(nilai[kunci]));
		// And no amount of its text in figures alone.
		expect(bacaan(dokumen).match(/Rp[\d.]*\d(?![\d.]* \()/g) ?? []).toEqual([]);
	});
});

it('D-09 the papers of a Perubahan have before, after and difference in place of the amount', () => {
	const tiga = ['Semula', 'Menjadi', 'Bertambah/(Berkurang)'];
	for (const kode of ['raperdes', 'lampiran-1', 'penjabaran'] as const) {
		const dokumen = cariDokumenAnggaran(kode)?.susun(perubahan, 'murni');
		const kolom = kolomDaun(dokumen?.tabel[0]?.kolom ?? []).map(({ judul }) => judul);
		const harapan = tataLetak[kode]?.kolom.flatMap((judul) =>
			judul === 'Anggaran (Rp)' ? tiga : [judul]
		);
		expect(kolom).toEqual(harapan);
	}
});

it('the RKP adds up what it thinks of spending, and says it in words', () => {
	const { tabel, catatan } = susun('rkp');
	expect(tabel[0]?.jumlah?.[6]).toBe(180_000_000);
	expect(catatan.join(' ')).toContain('seratus delapan puluh juta rupiah');
});
