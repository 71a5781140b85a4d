import { describe, expect, it } from 'vitest';
import { bacaSaringan, susun, type Susunan } from './susun';

type Desa = { readonly nama: string; readonly aktif: number; readonly nilai: number | null };

const desa: readonly Desa[] = [
	{ nama: 'Desa Sumberagung', aktif: 3, nilai: 70 },
	{ nama: 'Desa Sukamaju', aktif: 0, nilai: null },
	{ nama: 'Desa Karangasri', aktif: 3, nilai: 90 },
	{ nama: 'Desa Wanasari', aktif: 1, nilai: 80 }
];
const susunan: Susunan<Desa> = {
	cari: ({ nama }) => [nama],
	keadaan: { sepi: ({ aktif }) => aktif === 0 },
	urut: { nama: ({ nama }) => nama, nilai: ({ nilai }) => nilai },
	butuh: (a, b) => a.aktif - b.aktif,
	nama: ({ nama }) => nama
};
const daftar = (query: string, size: number | null = 50) => {
	const { rows, ...rest } = susun(desa, susunan, bacaSaringan(new URLSearchParams(query)), size);
	return { ...rest, nama: rows.map(({ nama }) => nama.slice(5)) };
};

describe('a list', () => {
	it.each([
		[
			'begins with who needs it most, equals by name',
			'',
			'Sukamaju Wanasari Karangasri Sumberagung'
		],
		['upwards', 'urut=nilai&arah=naik', 'Sumberagung Wanasari Karangasri Sukamaju'],
		[
			'downwards, the unknown still last',
			'urut=nilai&arah=turun',
			'Karangasri Wanasari Sumberagung Sukamaju'
		],
		['by name', 'urut=nama&arah=turun', 'Wanasari Sumberagung Sukamaju Karangasri'],
		['with a filter', 'keadaan=sepi', 'Sukamaju'],
		['with a word in any case', 'cari=%20SARI%20', 'Wanasari'],
		[
			'with words it does not know',
			'urut=constructor&keadaan=__proto__&arah=ke-samping&halaman=x',
			'Sukamaju Wanasari Karangasri Sumberagung'
		],
		['without what is not there', 'cari=zzz', '']
	])('%s', (_, query, nama) => expect(daftar(query).nama.join(' ')).toBe(nama));

	it('shows one page and says which', () => {
		expect(daftar('halaman=2', 3)).toEqual({
			nama: ['Sumberagung'],
			total: 4,
			halaman: 2,
			perHalaman: 3,
			urutan: null
		});
	});

	it.each(['0', '-3', '1e9', 'NaN', '2.9'])('stays inside its pages for halaman=%s', (halaman) => {
		expect([1, 2]).toContain(daftar(`halaman=${halaman}`, 3).halaman);
		expect(daftar(`halaman=${halaman}`, 3).nama.length).toBeGreaterThan(0);
	});

	it('is whole in a file, whatever page the screen shows', () => {
		expect(daftar('halaman=2&urut=nama', null)).toMatchObject({
			nama: ['Karangasri', 'Sukamaju', 'Sumberagung', 'Wanasari'],
			total: 4,
			halaman: 1,
			urutan: { by: 'nama', direction: 'naik' }
		});
	});
});
