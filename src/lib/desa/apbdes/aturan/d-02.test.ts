import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import { hasilAturan, makeBaris, makeBarisAkun, makeMasukan } from '../testing';

describe('D-02 Keseimbangan anggaran', () => {
	const contoh = (belanja: number) => [
		makeBarisAkun('p', '4.2.1.01', 'DD', 1_222_000_000),
		makeBaris({ id: 'b', hargaSatuan: belanja }),
		makeBarisAkun('s', '6.1.1.01', 'DD', 30_000_000),
		makeBarisAkun('m', '6.2.2.01', 'DD', 50_000_000)
	];

	test('D-02 contoh: comes out at nothing', () => {
		const hasil = hasilAturan('d-02-silpa', contoh(1_202_000_000));
		expect(hasil.status).toBe('terpenuhi');
		expect(hasil.rincian.map(({ label, jumlah }) => [label, jumlah])).toEqual([
			['Pendapatan', 1_222_000_000],
			['Belanja', 1_202_000_000],
			['Surplus/(defisit)', 20_000_000],
			['Penerimaan pembiayaan', 30_000_000],
			['Pengeluaran pembiayaan', 50_000_000],
			['Pembiayaan netto', -20_000_000],
			['SiLPA tahun berkenaan', 0]
		]);
	});

	test.each([
		[1_201_999_999, 'lebih Rp1:', 'Tambah'],
		[1_202_000_001, 'kurang Rp1:', 'Kurangi']
	])('belanja of %d is a galat that says by how much and which way', (belanja, arah, mend) => {
		const hasil = hasilAturan('d-02-silpa', contoh(belanja));
		expect(hasil.status).toBe('galat');
		expect(hasil.ringkas).toContain(arah);
		expect(hasil.mend).toContain(mend);
	});

	test('has nothing to judge in an empty draft', () => {
		expect(hasilAturan('d-02-silpa', []).status).toBe('belum-dinilai');
	});
});

describe('D-02 Belanja per sumber dana', () => {
	const baris = [
		makeBarisAkun('p', '4.2.1.01', 'DD', 100),
		makeBarisAkun('q', '4.2.3.01', 'ADD', 50),
		makeBarisAkun('s', '6.1.1.01', 'DD', 10)
	];

	test('a source may give its pendapatan and its SiLPA', () => {
		const hasil = hasilAturan('d-02-sumber', [...baris, makeBaris({ hargaSatuan: 110 })]);
		expect(hasil.status).toBe('terpenuhi');
	});

	test('one rupiah more is a galat, though the whole still has enough', () => {
		const hasil = hasilAturan('d-02-sumber', [
			...baris,
			makeBaris({ hargaSatuan: 100 }),
			makeBarisAkun('m', '6.2.2.01', 'DD', 11),
			makeBaris({ id: 'b-2', sumber: 'ADD', hargaSatuan: 5 })
		]);
		expect(hasil).toMatchObject({
			status: 'galat',
			ringkas: 'Pengeluaran melebihi uang sumbernya: Dana Desa Rp1.',
			barisId: ['b-1', 'm']
		});
		expect(hasil.rincian.map(({ label, jumlah }) => [label, jumlah])).toEqual([
			['Dana Desa', -1],
			['Alokasi Dana Desa', 45]
		]);
	});
});

describe('D-02 SiLPA Dana Desa tahun lalu', () => {
	const masukan = makeMasukan({
		tahunLalu: {
			tahun: 2026,
			realisasi: [],
			silpa: [
				{ sumber: 'DD', jumlah: rupiah(12_000_000) },
				{ sumber: 'ADD', jumlah: rupiah(3_000_000) }
			]
		}
	});
	const nilai = (...baris: readonly ReturnType<typeof makeBarisAkun>[]) =>
		hasilAturan('d-02-silpa-dd', baris, { masukan });

	test('is budgeted again', () => {
		expect(nilai(makeBarisAkun('s', '6.1.1.01', 'DD', 12_000_000)).status).toBe('terpenuhi');
	});

	test.each([
		makeBarisAkun('s', '6.1.1.01', 'DD', 11_999_999),
		makeBarisAkun('s', '6.1.1.01', 'ADD', 12_000_000),
		makeBarisAkun('s', '6.1.2.01', 'DD', 12_000_000)
	])('$rekening from $sumber only warns, because the rule is from knowledge', (baris) => {
		expect(nilai(baris).status).toBe('peringatan');
	});
});
