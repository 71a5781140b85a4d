import { describe, expect, test } from 'vitest';
import { nikFigure, nokkFigure } from './number-figure';

const legend = (html: string) =>
	[...html.matchAll(/<li class="([^"]*)">(.*?)<\/li>/g)].map(([, name, text]) => [name, text]);
const digits = (html: string) =>
	[...html.matchAll(/<span class="([^"]*)">(\d+)/g)].map(([, name, text]) => [name, text]);

describe('a drawn NIK', () => {
	test('A-02 is cut into its parts, with the day of a woman marked and explained', () => {
		const html = nikFigure('3599 0152 1187 0003', 'NIK Bu Sri', false);
		expect(html).toContain('<figcaption>NIK Bu Sri</figcaption>');
		expect(digits(html)).toEqual([
			['bagian bagian-wilayah', '35'],
			['bagian bagian-wilayah', '99'],
			['bagian bagian-wilayah', '01'],
			['bagian bagian-tanggal bagian-sorot', '52'],
			['bagian bagian-tanggal', '11'],
			['bagian bagian-tanggal', '87'],
			['bagian bagian-urut', '0003']
		]);
		expect(legend(html)).toEqual([
			['kunci-wilayah', 'wilayah tempat pertama kali didaftarkan'],
			[
				'kunci-tanggal',
				'tanggal lahir; untuk perempuan <strong>tanggal + 40</strong>: 12 + 40 = 52'
			],
			['kunci-urut', 'nomor urut, mulai 0001']
		]);
	});

	test('A-02 leaves the day of a man as it is', () => {
		expect(legend(nikFigure('3599010503900007', '', false))[1]?.[1]).toBe(
			'tanggal lahir; untuk laki-laki <strong>apa adanya</strong>: 05'
		);
	});

	test.each([
		['A-02', '3599013104900002', 'tidak ada di kalender'],
		['A-03', '3599010707950000', '0000'],
		['A-01', '359901110684003', '15 angka']
	])('%s says what is wrong with %s', (_, value, words) => {
		const [name, text] = legend(nikFigure(value, '', false)).at(-1) ?? [];
		expect(name).toBe('kunci-salah');
		expect(text).toContain(words);
	});

	test('keeps every digit of a number that is too short or too long', () => {
		for (const value of ['35990', '359901521187000', '359901521187000345'])
			expect(
				digits(nikFigure(value, '', true))
					.map(([, text]) => text)
					.join('')
			).toBe(value);
	});

	test('says nothing when it is drawn bare, for a question', () => {
		expect(legend(nikFigure('3599013104900002', '', true))).toEqual([]);
	});

	test('escapes its title', () => {
		expect(nikFigure('3599015211870003', '<b>', false)).toContain('&lt;b&gt;');
	});
});

describe('a drawn nomor KK', () => {
	test('A-07 carries the day of issue without + 40', () => {
		expect(legend(nokkFigure('3599012211260001', '', false))[1]?.[1]).toBe(
			'tanggal KK diterbitkan, <strong>tanpa + 40</strong>: 22-11-26'
		);
	});

	test('A-07 says so when 40 was added', () => {
		expect(legend(nokkFigure('3599016211260001', '', false)).at(-1)?.[1]).toContain(
			'tidak ditambah 40'
		);
	});
});
