import { describe, expect, test } from 'vitest';
import type { Baris } from '../baris';
import {
	hasilAturan,
	makeAturanTahun,
	makeBaris,
	makeBarisAkun,
	makeKegiatanRkp,
	makeMasukan,
	makePagu,
	makeParameterTahun
} from '../testing';
import { nilaiAnggaran } from './periksa';

const aturanTahun = makeAturanTahun(
	makeParameterTahun(2025, {
		'blt-persen-maks': 1500,
		'blt-rupiah-per-bulan': 300_000,
		'ketahanan-pangan-persen-min': 2000,
		'operasional-persen-maks': 300
	}),
	makeParameterTahun(2026, {
		'blt-rupiah-per-bulan': 300_000,
		'operasional-persen-maks': 300,
		'kdmp-persen': 5803
	}),
	makeParameterTahun(2027)
);
const bahan = (tahun: number, pagu: number) => ({
	tahun,
	aturanTahun,
	masukan: makeMasukan({ pagu: [makePagu('DD', pagu)] })
});
const tahun2025 = bahan(2025, 380_000_000);
const tahun2026 = bahan(2026, 1_000_000_000);

const blt = (kpm: number, hargaSatuan = 300_000, isi: Partial<Baris> = {}) =>
	makeBaris({
		id: 'blt',
		kegiatan: '5.3.00',
		rekening: '5.4.1.01',
		volume: kpm * 12 * 100,
		satuan: 'KPM-bulan',
		...isi,
		hargaSatuan
	});
const dari = (kegiatan: string, hargaSatuan: number, isi: Partial<Baris> = {}) =>
	makeBaris({ id: 'x', kegiatan, ...isi, hargaSatuan });

describe('D-06 contoh 2025: pagu 380.000.000', () => {
	test('BLT 12 KPM: 43.200.000 is 11,37 %, at most 57.000.000', () => {
		const hasil = hasilAturan('d-06-blt', [blt(12)], tahun2025);
		expect(hasil).toMatchObject({
			status: 'terpenuhi',
			bagian: { nilai: 1137, batas: 1500, arah: 'maks' }
		});
		expect(hasil.ringkas).toBe(
			'BLT Dana Desa Rp43.200.000, yaitu 11,37% dari Rp380.000.000; paling banyak 15,00% atau Rp57.000.000.'
		);
	});

	test('BLT of 57.000.000 passes, one rupiah above is a galat', () => {
		const nilai = (harga: number) =>
			hasilAturan('d-06-blt', [blt(0, harga, { volume: 100 })], tahun2025);
		expect(nilai(57_000_000).status).toBe('terpenuhi');
		expect(nilai(57_000_001)).toMatchObject({ status: 'galat', barisId: ['blt'] });
	});

	test('ketahanan pangan needs 76.000.000', () => {
		const nilai = (harga: number) =>
			hasilAturan(
				'd-06-pangan',
				[dari('4.2.03', harga - 1_000_000), dari('4.1.05', 1_000_000)],
				tahun2025
			);
		expect(nilai(76_000_000)).toMatchObject({
			status: 'terpenuhi',
			bagian: { nilai: 2000, arah: 'min' }
		});
		const kurang = nilai(75_999_999);
		expect(kurang.status).toBe('galat');
		expect(kurang.ringkas).toContain('paling sedikit 20,00% atau Rp76.000.000: kurang Rp1.');
	});

	test('operasional takes at most 11.400.000', () => {
		const nilai = (harga: number) =>
			hasilAturan('d-06-operasional', [dari('1.1.04', harga)], tahun2025);
		expect(nilai(11_400_000).status).toBe('terpenuhi');
		expect(nilai(11_400_001)).toMatchObject({ status: 'galat', barisId: ['x'] });
	});
});

