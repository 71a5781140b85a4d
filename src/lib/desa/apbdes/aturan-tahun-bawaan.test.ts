import { describe, expect, test } from 'vitest';
import { parameterTahun, type KunciParameter } from './aturan-tahun';
import { aturanTahunBawaan, lengkapiAturan } from './aturan-tahun-bawaan';

const nilai = (tahun: number, kunci: KunciParameter) =>
	parameterTahun(aturanTahunBawaan, tahun)?.isi[kunci].nilai;

describe('D-06 figures of a year', () => {
	test.each([
		[2025, 'blt-persen-maks', 1500],
		[2025, 'blt-rupiah-per-bulan', 300_000],
		[2025, 'ketahanan-pangan-persen-min', 2000],
		[2025, 'operasional-persen-maks', 300],
		[2025, 'kdmp-persen', null],
		[2026, 'blt-persen-maks', null],
		[2026, 'blt-rupiah-per-bulan', 300_000],
		[2026, 'ketahanan-pangan-persen-min', null],
		[2026, 'operasional-persen-maks', 300],
		[2026, 'kdmp-persen', 5803],
		[2027, 'blt-persen-maks', null],
		[2027, 'blt-rupiah-per-bulan', null],
		[2027, 'ketahanan-pangan-persen-min', null],
		[2027, 'operasional-persen-maks', null],
		[2027, 'kdmp-persen', null]
	] as const)('%i %s: %s', (tahun, kunci, isi) => {
		expect(nilai(tahun, kunci)).toBe(isi);
	});

	test.each([2025, 2026, 2027])('D-04: the least siltap of %i', (tahun) => {
		expect([
			nilai(tahun, 'siltap-kades-min'),
			nilai(tahun, 'siltap-sekdes-min'),
			nilai(tahun, 'siltap-perangkat-min')
		]).toEqual([2_426_640, 2_224_420, 2_022_200]);
	});

	test.each([2025, 2026, 2027])(
		'D-03: jaminan sosial of %i is among the 70, to be looked up',
		(tahun) => {
			expect(parameterTahun(aturanTahunBawaan, tahun)?.isi['jaminan-sosial-kelompok']).toEqual({
				nilai: 70,
				dasar: '',
				keyakinan: 'perlu-dicek'
			});
		}
	);

	test('a version that was published before a figure was asked for has what held until then', () => {
		const { tahun, ...lain } = aturanTahunBawaan;
		const lama = tahun.map(({ isi, ...satu }) => {
			const { 'jaminan-sosial-kelompok': _, ...tanpa } = isi;
			return { ...satu, isi: tanpa };
		});
		// As it comes out of a log or the database: JSON of that time.
		const dibaca = JSON.parse(JSON.stringify({ ...lain, tahun: lama })) as typeof aturanTahunBawaan;
		expect(lengkapiAturan(dibaca)).toEqual(aturanTahunBawaan);
		expect(lengkapiAturan(aturanTahunBawaan)).toEqual(aturanTahunBawaan);
	});

	test('what is empty was not found, and names no regulation', () => {
		const kosong = aturanTahunBawaan.tahun
			.flatMap(({ isi }) => Object.values(isi))
			.filter((satu) => satu.nilai === null);
		expect(kosong).not.toHaveLength(0);
		expect(kosong.every((satu) => satu.keyakinan === 'belum-ada' && satu.dasar === '')).toBe(true);
	});

	test('holidays stand in the order of their days, none twice', () => {
		const hari = aturanTahunBawaan.libur.map(({ tanggal }) => tanggal);
		expect(hari).toEqual([...new Set(hari)].sort());
		expect(hari).toContain('2026-12-25');
	});
});
