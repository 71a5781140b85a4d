import { describe, expect, it } from 'vitest';
import { tampilkan, tanpaAngka } from '$lib/server/pantau/angka';
import type { HalamanPantau } from '$lib/server/pantau/pantau';
import { kartuPantau } from './kartu';

const angka: HalamanPantau['angka'] = {
	...tampilkan(tanpaAngka),
	desa: 1432,
	desaAktif: 1400,
	desaTanpaKegiatan: 32,
	jabatan: 9140,
	orang: 9102,
	aktif: 4206,
	mulai: 5000,
	selesai: 3180,
	lulusLatihan: 2900,
	jumlahNilai: 0,
	orangBernilai: 0,
	nilai: null,
	terakhir: null
};
const tempat = (anak: HalamanPantau['tempat']['anak']) => ({
	kode: '62',
	nama: 'Provinsi Kalimantan Tengah',
	anak,
	jejak: []
});
const query = new URLSearchParams('kursus=k01&cari=seruyan&urut=nama&arah=turun&halaman=2');

describe('the numbers on top', () => {
	it('say how many of how many, and lead to the list behind them', () => {
		const kartu = kartuPantau({ jenis: 'wilayah', tempat: tempat('kabupaten'), angka }, query);
		expect(kartu.map(({ label, value, note }) => `${label}: ${value} (${note})`)).toEqual([
			'Desa tanpa kegiatan: 32 (28 hari, dari 1.432 desa)',
			'Jabatan terisi: 9.140 (oleh 9.102 orang)',
			'Aktif 28 hari: 4.206 (orang belajar atau berlatih)',
			'Selesai kursus: 3.180 (dari 5.000 orang yang mulai)',
			'Lulus latihan: 2.900 (belum ada nilai)'
		]);
		expect(kartu[0]?.href).toBe('?kursus=k01&urut=tanpa-kegiatan&arah=turun#daftar');
		expect(kartu[0]?.tone).toBe('bata');
	});

	it('lead to a filter where each line is a village or a person', () => {
		const desa = kartuPantau({ jenis: 'wilayah', tempat: tempat('desa'), angka }, query);
		expect(desa[0]?.href).toBe('?kursus=k01&keadaan=tanpa-kegiatan#daftar');
		const orang = kartuPantau({ jenis: 'orang', tempat: tempat('orang'), angka }, query);
		expect(orang.map(({ href }) => new URLSearchParams(href.split('#')[0]).get('keadaan'))).toEqual(
			['menjabat', 'aktif', 'selesai', 'lulus-latihan']
		);
	});

	it('alarm about nothing when every village is at work', () => {
		const sibuk = { ...angka, desaAktif: 1432, desaTanpaKegiatan: 0, nilai: 81.26 };
		const [pertama, ...lain] = kartuPantau(
			{ jenis: 'wilayah', tempat: tempat('kabupaten'), angka: sibuk },
			query
		);
		expect(pertama?.tone).toBeUndefined();
		expect(lain.at(-1)?.note).toBe('nilai rata-rata 81,3');
	});
});
