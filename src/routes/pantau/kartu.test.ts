import { describe, expect, it } from 'vitest';
import { tampilkan, tanpaAngka } from '$lib/server/pantau/angka';
import { tanggal } from '$lib/format/tanggal';
import { tutupKecil } from '$lib/learning/tutup-kecil';
import type { HalamanPantau } from '$lib/server/pantau/pantau';
import { kartuPantau, type Tujuan } from './kartu';

const angka: HalamanPantau['angka'] = {
	...tampilkan(tanpaAngka),
	desa: 1432,
	desaAktif: 1400,
	desaTanpaKegiatan: 32,
	jabatan: 9140,
	orang: 9102,
	teraktivasi: 8000,
	aktif: 4206,
	mulai: 5000,
	selesai: 3180,
	macet: 87,
	senyap: 412
};
const tempat = (anak: HalamanPantau['tempat']['anak']) => ({
	kode: '62',
	nama: 'Provinsi Kalimantan Tengah',
	anak,
	jejak: []
});
const kesiapan: HalamanPantau['kesiapan'] = { dipilih: null, daftar: [] };
const tujuan: Tujuan = {
	bantuan: (jenis) => `/pantau/bantuan?keadaan=${jenis}`,
	orang: (keadaan) => `/pantau/orang?keadaan=${keadaan}`,
	siap: null
};
const query = new URLSearchParams('kursus=k01&cari=seruyan&urut=nama&arah=turun&halaman=2');

describe('the numbers on top', () => {
	it('say how many of how many, and lead to the list behind them', () => {
		const kartu = kartuPantau(
			{ jenis: 'wilayah', tempat: tempat('kabupaten'), angka, kesiapan },
			query,
			tujuan
		);
		expect(kartu.map(({ label, value, note }) => `${label}: ${value} (${note})`)).toEqual([
			'Desa tanpa kegiatan: 32 (28 hari, dari 1.432 desa)',
			'Jabatan terisi: 9.140 (8.000 orang sudah memakai akunnya)',
			'Aktif 28 hari: 4.206 (orang belajar atau berlatih)',
			'Macet, perlu bantuan: 87 (412 lainnya senyap)',
			'Selesai kursus: 3.180 (dari 5.000 orang yang mulai)'
		]);
		expect(kartu[0]?.href).toBe('?kursus=k01&urut=tanpa-kegiatan&arah=turun#daftar');
		expect(kartu[3]).toMatchObject({ tone: 'bata', href: '/pantau/bantuan?keadaan=macet' });
		expect([1, 2, 4].map((ke) => kartu[ke]?.href)).toEqual([
			'/pantau/orang?keadaan=terisi',
			'/pantau/orang?keadaan=aktif',
			'/pantau/orang?keadaan=selesai'
		]);
	});

	it('lead to a filter where each line is a village or a person', () => {
		const desa = kartuPantau(
			{ jenis: 'wilayah', tempat: tempat('desa'), angka, kesiapan },
			query,
			null
		);
		expect(desa[0]?.href).toBe('?kursus=k01&keadaan=tanpa-kegiatan#daftar');
		const orang = kartuPantau(
			{ jenis: 'orang', tempat: tempat('orang'), angka, kesiapan },
			query,
			tujuan
		);
		expect(orang.map(({ href }) => /keadaan=([a-z]+)/.exec(href)?.[1])).toEqual([
			'terisi',
			'aktif',
			'macet',
			'selesai'
		]);
	});

	it('lead who sees totals only to an order of the list, and tell no small number', () => {
		const sedikit = { ...angka, macet: tutupKecil(3) };
		const kartu = kartuPantau(
			{ jenis: 'wilayah', tempat: tempat('kecamatan'), angka: sedikit, kesiapan },
			query,
			null
		);
		expect(kartu[3]).toMatchObject({
			value: '< 5',
			href: '?kursus=k01&urut=macet&arah=turun#daftar'
		});
	});

	it('alarm about nothing when nobody is stuck', () => {
		const lancar = { ...angka, macet: 0, nilai: 81.26 };
		const kartu = kartuPantau(
			{ jenis: 'wilayah', tempat: tempat('kabupaten'), angka: lancar, kesiapan },
			query,
			null
		);
		expect(kartu.every(({ tone }) => tone === undefined)).toBe(true);
		expect(kartu.at(-1)?.note).toBe('dari 5.000 orang yang mulai · nilai rata-rata 81,3');
	});

	it('begin with the villages that are ready and end with the day they have to be', () => {
		const kartu = kartuPantau(
			{
				...{ jenis: 'wilayah', tempat: tempat('kabupaten') },
				angka: { ...angka, desaSiap: { apbdes: 318 } },
				kesiapan: {
					dipilih: {
						...{ id: 'apbdes', nama: 'menyusun APBDes' },
						batas: { tanggal: tanggal('2026-12-31'), hariLagi: 38 },
						dasar: null
					},
					daftar: []
				}
			},
			query,
			{ ...tujuan, siap: '/pantau/62/kesiapan?siap=apbdes' }
		);
		expect(kartu.map(({ label, value, note }) => `${label}: ${value} (${note})`)).toEqual([
			'Desa siap menyusun APBDes: 318 (dari 1.432 desa)',
			'Jabatan terisi: 9.140 (8.000 orang sudah memakai akunnya)',
			'Aktif 28 hari: 4.206 (orang belajar atau berlatih)',
			'Macet, perlu bantuan: 87 (412 lainnya senyap)',
			'Batas menyusun APBDes: 38 hari (31 Desember 2026)'
		]);
		expect([kartu[0]?.href, kartu[4]?.href]).toEqual([
			'/pantau/62/kesiapan?siap=apbdes',
			'/pantau/62/kesiapan?siap=apbdes'
		]);
	});
});
