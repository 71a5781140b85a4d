import { describe, expect, it } from 'vitest';
import { tampilkan, tanpaAngka } from '$lib/server/pantau/angka';
import type { BarisOrang } from '$lib/server/pantau/desa';
import type { BarisWilayah } from '$lib/server/pantau/wilayah';
import { keLayar } from '$lib/ui/kolom';
import { tutupKecil } from '$lib/learning/tutup-kecil';
import { isLama, kolomOrang, kolomWilayah, sebutKenaikan } from './kolom';

const sukamaju: BarisWilayah = {
	...tampilkan(tanpaAngka),
	kode: '35.99.01.2001',
	nama: 'Desa Sukamaju',
	desa: 1,
	desaAktif: 1,
	desaTanpaKegiatan: 0,
	jabatan: 1250,
	orang: 11,
	aktif: tutupKecil(4),
	mulai: 5,
	selesai: 2,
	macet: 1,
	lulusLatihan: 3,
	nilai: 81.3,
	kenaikan: {
		n: 12,
		rata: 0.416,
		selang: { bawah: 0.2, atas: 0.632 },
		sebelum: 48.5,
		sesudah: 70
	},
	terakhir: '2026-11-21T17:30:00.000Z',
	diterima: '2026-11-21T17:30:00.000Z'
};
const siti: BarisOrang = {
	id: '01940000-0000-7000-8000-000000000001',
	nama: 'Siti Aminah',
	jabatan: ['kaur-keuangan'],
	sebutan: 'Kaur Keuangan',
	status: 'senyap',
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
		const kolom = kolomWilayah('desa', 'WIB', null);
		expect(layar(kolom, sukamaju)).toEqual([
			'Desa Sukamaju',
			'1.250',
			'< 5',
			'2',
			'1',
			'0',
			'0,42',
			'22 Nov 2026'
		]);
	});

	it('have in the file what stands beside a number on the page', () => {
		const berkas = kolomWilayah('desa', 'WIB', null).filter(({ hanyaBerkas }) => hanyaBerkas);
		expect(berkas.map(({ label, isi }) => `${label}: ${isi(sukamaju)}`)).toEqual([
			'Kode: 35.99.01.2001',
			'Teraktivasi: 0',
			'Mulai: 5',
			'Lulus latihan: 3',
			'Nilai rata-rata: 81.3',
			'Kenaikan: n orang: 12',
			'Kenaikan: selang 95% dari: 0.2',
			'Kenaikan: selang 95% sampai: 0.632',
			'Terakhir aktif: 22 Nov 2026'
		]);
		expect(sebutKenaikan(sukamaju)).toBe(
			'12 orang, selang 95% 0,20 sampai 0,63; rata-rata nilai 48,5 menjadi 70,0'
		);
	});

	it.each([
		['2026-11-10T00:00:00Z', false],
		['2026-11-07T00:00:00Z', true],
		[null, true]
	])('call data of %s old: %s', (diterima, lama) =>
		expect(isLama(diterima, '2026-11-22T00:00:00Z')).toBe(lama)
	);

	it('count desa above the villages', () => {
		expect(kolomWilayah('kecamatan', 'WIB', null).map(({ key }) => key)).toContain(
			'tanpa-kegiatan'
		);
		expect(kolomWilayah('desa', 'WIB', null).map(({ key }) => key)).not.toContain('tanpa-kegiatan');
	});

	it('say how many villages are ready, and of a village whether it is', () => {
		const siap = (anak: 'kecamatan' | 'desa', desaSiap: Record<string, number>) =>
			kolomWilayah(anak, 'WIB', 'apbdes')
				.find(({ key }) => key === 'siap')
				?.isi({ ...sukamaju, desaSiap });
		expect(siap('kecamatan', { apbdes: 3, surat: 4 })).toBe(3);
		expect(siap('kecamatan', {})).toBe(0);
		expect(siap('desa', { apbdes: 1 })).toBe('Siap');
		expect(siap('desa', { surat: 1 })).toBe('Belum');
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
