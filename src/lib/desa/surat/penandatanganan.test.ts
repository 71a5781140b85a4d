import { describe, expect, it } from 'vitest';
import type { Command } from '../dunia';
import { sidikSurat } from './sidik';
import {
	coba,
	dariSekdes,
	idPejabat,
	idSertifikat,
	langkah,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani
} from './testing';

describe('C-07 signing', () => {
	it('C-07 freezes and hashes the text, and makes a code for the public page', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const { nomor, tandaTangan: tanda, isiBeku: isi } = surat(jalan, id);
		if (!nomor || !tanda || !isi) throw new Error('it is signed');
		expect(tanda.sidik).toMatch(/^[0-9a-f]{64}$/);
		expect(sidikSurat({ isi, nomor, tanda })).toBe(tanda.sidik);
		expect(tanda.kodeVerifikasi).toMatch(/^[0-9a-f]{32}$/);
		expect(tanda.blok).toEqual(['KEPALA DESA SUKAMAJU', 'Pak kades']);
	});

	it('C-07 what is signed does not change: it is revoked, and another number taken', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const operator = lanjut(jalan, peran('operator'));
		const perbaiki: Command = {
			kind: 'surat.perbaiki',
			suratId: id,
			subjekId: 'dewi',
			isian: {},
			berkas: [],
			perihal: '',
			tujuan: '',
			alasanLanjut: ''
		};
		expect(masalah(coba(operator, perbaiki).result)).toEqual(['C-04']);
		const kades = lanjut(jalan, peran('kades'));
		expect(masalah(coba(kades, tandaTangani(id)).result)).toEqual(['C-07']);
		expect(surat(lanjut(kades, langkah('surat.cabut', id, 'Isi keliru')), id).status).toBe(
			'dicabut'
		);
	});

	it.each([
		['operator', {}, 'sertifikat'],
		['sekdes', {}, 'sertifikat'],
		['sekdes', { sertifikatId: idSertifikat('sekretaris-desa') }, 'sandi'],
		['kades', dariSekdes, 'sertifikat']
	] as const)('C-07 the %s uses what belongs to another (%o)', (satu, pakai, cara) => {
		const { jalan, id } = sampaiParaf(mulai());
		const pemilik = idPejabat(satu === 'kades' ? 'sekretaris-desa' : 'kepala-desa');
		const { jalan: sesudah, result } = coba(
			lanjut(jalan, peran(satu)),
			tandaTangani(id, { bentuk: 'an', ...pakai })
		);
		expect(result.ok && result.value).toMatchObject([
			{ kind: 'tanda-tangan.ditolak', suratId: id, peran: satu, pemilikId: pemilik, cara }
		]);
		expect(surat(sesudah, id)).toMatchObject({ status: 'diparaf', nomor: null, tandaTangan: null });
		expect(sesudah.dunia.persuratan.pelanggaran).toHaveLength(1);
	});

	it('C-07 a refused signature stays on record, and stands in the way of no undo', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const paraf = jalan.events.at(-1)?.commandId ?? '';
		const melanggar = lanjut(jalan, peran('operator'), tandaTangani(id));
		const urung = lanjut(melanggar, { kind: 'perintah.urungkan', perintahId: paraf });
		expect(surat(urung, id).status).toBe('diverifikasi');
		expect(urung.dunia.persuratan.pelanggaran).toHaveLength(1);
	});

	it.each([
		['a wrong passphrase', { sandi: 'bukan itu' }, 'C-07 sandi'],
		['no passphrase', { sandi: '' }, 'C-07 sandi'],
		['no certificate', { sertifikatId: '' }, 'C-07 sertifikatId'],
		['a short code', { kodeVerifikasi: 'abc' }, 'C-07']
	] as const)('C-07 refuses %s', (_, isi, galat) => {
		const { jalan, id } = sampaiParaf(mulai());
		const { result } = coba(lanjut(jalan, peran('kades')), tandaTangani(id, isi));
		expect(masalah(result)).toEqual([galat]);
	});

	it('C-07 a certificate ends by itself', () => {
		const { jalan, id } = sampaiParaf(lanjut(mulai(), maju('2027-11-22'), maju('2028-01-06')));
		const { result } = coba(lanjut(jalan, peran('kades')), tandaTangani(id));
		expect(masalah(result)).toEqual(['C-07 sertifikatId']);
	});

	it('C-07 no passphrase is in any event', () => {
		const { jalan } = sampaiTerbit(mulai());
		expect(JSON.stringify(jalan.events)).not.toContain(tandaTangani('').sandi);
	});

	it('C-01 a letter is not signed without kop', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const { persuratan } = jalan.dunia;
		const tanpaKop = {
			...jalan,
			dunia: {
				...jalan.dunia,
				peran: 'kades' as const,
				persuratan: { ...persuratan, setelan: { ...persuratan.setelan, kop: [] } }
			}
		};
		expect(masalah(coba(tanpaKop, tandaTangani(id)).result)).toEqual(['C-01']);
	});
});
