import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import { hasilAturan, makeBaris, makeBarisAkun, makeMasukan } from '../testing';

describe('D-01 Kegiatan tanpa RKP', () => {
	const nilai = (rkpId: string | null) => hasilAturan('d-01-rkp', [makeBaris({ rkpId })]);

	test('passes where the activity is in the RKP', () => {
		expect(nilai('rkp-jalan')).toMatchObject({ aturan: 'D-01', status: 'terpenuhi', barisId: [] });
	});

	test.each([
		[null, 'Belum menunjuk'],
		['rkp-lain', 'tidak ada di RKP']
	])('%j is a galat', (rkpId, keterangan) => {
		const hasil = nilai(rkpId);
		expect(hasil).toMatchObject({ status: 'galat', barisId: ['b-1'] });
		expect(hasil.ringkas).toBe('1 baris belanja tidak melaksanakan kegiatan RKP Desa.');
		expect(hasil.rincian[0]?.keterangan).toContain(keterangan);
		expect(hasil.mend).toContain('Perdes Nomor 4 Tahun 2026');
	});

	test('asks nothing of pendapatan and pembiayaan', () => {
		const hasil = hasilAturan('d-01-rkp', [
			makeBaris(),
			makeBarisAkun('p', '4.2.1.01', 'DD', 1),
			makeBarisAkun('q', '6.1.1.01', 'DD', 1)
		]);
		expect(hasil.status).toBe('terpenuhi');
	});

	test('has nothing to judge without belanja', () => {
		expect(hasilAturan('d-01-rkp', []).status).toBe('belum-dinilai');
	});
});

describe('D-01 Kegiatan RKP yang berbeda', () => {
	const nilai = (isi: Parameters<typeof makeBaris>[0]) =>
		hasilAturan('d-01-rkp-beda', [makeBaris(isi)]);

	test('passes where the line has the code of its activity', () => {
		expect(nilai({})).toMatchObject({ aturan: 'D-01', status: 'terpenuhi', barisId: [] });
	});

	test('warns where it has another, and names both', () => {
		const hasil = nilai({ kegiatan: '2.3.14' });
		expect(hasil).toMatchObject({ status: 'peringatan', dasar: '', barisId: ['b-1'] });
		expect(hasil.rincian[0]?.keterangan).toBe(
			'Baris ini 2.3.14, sedangkan kegiatan RKP "Rabat beton Dusun Krajan" 2.3.10.'
		);
		expect(hasil.mend).not.toBe('');
	});

	test.each([{ rkpId: null }, { rkpId: 'rkp-lain' }, { kegiatan: null }, { kegiatan: '' }])(
		'%j is the matter of another check',
		(isi) => {
			expect(nilai({ kegiatan: '2.3.14', ...isi }).status).toBe('terpenuhi');
		}
	);

	test('has nothing to judge without belanja', () => {
		const akun = makeBarisAkun('p', '4.2.1.01', 'DD', 1);
		expect(hasilAturan('d-01-rkp-beda', [akun]).status).toBe('belum-dinilai');
	});
});

test('D-01 only names the articles that the reference gives for it', () => {
	const dasar = (kunci: string) => hasilAturan(kunci, [makeBaris()]).dasar;
	expect(dasar('d-01-rkp')).toBe('Permendagri 20/2018 Ps. 31');
	expect(dasar('d-01-isian')).toBe('');
	expect(dasar('d-01-perdes')).toBe('');
	expect(dasar('d-01-tak-terduga')).toBe('Permendagri 20/2018 Ps. 9, 15–23, Lampiran A');
	expect(dasar('d-01-kode')).toBe('Permendagri 20/2018 Ps. 9, 15–23, Lampiran A');
});

describe('D-01 Isian baris', () => {
	test('passes a line that is whole', () => {
		expect(hasilAturan('d-01-isian', [makeBaris()]).status).toBe('terpenuhi');
	});

	test.each([
		[{ volume: 0 }, 'volume'],
		[{ satuan: '  ' }, 'satuan'],
		[{ hargaSatuan: 0 }, 'harga satuan'],
		[{ pelaksana: null }, 'pelaksana']
	])('%j is a galat', (isi, kurang) => {
		const hasil = hasilAturan('d-01-isian', [makeBaris(isi)]);
		expect(hasil).toMatchObject({ status: 'galat', barisId: ['b-1'] });
		expect(hasil.rincian[0]?.keterangan).toBe(`Belum diisi: ${kurang}.`);
	});

	test('names all that a line lacks', () => {
		const hasil = hasilAturan('d-01-isian', [
			makeBaris({ volume: 0, satuan: '', pelaksana: null })
		]);
		expect(hasil.rincian[0]?.keterangan).toBe('Belum diisi: volume, satuan, pelaksana.');
	});
});

