import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import { lanjut, maju, mulai, type Jalan } from '../../surat/testing';
import type { Baris } from '../baris';
import { daftarBerkas } from '../rancangan';
import { makeBaris, makeBarisAkun } from '../testing';
import { isi, langkah, mejaAnggaran, musyawarah, sampai, sebagai, tulis } from '../testing-alur';
import { daftarPeriksa } from './daftar-periksa';

const butir = ({ dunia }: Pick<Jalan, 'dunia'>, huruf: string) => {
	const satu = daftarPeriksa(dunia, 'murni').find((ini) => ini.huruf === huruf);
	if (!satu) throw new Error(huruf);
	return satu;
};
const status = (jalan: Pick<Jalan, 'dunia'>, huruf: string) => butir(jalan, huruf).status;
const dengan = (...baris: readonly Baris[]) => lanjut(mulai(mejaAnggaran), tulis(...baris));

describe('G-05 the checklist', () => {
	test('has (a) to (i) in their order, each with its rule', () => {
		expect(daftarPeriksa(isi().dunia, 'murni').map(({ huruf, aturan }) => huruf + aturan)).toEqual([
			'aD-08',
			'bD-07',
			'cD-02',
			'dD-03',
			'eD-04',
			'fD-06',
			'gD-01',
			'hD-01',
			'iD-01'
		]);
		expect(daftarPeriksa(isi().dunia, 'tidak-ada')).toEqual([]);
	});

	test('(a) D-08: papers, once they were sent', () => {
		expect(status(isi(), 'a')).toBe('perlu-dinilai');
		expect(status(sampai('kirim'), 'a')).toBe('sesuai');
		const kurang = lanjut(
			sampai('sepakati'),
			...sebagai(
				'kades',
				langkah({ jenis: 'kirim', nomor: '1', berkas: daftarBerkas.filter((x) => x !== 'rab') })
			)
		);
		expect(butir(kurang, 'a')).toMatchObject({
			status: 'tidak',
			keterangan: 'Belum ada: RAB setiap kegiatan.'
		});
	});

	test('(b) D-07: in time, or which step was late', () => {
		expect(status(isi(), 'b')).toBe('perlu-dinilai');
		expect(status(sampai('terima'), 'b')).toBe('sesuai');
		const lambat = lanjut(
			sampai('ajukan'),
			maju('2026-11-09'),
			...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
		);
		// D-07 warns of it and lets it pass: the kecamatan says what it makes of it.
		expect(butir(lambat, 'b')).toMatchObject({
			status: 'perlu-dinilai',
			keterangan: 'Terlambat: Sepakat BPD, batasnya 31 Oktober 2026.'
		});
		const baru = lanjut(
			sampai('ajukan'),
			maju('2027-01-04'),
			...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
		);
		expect(status(baru, 'b')).toBe('perlu-dinilai');
	});

	test('(c) D-02: what is not balanced', () => {
		expect(status(isi(), 'c')).not.toBe('tidak');
		expect(status(dengan(makeBaris()), 'c')).toBe('tidak');
	});

	test('(d) D-03: above thirty percent', () => {
		const siltap = makeBaris({ rekening: '5.1.1.01', kegiatan: '1.1.01', sumber: 'ADD' });
		expect(status(dengan(siltap), 'd')).toBe('tidak');
		expect(status(isi(), 'd')).toBe('sesuai');
	});

	test('(e) D-04: siltap from Dana Desa', () => {
		const siltap = makeBaris({ rekening: '5.1.1.01', kegiatan: '1.1.01', sumber: 'DD' });
		expect(status(dengan(siltap), 'e')).toBe('tidak');
	});

	test('(f) D-06: a year without rules is for somebody to judge', () => {
		expect(status(isi(), 'f')).toBe('perlu-dinilai');
	});

	test('(g) D-01, E-11: outside of the RKP; what is the business of a village no table says', () => {
		expect(status(dengan(makeBaris({ rkpId: null })), 'g')).toBe('tidak');
		expect(butir(dengan(makeBaris({ kegiatan: '2.3.14' })), 'g').keterangan).toContain('berbeda');
		expect(butir(isi(), 'g')).toMatchObject({ status: 'perlu-dinilai' });
		expect(butir(isi(), 'g').keterangan).toContain('E-11');
	});

	test('(h) D-01: a price above the standard of the regent is for somebody to judge', () => {
		const barang = [{ nama: 'Batu pecah', satuan: 'm3', harga: rupiah(900_000) }];
		const { anggaran } = mejaAnggaran;
		const standarHarga = { ...anggaran.masukan.standarHarga, barang };
		const masukan = { ...anggaran.masukan, standarHarga };
		expect(status(isi({ ...mejaAnggaran, anggaran: { ...anggaran, masukan } }), 'h')).toBe(
			'perlu-dinilai'
		);
	});

	test('(i) D-01: 5.4 outside of bidang 5', () => {
		expect(status(isi(), 'i')).toBe('sesuai');
		expect(status(dengan(makeBaris({ rekening: '5.4.1.01' })), 'i')).toBe('tidak');
		expect(status(dengan(makeBarisAkun('f', '6.2.2.01', 'DD', 5)), 'i')).toBe('tidak');
	});
});
