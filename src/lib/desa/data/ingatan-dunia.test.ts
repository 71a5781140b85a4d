import { describe, expect, it } from 'vitest';
import type { Dunia } from '../dunia';
import { buatDesaBesar } from './desa-besar';
import { buatDesaKecil } from './desa-kecil';
import { ingatDunia, IngatanDunia } from './ingatan-dunia';
import { duniaAwal } from './muat';

const kecil = (seed: number): Dunia =>
	duniaAwal({ dataSet: 'desa-kecil@1', seed, ruleSet: 'aturan@1' });
const satu = kecil(1);
const jiwa = satu.kependudukan.penduduk.size;

describe('what is remembered of worlds', () => {
	it('is given back as it is, until people beyond the limit push out the least recently used', () => {
		const ingatan = new IngatanDunia<Dunia>(jiwa * 2 + 10, (dunia) => dunia);
		ingatan.simpan('a', satu);
		ingatan.simpan('b', satu);
		expect(ingatan.ambil('a')).toBe(satu);
		ingatan.simpan('c', satu);
		expect(['a', 'b', 'c'].map((kunci) => ingatan.ambil(kunci))).toEqual([satu, undefined, satu]);
	});

	it('keeps the last one whatever its size, and counts a name that comes again once', () => {
		const ingatan = new IngatanDunia<Dunia>(jiwa * 2 + 10, (dunia) => dunia);
		const besar = duniaAwal({ dataSet: 'desa-besar@1', seed: 1, ruleSet: 'aturan@1' });
		ingatan.simpan('a', satu);
		expect(ingatan.simpan('besar', besar)).toBe(besar);
		expect(ingatan.ambil('a')).toBeUndefined();
		expect(ingatan.ambil('besar')).toBe(besar);
		for (let kali = 0; kali < 5; kali++) ingatan.simpan('a', satu);
		ingatan.simpan('b', satu);
		expect(ingatan.ambil('a')).toBe(satu);
	});

	it('makes the village of a data set once', () => {
		const asal = { dataSet: 'desa-kecil@1', seed: 77, ruleSet: 'aturan@1' } as const;
		const pertama = ingatDunia(asal, buatDesaKecil);
		expect(ingatDunia(asal, buatDesaBesar)).toBe(pertama);
	});
});
