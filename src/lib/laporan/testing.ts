import { parseBulan, tanggal, type Bulan } from '../format/tanggal';
import { isKecil } from '../learning/tutup-kecil';
import type { AngkaWilayah, BahanLaporan, WilayahBawah } from './bahan';

/** Numbers of an invented kabupaten for tests of the report. */

export const november: Bulan = bulanUji('2026-11');

function bulanUji(teks: string): Bulan {
	const bulan = parseBulan(teks);
	if (!bulan) throw new Error(`not a month: ${teks}`);
	return bulan;
}

export const kosong: AngkaWilayah = {
	desaTerisi: 0,
	orang: 0,
	teraktivasi: 0,
	aktif: 0,
	mulai: 0,
	selesai: 0,
	macet: 0,
	senyap: 0,
	perJabatan: {},
	siap: {},
	minggu: {},
	dihitung: '2026-11-22T02:40:00.000Z'
};

export const makeAngka = (given: Partial<AngkaWilayah> = {}): AngkaWilayah => ({
	...kosong,
	desaTerisi: 100,
	orang: 400,
	teraktivasi: 300,
	aktif: 200,
	mulai: 250,
	selesai: 80,
	macet: 12,
	senyap: 30,
	perJabatan: {
		'operator-sid': { jabatan: 90, teraktivasi: 80, mulai: 70, selesai: 20, macet: 4 },
		'kepala-desa': { jabatan: 100, teraktivasi: 60, mulai: 50, selesai: 10, macet: 8 }
	},
	siap: { apbdes: 30, lampid: 60 },
	minggu: {
		'2026-09-28': { aktif: 90, mulai: 10, selesai: 2 },
		'2026-10-05': { aktif: 100, mulai: 10, selesai: 2 },
		'2026-10-12': { aktif: 100, mulai: 10, selesai: 2 },
		'2026-10-19': { aktif: 100, mulai: 10, selesai: 2 },
		'2026-10-26': { aktif: 110, mulai: 12, selesai: 5 },
		'2026-11-02': { aktif: 120, mulai: 12, selesai: 5 },
		'2026-11-09': { aktif: 120, mulai: 12, selesai: 5 },
		'2026-11-16': { aktif: 130, mulai: 12, selesai: 5 },
		'2026-11-23': { aktif: 7, mulai: 1, selesai: 0 }
	},
	...given
});

export const makeBawah = (
	nama: string,
	desa: number,
	siap: number,
	desaTerisi = desa
): WilayahBawah => ({
	kode: `35.99.${nama.length}`,
	nama,
	desa,
	desaTerisi,
	siap: { apbdes: siap }
});

export const makeBahan = (given: Partial<BahanLaporan> = {}): BahanLaporan => ({
	nama: 'Kabupaten Latihan',
	kode: '35.99',
	anak: 'kecamatan',
	bulan: november,
	hariIni: tanggal('2026-11-23'),
	zona: 'WIB',
	jumlahDesa: 120,
	angka: makeAngka(),
	kursus: [
		{
			id: 'keuangan-desa',
			kode: 'K05',
			judul: 'Keuangan desa',
			mulai: 200,
			selesai: 60,
			kenaikan: { n: 40, rata: 0.34, selang: { bawah: 0.3, atas: 0.38 } }
		}
	],
	bawah: [
		makeBawah('Kecamatan Satu', 40, 20),
		makeBawah('Kecamatan Kedua', 40, 10),
		makeBawah('Kecamatan Ketiga', 40, 0, 20)
	],
	kesiapan: [
		{ id: 'apbdes', nama: 'menyusun APBDes', batas: tanggal('2026-12-31'), perluDicek: false },
		{ id: 'lampid', nama: 'melapor LAMPID', batas: null, perluDicek: false }
	],
	untuk: 'apbdes',
	kegiatan: {
		kunjungan: 4,
		kunjunganSelesai: 3,
		bantuan: 9,
		orangDibantu: 8,
		hariTatapMuka: 2,
		kehadiran: 50
	},
	tertutup: isKecil,
	kantor: 'Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Latihan',
	tempat: 'Latihan',
	kepala: 'Kepala Dinas',
	...given
});
