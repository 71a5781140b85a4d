import { describe, expect, test } from 'vitest';
import { makeBaris } from '../testing';
import { barisSekaligus, halamanBaris, letakBaris } from './halaman-lembar';
import { susunLembar } from './lembar';

describe('a long sheet', () => {
	test.each([
		[0, 1, { ke: 1, banyak: 1, dari: 0, sampai: 0 }],
		[barisSekaligus, 1, { ke: 1, banyak: 1, dari: 0, sampai: barisSekaligus }],
		[barisSekaligus + 1, 2, { ke: 2, banyak: 2, dari: barisSekaligus, sampai: barisSekaligus + 1 }],
		[barisSekaligus + 1, 9, { ke: 2, banyak: 2, dari: barisSekaligus, sampai: barisSekaligus + 1 }],
		[barisSekaligus, -3, { ke: 1, banyak: 1, dari: 0, sampai: barisSekaligus }],
		[barisSekaligus, Number.NaN, { ke: 1, banyak: 1, dari: 0, sampai: barisSekaligus }]
	])('of %i rows shows page %i', (banyak, diminta, halaman) => {
		expect(halamanBaris(banyak, diminta)).toEqual(halaman);
	});

	test('every line stands on the page that it is looked for on', () => {
		const baris = Array.from({ length: 130 }, (_, ke) =>
			makeBaris({ id: `b-${String(ke).padStart(3, '0')}`, kegiatan: ke % 3 ? '2.3.10' : '2.3.11' })
		);
		const kelompok = susunLembar(baris, 'bidang-2', []);
		for (const { id } of baris) {
			const letak = letakBaris(kelompok, id);
			const satu = kelompok.find(({ kunci }) => kunci === letak?.kunci);
			const { dari, sampai } = halamanBaris(satu?.baris.length ?? 0, letak?.ke ?? 0);
			expect(satu?.baris.slice(dari, sampai).map((ada) => ada.id)).toContain(id);
		}
		expect(letakBaris(kelompok, 'tidak-ada')).toBeUndefined();
	});
});
