import { describe, expect, it } from 'vitest';
import { jalurHalaman } from './halaman';

describe('where a page of the practice village lies', () => {
	it('names whose page it is, and nothing while they are not there', () => {
		expect(jalurHalaman('orang', { pendudukId: 'p/1' })).toBe('kependudukan/penduduk/p%2F1');
		expect(jalurHalaman('kk', { keluargaId: 'k1' })).toBe('kependudukan/kk/k1');
		expect(jalurHalaman('desa-kecamatan', { desaKode: '35.99.01.2002' })).toBe(
			'kecamatan/35.99.01.2002'
		);
		expect(jalurHalaman('desa-kecamatan', { pendudukId: 'p1' })).toBeNull();
	});

	it('takes the month along where there is one', () => {
		expect(jalurHalaman('lampid', { bulan: '2026-11' })).toBe('kependudukan/lampid?bulan=2026-11');
	});
});
