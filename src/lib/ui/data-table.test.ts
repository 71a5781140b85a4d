import { describe, expect, it } from 'vitest';
import { keptParams, pageHref, sortHref, withParams } from './data-table';

const current = new URLSearchParams('cari=sri&urut=nama&arah=naik&halaman=3');

describe('addresses of a table', () => {
	it('turns the order round on the second click and goes back to the first page', () => {
		expect(sortHref(current, 'nama', { by: 'nama', direction: 'naik' })).toBe(
			'?cari=sri&urut=nama&arah=turun'
		);
	});

	it('sorts upwards by another column', () => {
		expect(sortHref(current, 'umur', { by: 'nama', direction: 'naik' }, 'daftar')).toBe(
			'?cari=sri&urut=umur&arah=naik#daftar'
		);
	});

	it('leaves the first page without a number', () => {
		expect(pageHref(current, 1)).toBe('?cari=sri&urut=nama&arah=naik');
		expect(pageHref(current, 4)).toBe('?cari=sri&urut=nama&arah=naik&halaman=4');
	});

	it('keeps the order and drops the page when a filter is sent', () => {
		expect(keptParams(current, ['cari'])).toEqual([
			['urut', 'nama'],
			['arah', 'naik']
		]);
	});

	it('escapes what people type', () => {
		expect(withParams(new URLSearchParams(), { cari: 'a&b=c d' })).toBe('?cari=a%26b%3Dc+d');
	});
});
