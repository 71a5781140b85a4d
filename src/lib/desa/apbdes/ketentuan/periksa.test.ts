import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aturanTahunBawaan } from '../aturan-tahun-bawaan';
import { daftarParameter, type KunciParameter } from '../aturan-tahun';
import { jenisNilai } from '../views/parameter';
import { bacaIsianAturan, tulisNilai, type IsianParameter } from './isian';
import { bacaNilai } from './nilai';
import { periksaIsian } from './periksa';
import { isianBawaan, kirimIsian, ubahParameter } from './testing';

const masalah = (tahun: string, kunci: KunciParameter, baru: Partial<IsianParameter>) => {
	const hasil = periksaIsian(ubahParameter(isianBawaan, tahun, kunci, baru));
	return hasil.ok ? [] : hasil.problems.map(({ rule, field }) => `${rule} ${field}`);
};

describe('the built-in figures', () => {
	it('go through the form and come back the same', () => {
		const { tahun, libur } = aturanTahunBawaan;
		const dikirim = bacaIsianAturan(kirimIsian(isianBawaan));
		expect(dikirim).toEqual(isianBawaan);
		expect(periksaIsian(dikirim)).toEqual({ ok: true, value: { tahun, libur } });
	});

	it('D-06: 58,03 % of KDMP in 2026 stands in the form with its decimals', () => {
		const kdmp = isianBawaan.tahun.find(({ tahun }) => tahun === '2026')?.isi['kdmp-persen'];
		expect(kdmp).toEqual({ nilai: '58,03', dasar: 'PMK 7/2026 Ps. 15(3)', keyakinan: 'pasti' });
	});
});

describe('AT-01: a figure', () => {
	it.each<[KunciParameter, string, number | null]>([
		['kdmp-persen', '', null],
		['kdmp-persen', '58,03', 5803],
		['kdmp-persen', '58,03 %', 5803],
		['kdmp-persen', '58,3', 5830],
		['kdmp-persen', '0', 0],
		['kdmp-persen', '100', 10_000],
		['kdmp-persen', '100,00%', 10_000],
		['siltap-kades-min', '2.426.640', 2_426_640],
		['siltap-kades-min', 'Rp 2.426.640', 2_426_640],
		['siltap-kades-min', '2426640', 2_426_640],
		['jaminan-sosial-kelompok', '30', 30],
		['jaminan-sosial-kelompok', 'kelompok 70', 70],
		['jaminan-sosial-kelompok', '', null],
		['blt-bulan-sekaligus-maks', '3', 3],
		['blt-bulan-sekaligus-maks', '12 bulan', 12]
	])('%s reads "%s"', (kunci, teks, nilai) => {
		expect(bacaNilai(kunci, teks)).toEqual({ ok: true, nilai });
	});

	it.each<[KunciParameter, string, RegExp]>([
		['kdmp-persen', '100,01', /lebih dari 100/],
		['kdmp-persen', '5803', /lebih dari 100/],
		['kdmp-persen', '-3', /negatif/],
		['kdmp-persen', '\u22123', /negatif/],
		['kdmp-persen', 'tiga', /bukan angka/],
		['kdmp-persen', '58.03', /titik untuk desimal/],
		['kdmp-persen', '58,033', /dua angka/],
		['kdmp-persen', '1e2', /bukan angka/],
		['siltap-kades-min', '-1', /negatif/],
		['siltap-kades-min', 'Rp-300.000', /negatif/],
		['siltap-kades-min', '300.000,50', /bulat/],
		['siltap-kades-min', '300,000', /bulat/],
		['siltap-kades-min', 'banyak', /bulat/],
		['siltap-kades-min', '0', /nol/],
		['siltap-kades-min', '9'.repeat(20), /bulat/],
		['siltap-kades-min', '10000000000', /terlalu besar/],
		['jaminan-sosial-kelompok', '50', /kelompok 30 atau 70/],
		['jaminan-sosial-kelompok', '-30', /negatif/],
		['jaminan-sosial-kelompok', '7', /kelompok 30 atau 70/],
		['blt-bulan-sekaligus-maks', '0', /jumlah bulan/],
		['blt-bulan-sekaligus-maks', '13', /jumlah bulan/],
		['blt-bulan-sekaligus-maks', '1,5', /jumlah bulan/]
	])('%s refuses "%s"', (kunci, teks, kata) => {
		const hasil = bacaNilai(kunci, teks);
		expect(hasil.ok ? '' : hasil.message).toMatch(kata);
		expect(hasil.ok ? '' : hasil.mend).not.toBe('');
	});

	it('is read as it was written, for every figure', () => {
		const kunci = fc.constantFrom(...daftarParameter);
		fc.assert(
			fc.property(kunci, fc.integer({ min: 1, max: 10_000 }), (satu, angka) => {
				const nilai = {
					persen: angka,
					rupiah: angka * 100,
					kelompok: angka % 2 === 0 ? 30 : 70,
					bulan: (angka % 12) + 1
				}[jenisNilai(satu)];
				expect(bacaNilai(satu, tulisNilai(satu, nilai))).toEqual({ ok: true, nilai });
			})
		);
	});

	it('throws at nothing that is typed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...daftarParameter), fc.string(), (kunci, teks) => {
				expect([true, false]).toContain(bacaNilai(kunci, teks).ok);
			})
		);
	});

	it('is there when it is said to be sure', () => {
		expect(masalah('2027', 'kdmp-persen', { keyakinan: 'pasti', dasar: 'PMK' })).toEqual([
			'AT-01 nilai-2027-kdmp-persen'
		]);
		expect(masalah('2027', 'kdmp-persen', { keyakinan: 'perlu-dicek' })).toEqual([
			'AT-01 nilai-2027-kdmp-persen'
		]);
	});
});

