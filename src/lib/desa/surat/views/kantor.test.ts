import { describe, expect, it } from 'vitest';
import type { Command } from '../../dunia';
import {
	acuanUji,
	ajukanDinas,
	idPejabat,
	idSertifikat,
	kantor,
	langkah,
	lanjut,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit
} from '../testing';
import { contohNomor } from './contoh-nomor';
import { belumDiterima, dapatDikirim } from './ekspedisi';
import { kesiapan } from './kesiapan';
import { penandatanganHariIni } from './penandatangan';

const keadaan = (satu: typeof kantor.persuratan.keadaanKades): Command => ({
	kind: 'keadaan-kades.ubah',
	keadaan: satu
});
const tugaskan = (bentuk: 'plh' | 'pj', namaPns = ''): Command => ({
	kind: 'penugasan.tetapkan',
	bentuk,
	pejabatId: bentuk === 'pj' ? null : idPejabat('sekretaris-desa'),
	namaPns,
	dasar: '100.3.3.2/1/2026',
	mulai: kantor.tanggal,
	sampai: null
});

describe('what is missing, and the place to fill it in', () => {
	const tempat = (dunia: typeof kantor) =>
		kesiapan(dunia).map(({ tempat: halaman, jangkar }) => `${halaman}#${jangkar}`);

	it('C-01 kop and village code lead to their fields', () => {
		const { persuratan } = kantor;
		const setelan = { ...persuratan.setelan, kop: [' '], kodeDesa: '' };
		expect(tempat({ ...kantor, persuratan: { ...persuratan, setelan } })).toEqual([
			'setelan#kop',
			'setelan#kodeDesa'
		]);
	});

	it('C-03 an order that is missing leads to its form; its certificate then to that of whoever stands in', () => {
		const kosong = lanjut(mulai(), keadaan('kosong'));
		expect(tempat(kosong.dunia)).toEqual(['pejabat#penugasan']);
		const pj = lanjut(kosong, tugaskan('pj', 'Budi Santoso'));
		expect(tempat(pj.dunia)).toEqual(['sertifikat#milik-anda']);
		expect(tempat(lanjut(mulai(), keadaan('berhalangan'), tugaskan('plh')).dunia)).toEqual([]);
	});

	it('C-07 a certificate that was revoked is missed', () => {
		const { dunia } = lanjut(mulai(), peran('kades'), {
			kind: 'sertifikat.cabut',
			sertifikatId: idSertifikat('kepala-desa'),
			alasan: 'Frasa sandi diketahui orang lain'
		});
		expect(tempat(dunia)).toEqual(['sertifikat#milik-anda']);
	});
});

describe('C-03 whose signature letters bear today', () => {
	it.each([
		['biasa', [], { nama: 'Pak kades', bentuk: 'Kepala Desa' }],
		['berhalangan', [], undefined],
		['berhalangan', [tugaskan('plh')], { nama: 'Pak sekdes', bentuk: 'Plh. Kepala Desa' }],
		['kosong', [tugaskan('plh')], undefined],
		['kosong', [tugaskan('pj', 'Budi')], { nama: 'Budi', bentuk: 'Pj. Kepala Desa' }]
	] as const)('C-03 %s with %o', (satu, penugasan, hasil) => {
		const { dunia } = lanjut(mulai(), keadaan(satu), ...penugasan);
		expect(penandatanganHariIni(dunia)).toEqual(hasil);
	});
});

describe('C-01, C-02 the number that comes next', () => {
	const jenis = ['UND', 'SKD'].flatMap((kode) => acuanUji.definisi(kode) ?? []);

	it('C-02 counts on, and says whether the year has begun', () => {
		expect(contohNomor(kantor, jenis)).toEqual({
			nomor: '400.12.2.1/001/DS/XI/2026',
			bernomor: false
		});
		expect(contohNomor(sampaiTerbit(mulai()).jalan.dunia, jenis)).toEqual({
			nomor: '400.12.2.1/002/DS/XI/2026',
			bernomor: true
		});
	});
});

describe('A.8 what can be sent, and what is on its way', () => {
	const terbit = sampaiTerbit(mulai(), ajukanDinas('UND'));
	const id = ({ id: satu }: { readonly id: string }) => satu;

	it('A.8 only what has a number and stands', () => {
		expect(dapatDikirim(sampaiParaf(mulai(), ajukanDinas('UND')).jalan.dunia)).toEqual([]);
		expect(dapatDikirim(terbit.jalan.dunia).map(id)).toEqual([terbit.id]);
		const batal = lanjut(terbit.jalan, langkah('surat.batalkan', terbit.id, 'Keliru'));
		expect(dapatDikirim(batal.dunia)).toEqual([]);
	});

	it('A.8 once sent it is on its way until somebody signs for it', () => {
		const dikirim = lanjut(terbit.jalan, peran('kaur-tu'), {
			kind: 'ekspedisi.catat',
			suratId: terbit.id,
			tujuan: 'lain',
			kepada: 'Ketua RT 001',
			cara: 'diantar',
			lampiran: []
		});
		expect(dapatDikirim(dikirim.dunia)).toEqual([]);
		const [kiriman] = belumDiterima(dikirim.dunia);
		expect(kiriman?.suratId).toBe(terbit.id);
		const sampai = lanjut(dikirim, {
			kind: 'ekspedisi.terima',
			ekspedisiId: kiriman?.id ?? '',
			penerima: 'Pak Hadi'
		});
		expect(belumDiterima(sampai.dunia)).toEqual([]);
	});
});
