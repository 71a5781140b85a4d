import { describe, expect, test } from 'vitest';
import type { Command } from '../../dunia';
import { coba, lanjut, maju, type Jalan } from '../../surat/testing';
import { batasWaktu } from '../alur/batas-waktu';
import { bedaBaris, isBerubah } from '../beda';
import { makeBaris } from '../testing';
import type { Langkah } from '../rancangan';
import { barisSeimbang, isi, langkah, rancanganDari, sampai, sebagai } from '../testing-alur';

const masalah = (jalan: Jalan, command: Command) => {
	const { result } = coba(jalan, command);
	return result.ok ? [] : result.problems.map(({ rule, field }) => [rule, field]);
};
const mulaiPerubahan = (luarBiasa = false, alasan = 'Website desa'): Command => ({
	kind: 'perubahan.mulai',
	alasan,
	luarBiasa
});
/** Enacted, and the budget year has begun. */
const tahunJalan = lanjut(sampai('tetapkan'), maju('2027-06-01'), ...sebagai('sekdes'));
const pertama = lanjut(tahunJalan, mulaiPerubahan());

describe('D-09 a perubahan', () => {
	test('begins with the lines as they were enacted', () => {
		const rancangan = rancanganDari(pertama, 'perubahan-1');
		expect([...rancangan.baris.values()]).toEqual(barisSeimbang);
		expect(rancangan.perubahan).toMatchObject({ alasan: 'Website desa', luarBiasa: false });
		expect(rancangan).toMatchObject({ tahap: 'disusun', langkah: [] });
	});

	test('changes its own lines, and those before stay as they were enacted', () => {
		const ubah = makeBaris({ volume: 150 });
		const baru = makeBaris({ id: 'b-2', uraian: 'Website desa' });
		const kini = lanjut(pertama, {
			kind: 'anggaran.tulis',
			rancangan: 'perubahan-1',
			baris: [ubah, baru]
		});
		expect([...rancanganDari(kini).baris.values()]).toEqual(barisSeimbang);
		const { perubahan, baris } = rancanganDari(kini, 'perubahan-1');
		expect(
			bedaBaris(perubahan?.semula ?? new Map(), baris)
				.filter(isBerubah)
				.map(({ id, selisih }) => [id, selisih])
		).toEqual([
			['b-1', 500_000],
			['b-2', 1_000_000]
		]);
	});

	describe('the Penjabaran ahead of it', () => {
		const ubah = { jenis: 'ubah-penjabaran', nomor: '3 Tahun 2027' } as const;
		const kabar = { jenis: 'beritahu-bpd' } as const;
		const tulis = (volume: number): Command => ({
			kind: 'anggaran.tulis',
			rancangan: 'perubahan-1',
			baris: [makeBaris({ volume })]
		});
		const perubahan = (satu: Langkah): Command => langkah(satu, 'perubahan-1');
		const ditulis = lanjut(pertama, tulis(150), ...sebagai('kades'));

		test('is changed by the Kades, who tells the BPD; the draft stays where it is', () => {
			expect(masalah(ditulis, perubahan(kabar))).toEqual([['D-09', '']]);
			const diubah = lanjut(ditulis, perubahan(ubah));
			expect(rancanganDari(diubah, 'perubahan-1').tahap).toBe('disusun');
			const tahu = lanjut(diubah, perubahan(kabar));
			// The timeline names the rule of each step, not D-07 for all.
			const { anggaran, tanggal } = tahu.dunia;
			expect(
				batasWaktu(rancanganDari(tahu, 'perubahan-1'), anggaran, tanggal)
					.slice(0, 3)
					.map(({ langkah: satu, aturan }) => [satu, aturan])
			).toEqual([
				['Ubah Penjabaran', 'D-09'],
				['Beritahu BPD', 'D-09'],
				['Serah ke Kades', 'D-07']
			]);
			expect(masalah(tahu, perubahan(kabar))).toEqual([['D-09', '']]);
			// The Perdes goes on as before, whether the BPD was told or not.
			for (const jalan of [diubah, tahu])
				expect(
					masalah(lanjut(jalan, ...sebagai('sekdes')), perubahan({ jenis: 'serahkan' }))
				).toEqual([]);
		});

		test('keeps the lines of its day, and is changed again only when they differ', () => {
			const diubah = lanjut(ditulis, perubahan(ubah), perubahan(kabar));
			expect(masalah(diubah, perubahan(ubah))).toEqual([['D-09', '']]);
			const lagi = lanjut(diubah, ...sebagai('sekdes', tulis(200)), ...sebagai('kades'));
			expect(rancanganDari(lagi, 'perubahan-1').penjabaran?.get('b-1')?.volume).toBe(150);
			const dua = lanjut(lagi, perubahan(ubah));
			expect(rancanganDari(dua, 'perubahan-1').penjabaran?.get('b-1')?.volume).toBe(200);
			expect(masalah(dua, perubahan(kabar))).toEqual([]);
		});

		test('needs a number and a line that differs, and is of no first budget', () => {
			expect(masalah(ditulis, perubahan({ ...ubah, nomor: ' ' }))).toEqual([['D-09', 'nomor']]);
			expect(masalah(lanjut(pertama, ...sebagai('kades')), perubahan(ubah))).toEqual([
				['D-09', '']
			]);
			expect(masalah(lanjut(isi(), ...sebagai('kades')), langkah(ubah))).toEqual([['D-09', '']]);
			expect(masalah(lanjut(ditulis, ...sebagai('sekdes')), perubahan(ubah))).toEqual([
				['D-09', '']
			]);
		});
	});

	test('only after the budget before it is enacted', () => {
		const belum = lanjut(sampai('nyatakan-sesuai'), maju('2027-06-01'), ...sebagai('sekdes'));
		expect(masalah(belum, mulaiPerubahan())).toEqual([['D-09', '']]);
		expect(masalah(pertama, mulaiPerubahan(true))).toEqual([['D-09', '']]);
	});

	test('only in the budget year', () => {
		expect(masalah(lanjut(sampai('tetapkan'), ...sebagai('sekdes')), mulaiPerubahan())).toEqual([
			['D-09', '']
		]);
		expect(masalah(lanjut(tahunJalan, maju('2028-01-01')), mulaiPerubahan())).toEqual([
			['D-09', '']
		]);
	});

	test('by the Sekdes, with a reason', () => {
		expect(masalah(lanjut(tahunJalan, ...sebagai('kades')), mulaiPerubahan())).toEqual([
			['D-09', '']
		]);
		expect(masalah(tahunJalan, mulaiPerubahan(false, ' '))).toEqual([['D-09', 'alasan']]);
	});

	test('a second one only when something extraordinary has happened', () => {
		const lagi = lanjut(sampai('tetapkan', pertama, 'perubahan-1'), ...sebagai('sekdes'));
		expect(masalah(lagi, mulaiPerubahan(false))).toEqual([['D-09', 'luarBiasa']]);
		const kedua = lanjut(lagi, mulaiPerubahan(true, 'Bencana'));
		expect([...kedua.dunia.anggaran.rancangan.keys()]).toEqual([
			'murni',
			'perubahan-1',
			'perubahan-2'
		]);
		expect(masalah(sampai('tetapkan', kedua, 'perubahan-2'), mulaiPerubahan(true))).toEqual([
			['D-09', '']
		]);
	});

	test('the dates of autumn do not hold for it', () => {
		const tetap = sampai('tetapkan', pertama, 'perubahan-1');
		const semua = batasWaktu(
			rancanganDari(tetap, 'perubahan-1'),
			tetap.dunia.anggaran,
			tetap.dunia.tanggal
		);
		expect(semua.filter(({ status }) => status === 'terlambat')).toEqual([]);
		expect(semua.find(({ langkah: satu }) => satu === 'Sepakat BPD')?.batas).toBeNull();
	});

	test('undone, it is gone', () => {
		const perintahId = pertama.events.at(-1)?.commandId ?? '';
		const urung = lanjut(pertama, { kind: 'perintah.urungkan', perintahId });
		expect([...urung.dunia.anggaran.rancangan.keys()]).toEqual(['murni']);
		expect(masalah(urung, langkah({ jenis: 'serahkan' }, 'perubahan-1'))).toEqual([['D-07', '']]);
	});
});
