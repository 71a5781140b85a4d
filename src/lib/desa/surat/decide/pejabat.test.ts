import { describe, expect, it } from 'vitest';
import { addDays, tanggal } from '../../../format/tanggal';
import type { Command } from '../../dunia';
import { butuhJenisSurat, masalahFormulir } from '../../nilai-draf';
import { parseBeriMandat } from '../forms/pejabat';
import type { AcuanSurat } from './ajukan';
import { daftarJabatanDesa } from '../pejabat';
import type { SetelanSurat } from '../state';
import { kesiapan } from '../views/kesiapan';
import {
	acuanUji,
	coba,
	idPejabat,
	idSertifikat,
	kantor,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiTerbit
} from '../testing';
import { berkasSertifikat } from '../sertifikat';
import { frasaLatihan } from '../sandi';
import { makeDunia, makeKeluarga, makePenduduk } from '../../kependudukan/testing-keluarga';

const setelan = (isi: Partial<SetelanSurat>): Command => ({
	kind: 'setelan-surat.ubah',
	setelan: { ...kantor.persuratan.setelan, ...isi }
});

describe('C-01, C-02 settings', () => {
	it('C-01 the table may change as long as the year has no number', () => {
		const { dunia } = lanjut(mulai(), setelan({ tabelKlasifikasi: 'lama' }));
		expect(dunia.persuratan.setelan.tabelKlasifikasi).toBe('lama');
	});

	it('C-01, C-02 neither table nor series changes within a year that has numbers', () => {
		const { jalan } = sampaiTerbit(mulai());
		const operator = lanjut(jalan, peran('operator'));
		const ganti = setelan({ tabelKlasifikasi: 'lama', lingkupNomor: 'per-jenis' });
		expect(masalah(coba(operator, ganti).result)).toEqual([
			'C-01 tabelKlasifikasi',
			'C-02 lingkupNomor'
		]);
		expect(coba(operator, setelan({ targetHari: 3 })).result.ok).toBe(true);
		expect(coba(lanjut(operator, maju('2027-01-01')), ganti).result.ok).toBe(true);
	});

	it.each([
		[{ kodeDesa: 'desa kami' }, 'C-01 kodeDesa'],
		[{ kop: ['', ' '] }, 'C-01 kop'],
		[{ targetHari: 0 }, 'C-04 targetHari'],
		[{ targetHari: 1.5 }, 'C-04 targetHari'],
		[{ anjunganMenit: 11 }, 'C-05 anjunganMenit']
	] as const)('C-01 refuses %o', (isi, galat) => {
		expect(masalah(coba(mulai(), setelan(isi)).result)).toEqual([galat]);
	});

	it('C-01 the kecamatan changes no setting of a village', () => {
		expect(masalah(coba(lanjut(mulai(), peran('kecamatan')), setelan({})).result)).toEqual([
			'G-06'
		]);
	});
});

describe('C-03 orders and mandates', () => {
	const tugas = (isi: Partial<Extract<Command, { kind: 'penugasan.tetapkan' }>>): Command => ({
		kind: 'penugasan.tetapkan',
		bentuk: 'plh',
		pejabatId: idPejabat('sekretaris-desa'),
		namaPns: '',
		dasar: '800/1/2026',
		mulai: kantor.tanggal,
		sampai: null,
		...isi
	});

	it.each([
		['without a basis', { dasar: '' }, ['C-03 dasar']],
		['of nobody', { pejabatId: null }, ['C-03 pejabatId']],
		['of a stranger', { pejabatId: 'siapa' }, ['C-03 pejabatId']],
		['of the Kades himself', { pejabatId: idPejabat('kepala-desa') }, ['C-03 pejabatId']],
		['that ends before it begins', { sampai: addDays(kantor.tanggal, -1) }, ['C-03 sampai']],
		['of a Pj. without a name', { bentuk: 'pj', pejabatId: null }, ['C-03 namaPns']]
	] as const)('C-03 refuses an order %s', (_, isi, galat) => {
		expect(masalah(coba(mulai(), tugas(isi)).result)).toEqual(galat);
	});

	it('C-03 only the Kades gives a mandate, and only while he is in office', () => {
		const mandat: Command = {
			kind: 'mandat.beri',
			pejabatId: idPejabat('sekretaris-desa'),
			jenis: ['SKD'],
			dasar: '100/1/2026',
			mulai: kantor.tanggal,
			sampai: null
		};
		expect(masalah(coba(lanjut(mulai(), peran('sekdes')), mandat).result)).toEqual(['C-04']);
		const cuti = lanjut(
			mulai(),
			{ kind: 'keadaan-kades.ubah', keadaan: 'berhalangan' },
			peran('kades')
		);
		expect(masalah(coba(cuti, mandat).result)).toEqual(['C-03']);
		expect(masalah(coba(lanjut(mulai(), peran('kades')), { ...mandat, jenis: [] }).result)).toEqual(
			['C-03 jenis']
		);
	});
});

