import { describe, expect, test } from 'vitest';
import { jangkarSurat, kelompokSurat, semuaJenisSurat } from './jenis-surat';

const surat = (kode: string) => semuaJenisSurat.find((jenis) => jenis.kode === kode);

describe('the letter types of a village', () => {
	test('are 66, each with a code, a name and an applicant of its own', () => {
		expect(semuaJenisSurat).toHaveLength(66);
		for (const key of ['kode', 'nama'] as const)
			expect(new Set(semuaJenisSurat.map((jenis) => jenis[key])).size).toBe(66);
		expect(new Set(semuaJenisSurat.map(jangkarSurat)).size).toBe(66);
		expect(semuaJenisSurat.filter(({ nama, pemohon }) => !nama || !pemohon)).toEqual([]);
	});

	test('C-01 carry a code of either classification table', () => {
		for (const { klasifikasi } of semuaJenisSurat) {
			expect(klasifikasi.kode).toMatch(/^\d{3}(\.\d+)+$/);
			expect(klasifikasi.lama).toMatch(/^\d{3}(\.\d+)*$/);
		}
	});

	test('B-04 a letter about moving never asks for a pengantar RT', () => {
		for (const kode of ['SKPP', 'SKDT']) expect(surat(kode)?.pengantarRt).toBe(false);
		expect(semuaJenisSurat.flatMap(({ berkas }) => berkas).join('; ')).not.toMatch(/RT\/RW/);
	});

	test('C-05 what needs witnesses or originals is asked for at the counter', () => {
		for (const kode of ['SKM', 'N1', 'SKAW']) expect(surat(kode)?.mandiri).toBe(false);
		for (const kode of ['SKD', 'SKU', 'SKTM', 'SKCK']) expect(surat(kode)?.mandiri).toBe(true);
	});

	test('stand together by group', () => {
		const groups = semuaJenisSurat.map(({ kelompok }) => kelompok);
		expect(groups.filter((one, at) => one !== groups[at - 1])).toEqual(Object.keys(kelompokSurat));
	});
});
