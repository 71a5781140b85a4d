import { describe, expect, it } from 'vitest';
import { judge } from '$lib/learning/item-analysis/lights';
import { addSums, noSums, sumsOf } from '$lib/learning/item-analysis/sums';
import type { ItemLine } from '$lib/server/item-analysis/items';
import type { OptionLine } from '$lib/server/item-analysis/materi';
import { dariWilayah, keadaanSoal, kolomPilihan, kolomSoal } from './kolom';

const line = (n: number, parts: Partial<ItemLine> = {}): ItemLine => {
	const sums = Array.from({ length: n }, (_, index) =>
		sumsOf({
			...{ questionId: 's', rev: 1, chosen: [] },
			...{ mark: index % 2 ? 100 : 0, rest: index % 2 ? 20 : 80 }
		})
	).reduce(addSums, noSums);
	return {
		...{ key: 'k', module: { id: 'm', slug: 'm', title: 'Modul' } },
		...{ quizId: 'kuis', quizTitle: 'Kuis', questionId: 's', text: 'Soal', rev: 2 },
		...{ isCurrent: true, held: false, judged: n < 5 ? null : judge(sums, null) },
		...parts
	};
};
const cells = (row: ItemLine) => kolomSoal.map(({ isi }) => isi(row));

describe('a question in a table', () => {
	it('has its figures and its state in words', () => {
		expect(cells(line(40))).toEqual([
			...['Soal', 'Kuis', '2', 40, 50, expect.closeTo(-100, 6), expect.closeTo(-100, 6)],
			...[null, 'Diduga salah kunci']
		]);
		expect(keadaanSoal(line(40, { held: true }))).toBe('Diduga salah kunci; ditahan');
		expect(keadaanSoal(line(10))).toBe('Belum cukup data');
	});

	it('has no figure of fewer than five attempts, and says so', () => {
		expect(cells(line(4, { isCurrent: false }))).toEqual([
			...['Soal', 'Kuis', '2 (lama)', '< 5', null, null, null, null, 'Belum cukup data']
		]);
		expect(keadaanSoal(line(4, { held: true }))).toBe('Ditahan');
	});
});

describe('an option', () => {
	const option = (parts: Partial<OptionLine>): OptionLine => ({
		...{ id: 'a', text: 'BPD', correct: false, dead: false },
		...{ share: 0, bottom: 0, middle: 0, top: 0 },
		...parts
	});
	it.each([
		[{ correct: true }, ['A. BPD', 'Kunci']],
		[{}, ['A. BPD', 'Pengecoh']],
		[{ dead: true }, ['A. BPD', 'Pilihan mati']],
		[{ text: '' }, ['A', 'Tidak diketahui']],
		[{ id: '', text: 'Tidak dijawab' }, ['Tidak dijawab', 'Kosong']]
	])('%j', (parts, words) => {
		expect(kolomPilihan.slice(0, 2).map(({ isi }) => isi(option(parts)))).toEqual(words);
	});
});

it('the wilayah goes along where it is not one’s own', () => {
	expect(dariWilayah('/pantau/materi', { kata: null })).toBe('/pantau/materi');
	expect(dariWilayah('/pantau/materi', { kata: '35.99' })).toBe('/pantau/materi?wilayah=35.99');
});