describe('C-03 a mandate that is not filled in to the end', () => {
	const baca = parseBeriMandat(
		new URLSearchParams([
			['pejabatId', idPejabat('sekretaris-desa')],
			['jenis', 'SKAW'],
			['dasar', '100/1/2026']
		])
	);
	const bidang = (acuan?: AcuanSurat) => {
		if (baca.ok) throw new Error('its beginning is missing');
		const { dunia, events } = lanjut(mulai(), peran('kades'));
		return masalahFormulir(dunia, events, baca, 'c', acuan).map(({ field }) => field);
	};

	it('says at once which types may not be in it, where the types are at hand', () => {
		expect(!baca.ok && butuhJenisSurat(baca)).toBe(true);
		expect(bidang(acuanUji)).toEqual(['mulai', 'jenis']);
		expect(bidang()).toEqual(['mulai']);
	});
});

describe('C-07 certificates', () => {
	const ajukan = (berkas = berkasSertifikat): Command => ({ kind: 'sertifikat.ajukan', berkas });
	const kasi = lanjut(mulai(), peran('kasi-pelayanan'));
	const aktifkan = (sertifikatId: string, sandi = 'frasa sandi kasi'): Command => ({
		kind: 'sertifikat.aktifkan',
		sertifikatId,
		sandi,
		garam: 'garam'
	});

	it('C-07 is asked for with papers, takes about three days, and is activated with a passphrase', () => {
		const { jalan, id } = coba(kasi, ajukan());
		expect(masalah(coba(jalan, aktifkan(id)).result)).toEqual(['C-07']);
		const tiga = lanjut(jalan, maju('2026-11-25'));
		expect(masalah(coba(tiga, aktifkan(id, 'pendek')).result)).toEqual(['C-07 sandi']);
		const aktif = lanjut(tiga, aktifkan(id));
		expect(aktif.dunia.persuratan.sertifikat.get(id)).toMatchObject({
			status: 'aktif',
			aktifSejak: '2026-11-25',
			sampai: '2028-11-25'
		});
		// One person has one certificate.
		expect(masalah(coba(aktif, ajukan()).result)).toEqual(['C-07']);
	});

	it('C-07 a missing paper sends it back, and it is asked for again', () => {
		const { jalan, id } = coba(kasi, ajukan(['KTP-el']));
		expect(jalan.dunia.persuratan.sertifikat.get(id)?.status).toBe('dikembalikan');
		expect(masalah(coba(jalan, aktifkan(id)).result)).toEqual(['C-07']);
		const lagi = coba(jalan, ajukan());
		expect(lagi.result.ok).toBe(true);
		expect(masalah(coba(lagi.jalan, ajukan()).result)).toEqual(['C-07']);
	});

	it('C-07 is of one person: nobody else activates or revokes it', () => {
		const { jalan, id } = coba(kasi, ajukan());
		const sekdes = lanjut(jalan, maju('2026-11-25'), peran('sekdes'));
		expect(masalah(coba(sekdes, aktifkan(id)).result)).toEqual(['C-07']);
		const cabut: Command = {
			kind: 'sertifikat.cabut',
			sertifikatId: idSertifikat('kepala-desa'),
			alasan: 'Frasa sandi diketahui orang lain'
		};
		expect(masalah(coba(sekdes, cabut).result)).toEqual(['C-07']);
		const kades = lanjut(sekdes, peran('kades'));
		expect(masalah(coba(kades, { ...cabut, alasan: '' }).result)).toEqual(['C-07 alasan']);
		const dicabut = lanjut(kades, cabut);
		expect(dicabut.dunia.persuratan.sertifikat.get(cabut.sertifikatId)?.status).toBe('dicabut');
		expect(coba(dicabut, ajukan()).result.ok).toBe(true);
	});

	it('C-07 the operator holds no seat and gets none', () => {
		expect(masalah(coba(mulai(), ajukan()).result)).toEqual(['C-07']);
	});

	it('C-07 each seat begins with a passphrase of its own', () => {
		expect(new Set(daftarJabatanDesa.map(frasaLatihan)).size).toBe(daftarJabatanDesa.length);
	});
});

describe('what is missing is said before work starts', () => {
	const tempat = (jalan: { readonly dunia: typeof kantor }) =>
		kesiapan(jalan.dunia).map(({ tempat, problem }) => `${problem.rule} ${tempat}`);

	it('nothing in an office that is complete', () => {
		expect(tempat(mulai())).toEqual([]);
	});

	it('C-03, C-04 a village without officials', () => {
		const kosong = makeDunia([makeKeluarga('kk-1')], [makePenduduk('siti')]);
		expect(kosong.persuratan.keadaanKades).toBe('kosong');
		expect(tempat({ dunia: kosong })).toEqual(['C-03 pejabat', 'C-04 pejabat']);
	});

	it('C-01 no kop and no code', () => {
		const { persuratan } = kantor;
		const dunia = {
			...kantor,
			persuratan: { ...persuratan, setelan: { ...persuratan.setelan, kop: [], kodeDesa: '' } }
		};
		expect(tempat({ dunia })).toEqual(['C-01 setelan', 'C-01 setelan']);
	});

	it('C-03 a Kades who is away and nobody who stands for him', () => {
		const cuti = lanjut(mulai(), { kind: 'keadaan-kades.ubah', keadaan: 'berhalangan' });
		expect(tempat(cuti)).toEqual(['C-03 pejabat']);
	});

	it('C-07 a certificate that has ended', () => {
		const nanti = { ...kantor, tanggal: tanggal('2028-01-06') };
		expect(tempat({ dunia: nanti })).toEqual(['C-07 sertifikat']);
	});
});
