import { describe, expect, it } from 'vitest';
import { pecahUtuh, utuhHtml } from './utuh';

describe('what stays on one line', () => {
	it.each([
		['NIK 3599 0152 1187 0003 (Sari)', ['3599 0152 1187 0003']],
		['KK 3599012211260001.', ['3599012211260001']],
		['lihat A-02, A-08.10, dan IM-06', ['A-02', 'A-08.10', 'IM-06']],
		['formulir F-2.01', ['F-2.01']],
		['lahir 31-02-2018 atau 2018-03-02', ['31-02-2018', '2018-03-02']],
		['2.392 orang, 17 November 2026, RT 001/RW 002', []],
		['kepala-keluarga, ke-2, SK-12345', []],
		['', []]
	])('%s', (teks, whole) => {
		const potongan = pecahUtuh(teks);
		expect(potongan.filter(({ utuh }) => utuh).map((satu) => satu.teks)).toEqual(whole);
		expect(potongan.map((satu) => satu.teks).join('')).toBe(teks);
	});

	it('leaves tags and their attributes alone', () => {
		expect(utuhHtml('<a href="/x?kode=A-02#3599 0152 1187 0003">A-02</a> &amp; B-07')).toBe(
			'<a href="/x?kode=A-02#3599 0152 1187 0003"><span class="nowrap">A-02</span></a> &amp; <span class="nowrap">B-07</span>'
		);
	});
});
