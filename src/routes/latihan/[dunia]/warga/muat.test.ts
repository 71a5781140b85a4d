import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { menit, sudahMasuk } from '$lib/desa/surat/decide/layanan/testing';
import type { Saluran } from './alamat';
import { hanyaMasuk } from './muat';

/** What a page of a session does at that minute: shows something, leads away, or says no. */
function buka(saluran: Saluran, pada: number, masuk: Saluran = saluran, bacaSaja = false): string {
	const { dunia } = sudahMasuk({ saluran: masuk }).jalan;
	try {
		const { orang } = hanyaMasuk({ dunia, duniaId: 'd-1', bacaSaja, saat: menit(pada) }, saluran);
		return orang.nama;
	} catch (thrown) {
		if (isRedirect(thrown)) return `${thrown.status} ${thrown.location}`;
		if (isHttpError(thrown)) return String(thrown.status);
		throw thrown;
	}
}

describe('C-05 pages of a session', () => {
	it.each([
		['anjungan', 1.9, 'anjungan', 'Siti Aminah'],
		['anjungan', 2, 'anjungan', '303 /latihan/d-1/anjungan?habis=1'],
		['anjungan', 0, 'ponsel', '303 /latihan/d-1/anjungan'],
		['ponsel', 29, 'ponsel', 'Siti Aminah'],
		['ponsel', 30, 'ponsel', '303 /latihan/d-1/ponsel?habis=1'],
		['ponsel', 0, 'anjungan', '303 /latihan/d-1/ponsel']
	] as const)('C-05 %s, %d minutes after signing in at %s: %s', (saluran, pada, masuk, hasil) => {
		expect(buka(saluran, pada, masuk)).toBe(hasil);
	});

	it('C-05 who only looks at the work of somebody else plays no citizen in it', () => {
		expect(buka('anjungan', 0, 'anjungan', true)).toBe('403');
	});
});

type Load = (event: unknown) => Promise<unknown>;
const halaman = Object.entries(
	import.meta.glob<{ readonly load: Load }>('../{anjungan,ponsel}/**/+page.ts', { eager: true })
).map(([berkas, { load }]) => [berkas.slice(3, -'/+page.ts'.length), load] as const);

/** Open to whoever stands before the device; none of them may know anybody. */
const terbuka = [
	'anjungan',
	'anjungan/masuk',
	'anjungan/antrean',
	'anjungan/antrean/[antrean]',
	'ponsel/masuk'
];

describe('C-05 every page of kiosk and phone, after the timer', () => {
	it.each(halaman)('C-05 %s', async (nama, load) => {
		const saluran: Saluran = nama.startsWith('anjungan') ? 'anjungan' : 'ponsel';
		const { dunia } = sudahMasuk({ saluran }).jalan;
		const induk = { dunia, duniaId: 'd-1', bacaSaja: false, saat: menit(30) };
		const jawaban = await load({
			parent: () => Promise.resolve(induk),
			params: { dunia: 'd-1', surat: 'c-3', jenis: 'SKD', antrean: 'c-3-antrean' },
			url: new URL(`http://latihan.example/latihan/d-1/${nama}`)
		}).catch((thrown: unknown) => thrown);
		if (!terbuka.includes(nama)) return expect(isRedirect(jawaban)).toBe(true);
		expect(JSON.stringify(jawaban) ?? '').not.toContain('Siti');
	});

	it('C-05 none of the open ones is missing from the list above', () => {
		expect(halaman.map(([nama]) => nama)).toEqual(expect.arrayContaining(terbuka));
		expect(halaman.length).toBeGreaterThan(terbuka.length);
	});
});
