import { describe, expect, it } from 'vitest';
import type { Command } from '../dunia';
import { daftarPeran } from '../peran';
import {
	ajukan,
	coba,
	idPejabat,
	kantor,
	langkah,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani,
	verifikasi,
	usahaUji
} from './testing';

describe('C-04 the life of a letter', () => {
	it('C-04 runs from request to archive, and every step names who, when and why', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const akhir = lanjut(
			jalan,
			peran('operator'),
			langkah('surat.serahkan', id, 'Diambil sendiri'),
			peran('kaur-tu'),
			langkah('surat.arsipkan', id)
		);
		const { status, langkah: jejak } = surat(akhir, id);
		expect(status).toBe('diarsipkan');
		expect(jejak.map((satu) => [satu.langkah, satu.peran, satu.pejabatId])).toEqual([
			['ajukan', 'operator', ''],
			['verifikasi', 'operator', ''],
			['paraf', 'sekdes', idPejabat('sekretaris-desa')],
			['tanda-tangani', 'kades', idPejabat('kepala-desa')],
			['serahkan', 'operator', ''],
			['arsipkan', 'kaur-tu', idPejabat('kaur-tata-usaha')]
		]);
		expect(jejak.every(({ tanggal }) => tanggal === kantor.tanggal)).toBe(true);
		expect(jejak[4]?.catatan).toBe('Diambil sendiri');
	});

	it.each<[string, (id: string) => Command, readonly string[]]>([
		['verifikasi', (id) => verifikasi(id), ['operator', 'kasi-pelayanan']],
		['paraf', (id) => langkah('surat.paraf', id), ['sekdes']],
		['serahkan', (id) => langkah('surat.serahkan', id), ['operator', 'kasi-pelayanan', 'kaur-tu']],
		['arsipkan', (id) => langkah('surat.arsipkan', id), ['kaur-tu']],
		['cabut', (id) => langkah('surat.cabut', id, 'Keliru'), ['sekdes', 'kades']]
	])('C-04 %s belongs to its role', (_, command, boleh) => {
		const { jalan, id } = sampaiTerbit(mulai());
		const ditolak = daftarPeran.filter((satu) => {
			const hasil = coba(lanjut(jalan, peran(satu)), command(id)).result;
			return masalah(hasil)[0] === (satu === 'kecamatan' ? 'G-06' : 'C-04') && !hasil.ok
				? hasil.problems[0]?.message.startsWith(satu === 'kecamatan' ? 'Kecamatan' : 'Yang ')
				: false;
		});
		expect(daftarPeran.filter((satu) => !ditolak.includes(satu))).toEqual(boleh);
	});

	it('C-04 no step is left out', () => {
		const { jalan, id } = coba(mulai(), ajukan('SKD'));
		const sekdes = lanjut(jalan, peran('sekdes'));
		expect(masalah(coba(sekdes, langkah('surat.paraf', id)).result)).toEqual(['C-04']);
		const kades = lanjut(jalan, peran('kades'));
		expect(masalah(coba(kades, tandaTangani(id)).result)).toEqual(['C-04']);
		const operator = lanjut(jalan, peran('operator'));
		expect(masalah(coba(operator, langkah('surat.serahkan', id)).result)).toEqual(['C-04']);
		expect(masalah(coba(operator, langkah('surat.paraf', 'tidak-ada')).result)).toEqual(['C-04']);
	});

	it.each(['surat.kembalikan', 'surat.tolak', 'surat.batalkan'] as const)(
		'C-04 %s needs a reason',
		(kind) => {
			const { jalan, id } = coba(mulai(), ajukan('SKD'));
			expect(masalah(coba(jalan, langkah(kind, id)).result)).toEqual(['C-04 catatan']);
			expect(coba(jalan, langkah(kind, id, 'Data keliru')).result.ok).toBe(true);
		}
	);

	it('C-04 what is given back is mended and looked at again', () => {
		const { jalan, id } = coba(mulai(), ajukan('SKU', { isian: usahaUji }));
		const kembali = lanjut(jalan, langkah('surat.kembalikan', id, 'Nama usaha keliru'));
		expect(surat(kembali, id).status).toBe('dikembalikan');
		const { status, isian } = surat(
			lanjut(kembali, {
				kind: 'surat.perbaiki',
				suratId: id,
				subjekId: null,
				isian: { ...usahaUji, 'nama-usaha': 'Toko Berkah' },
				berkas: [],
				perihal: '',
				tujuan: '',
				alasanLanjut: ''
			}),
			id
		);
		expect([status, isian['nama-usaha']]).toEqual(['diajukan', 'Toko Berkah']);
	});

	it('C-04 nobody verifies and signs the same letter', () => {
		const { jalan, id } = coba(lanjut(mulai(), peran('kasi-pelayanan')), ajukan('SKD'));
		const plh = lanjut(
			jalan,
			verifikasi(id),
			peran('sekdes'),
			langkah('surat.paraf', id),
			{ kind: 'keadaan-kades.ubah', keadaan: 'berhalangan' },
			{
				kind: 'penugasan.tetapkan',
				bentuk: 'plh',
				pejabatId: idPejabat('kasi-pelayanan'),
				namaPns: '',
				dasar: '800/1/2026',
				mulai: kantor.tanggal,
				sampai: null
			},
			peran('kasi-pelayanan'),
			{
				kind: 'sertifikat.ajukan',
				berkas: ['KTP-el', 'Formulir permohonan sertifikat elektronik']
			}
		);
		const sertifikatId = [...plh.dunia.persuratan.sertifikat.keys()].at(-1) ?? '';
		const sandi = 'rahasia kasi';
		const siap = lanjut(plh, maju('2026-11-25'), {
			kind: 'sertifikat.aktifkan',
			sertifikatId,
			sandi,
			garam: 'garam'
		});
		const { result } = coba(siap, tandaTangani(id, { bentuk: 'plh', sertifikatId, sandi }));
		expect(masalah(result)).toEqual(['C-04']);
		// Another letter, which the operator verified, is no obstacle.
		const lain = sampaiParaf(siap);
		const kasi = lanjut(lain.jalan, peran('kasi-pelayanan'));
		expect(
			coba(kasi, tandaTangani(lain.id, { bentuk: 'plh', sertifikatId, sandi })).result.ok
		).toBe(true);
	});
});
