import { describe, expect, it } from 'vitest';
import { parseTanggal } from '$lib/format/tanggal';
import { diHalaman } from './di-halaman';

const tanggal = parseTanggal('2026-11-22');
const di = (kini: string, alamat: string | null): boolean =>
	tanggal !== null && diHalaman({ dunia: { tanggal } }, alamat, new URL(kini, 'http://desa.test'));

describe('whether the page of a step is in sight', () => {
	it.each<[string, string, boolean]>([
		['/alur', '/alur', true],
		['/alur', '/bahan', false],
		// A filter, or the draft that is looked at.
		['/alur?rancangan=murni', '/alur', true],
		['/alur?langkah=kirim', '/alur?langkah=kirim', true],
		['/alur', '/alur?langkah=kirim', false],
		['/baris/baru?lembar=pendapatan', '/baris/baru?lembar=pendapatan', true],
		['/baris/baru?lembar=pendapatan', '/baris/baru?lembar=pembiayaan', false],
		['/lampid', '/lampid?bulan=2026-11', true],
		['/lampid', '/lampid?bulan=2026-10', false],
		['/lampid?bulan=2026-10', '/lampid?bulan=2026-10', true]
	])('%s for %s: %s', (kini, alamat, ada) => {
		expect(di(kini, alamat)).toBe(ada);
	});

	it('is not while the one it is about is not there yet', () => {
		expect(di('/alur', null)).toBe(false);
	});
});