describe('D-06 contoh 2026: pagu 1.000.000.000', () => {
	const kdmp = (harga: number) =>
		dari('4.5.02', harga, { id: 'k', uraian: 'Gerai Koperasi Desa Merah Putih' });

	test('KDMP takes 580.300.000', () => {
		expect(hasilAturan('d-06-kdmp', [kdmp(580_300_000)], tahun2026)).toMatchObject({
			status: 'terpenuhi',
			bagian: { nilai: 5803 }
		});
		const kurang = hasilAturan('d-06-kdmp', [kdmp(580_299_999)], tahun2026);
		expect(kurang).toMatchObject({ status: 'galat', barisId: ['k'] });
		expect(kurang.ringkas).toContain('58,03% dari pagu atau Rp580.300.000: kurang Rp1.');
		expect(hasilAturan('d-06-kdmp', [kdmp(580_300_001)], tahun2026).status).toBe('peringatan');
	});

	test('operasional takes at most 12.591.000 of the 419.700.000 outside of KDMP', () => {
		const nilai = (harga: number) =>
			hasilAturan('d-06-operasional', [dari('1.1.04', harga)], tahun2026);
		expect(nilai(12_591_000).status).toBe('terpenuhi');
		expect(nilai(12_591_000).rincian[0]).toMatchObject({
			label: 'Pagu Dana Desa di luar KDMP',
			jumlah: 419_700_000
		});
		expect(nilai(12_591_001).status).toBe('galat');
	});

	test('BLT is at most 300.000 per KPM and month', () => {
		expect(hasilAturan('d-06-blt-rupiah', [blt(12)], tahun2026).status).toBe('terpenuhi');
		expect(hasilAturan('d-06-blt-rupiah', [blt(12, 300_001)], tahun2026)).toMatchObject({
			status: 'galat',
			barisId: ['blt']
		});
	});

	test.each(['d-06-blt', 'd-06-pangan'])(
		'%s waits for the rule: its share could not be verified',
		(kunci) => {
			const hasil = hasilAturan(kunci, [blt(900)], tahun2026);
			expect(hasil).toMatchObject({ status: 'belum-dinilai', menunggu: true });
			expect(hasil.ringkas).toMatch(/^Menunggu aturan: .* tahun 2026 belum ditetapkan\.$/);
		}
	);

	test('KDMP is known by the activity of the RKP as well', () => {
		const masukan = makeMasukan({
			pagu: [makePagu('DD', 1_000_000_000)],
			rkp: { ...makeMasukan().rkp, kegiatan: [makeKegiatanRkp({ nama: 'Dukungan KDMP' })] }
		});
		const hasil = hasilAturan('d-06-kdmp', [dari('4.5.02', 580_300_000)], {
			...tahun2026,
			masukan
		});
		expect(hasil.status).toBe('terpenuhi');
	});
});

describe('D-06 years, certainty and pagu', () => {
	const kunci = ['d-06-blt', 'd-06-blt-rupiah', 'd-06-pangan', 'd-06-operasional', 'd-06-kdmp'];

	test.each(kunci)('%s is not checked in a year of which nothing is known', (satu) => {
		for (const tahun of [2027, 2031])
			expect(hasilAturan(satu, [blt(900, 900_000)], bahan(tahun, 1))).toMatchObject({
				status: 'belum-dinilai',
				menunggu: true,
				barisId: []
			});
	});

	test('KDMP is no matter of a year before the first that has a share for it', () => {
		const kunciTahun = (tahun: number, aturan = aturanTahun) =>
			nilaiAnggaran([blt(12)], { ...bahan(tahun, 380_000_000), aturanTahun: aturan }).map(
				(satu) => satu.kunci
			);
		for (const tahun of [2024, 2025]) expect(kunciTahun(tahun)).not.toContain('d-06-kdmp');
		for (const tahun of [2026, 2027]) expect(kunciTahun(tahun)).toContain('d-06-kdmp');
		expect(kunciTahun(2027, makeAturanTahun(makeParameterTahun(2027)))).not.toContain('d-06-kdmp');
	});

	test('what is perlu dicek only warns', () => {
		const ragu = (nilai: number) => ({ nilai, dasar: 'x', keyakinan: 'perlu-dicek' }) as const;
		const aturan = makeAturanTahun(
			makeParameterTahun(2026, {
				'blt-persen-maks': ragu(1500),
				'blt-rupiah-per-bulan': ragu(300_000),
				'ketahanan-pangan-persen-min': ragu(2000),
				'operasional-persen-maks': ragu(300),
				'kdmp-persen': ragu(5803)
			})
		);
		const baris = [blt(900, 400_000), dari('1.1.04', 900_000_000)];
		for (const satu of kunci)
			expect(hasilAturan(satu, baris, { ...tahun2026, aturanTahun: aturan }).status).toBe(
				'peringatan'
			);
	});

	test.each(['d-06-blt', 'd-06-pangan', 'd-06-operasional'])(
		'%s has no base without a pagu',
		(satu) => {
			const hasil = hasilAturan(satu, [blt(12)], { ...tahun2025, masukan: makeMasukan() });
			expect(hasil.status).toBe('belum-dinilai');
			// The figure is there; what is missing is the letter.
			expect(hasil.menunggu).toBeUndefined();
			expect(hasil.bagian).toBeUndefined();
		}
	);
});

