import { describe, expect, test } from 'vitest';
import type { BarisTertulis } from './baris';
import { bacaKetikan } from './ketikan';
import { parseTulis } from './tulis';

const belanja: BarisTertulis = {
	kegiatan: '2.3.10',
	rkpId: 'rkp-1',
	rekening: '5.2.1.01',
	uraian: 'Kertas',
	sumber: 'DD',
	volume: '2',
	satuan: 'rim',
	hargaSatuan: '60.000',
	pelaksana: 'kasi-kesejahteraan',
	perdes: '',
	alasan: ''
};
const pendapatan: BarisTertulis = { ...belanja, kegiatan: '', rkpId: '', pelaksana: '' };

describe('D-01: an account or activity by code or by words', () => {
	test.each([
		['5.2.1.01', '5.2.1.01'],
		['5.2.1.97', '5.2.1.97'],
		['alat tulis kantor', '5.2.1.01'],
		['  ALAT   tulis kantor ', '5.2.1.01']
	])('"%s" is %s', (rekening, kode) => {
		const { baris, problems } = bacaKetikan('b1', { ...belanja, rekening });
		expect(problems).toEqual([]);
		expect(baris?.rekening).toBe(kode);
	});

	test('words of an activity, and a code that a regency has filled', () => {
		expect(
			bacaKetikan('b1', { ...belanja, kegiatan: 'pemeliharaan jalan usaha tani' }).baris?.kegiatan
		).toBe('2.3.03');
		expect(bacaKetikan('b1', { ...belanja, kegiatan: '2.1.99' }).baris?.kegiatan).toBe('2.1.99');
	});

	test('the sheet says which accounts are meant where the line does not', () => {
		const lain = { ...pendapatan, rekening: 'dana cadangan pencairan' };
		expect(bacaKetikan('b1', lain, '6').baris?.rekening).toBe('6.1.2.01');
		expect(bacaKetikan('b1', lain, '4').problems).toMatchObject([
			{ field: 'b1.rekening', message: expect.stringContaining('Tidak ada rekening dengan kata') }
		]);
	});

	test('words that mean several are told, not guessed', () => {
		const { baris, problems } = bacaKetikan('b1', { ...belanja, rekening: 'perjalanan dinas' });
		expect(baris).toBeNull();
		expect(problems).toMatchObject([
			{
				field: 'b1.rekening',
				level: 'galat',
				rule: 'D-01',
				message: expect.stringMatching(/^Ada \d+ rekening yang cocok dengan "perjalanan dinas"\.$/),
				mend: 'Pilih salah satu, atau tulis kodenya.'
			}
		]);
	});

	test('a code that leads nowhere is for the rules of the line to tell', () => {
		expect(bacaKetikan('b1', { ...belanja, rekening: '5.9.9.99' })).toMatchObject({
			baris: { rekening: '5.9.9.99' },
			problems: []
		});
	});

	test('what is chosen among the candidates takes the place of the words', () => {
		const isi = new Map(
			Object.entries({ ...belanja, rekening: 'perjalanan dinas' }).map(([isian, nilai]) => [
				`b1.${isian}`,
				nilai
			])
		).set('b1.rekening.pilihan', '5.2.3.01');
		const form = {
			get: (nama: string) => isi.get(nama) ?? null,
			getAll: (nama: string) => (nama === 'baris' ? ['b1'] : [])
		};
		expect(parseTulis(form)).toMatchObject({
			ok: true,
			value: { baris: [{ id: 'b1', rekening: '5.2.3.01' }] }
		});
	});
});
