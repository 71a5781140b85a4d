import { describe, expect, test } from 'vitest';
import {
	makeAturanTahun,
	makeBaris,
	makeMasukan,
	makeParameterTahun,
	makePerangkat,
	hasilAturan
} from '../testing';

const minimum = {
	'siltap-kades-min': 2_426_640,
	'siltap-sekdes-min': 2_224_420,
	'siltap-perangkat-min': 2_022_200
};
const aturanTahun = makeAturanTahun(makeParameterTahun(2027, minimum));
const masukan = makeMasukan({
	perangkat: [
		makePerangkat({ id: 'k', golongan: 'kades', jabatan: 'Kepala Desa', siltap: 3_000_000 }),
		makePerangkat({
			id: 's',
			golongan: 'sekdes',
			jabatan: 'Sekretaris Desa',
			nama: 'Tarman Contoh',
			siltap: 2_400_000
		}),
		makePerangkat({ id: 'p1' }),
		makePerangkat({ id: 'p2' })
	]
});
const bahan = { aturanTahun, masukan };

const siltap = (id: string, rekening: string, uraian: string, hargaSatuan: number, volume = 12) =>
	makeBaris({
		id,
		rekening,
		uraian,
		hargaSatuan,
		volume: volume * 100,
		satuan: 'OB',
		sumber: 'ADD',
		kegiatan: '1.1.02'
	});
const penuh = [
	siltap('k', '5.1.1.01', 'Siltap Kades', 3_000_000),
	siltap('s', '5.1.2.01', 'Siltap Sekdes', 2_400_000),
	siltap('p', '5.1.2.01', 'Siltap Kaur, 2 orang', 2_100_000, 24)
];

describe('D-04 Siltap minimum', () => {
	test.each([
		['5.1.1.01', 'Siltap', 2_426_640],
		['5.1.2.01', 'Siltap Sekdes', 2_224_420],
		['5.1.2.01', 'Siltap Tarman Contoh', 2_224_420],
		['5.1.2.01', 'Sekretaris Desa', 2_224_420],
		['5.1.2.01', 'Siltap Kasi Pelayanan', 2_022_200]
	])('%s %s: %d passes, one rupiah less is a galat', (rekening, uraian, harga) => {
		const nilai = (jumlah: number) =>
			hasilAturan('d-04-besaran', [siltap('a', rekening, uraian, jumlah)], bahan);
		expect(nilai(harga).status).toBe('terpenuhi');
		expect(nilai(harga - 1)).toMatchObject({ status: 'galat', barisId: ['a'] });
	});

	test('a price a year is held against twelve months', () => {
		const nilai = (harga: number) =>
			hasilAturan(
				'd-04-besaran',
				[{ ...siltap('a', '5.1.1.01', 'Kades', harga, 1), satuan: 'tahun' }],
				bahan
			);
		expect(nilai(12 * 2_426_640).status).toBe('terpenuhi');
		expect(nilai(12 * 2_426_640 - 1).status).toBe('galat');
	});

	test('only warns where the minimum is perlu dicek', () => {
		const ragu = { nilai: 2_426_640, dasar: 'x', keyakinan: 'perlu-dicek' } as const;
		const hasil = hasilAturan('d-04-besaran', [siltap('a', '5.1.1.01', 'Kades', 1)], {
			...bahan,
			aturanTahun: makeAturanTahun(makeParameterTahun(2027, { 'siltap-kades-min': ragu }))
		});
		expect(hasil.status).toBe('peringatan');
	});

	test('waits for the rule where nobody has entered the minimum', () => {
		const hasil = hasilAturan('d-04-besaran', penuh, { ...bahan, tahun: 2030 });
		expect(hasil).toMatchObject({ status: 'belum-dinilai', menunggu: true });
		expect(hasil.ringkas).toMatch(/^Menunggu aturan/);
		expect(hasilAturan('d-04-besaran', [], { ...bahan, tahun: 2030 }).menunggu).toBeUndefined();
	});

	test('is no matter of tunjangan', () => {
		const hasil = hasilAturan('d-04-besaran', [siltap('a', '5.1.1.02', 'Tunjangan', 100)], bahan);
		expect(hasil.status).toBe('belum-dinilai');
	});
});

describe('D-04 Sumber siltap', () => {
	test.each([
		['ADD', 'terpenuhi', []],
		['PAD', 'terpenuhi', []],
		['DD', 'galat', ['k']]
	] as const)('%s: %s', (sumber, status, barisId) => {
		const baris = penuh.map((satu) => (satu.id === 'k' ? { ...satu, sumber } : satu));
		expect(hasilAturan('d-04-sumber', baris, bahan)).toMatchObject({ status, barisId });
	});
});

describe('D-04 Siltap setahun', () => {
	test('twelve months of everybody on the list', () => {
		expect(hasilAturan('d-04-setahun', penuh, bahan)).toMatchObject({
			status: 'terpenuhi',
			ringkas: 'Siltap 12 bulan sesuai daftar perangkat: Rp115.200.000.'
		});
	});

	test('one line may cover Sekdes and perangkat', () => {
		const gabung = [penuh[0]!, siltap('g', '5.1.2.01', 'Perangkat', 6_600_000)];
		expect(hasilAturan('d-04-setahun', gabung, bahan).status).toBe('terpenuhi');
	});

	test('a month that is missing warns', () => {
		const kurang = [siltap('k', '5.1.1.01', 'Siltap Kades', 3_000_000, 11), ...penuh.slice(1)];
		expect(hasilAturan('d-04-setahun', kurang, bahan)).toMatchObject({
			status: 'peringatan',
			ringkas: 'Kades dianggarkan Rp33.000.000, menurut daftar Rp36.000.000.',
			barisId: ['k']
		});
	});
});
