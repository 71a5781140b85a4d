import { describe, expect, it } from 'vitest';
import { duniaRamai } from '$lib/desa/kependudukan/buku/testing';
import { load } from './+page';

const { dunia, start } = duniaRamai();
const buka = async (buku: string, query = '') => {
	const event = {
		parent: async () => ({ dunia, start }),
		params: { dunia: 'd', buku },
		url: new URL(`http://localhost/?${query}`)
	};
	// Only what this load reads of its event is given.
	return (await load(event as unknown as Parameters<typeof load>[0])) as Exclude<
		Awaited<ReturnType<typeof load>>,
		void
	>;
};

describe('the page of a book', () => {
	it.each(['b9', 'B1', '__proto__', 'constructor'])('there is no book %j: 404', async (buku) => {
		await expect(buka(buku)).rejects.toMatchObject({ status: 404 });
	});

	it('shows a hundred rows at a time, and the last page when asked for one beyond', async () => {
		const { dokumen, halaman } = await buka('b1', 'halaman=2');
		expect(dokumen.tabel[0]?.baris.length).toBe(100);
		expect(dokumen.tabel[0]?.baris[0]?.[0]).toBe(101);
		for (const nomor of ['9999', '9e99']) {
			const jauh = await buka('b1', `halaman=${nomor}`);
			expect(jauh.halaman.nomor).toBe(halaman.terakhir);
			expect(jauh.dokumen.tabel[0]?.baris.length).toBe(halaman.seluruhnya % 100 || 100);
		}
	});

	it.each(['', '-1', '0', 'NaN', "'", '1.9'])('halaman %j is the first', async (nomor) => {
		expect((await buka('b1', `halaman=${nomor}`)).halaman.nomor).toBe(1);
	});

	it('shows the month that is asked for', async () => {
		const { dokumen, pilihan } = await buka('b3', 'bulan=2026-11');
		expect([pilihan.bulan, dokumen.kepala.at(-1)?.isi]).toEqual(['2026-11', 'November 2026']);
	});
});