describe('D-01 Harga di atas standar', () => {
	const masukan = makeMasukan({
		standarHarga: {
			dasar: 'Peraturan Bupati Contoh',
			barang: [
				{ nama: 'Semen portland', satuan: 'zak', harga: rupiah(62_000) },
				{ nama: 'Semen portland putih', satuan: 'zak', harga: rupiah(90_000) },
				{ nama: 'Pasir', satuan: 'm3', harga: rupiah(285_000) }
			]
		}
	});
	const nilai = (uraian: string, satuan: string, hargaSatuan: number, alasan = '') =>
		hasilAturan('d-01-harga', [makeBaris({ uraian, satuan, hargaSatuan, alasan })], { masukan });

	test.each([
		['Semen portland', 'zak', 62_000],
		['Semen portland putih', 'zak', 90_000],
		['Semen portlandia', 'zak', 99_000],
		['Semen portland', 'ton', 900_000],
		['Pasir', 'zak', 900_000],
		['Batu pecah', 'm3', 900_000]
	])('%s per %s at %d passes', (uraian, satuan, harga) => {
		expect(nilai(uraian, satuan, harga).status).toBe('terpenuhi');
	});

	test.each([
		['Semen portland', 'zak', 62_001],
		['SEMEN  PORTLAND', 'Zak', 62_001],
		['Semen portland, 40 kg', 'zak', 62_001],
		['Semen portland putih', 'zak', 90_001]
	])('%s per %s at %d warns', (uraian, satuan, harga) => {
		expect(nilai(uraian, satuan, harga)).toMatchObject({
			status: 'peringatan',
			barisId: ['b-1'],
			dasar: 'Peraturan Bupati Contoh'
		});
	});

	test('a reason lets it pass and stays to be read', () => {
		const hasil = nilai('Semen portland', 'zak', 70_000, 'Jalan ke dusun rusak');
		expect(hasil).toMatchObject({ status: 'terpenuhi', barisId: [] });
		expect(hasil.rincian).toEqual([
			{
				label: 'Semen portland',
				jumlah: 70_000,
				keterangan: 'Harga Rp70.000 per zak, standar Rp62.000. Alasan: Jalan ke dusun rusak',
				barisId: 'b-1',
				dihitung: false
			}
		]);
	});

	test('has nothing to judge without a standard', () => {
		expect(hasilAturan('d-01-harga', [makeBaris()]).status).toBe('belum-dinilai');
	});
});

describe('D-01 Belanja tak terduga', () => {
	const nilai = (kegiatan: string) =>
		hasilAturan('d-01-tak-terduga', [makeBaris({ kegiatan, rekening: '5.4.1.01' })]);

	test.each(['5.1.00', '5.2.00', '5.3.01'])('stands in %s', (kegiatan) => {
		expect(nilai(kegiatan).status).toBe('terpenuhi');
	});

	test.each(['2.3.10', '1.1.04', '4.5.02'])('in %s it is a galat', (kegiatan) => {
		expect(nilai(kegiatan)).toMatchObject({ status: 'galat', barisId: ['b-1'] });
	});
});

describe('D-01 Penyertaan modal dan dana cadangan', () => {
	const nilai = (rekening: string, perdes: string) =>
		hasilAturan('d-01-perdes', [{ ...makeBarisAkun('m', rekening, 'DD', 5), perdes }]);

	test.each(['6.2.1.01', '6.2.2.01'])('%s needs a Perdes of its own', (rekening) => {
		expect(nilai(rekening, ' ')).toMatchObject({ status: 'galat', barisId: ['m'] });
		expect(nilai(rekening, 'Perdes 3/2026').status).toBe('terpenuhi');
	});

	test.each(['6.1.1.01', '6.2.9.90'])('%s needs none', (rekening) => {
		expect(nilai(rekening, '').status).toBe('terpenuhi');
	});
});