describe('D-06 what counts', () => {
	const dihitung = (kunci: string, baris: Baris) =>
		hasilAturan(kunci, [baris], bahan(2025, 380_000_000)).rincian.some(
			({ barisId, dihitung }) => barisId === baris.id && dihitung
		);

	test.each([
		['d-06-blt', blt(1), true],
		['d-06-blt', blt(1, 300_000, { kegiatan: '5.3.01' }), true],
		['d-06-blt', blt(1, 300_000, { sumber: 'ADD' }), false],
		['d-06-blt', blt(1, 300_000, { rekening: '5.2.7.01' }), false],
		['d-06-blt', blt(1, 300_000, { kegiatan: '5.1.00' }), false],
		['d-06-pangan', dari('4.2.90', 5), true],
		['d-06-pangan', dari('4.1.01', 5), true],
		['d-06-pangan', dari('4.3.01', 5), false],
		['d-06-pangan', dari('4.2.03', 5, { sumber: 'PAD' }), false],
		['d-06-pangan', makeBarisAkun('m', '6.2.2.01', 'DD', 5), false],
		['d-06-operasional', dari('1.1.04', 5), true],
		['d-06-operasional', dari('1.1.08', 5), true],
		['d-06-operasional', dari('1.1.04', 5, { sumber: 'ADD' }), false],
		['d-06-operasional', dari('1.2.01', 5), false]
	])('%s %#', (kunci, baris, ya) => {
		expect(dihitung(kunci, baris)).toBe(ya);
	});

	test('penyertaan modal is named among what does not count', () => {
		const hasil = hasilAturan('d-06-pangan', [makeBarisAkun('m', '6.2.2.01', 'DD', 5)], tahun2025);
		expect(hasil.rincian.at(-1)).toMatchObject({
			barisId: 'm',
			dihitung: false,
			keterangan: 'Penyertaan modal tidak dihitung di sini.'
		});
	});
});

describe('D-06 BLT that is paid for several months at once', () => {
	const bayar = (satuan: string, hargaSatuan: number) => [blt(1, hargaSatuan, { satuan })];
	const sekaligus = { nilai: 3, dasar: 'Dasar contoh', keyakinan: 'perlu-dicek' } as const;
	const tahun = {
		...tahun2026,
		aturanTahun: makeAturanTahun(
			makeParameterTahun(2026, {
				'blt-rupiah-per-bulan': 300_000,
				'blt-bulan-sekaligus-maks': sekaligus
			})
		)
	};

	test.each([
		['keluarga bulan', 300_000],
		['KPM-bulan', 300_000],
		['KPM triwulan', 900_000],
		['KPM 3 bulan', 900_000]
	])('%s of %d passes', (satuan, harga) => {
		expect(hasilAturan('d-06-blt-rupiah', bayar(satuan, harga), tahun).status).toBe('terpenuhi');
		expect(hasilAturan('d-06-blt-sekaligus', bayar(satuan, harga), tahun).status).toBe('terpenuhi');
	});

	test.each([
		['KPM bulan', 900_000],
		['KPM triwulan', 900_001],
		['KPM 4 bulan', 1_200_001]
	])('%s of %d is more than 300.000 a month', (satuan, harga) => {
		expect(hasilAturan('d-06-blt-rupiah', bayar(satuan, harga), tahun).status).toBe('galat');
	});

	test.each([
		['KPM 4 bulan', 4],
		['KPM semester', 6],
		['KPM tahun', 12]
	])('%s only warns: the term is perlu dicek', (satuan, bulan) => {
		const hasil = hasilAturan('d-06-blt-sekaligus', bayar(satuan, bulan * 300_000), tahun);
		expect(hasil).toMatchObject({
			status: 'peringatan',
			dasar: 'Dasar contoh',
			barisId: ['blt']
		});
		expect(hasil.rincian[0]?.keterangan).toContain(`${bulan} bulan sekaligus`);
	});

	test('a year that has no such figure does not ask', () => {
		const kunci = nilaiAnggaran(bayar('KPM tahun', 1), tahun2025).map((satu) => satu.kunci);
		expect(kunci).not.toContain('d-06-blt-sekaligus');
	});
});

