import { describe, expect, it } from 'vitest';
import { noTotals } from '../../learning/totals';
import { angkaDari, jumlahkan, kenaikanDari, tampilkan, tanpaAngka } from './angka';

const gains = (...values: number[]) => ({
	jumlahSebelum: 40 * values.length,
	jumlahSesudah: 70 * values.length,
	jumlahKenaikan: values.reduce((sum, value) => sum + value, 0),
	kuadratKenaikan: values.reduce((sum, value) => sum + value * value, 0),
	orangKenaikan: values.length
});

describe('a gain', () => {
	it('is the mean with its interval, 1.96 standard errors to each side', () => {
		const kenaikan = kenaikanDari(gains(0.2, 0.4, 0.6, 0.8));
		expect(kenaikan).toMatchObject({ n: 4, sebelum: 40, sesudah: 70 });
		expect(kenaikan?.rata).toBeCloseTo(0.5, 10);
		// Standard deviation 0.2582, by hand.
		expect(kenaikan?.selang?.bawah).toBeCloseTo(0.5 - (1.96 * 0.258199) / 2, 5);
		expect(kenaikan?.selang?.atas).toBeCloseTo(0.5 + (1.96 * 0.258199) / 2, 5);
	});

	it('of one person has no interval, of nobody is none, and equal ones do not differ', () => {
		expect(kenaikanDari(gains(0.5))).toMatchObject({ n: 1, rata: 0.5, selang: null });
		expect(kenaikanDari(gains())).toBeNull();
		expect(kenaikanDari(gains(0.1, 0.1, 0.1))?.selang?.bawah).toBeCloseTo(0.1, 5);
	});
});

describe('the numbers of a wilayah', () => {
	const at = '2026-11-23T01:00:00.000Z';
	const seat = { jabatan: 2, teraktivasi: 1, aktif: 1, mulai: 9, selesai: 9, macet: 9, senyap: 9 };
	const all = {
		...noTotals,
		...{ desa: 2, jabatan: 3, aktif: 2, mulai: 9, macet: 9, siap: { apbdes: 1 } },
		perJabatan: { 'kepala-desa': seat, 'operator-sid': { ...seat, jabatan: 1 } }
	};
	const one = {
		...noTotals,
		...{ mulai: 2, selesai: 1, macet: 1, scoreSum: 150.5, scoreN: 2, aktif: 1 },
		perJabatan: {
			'kepala-desa': { ...seat, jabatan: 0, mulai: 2, selesai: 1, macet: 1, senyap: 0 }
		}
	};
	const angka = angkaDari({ totals: all, foldedAt: at }, { totals: one, foldedAt: at });

	it('are about people and seats from all courses, and about learning from one', () => {
		expect(angka).toMatchObject({
			...{ desaTerisi: 2, jabatan: 3, aktif: 2, mulai: 2, selesai: 1, macet: 1, dihitung: at },
			...{ desaSiap: { apbdes: 1 } },
			perJabatan: {
				'kepala-desa': { jabatan: 2, teraktivasi: 1, aktif: 1, mulai: 2, selesai: 1, senyap: 0 },
				'operator-sid': { jabatan: 1, mulai: 0, macet: 0 }
			}
		});
		expect(tampilkan({ ...angka, desa: 5 })).toMatchObject({ nilai: 75.25, desaTanpaKegiatan: 5 });
	});

	it('add up', () => {
		expect(jumlahkan([])).toEqual(tanpaAngka);
		expect(jumlahkan([angka, tanpaAngka])).toEqual(angka);
		expect(jumlahkan([angka, angka])).toMatchObject({
			...{ jabatan: 6, mulai: 4, jumlahNilai: 301, desaSiap: { apbdes: 2 } },
			perJabatan: { 'kepala-desa': { jabatan: 4, mulai: 4 } }
		});
	});
});
