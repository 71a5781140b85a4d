import { describe, expect, it } from 'vitest';
import { tampilkan, tanpaAngka } from '$lib/server/pantau/angka';
import type { BarisOrang } from '$lib/server/pantau/desa';
import type { BarisWilayah } from '$lib/server/pantau/wilayah';
import { keLayar } from '$lib/ui/kolom';
import { kolomOrang, kolomWilayah } from './kolom';

const sukamaju: BarisWilayah = {
	...tampilkan(tanpaAngka),
	kode: '35.99.01.2001',
	nama: 'Desa Sukamaju',
	desa: 1,
	desaAktif: 1,
	desaTanpaKegiatan: 0,
	jabatan: 1250,
	orang: 11,
	aktif: 4,
	mulai: 5,
	selesai: 2,
	lulusLatihan: 3,
	jumlahNilai: 325.2,
	orangBernilai: 4,
	nilai: 81.3,
	terakhir: '2026-11-21T17:30:00.000Z'
};
const siti: BarisOrang = {
	id: '01940000-0000-7000-8000-000000000001',
	nama: 'Siti Aminah',
	jabatan: ['kaur-keuangan'],
	sebutan: 'Kaur Keuangan',
	status: 'tidak-aktif',
	aktif: false,
	terakhir: null,
	pelajaran: 3,
	kuis: 0,
	latihan: 0,
	nilai: null
};

const layar = <Row>(kolom: Parameters<typeof keLayar<Row>>[0], row: Row) =>
	keLayar(kolom).map((column) => column.value?.(row) ?? null);

describe('columns of a report', () => {
	it('say numbers and days as they are read here', () => {
		const kolom = kolomWilayah('desa', 'WIB');
		expect(layar(kolom, sukamaju)).toEqual([
			'Desa Sukamaju',
			'35.99.01.2001',
			'1.250',
			'4',
			'5',
			'2',
			'3',
			'81,3',
			'22 Nov 2026'
		]);
	});

	it('count desa above the villages', () => {
		expect(kolomWilayah('kecamatan', 'WIB').map(({ key }) => key)).toContain('tanpa-kegiatan');
		expect(kolomWilayah('desa', 'WIB').map(({ key }) => key)).not.toContain('tanpa-kegiatan');
	});

	it('leave open what is not known', () => {
		const kolom = kolomOrang('WIB');
		expect(layar(kolom, siti).filter((value) => value === null)).toHaveLength(2);
	});

	it('put people in no order of results', () => {
		expect(kolomOrang('WIB').flatMap(({ sort }) => sort ?? [])).toEqual([
			'nama',
			'jabatan',
			'terakhir'
		]);
	});
});