describe('AT-02: basis and certainty', () => {
	it('what is sure names its basis', () => {
		expect(masalah('2027', 'kdmp-persen', { nilai: '10', keyakinan: 'pasti' })).toEqual([
			'AT-02 dasar-2027-kdmp-persen'
		]);
	});

	it('what is to be checked may be without one', () => {
		expect(masalah('2027', 'kdmp-persen', { nilai: '10', keyakinan: 'perlu-dicek' })).toEqual([]);
	});

	it('a figure that is there was found', () => {
		expect(masalah('2027', 'kdmp-persen', { nilai: '10' })).toEqual([
			'AT-02 keyakinan-2027-kdmp-persen'
		]);
	});

	it('a certainty that is none is refused, and a basis of more than 200 letters', () => {
		expect(masalah('2026', 'kdmp-persen', { keyakinan: '__proto__' })).toEqual([
			'AT-02 keyakinan-2026-kdmp-persen'
		]);
		expect(masalah('2026', 'kdmp-persen', { dasar: 'x'.repeat(201) })).toEqual([
			'AT-02 dasar-2026-kdmp-persen'
		]);
	});

	it('tells everything at once', () => {
		expect(
			masalah('2026', 'kdmp-persen', { nilai: '101', dasar: '', keyakinan: 'pasti' })
		).toHaveLength(2);
	});
});

describe('AT-03 and AT-04: years and holidays of a tampered form', () => {
	const semua = (isian: typeof isianBawaan): string[] => {
		const hasil = periksaIsian(isian);
		return hasil.ok ? [] : hasil.problems.map(({ rule, field }) => `${rule} ${field}`);
	};
	it('a year that is none, twice, or none at all', () => {
		const [satu] = isianBawaan.tahun;
		const tahun = satu ? [satu, satu] : [];
		expect(semua({ ...isianBawaan, tahun })).toEqual(['AT-03 tahunBaru']);
		expect(semua({ ...isianBawaan, tahun: [] })).toEqual(['AT-03 tahunBaru']);
		expect(
			semua({ ...isianBawaan, tahun: tahun.slice(1).map((t) => ({ ...t, tahun: '20x6' })) })
		).toEqual(['AT-03 tahunBaru']);
	});

	it('a day that does not exist, twice, or without a name', () => {
		const libur = [
			{ tanggal: '31-02-2027', nama: 'Tidak ada' },
			{ tanggal: '17-08-2027', nama: 'Hari Kemerdekaan' },
			{ tanggal: '17-08-2027', nama: 'Hari Kemerdekaan' },
			{ tanggal: '18-08-2027', nama: '' },
			{ tanggal: '19-08-2027', nama: 'x'.repeat(81) }
		];
		expect(semua({ ...isianBawaan, libur })).toEqual([
			'AT-04 libur-1',
			'AT-04 libur-3',
			'AT-04 libur-4',
			'AT-04 libur-5'
		]);
	});
});
