import { describe, expect, it } from 'vitest';
import { tanggal } from '../format/tanggal';
import type { BahanLaporan } from './bahan';
import { saranLaporan } from './saran';
import { kosong, makeAngka, makeBahan } from './testing';
import { petakWilayah } from './wilayah-bawah';

function saran(given: Partial<BahanLaporan> = {}) {
	const bahan = makeBahan(given);
	const desa = bahan.anak === 'desa';
	const petak = (bahan.bawah ?? []).map((satu) => petakWilayah(satu, 'apbdes', desa));
	return saranLaporan(bahan, bahan.kesiapan[0] ?? null, petak);
}
const perihal = (given: Partial<BahanLaporan> = {}) => saran(given).map((satu) => satu.perihal);

const tuntas = makeAngka({
	...kosong,
	desaTerisi: 120,
	orang: 400,
	teraktivasi: 400,
	siap: { apbdes: 120 }
});

describe('what is asked of the head of office', () => {
	it('are three things, each with the number that it follows from', () => {
		expect(saran()).toEqual([
			{
				perihal: 'Batas waktu',
				teks: 'Dahulukan 90 desa yang belum siap menyusun APBDes; batasnya 31 Desember 2026, 38 hari lagi. Mulai dari yang terendah: Kecamatan Ketiga (0%).'
			},
			{
				perihal: 'Jabatan kosong',
				teks: 'Minta camat mengumpulkan daftar perangkat untuk 20 dari 120 desa yang belum mempunyai jabatan terisi.'
			},
			{
				perihal: 'Akun belum dipakai',
				teks: 'Pastikan kartu akun sampai kepada 100 orang yang belum pernah memakai akunnya.'
			}
		]);
	});

	it('go on to what comes next where the first do not apply', () => {
		const angka = { ...tuntas, macet: 3, senyap: 9 };
		expect(saran({ angka })).toEqual([
			{
				perihal: 'Macet',
				teks: 'Tugaskan pelatih membantu kurang dari 5 orang yang macet.'
			},
			{
				perihal: 'Kunjungan',
				teks: 'Pastikan 1 dari 4 kunjungan bulan ini terlaksana, atau catat hasilnya.'
			},
			{
				perihal: 'Senyap',
				teks: 'Minta pelatih menghubungi 9 orang yang sudah mulai lalu senyap lebih dari 21 hari.'
			}
		]);
		expect(perihal({ angka, kegiatan: null })).toEqual(['Macet', 'Senyap']);
	});

	it('say when nobody has been helped', () => {
		const tanpa = {
			kunjungan: 0,
			kunjunganSelesai: 0,
			bantuan: 0,
			orangDibantu: 0,
			hariTatapMuka: 0,
			kehadiran: 0
		};
		expect(saran({ angka: { ...tuntas, macet: 9 }, kegiatan: tanpa })[0]?.teks).toContain(
			'Bulan ini belum ada bantuan yang tercatat.'
		);
	});

	it('are nothing where nothing is to be asked', () => {
		expect(saran({ angka: tuntas, kegiatan: null })).toEqual([]);
		expect(saran({ jumlahDesa: 0, angka: null })).toEqual([]);
	});

	it('of a wilayah with nobody yet are the one thing that comes first', () => {
		expect(perihal({ angka: null, kegiatan: null })).toEqual(['Jabatan kosong']);
		expect(saran({ angka: null, anak: 'desa' })[0]?.teks).toContain('Minta desa menyerahkan');
	});

	it('ask nothing because of a day that nobody has looked up', () => {
		const batas = tanggal('2026-11-30');
		const kesiapan = [{ id: 'apbdes', nama: 'menyusun APBDes', batas, perluDicek: true }];
		expect(perihal({ kesiapan })).not.toContain('Batas waktu');
	});

	it('leave a day alone that is far away, and one that is not known', () => {
		const pada = (batas: string | null) =>
			perihal({
				kesiapan: [
					{
						id: 'apbdes',
						nama: 'menyusun APBDes',
						batas: batas ? tanggal(batas) : null,
						perluDicek: false
					}
				]
			});
		expect(pada('2027-01-22')[0]).toBe('Batas waktu');
		expect(pada('2026-10-31')[0]).toBe('Batas waktu');
		expect(pada('2027-01-23')).not.toContain('Batas waktu');
		expect(pada(null)).not.toContain('Batas waktu');
	});
});
