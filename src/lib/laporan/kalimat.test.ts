import { describe, expect, it } from 'vitest';
import { parseBulan, tanggal } from '../format/tanggal';
import type { BahanLaporan } from './bahan';
import { kalimatPokok } from './kalimat';
import { makeAngka, makeBahan, november } from './testing';
import { trenMingguan } from './tren';

function pokok(given: Partial<BahanLaporan> = {}): readonly string[] {
	const bahan = makeBahan(given);
	const tren = trenMingguan(bahan.angka?.minggu ?? {}, bahan.bulan, bahan.hariIni);
	return kalimatPokok(bahan, bahan.kesiapan[0] ?? null, tren);
}

describe('the sentences of a report', () => {
	it('say all that there is', () => {
		expect(pokok()).toEqual([
			'Dari 120 desa, 30 (25%) siap menyusun APBDes. Batasnya 31 Desember 2026, 38 hari lagi.',
			'100 desa mempunyai jabatan terisi; dari 400 orang yang menjabat, 300 (75%) sudah memakai akunnya.',
			'Dalam 28 hari terakhir 200 orang belajar atau berlatih; rata-rata per minggu naik dari 98 menjadi 120 orang dibanding empat minggu sebelumnya.',
			'Yang macet dan perlu dibantu 12 orang; yang senyap lebih dari 21 hari 30 orang.',
			'Nilai K05 naik sesudah pelatihan, rata-rata 0,34 (n = 40; selang 95% 0,30 sampai 0,38).'
		]);
	});

	it('of a wilayah with nobody yet are one', () => {
		const satu = [
			'Dari 120 desa di Kabupaten Latihan belum ada yang mempunyai jabatan terisi, jadi belum ada hasil belajar yang dapat dilaporkan.'
		];
		expect(pokok({ angka: null })).toEqual(satu);
		expect(pokok({ angka: makeAngka({ desaTerisi: 0 }) })).toEqual(satu);
		expect(pokok({ jumlahDesa: 0, angka: null })).toEqual(['Tidak ada desa di Kabupaten Latihan.']);
	});

	it.each([
		[0, 'Dari 120 desa, belum ada yang siap menyusun APBDes.'],
		[1, 'Dari 120 desa, 1 (1%) siap menyusun APBDes.'],
		[119, 'Dari 120 desa, 119 (99%) siap menyusun APBDes.'],
		[120, 'Semua 120 desa siap menyusun APBDes.']
	])('with %i villages ready', (siap, kalimat) => {
		const kesiapan = [{ id: 'apbdes', nama: 'menyusun APBDes', batas: null, perluDicek: false }];
		expect(pokok({ kesiapan, angka: makeAngka({ siap: { apbdes: siap } }) })[0]).toBe(kalimat);
	});

	it('say when the day has passed', () => {
		const kesiapan = [
			{ id: 'apbdes', nama: 'menyusun APBDes', batas: tanggal('2026-10-31'), perluDicek: false }
		];
		expect(pokok({ kesiapan })[0]).toContain('Batasnya 31 Oktober 2026, lewat 23 hari.');
	});

	it.each([
		[{ teraktivasi: 0 }, 'dari 400 orang yang menjabat, belum ada yang memakai akunnya.'],
		[{ teraktivasi: 400 }, 'dari 400 orang yang menjabat, semuanya sudah memakai akunnya.'],
		[
			{ orang: 4, teraktivasi: 3 },
			'dari kurang dari 5 orang yang menjabat, kurang dari 5 sudah memakai akunnya.'
		]
	])('about accounts: %j', (given, kalimat) => {
		expect(pokok({ angka: makeAngka(given) })[1]).toContain(kalimat);
	});

	it('say nothing of a change that is not known or too small to tell', () => {
		expect(pokok({ angka: makeAngka({ aktif: 0, minggu: {} }) })[2]).toBe(
			'Dalam 28 hari terakhir tidak ada yang belajar atau berlatih.'
		);
		const sedikit = { '2026-11-16': { aktif: 12, mulai: 0, selesai: 0 } };
		expect(pokok({ angka: makeAngka({ aktif: 3, minggu: sedikit }) })[2]).toBe(
			'Dalam 28 hari terakhir kurang dari 5 orang belajar atau berlatih.'
		);
	});

	it('name the month where it is not this one', () => {
		const bulan = parseBulan('2026-10') ?? november;
		const minggu = {
			'2026-09-07': { aktif: 40, mulai: 0, selesai: 0 },
			'2026-10-05': { aktif: 80, mulai: 0, selesai: 0 }
		};
		expect(pokok({ bulan, angka: makeAngka({ minggu }) })[2]).toContain(
			'rata-rata per minggu pada akhir Oktober 2026 naik dari 10 menjadi 20 orang'
		);
	});

	it('tell who went down as plainly', () => {
		const minggu = {
			'2026-10-05': { aktif: 400, mulai: 0, selesai: 0 },
			'2026-11-02': { aktif: 40, mulai: 0, selesai: 0 }
		};
		expect(pokok({ angka: makeAngka({ minggu }) })[2]).toContain(
			'rata-rata per minggu turun dari 100 menjadi 10 orang'
		);
	});

	it.each([
		[{ macet: 0, senyap: 0 }, ['Tidak ada yang macet atau senyap.']],
		[
			{ macet: 0, senyap: 7 },
			['Yang macet dan perlu dibantu tidak ada; yang senyap lebih dari 21 hari 7 orang.']
		],
		[{ mulai: 0, macet: 0, senyap: 0 }, []]
	])('about who is stuck: %j', (given, kalimat) => {
		const semua = pokok({ angka: makeAngka(given) });
		expect(semua.filter((satu) => /macet|senyap/.test(satu))).toEqual(kalimat);
	});

	const kursus = (n: number, bawah: number, atas: number) => [
		{
			id: 'keuangan-desa',
			kode: 'K05',
			judul: 'Keuangan desa',
			mulai: 9,
			selesai: 1,
			kenaikan: { n, rata: (bawah + atas) / 2, selang: { bawah, atas } }
		}
	];
	it.each([
		[40, -0.1, 0.3, 'belum terbukti naik: rata-rata 0,10 (n = 40; selang 95% -0,10 sampai 0,30).'],
		[40, -0.4, -0.2, 'turun sesudah pelatihan, rata-rata -0,30'],
		[4, 0.2, 0.4, 'belum dapat disimpulkan: pesertanya masih terlalu sedikit.']
	])('claim no gain that the interval does not carry: n = %i, %d to %d', (n, bawah, atas, kata) => {
		expect(pokok({ kursus: kursus(n, bawah, atas) }).at(-1)).toContain(kata);
	});

	it('say nothing of a gain that nobody could have', () => {
		expect(pokok({ kursus: [] }).join(' ')).not.toContain('K05');
	});
});
