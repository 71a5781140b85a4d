import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { letakDari } from './letak-provinsi';
import { kelasNilai } from './kelas-nilai';

describe('the places of the provinces', () => {
	// 38 of the list that is loaded; of the invented 35.99 the province is the real one.
	const kode = [
		...'11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65'.split(' ')
	].concat('71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(' '));

	it('are there for every province, and no two are one', () => {
		const places = kode.map((one) => letakDari(one));
		expect(places).not.toContain(null);
		expect(new Set(places.map((one) => `${one?.kolom}/${one?.baris}`)).size).toBe(kode.length);
		expect(new Set(places.map((one) => one?.singkatan)).size).toBe(kode.length);
	});

	it('are in the style sheet of the map, column and row', () => {
		const css = readFileSync('src/lib/ui/peta/PetaPetak.svelte', 'utf8');
		for (const one of kode.map((each) => letakDari(each))) {
			expect(css).toContain(`.kolom-${one?.kolom} {`);
			expect(css).toContain(`.baris-${one?.baris} {`);
		}
	});

	it('are none for a code that is no province, nor for a word of every object', () => {
		expect(letakDari('00')).toBeNull();
		expect(letakDari('35.99')).toBeNull();
	});
});

describe('the shade of a share', () => {
	it.each([
		[null, 'kosong'],
		[0, 'nilai-1'],
		[0.199, 'nilai-1'],
		[0.2, 'nilai-2'],
		[0.5, 'nilai-3'],
		[0.79, 'nilai-4'],
		[0.8, 'nilai-5'],
		[1, 'nilai-5'],
		[1.2, 'nilai-5']
	] as const)('%s is %s', (share, kelas) => expect(kelasNilai(share)).toBe(kelas));
});
