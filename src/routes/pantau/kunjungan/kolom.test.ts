import { describe, expect, it } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import { kolomKunjungan } from './kolom';

const row = {
	id: '0',
	tanggal: tanggal('2026-11-30'),
	jam: '09.00',
	tempat: 'Balai Desa Sukamaju',
	wilayah: 'Kecamatan Contoh',
	kursus: 'Administrasi kependudukan',
	state: 'direncanakan',
	overdue: false,
	invited: 12,
	came: 0
} as const;
const cells = (parts: object = {}) => kolomKunjungan.map(({ isi }) => isi({ ...row, ...parts }));

describe('a visit in the list', () => {
	it('says where, when, for whom and how it stands', () => {
		expect(cells()).toEqual([
			...['Kecamatan Contoh', '30 November 2026, 09.00', 'Balai Desa Sukamaju'],
			...['Administrasi kependudukan', 12, null, 'Direncanakan']
		]);
	});

	it('asks for the attendance once its day is over', () => {
		expect(cells({ overdue: true }).at(-1)).toBe('Daftar hadir belum diisi');
	});
});
