import { describe, expect, it } from 'vitest';
import { tampilkan, tanpaAngka } from '$lib/server/pantau/angka';
import { tutupKecil } from '$lib/learning/tutup-kecil';
import { barisCakupan, barisMinggu, barisTingkat, kolomCakupan, kolomTingkat } from './angka';

const kursi = { jabatan: 9, teraktivasi: 8, aktif: 7, mulai: 6, selesai: 5, macet: 1, senyap: 0 };
const angka = {
	...tampilkan(tanpaAngka),
	...kursi,
	perJabatan: {
		'operator-sid': { ...kursi, macet: tutupKecil(1) },
		'kepala-desa': kursi
	}
};

describe('the numbers of a wilayah as tables', () => {
	it('go seat by seat as in the organisation chart, then all together, closed where the page closes', () => {
		const baris = barisCakupan(angka);
		expect(baris.map((row) => kolomCakupan.map(({ isi }) => isi(row)))).toEqual([
			['Kepala Desa', 9, 8, 7, 6, 5, 1, 0],
			['Operator SID', 9, 8, 7, 6, 5, '< 5', 0],
			['Semua', 9, 8, 7, 6, 5, 1, 0]
		]);
		expect(barisCakupan(tampilkan(tanpaAngka))).toEqual([]);
	});

	it('go competency by competency in the order of their numbers', () => {
		const level = { mencoba: 5, paham: 6, terampil: 0, tuntas: 0 };
		const baris = barisTingkat({ kompetensi: { 'K04.10': level, 'K04.2': level } });
		expect(baris.map((row) => kolomTingkat.map(({ isi }) => isi(row)))).toEqual([
			['K04.2', 5, 6, 0, 0],
			['K04.10', 5, 6, 0, 0]
		]);
	});

	it('go week by week, with those in which nothing happened', () => {
		const satu = { aktif: 3, mulai: 1, selesai: 0 };
		expect(barisMinggu({ minggu: { '2026-11-16': satu, '2026-11-02': satu } })).toEqual([
			{ senin: '2026-11-02', aktif: 3, selesai: 0 },
			{ senin: '2026-11-09', aktif: 0, selesai: 0 },
			{ senin: '2026-11-16', aktif: 3, selesai: 0 }
		]);
		expect(barisMinggu({ minggu: {} })).toEqual([]);
	});
});
