import { describe, expect, it } from 'vitest';
import { bagianDari, menuPantau } from './menu';

describe('the parts of the reports', () => {
	it('show an observer nothing about people', () => {
		expect(menuPantau('pengamat').map(({ label }) => label)).toEqual(['Wilayah']);
		expect(menuPantau('pelatih').length).toBeGreaterThan(1);
	});

	it('say how many essays wait, where some do', () => {
		const uraian = (jumlah: number, lebih = false) =>
			menuPantau('pelatih', { jumlah, lebih }).find(({ label }) => label === 'Uraian')?.count;
		expect([uraian(0), uraian(7), uraian(100, true)]).toEqual([undefined, '7', '100+']);
	});

	it.each([
		['/pantau/35.99', '/pantau'],
		['/pantau/orang/0194', '/pantau'],
		['/pantau/uraian', '/pantau/uraian'],
		['/pantau/uraian/0194', '/pantau/uraian'],
		['/pantau/uraianku', '/pantau']
	])('%s belongs to %s', (path, bagian) => {
		expect(bagianDari(menuPantau('pelatih'), path)).toBe(bagian);
	});
});
