import { describe, expect, test } from 'vitest';
import type { Command } from '../../dunia';
import { coba, lanjut, maju, type Jalan } from '../../surat/testing';
import { batasWaktu } from '../alur/batas-waktu';
import { bedaBaris, isBerubah } from '../beda';
import { makeBaris } from '../testing';
import { barisSeimbang, langkah, rancanganDari, sampai, sebagai } from '../testing-alur';

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
