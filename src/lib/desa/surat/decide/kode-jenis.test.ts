import { describe, expect, it } from 'vitest';
import { riwayat } from '../../riwayat';
import type { Command } from '../../dunia';
import type { NamaTabel } from '../klasifikasi/klasifikasi';
import { nomorBerikut } from '../nomor';
import {
	acuanUji,
	ajukan,
	ajukanDinas,
	coba,
	kantor,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiTerbit,
	surat
} from '../testing';

const ganti = (kode: string, jenis = 'SKD', tabel: NamaTabel = 'permendagri-83-2022'): Command => ({
	kind: 'kode-jenis.ubah',
	jenis,
	tabel,
	kode
});
const setelan = (isi: Partial<typeof kantor.persuratan.setelan>): Command => ({
	kind: 'setelan-surat.ubah',
	setelan: { ...kantor.persuratan.setelan, ...isi }
});
const nomor = ({ jalan, id }: ReturnType<typeof sampaiTerbit>) => surat(jalan, id).nomor;

describe('C-01 a code of the village for a letter type', () => {
	it('C-01 is in the number of the next letter, in the same series, and in no number that is out', () => {
		const dulu = sampaiTerbit(mulai());
		const diganti = lanjut(dulu.jalan, peran('kaur-tu'), ganti('400.12.4'));
		const baru = sampaiTerbit(diganti);
		expect(nomor(baru)).toMatchObject({ teks: '400.12.4/002/DS/XI/2026', deret: 'semua' });
		expect(surat(baru.jalan, dulu.id).nomor?.teks).toBe('400.12.2.1/001/DS/XI/2026');
		const lain = sampaiTerbit(baru.jalan, ajukan('SKTM'));
		expect(nomor(lain)?.teks).toBe('400.12.2.1/003/DS/XI/2026');
	});

	it('C-01 nothing at all, or its own code, gives a type its own code again', () => {
		const diganti = lanjut(mulai(), ganti('400.12.4'));
		for (const kode of ['', '400.12.2.1']) {
			const { dunia } = lanjut(diganti, ganti(kode));
			expect(dunia.persuratan.setelan.kodeJenis.SKD).toEqual({});
			expect(nomor(sampaiTerbit(lanjut(diganti, ganti(kode))))?.teks).toBe(
				'400.12.2.1/001/DS/XI/2026'
			);
		}
	});

	it('C-01 what changes nothing is no event', () => {
		expect(coba(mulai(), ganti('')).result).toEqual({ ok: true, value: [] });
		expect(coba(mulai(), ganti('400.12.2.1')).result).toEqual({ ok: true, value: [] });
		const diganti = lanjut(mulai(), ganti('400.12.4'));
		expect(coba(diganti, ganti('400.12.4')).result).toEqual({ ok: true, value: [] });
	});

	it('C-01 belongs to the table it was chosen in; the other table knows nothing of it', () => {
		const lama = lanjut(mulai(), ganti('400.12.4'), setelan({ tabelKlasifikasi: 'lama' }));
		expect(nomor(sampaiTerbit(lama))?.teks).toBe('470/001/DS/XI/2026');
		const keduanya = lanjut(lama, ganti('474.4', 'SKD', 'lama'));
		expect(keduanya.dunia.persuratan.setelan.kodeJenis.SKD).toEqual({
			kode: '400.12.4',
			lama: '474.4'
		});
		expect(nomor(sampaiTerbit(keduanya))?.teks).toBe('474.4/001/DS/XI/2026');
		const kembali = lanjut(keduanya, setelan({ tabelKlasifikasi: 'permendagri-83-2022' }));
		expect(nomor(sampaiTerbit(kembali))?.teks).toBe('400.12.4/001/DS/XI/2026');
	});

	it('C-02 counts with its new code where each code counts for itself', () => {
		const sendiri = lanjut(mulai(), setelan({ lingkupNomor: 'per-klasifikasi' }));
		const dulu = sampaiTerbit(sendiri);
		const { jalan } = sampaiTerbit(lanjut(dulu.jalan, peran('sekdes'), ganti('400.10.2.3')));
		const undangan = sampaiTerbit(jalan, ajukanDinas('UND'));
		expect([...undangan.jalan.dunia.persuratan.urutTerakhir]).toEqual([
			['2026/klasifikasi:400.12.2.1', 1],
			['2026/klasifikasi:400.10.2.3', 2]
		]);
		expect(nomor(undangan)?.teks).toBe('400.10.2.3/002/DS/XI/2026');
	});

	it.each([
		['400', []],
		['400.12.2.2', []],
		['40', ['C-01 kode']],
		['400.', ['C-01 kode']],
		['400.12.b', ['C-01 kode']],
		['Kependudukan', ['C-01 kode']]
	])('C-01 the code %j', (kode, hasil) => {
		expect(masalah(coba(mulai(), ganti(kode)).result)).toEqual(hasil);
	});

	it('C-01 a code of the other table is refused: two tables are never mixed', () => {
		expect(masalah(coba(mulai(), ganti('470', 'SKD', 'lama')).result)).toEqual(['C-01 kode']);
		expect(masalah(coba(mulai(), ganti('', 'SKD', 'lama')).result)).toEqual(['C-01 kode']);
	});

	it('C-04, C-06 is for whoever keeps the office, and for a type that there is', () => {
		expect(masalah(coba(mulai(), ganti('470', 'XYZ')).result)).toEqual(['C-06 jenis']);
		const kasi = lanjut(mulai(), peran('kasi-pelayanan'));
		expect(masalah(coba(kasi, ganti('470')).result)).toEqual(['C-04']);
		const kecamatan = lanjut(mulai(), peran('kecamatan'));
		expect(masalah(coba(kecamatan, ganti('470')).result)).toEqual(['G-06']);
	});

	it('C-01 is told in the history, and can change whenever the table cannot', () => {
		const { jalan } = sampaiTerbit(mulai());
		const diganti = lanjut(jalan, maju('2026-12-31'), peran('operator'), ganti('400.12.4'));
		expect(riwayat(diganti.dunia, diganti.events)[0]?.uraian).toBe(
			'Kode klasifikasi SKD: 400.12.4'
		);
		const definisi = acuanUji.definisi('SKD');
		expect(
			definisi && nomorBerikut(diganti.dunia.persuratan, definisi, diganti.dunia.tanggal).teks
		).toBe('400.12.4/002/DS/XII/2026');
	});
});
