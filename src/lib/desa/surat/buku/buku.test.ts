import { describe, expect, it } from 'vitest';
import { kolomDaun } from '../../../dokumen/dokumen';
import {
	acuanUji,
	ajukanDinas,
	idPejabat,
	langkah,
	lanjut,
	maju,
	mulai,
	peran,
	sampaiTerbit
} from '../testing';
import { kertas } from '../testing-masuk';
import { bacaPilihanBuku, cocok, tahunBuku } from './buku';
import { susunRegister } from './daftar';

const { definisi } = acuanUji;

const pertama = sampaiTerbit(lanjut(mulai(), peran('kaur-tu'), kertas()));
const kedua = sampaiTerbit(lanjut(pertama.jalan, maju('2026-11-25')), ajukanDinas('UND'));
const { jalan: tahunBaru } = sampaiTerbit(
	lanjut(
		kedua.jalan,
		langkah('surat.cabut', pertama.id, 'Keliru'),
		peran('kaur-tu'),
		{
			kind: 'ekspedisi.catat',
			suratId: kedua.id,
			tujuan: 'lain',
			kepada: 'Ketua RT 001',
			cara: 'diantar',
			lampiran: []
		},
		maju('2027-01-04')
	)
);
const { dunia } = tahunBaru;

const buka = (
	register: 'agenda' | 'ekspedisi',
	query = '',
	{ dunia: kini }: Pick<typeof tahunBaru, 'dunia'> = tahunBaru
) => {
	const alamat = new URLSearchParams(query);
	const pilihan = { ...bacaPilihanBuku(kini, alamat), potongan: null };
	return susunRegister(register, kini, definisi, alamat, pilihan);
};
const baris = (...args: Parameters<typeof buka>) => buka(...args).tabel[0]?.baris;

describe('A.7', () => {
	it('A.7 letters in and out on one sheet, in the ten columns of the regulation', () => {
		const dokumen = buka('agenda', 'tahun=2026');
		expect(kolomDaun(dokumen.tabel[0]?.kolom ?? []).map(({ judul }) => judul)).toEqual([
			'Nomor urut',
			'Tanggal',
			'Nomor',
			'Tanggal',
			'Pengirim',
			'Isi singkat',
			'Isi singkat',
			'Tanggal pengiriman',
			'Ditujukan kepada',
			'Ket.'
		]);
		expect(dokumen.tabel[0]?.baris).toEqual([
			[
				1,
				'22 Nov 2026',
				'421/12/SD/XI/2026',
				'20 Nov 2026',
				'Kepala SDN 1 Contoh',
				'Peminjaman balai desa',
				null,
				null,
				null,
				'Agenda 1'
			],
			[
				2,
				'22 Nov 2026',
				null,
				null,
				null,
				null,
				'Surat Keterangan Domisili',
				null,
				'Siti Aminah',
				'400.12.2.1/001/DS/XI/2026; Dicabut'
			],
			[
				3,
				'25 Nov 2026',
				null,
				null,
				null,
				null,
				'Surat Undangan',
				'25 Nov 2026',
				'Camat Contoh',
				'400.10.2.3/002/DS/XI/2026'
			]
		]);
		expect(dokumen.kepala.map(({ isi }) => isi)).toEqual(['Sukamaju', 'Contoh', 'Latihan', '2026']);
	});

	it('A.7 a search keeps the numbers of the book, and says what it was', () => {
		expect(baris('agenda', 'tahun=2026&cari=undangan')?.map(([urut]) => urut)).toEqual([3]);
		expect(baris('agenda', 'tahun=2026&cari=SDN balai')?.map(([urut]) => urut)).toEqual([1]);
		expect(baris('agenda', 'tahun=2026&cari=siti camat')).toEqual([]);
		expect(buka('agenda', 'cari=siti').kepala.at(-1)).toEqual({ label: 'Saringan', isi: 'siti' });
	});

	it('C-02 the register of letters that went out has the ten columns of the rule', () => {
		expect(baris('agenda', 'lembar=keluar&tahun=2026')?.[0]).toEqual([
			1,
			'22 Nov 2026',
			'400.12.2.1/001/DS/XI/2026',
			'Siti Aminah',
			'Surat Keterangan Domisili',
			'Surat Keterangan Domisili',
			'Pak kades, Kepala Desa',
			'TTE simulasi',
			'Dicabut',
			'belum'
		]);
	});

	it.each([
		['', 2027],
		['tahun=2026', 2026],
		['tahun=2025', 2027],
		['tahun=besok', 2027]
	])('C-02 a year has its own sheet: %j', (query, tahun) => {
		expect(buka('agenda', query).kepala.find(({ label }) => label === 'Tahun')?.isi).toBe(
			String(tahun)
		);
		expect(tahunBuku(dunia)).toEqual([2027, 2026]);
	});
});

describe('A.8', () => {
	it('A.8 a letter that was carried, and who took it', () => {
		expect(baris('ekspedisi', 'tahun=2026')).toEqual([
			[
				1,
				'25 Nov 2026',
				'25 Nov 2026, 400.10.2.3/002/DS/XI/2026',
				'Surat Undangan',
				'Ketua RT 001',
				'diantar; belum ada tanda terima'
			]
		]);
		const ekspedisiId = dunia.persuratan.ekspedisi[0]?.id ?? '';
		const diterima = lanjut(tahunBaru, peran('kaur-tu'), {
			kind: 'ekspedisi.terima',
			ekspedisiId,
			penerima: 'Pak Hadi'
		});
		expect(baris('ekspedisi', 'tahun=2026', diterima)?.[0]?.at(-1)).toBe(
			'diantar; diterima Pak Hadi, 4 Jan 2027'
		);
		expect(baris('ekspedisi', 'tahun=2026&cari=camat')).toEqual([]);
		expect(baris('ekspedisi')).toEqual([]);
	});
});

describe('who signs a register', () => {
	it('C-03 Kades and Sekdes by name; who stands for the Kades in his form; nobody while there is none', () => {
		expect(buka('agenda').tandaTangan).toMatchObject({
			kiri: { jabatan: 'Kepala Desa Sukamaju', nama: 'Pak kades' },
			kanan: { jabatan: 'Sekretaris Desa Sukamaju', nama: 'Pak sekdes' }
		});
		const sakit = lanjut(tahunBaru, peran('operator'), {
			kind: 'keadaan-kades.ubah',
			keadaan: 'berhalangan'
		});
		expect(buka('agenda', '', sakit).tandaTangan.kiri).toMatchObject({
			jabatan: 'Plh. Kepala Desa Sukamaju',
			nama: null
		});
		const diganti = lanjut(sakit, {
			kind: 'penugasan.tetapkan',
			bentuk: 'plh',
			pejabatId: idPejabat('kasi-pelayanan'),
			namaPns: '',
			dasar: '800/1/2027',
			mulai: dunia.tanggal,
			sampai: null
		});
		expect(buka('agenda', '', diganti).tandaTangan.kiri?.nama).toBe('Pak kasi-pel');
	});

	it('every word must stand in the line', () => {
		expect(cocok('SITI 001', 'Siti Aminah', '470/001/DS')).toBe(true);
		expect(cocok('siti 002', 'Siti Aminah', '470/001/DS', null)).toBe(false);
	});
});
