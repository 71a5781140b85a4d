import { describe, expect, test } from 'vitest';
import { perubahan } from '../../perubahan';
import { riwayat } from '../../riwayat';
import { lanjut, maju, mulai } from '../../surat/testing';
import { barisSeimbang, isi, langkah, mejaAnggaran, sampai, sebagai, tulis } from '../testing-alur';
import { makeBaris } from '../testing';

const kosong = mulai(mejaAnggaran);

describe('what a step changed in the budget', () => {
	test('a line by its text and amount', () => {
		const lama = isi();
		const baru = lanjut(lama, tulis(makeBaris({ volume: 250 })));
		expect(perubahan(lama.dunia, baru.dunia)).toEqual([
			{
				tentang: { jenis: 'dunia' },
				nama: 'RAPBDes 2027: Batu pecah',
				isian: [
					{ label: 'Jumlah', lama: 'Rp1.000.000', baru: 'Rp2.500.000' },
					{ label: 'Hitungan', lama: '1,00 m3 x Rp1.000.000', baru: '2,50 m3 x Rp1.000.000' }
				]
			}
		]);
	});

	test('where the draft stands, and nothing of its lines', () => {
		const lama = isi();
		const baru = lanjut(lama, langkah({ jenis: 'serahkan' }));
		expect(perubahan(lama.dunia, baru.dunia)).toMatchObject([
			{
				nama: 'RAPBDes 2027',
				isian: [
					{ label: 'Tahap', lama: 'Sedang disusun', baru: 'Di meja Kades' },
					{ label: 'Langkah' }
				]
			}
		]);
	});

	test('a perubahan that begins has no line changed yet', () => {
		const lama = lanjut(sampai('tetapkan'), maju('2027-03-01'), ...sebagai('sekdes'));
		const baru = lanjut(lama, { kind: 'perubahan.mulai', alasan: 'SiLPA', luarBiasa: false });
		expect(perubahan(lama.dunia, baru.dunia)).toMatchObject([
			{ nama: 'RAPBDes Perubahan ke-1 2027', isian: [{ label: 'Tahap', lama: '' }] }
		]);
	});

	test('every line that came is told', () => {
		expect(perubahan(kosong.dunia, isi().dunia).map(({ nama }) => nama)).toEqual(
			barisSeimbang.map(({ uraian }) => `RAPBDes 2027: ${uraian}`)
		);
	});
});

describe('the history of a budget', () => {
	test('in words, newest first', () => {
		const { dunia, events } = lanjut(
			sampai('terima'),
			{
				kind: 'evaluasi.catat',
				rancangan: 'murni',
				barisId: null,
				aturan: 'D-03',
				isi: 'Turunkan'
			},
			...sebagai('kades')
		);
		const uraian = riwayat(dunia, events).map((satu) => satu.uraian);
		expect(uraian).toContain('Catatan evaluasi D-03: Turunkan');
		expect(uraian).toContain('RAPBDes 2027: BPD menyepakati rancangan');
		expect(uraian.at(-1)).toBe(
			'RAPBDes 2027 ditulis: Rekening 4.2.1.01, Rp1.000.000, dan 1 baris lain'
		);
	});
});