describe('D-06 padat karya', () => {
	const upahMin = { nilai: 5000, dasar: '', keyakinan: 'perlu-dicek' } as const;
	const tahun = {
		...tahun2026,
		aturanTahun: makeAturanTahun(
			makeParameterTahun(2026, { 'padat-karya-upah-persen-min': upahMin })
		),
		masukan: makeMasukan({
			pagu: [makePagu('DD', 1_000_000_000)],
			rkp: {
				...makeMasukan().rkp,
				kegiatan: [makeKegiatanRkp({ nama: 'Rabat jalan secara Padat Karya Tunai' })]
			}
		})
	};
	const kegiatan = (upah: number, bahan: number, isi: Partial<Baris> = {}) => [
		dari('2.3.10', upah, { id: 'u', rekening: '5.3.5.02', ...isi }),
		dari('2.3.10', bahan, { id: 'm', rekening: '5.3.5.03', ...isi })
	];

	test('wages of half the cost pass, one rupiah less warns and names the activity', () => {
		expect(hasilAturan('d-06-padat-karya', kegiatan(50, 50), tahun).status).toBe('terpenuhi');
		const hasil = hasilAturan('d-06-padat-karya', kegiatan(499_999, 500_001), tahun);
		expect(hasil).toMatchObject({ status: 'peringatan', barisId: ['m', 'u'] });
		expect(hasil.ringkas).toContain('Rabat jalan secara Padat Karya Tunai');
		expect(hasil.rincian[0]?.keterangan).toContain('50,00%');
	});

	test.each([
		['no activity is called so', { masukan: tahun2026.masukan }],
		['the year has no such figure', { aturanTahun }]
	])('is not asked where %s', (_, isi) => {
		const kunci = nilaiAnggaran(kegiatan(1, 99), { ...tahun, ...isi }).map((satu) => satu.kunci);
		expect(kunci).not.toContain('d-06-padat-karya');
	});

	test('is a matter of Dana Desa alone', () => {
		const kunci = nilaiAnggaran(kegiatan(1, 99, { sumber: 'ADD' }), tahun).map((x) => x.kunci);
		expect(kunci).not.toContain('d-06-padat-karya');
	});
});

describe('D-06 what Dana Desa may not pay', () => {
	const kantor = (isi: Partial<Baris> = {}) =>
		dari('1.2.03', 5, { rekening: '5.3.4.03', uraian: 'Bata merah', ...isi });

	test.each([2025, 2026])('a new village office of %i only warns', (tahun) => {
		expect(hasilAturan('d-06-larangan', [kantor()], bahan(tahun, 9))).toMatchObject({
			status: 'peringatan',
			dasar: '',
			barisId: ['x']
		});
	});

	test.each([
		{ sumber: 'ADD' as const },
		{ uraian: 'Rehabilitasi atap kantor' },
		{ kegiatan: '1.2.02' }
	])('%j passes', (isi) => {
		const baris = [kantor(isi), dari('2.3.10', 5, { id: 'z' })];
		expect(hasilAturan('d-06-larangan', baris, tahun2026).status).toBe('terpenuhi');
	});

	test('travel is pointed out and is no fault: which of it is allowed has to be looked up', () => {
		const hasil = hasilAturan(
			'd-06-larangan',
			[dari('4.4.01', 5, { rekening: '5.2.3.01' })],
			tahun2026
		);
		expect(hasil).toMatchObject({ status: 'terpenuhi', barisId: [] });
		expect(hasil.rincian[0]).toMatchObject({ barisId: 'x', dihitung: false });
		const operasional = [dari('1.1.08', 5, { rekening: '5.2.3.01' })];
		expect(hasilAturan('d-06-larangan', operasional, tahun2026).rincian).toEqual([]);
	});

	test('a year without a list is not checked', () => {
		const kunci = nilaiAnggaran([kantor()], bahan(2027, 9)).map((satu) => satu.kunci);
		expect(kunci).not.toContain('d-06-larangan');
	});
});