describe('D-01 Kode rekening', () => {
	test.each([
		makeBaris(),
		makeBaris({ kegiatan: '2.3.95', rekening: '5.2.1.97' }),
		makeBaris({ kegiatan: '5.3.00', rekening: '5.4.1.01' }),
		makeBarisAkun('a', '4.1.2.01', 'BENGKOK', 1),
		makeBarisAkun('a', '4.1.2.01', 'PAD', 1),
		makeBarisAkun('a', '4.3.6.01', 'DLL', 1),
		makeBarisAkun('a', '6.1.1.01', 'ADD', 1)
	])('$kegiatan $rekening from $sumber passes', (baris) => {
		expect(hasilAturan('d-01-kode', [baris]).status).toBe('terpenuhi');
	});

	test.each([
		[makeBaris({ kegiatan: null }), 'Kegiatan belum diisi.'],
		[makeBaris({ kegiatan: '2.9.01' }), 'Kegiatan 2.9.01 tidak dikenal.'],
		[makeBaris({ kegiatan: '2.3' }), 'Kode 2.3 bukan kode kegiatan.'],
		[makeBaris({ rekening: '5.3.5' }), 'Rekening 5.3.5 bukan kode objek.'],
		[makeBaris({ rekening: '5.3.5.77' }), 'Rekening 5.3.5.77 tidak dikenal.'],
		[makeBaris({ rekening: '' }), 'Rekening belum diisi.'],
		[
			makeBaris({ rekening: '4.2.1.01' }),
			'Rekening 4.2.1.01 bukan belanja, jadi tidak menunjuk kegiatan.'
		]
	])('is a galat: %#', (baris, keterangan) => {
		const hasil = hasilAturan('d-01-kode', [baris]);
		expect(hasil).toMatchObject({ status: 'galat', barisId: ['b-1'] });
		expect(hasil.rincian[0]?.keterangan).toBe(keterangan);
	});
});

describe('D-01 Sumber pendapatan', () => {
	test('warns where the account is that of another source, and is no matter of the codes', () => {
		const baris = makeBarisAkun('b-1', '4.2.1.01', 'ADD', 1);
		const hasil = hasilAturan('d-01-sumber', [baris]);
		expect(hasil).toMatchObject({
			aturan: 'D-01',
			status: 'peringatan',
			dasar: '',
			barisId: ['b-1']
		});
		expect(hasil.rincian[0]?.keterangan).toBe(
			'Sumber Alokasi Dana Desa tidak dicatat di rekening 4.2.1.01.'
		);
		expect(hasilAturan('d-01-kode', [baris]).status).toBe('terpenuhi');
	});

	test.each([
		makeBarisAkun('a', '4.1.2.01', 'BENGKOK', 1),
		makeBarisAkun('a', '4.1.2.01', 'PAD', 1),
		makeBarisAkun('a', '4.2.3.01', 'ADD', 1),
		makeBarisAkun('a', '4.3.6.01', 'DLL', 1)
	])('$rekening from $sumber passes', (baris) => {
		expect(hasilAturan('d-01-sumber', [baris]).status).toBe('terpenuhi');
	});

	test('an account that is none is the matter of the codes', () => {
		const hasil = hasilAturan('d-01-sumber', [makeBarisAkun('a', '4.9.9.99', 'DD', 1)]);
		expect(hasil.status).toBe('terpenuhi');
	});

	test.each([[[]], [[makeBaris(), makeBarisAkun('s', '6.1.1.01', 'ADD', 1)]]])(
		'has nothing to judge without pendapatan: %#',
		(baris) => {
			expect(hasilAturan('d-01-sumber', baris).status).toBe('belum-dinilai');
		}
	);
});

describe('D-01 Baris ganda', () => {
	test('names every one of the lines that are the same', () => {
		const hasil = hasilAturan('d-01-ganda', [
			makeBaris({ id: 'c', uraian: ' batu  PECAH' }),
			makeBaris({ id: 'a', hargaSatuan: 5 }),
			makeBaris({ id: 'b', uraian: 'Batu belah' })
		]);
		expect(hasil).toMatchObject({ status: 'peringatan', barisId: ['a', 'c'] });
	});

	test.each([
		{ kegiatan: '2.3.11' },
		{ rkpId: 'rkp-lain' },
		{ rekening: '5.3.5.02' },
		{ sumber: 'ADD' as const },
		{ uraian: 'Pasir' }
	])('%j makes another line of it', (isi) => {
		const hasil = hasilAturan('d-01-ganda', [makeBaris(), makeBaris({ id: 'b-2', ...isi })]);
		expect(hasil.status).toBe('terpenuhi');
	});
});
