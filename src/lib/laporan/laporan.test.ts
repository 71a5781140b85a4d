import { describe, expect, it } from 'vitest';
import { susunLaporan } from './laporan';
import { makeAngka, makeBahan, makeBawah } from './testing';

describe('the page of a month', () => {
	it('has five numbers, and a change only where one is known', () => {
		expect(susunLaporan(makeBahan()).angka).toEqual([
			{
				tentang: 'siap',
				label: 'Desa siap',
				nilai: '30',
				catatan: 'dari 120 desa, menyusun APBDes',
				perubahan: null,
				nada: null
			},
			{
				tentang: 'teraktivasi',
				label: 'Akun dipakai',
				nilai: '75%',
				catatan: '300 dari 400 orang yang menjabat',
				perubahan: null,
				nada: null
			},
			{
				tentang: 'aktif',
				label: 'Aktif 28 hari',
				nilai: '200',
				catatan: 'orang belajar atau berlatih',
				perubahan: '120 per minggu, naik dari 98',
				nada: null
			},
			{
				tentang: 'selesai',
				label: 'Selesai kursus',
				nilai: '80',
				catatan: 'dari 250 orang yang mulai',
				perubahan: '20 dalam 4 minggu, naik dari 8',
				nada: null
			},
			{
				tentang: 'macet',
				label: 'Macet',
				nilai: '12',
				catatan: 'dan 30 orang senyap',
				perubahan: null,
				nada: 'bata'
			}
		]);
	});

	it('of a wilayah with nobody has sentences and what to do, and no numbers that look like results', () => {
		const kosong = susunLaporan(
			makeBahan({
				angka: null,
				kursus: [],
				kegiatan: null,
				bawah: [makeBawah('Kecamatan Satu', 120, 0, 0)]
			})
		);
		expect(kosong).toMatchObject({
			keadaan: 'Belum ada data yang masuk.',
			angka: [],
			tren: [],
			cakupan: [],
			kursus: []
		});
		expect(kosong.pokok).toHaveLength(1);
		expect(kosong.saran).toHaveLength(1);
		expect(kosong.bawah?.petak[0]).toMatchObject({ nilai: null, teks: 'belum terisi' });
	});

	it('tells no group of fewer than five, in no part of it', () => {
		const sedikit = makeAngka({
			orang: 4,
			teraktivasi: 3,
			aktif: 3,
			mulai: 3,
			selesai: 1,
			macet: 2,
			senyap: 1,
			perJabatan: {
				'kepala-desa': { jabatan: 4, teraktivasi: 3, mulai: 3, selesai: 1, macet: 2 }
			},
			minggu: { '2026-11-16': { aktif: 3, mulai: 2, selesai: 1 } }
		});
		const kursus = [
			{
				id: 'keuangan-desa',
				kode: 'K05',
				judul: 'Keuangan desa',
				mulai: 3,
				selesai: 1,
				kenaikan: { n: 3, rata: 0.77, selang: { bawah: 0.7, atas: 0.84 } }
			}
		];
		const laporan = susunLaporan(
			makeBahan({ angka: sedikit, kursus, kegiatan: null, kesiapan: [], bawah: [] })
		);
		const { pokok, angka, cakupan, saran, tren } = laporan;
		const isi = JSON.stringify({ pokok, angka, cakupan, saran, kursus: laporan.kursus });
		expect(isi).not.toMatch(/\b[1-4] orang|0,77|75%/);
		expect(cakupan[0]).toEqual({
			kode: 'kepala-desa',
			jabatan: 'Kepala Desa',
			terisi: '< 5',
			masuk: '< 5',
			mulai: '< 5',
			selesai: '< 5',
			macet: '< 5'
		});
		expect(laporan.kursus[0]).toMatchObject({ n: '< 5', kenaikan: '-', selang: '-' });
		expect(tren.find(({ label }) => label === '16/11')).toMatchObject({
			aktif: '< 5',
			tinggi: null
		});
	});

	it('tells them in a kecamatan, whose trainer knows them', () => {
		const { cakupan } = susunLaporan(makeBahan({ tertutup: () => false }));
		expect(cakupan.map(({ jabatan, macet }) => [jabatan, macet])).toEqual([
			['Kepala Desa', '8'],
			['Operator SID', '4']
		]);
	});

	it('gives no interval of fewer than five, even where they are told', () => {
		const kenaikan = { n: 4, rata: 1, selang: { bawah: 1, atas: 1 } };
		const [kursus] = susunLaporan(
			makeBahan({
				tertutup: () => false,
				kursus: [
					{
						id: 'keuangan-desa',
						kode: 'K05',
						judul: 'Keuangan desa',
						mulai: 9,
						selesai: 4,
						kenaikan
					}
				]
			})
		).kursus;
		expect(kursus).toMatchObject({ n: '4', kenaikan: '1,00', selang: '-' });
	});

	it('shows each thing to be ready for with its day', () => {
		expect(susunLaporan(makeBahan()).kesiapan).toEqual([
			{
				id: 'apbdes',
				nama: 'menyusun APBDes',
				teks: '30 dari 120 desa (25%)',
				bagian: 0.25,
				batas: 'batas 31 Desember 2026, 38 hari lagi'
			},
			{
				id: 'lampid',
				nama: 'melapor LAMPID',
				teks: '60 dari 120 desa (50%)',
				bagian: 0.5,
				batas: 'tanpa batas tanggal tetap'
			}
		]);
	});

	it('is about the readiness asked for, else about the first', () => {
		expect(susunLaporan(makeBahan({ untuk: 'lampid' })).untuk?.id).toBe('lampid');
		expect(susunLaporan(makeBahan({ untuk: 'tidak-ada' })).untuk?.id).toBe('apbdes');
		expect(susunLaporan(makeBahan({ kesiapan: [] }))).toMatchObject({ untuk: null, bawah: null });
	});

	it('leaves out what the reader may not see', () => {
		expect(susunLaporan(makeBahan({ kegiatan: null, bawah: null }))).toMatchObject({
			kegiatan: null,
			bawah: null
		});
	});

	it('says what was done, and that nothing was', () => {
		expect(susunLaporan(makeBahan()).kegiatan).toEqual([
			{
				...{ apa: 'kunjungan', ada: true },
				kalimat: '4 kunjungan direncanakan, 3 sudah terlaksana.'
			},
			{ apa: 'bantuan', ada: true, kalimat: '9 bantuan tercatat untuk 8 orang.' },
			{ apa: 'tatapMuka', ada: true, kalimat: '2 hari tatap muka, 50 kehadiran tercatat.' }
		]);
	});

	it('is named after the wilayah and the month', () => {
		expect(susunLaporan(makeBahan()).namaBerkas).toBe('laporan-kabupaten-latihan-35-99-2026-11');
	});
});
