import { describe, expect, it } from 'vitest';
import { teksPdf } from '../../../../tests/support/pdf';
import type { BahanLaporan } from '$lib/laporan/bahan';
import { susunLaporan } from '$lib/laporan/laporan';
import { makeAngka, makeBahan, makeBawah } from '$lib/laporan/testing';
import { gambarLaporan } from './gambar';

const gambar = (given: Partial<BahanLaporan> = {}) => gambarLaporan(susunLaporan(makeBahan(given)));

const jabatan = {
	jabatan: 70_000,
	teraktivasi: 60_000,
	mulai: 50_000,
	selesai: 10_000,
	macet: 8_000
};
/** As much as there can be: eleven seats, six courses, sixty regions, and numbers of a country. */
const penuh: Partial<BahanLaporan> = {
	nama: 'Kabupaten Pegunungan Latihan Utara dan Kepulauan Sekitarnya',
	kantor:
		'Dinas Pemberdayaan Masyarakat dan Desa, Pengendalian Penduduk, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Pegunungan Latihan',
	jumlahDesa: 75_265,
	angka: makeAngka({
		desaTerisi: 70_123,
		orang: 812_345,
		teraktivasi: 700_001,
		aktif: 412_345,
		mulai: 650_000,
		selesai: 312_345,
		macet: 41_234,
		senyap: 91_234,
		siap: { apbdes: 31_234, lampid: 12_345, surat: 4, bantuan: 0 },
		perJabatan: Object.fromEntries(
			'kepala-desa sekretaris-desa kaur-keuangan kaur-perencanaan kaur-tata-usaha kasi-pemerintahan kasi-pelayanan kasi-kesejahteraan kepala-dusun operator-sid anggota-bpd'
				.split(' ')
				.map((kode) => [kode, jabatan])
		)
	}),
	kesiapan: [
		...makeBahan().kesiapan,
		{ id: 'surat', nama: 'melayani surat keterangan', batas: null, perluDicek: false },
		{ id: 'bantuan', nama: 'memeriksa data penerima bantuan', batas: null, perluDicek: false }
	],
	kursus: Array.from({ length: 9 }, (_, i) => ({
		id: `kursus-${i}`,
		kode: `K${String(i + 1).padStart(2, '0')}`,
		judul: 'Pengelolaan keuangan dan pembangunan desa',
		mulai: 412_345 - i,
		selesai: 212_345,
		kenaikan: { n: 112_345, rata: -0.34, selang: { bawah: -0.35, atas: -0.33 } }
	})),
	bawah: Array.from({ length: 60 }, (_, i) =>
		makeBawah(`Kecamatan Nama Panjang Sekali ${i + 1}`, 300, i * 5, i === 59 ? 0 : 250)
	)
};

describe('the PDF of a report', () => {
	it('is one page that says all of it', async () => {
		const halaman = teksPdf(await gambar());
		expect(halaman).toHaveLength(1);
		for (const teks of [
			'Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Latihan',
			'Laporan Bulanan Pembinaan Perangkat Desa',
			'Kabupaten Latihan · November 2026',
			'Keadaan menurut data s.d. 22 November 2026 09.40 WIB.',
			'Dari 120 desa, 30 (25%) siap menyusun APBDes.',
			'20 dalam 4 minggu, naik',
			'dari 8',
			'16/11',
			'Menyusun APBDes',
			'batas 31 Desember 2026, 38 hari lagi',
			'Ketiga',
			'Tertinggi: Kecamatan Satu (50%).',
			'Operator SID',
			'K05 Keuangan desa',
			'0,30 s.d. 0,38',
			'4 kunjungan direncanakan, 3 sudah terlaksana.',
			'Akun belum dipakai.',
			'Latihan, 23 November 2026',
			'Kepala Dinas',
			'Aktif: belajar atau berlatih dalam 28 hari.'
		])
			expect(halaman[0]).toContain(teks);
		expect(halaman[0]).not.toContain('CONTOH LATIHAN');
	});

	it.each([
		['with as much as there can be', penuh],
		['of a country, on a map', { ...penuh, anak: 'provinsi' }],
		['of villages', { anak: 'desa', bawah: [makeBawah('Desa Sukamaju', 1, 1)] }],
		['of nobody', { angka: null, kursus: [], bawah: [makeBawah('Desa A', 1, 0, 0)], anak: 'desa' }],
		['of no villages', { angka: null, jumlahDesa: 0, kursus: [], bawah: [], kesiapan: [] }]
	] as const)('%s keeps to its page', async (_, given) => {
		const berkas = await gambar(given);
		expect(teksPdf(berkas)).toHaveLength(1);
	});

	it('says how many regions have no place on it', async () => {
		const [halaman = ''] = teksPdf(await gambar(penuh));
		expect(halaman).toMatch(/\d+ lainnya tidak digambar/);
	});

	it('has the same bytes for the same contents, and others for others', async () => {
		const [satu, dua, lain] = await Promise.all([
			gambar(),
			gambar(),
			gambar({ nama: 'Kabupaten Lain' })
		]);
		expect(Buffer.from(satu).equals(Buffer.from(dua))).toBe(true);
		expect(Buffer.from(satu).equals(Buffer.from(lain))).toBe(false);
	});

	it('carries its own letters and nothing that runs or reaches out', async () => {
		const mentah = Buffer.from(await gambar()).toString('latin1');
		expect(mentah).toMatch(/\/FontFile2/);
		expect(mentah).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
	});
});
