import { describe, expect, it } from 'vitest';
import type { Command } from '../dunia';
import type { KeadaanKades } from './pejabat';
import {
	ajukanDinas,
	coba,
	dariSekdes,
	idPejabat,
	kantor,
	lanjut,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	surat,
	tandaTangani,
	type Jalan
} from './testing';
import { agendaKeluar } from './views/agenda-keluar';

const keadaan = (satu: KeadaanKades): Command => ({ kind: 'keadaan-kades.ubah', keadaan: satu });
const tugaskan = (bentuk: 'plh' | 'plt' | 'pj', pejabatId: string | null): Command => ({
	kind: 'penugasan.tetapkan',
	bentuk,
	pejabatId,
	namaPns: pejabatId === null ? 'Ratna Dewi' : '',
	dasar: '821/7/2026',
	mulai: kantor.tanggal,
	sampai: null
});
const mandat = (...jenis: readonly string[]): Command => ({
	kind: 'mandat.beri',
	pejabatId: idPejabat('sekretaris-desa'),
	jenis,
	dasar: '100/4/2026',
	mulai: kantor.tanggal,
	sampai: null
});

const denganMandat = (): Jalan => lanjut(mulai(), peran('kades'), mandat('SKD', 'UND'));
const sekdes = idPejabat('sekretaris-desa');

/** The Sekdes stands for the Kades in that form. */
const diganti = (satu: KeadaanKades, bentuk: 'plh' | 'plt'): Jalan =>
	lanjut(mulai(), keadaan(satu), tugaskan(bentuk, sekdes));

describe('C-03 who signs, and in which form', () => {
	it('C-03 a.n. is signed by the Sekdes, by mandate, with her own certificate', () => {
		const { jalan, id } = sampaiParaf(denganMandat());
		const terbit = lanjut(
			jalan,
			peran('sekdes'),
			tandaTangani(id, { bentuk: 'an', ...dariSekdes })
		);
		expect(surat(terbit, id).tandaTangan).toMatchObject({
			bentuk: 'an',
			pejabatId: sekdes,
			sertifikatId: dariSekdes.sertifikatId,
			blok: ['a.n. KEPALA DESA SUKAMAJU', 'Sekretaris Desa', 'Pak sekdes']
		});
	});

	it('C-03 not without a mandate for that type, and not as the Kades', () => {
		const { jalan, id } = sampaiParaf(lanjut(mulai(), peran('kades'), mandat('UND')));
		const sebagai = lanjut(jalan, peran('sekdes'));
		for (const bentuk of ['an', 'kades'] as const)
			expect(masalah(coba(sebagai, tandaTangani(id, { bentuk, ...dariSekdes })).result)).toEqual([
				'C-03 bentuk'
			]);
	});

	it('C-03 what is the Kades alone cannot be put in a mandate nor signed a.n.', () => {
		expect(masalah(coba(lanjut(mulai(), peran('kades')), mandat('SKEP')).result)).toEqual([
			'C-03 jenis'
		]);
		const { jalan, id } = sampaiParaf(denganMandat(), ajukanDinas('SKEP'));
		const { result } = coba(
			lanjut(jalan, peran('sekdes')),
			tandaTangani(id, { bentuk: 'an', ...dariSekdes })
		);
		expect(masalah(result)).toEqual(['C-03 bentuk']);
	});

	it.each([
		['berhalangan', 'plh', 'Plh. KEPALA DESA SUKAMAJU'],
		['diberhentikan-sementara', 'plt', 'Plt. KEPALA DESA SUKAMAJU']
	] as const)('C-03 %s: %s signs', (satu, bentuk, baris) => {
		const { jalan, id } = sampaiParaf(diganti(satu, bentuk));
		const terbit = lanjut(jalan, peran('kades'), tandaTangani(id, { bentuk, ...dariSekdes }));
		expect(surat(terbit, id).tandaTangan?.blok).toEqual([baris, 'Pak sekdes']);
		// The Kades himself does not, and no other form fits.
		for (const lain of ['kades', bentuk === 'plh' ? 'plt' : 'plh', 'pj'] as const)
			expect(
				masalah(
					coba(lanjut(jalan, peran('kades')), tandaTangani(id, { bentuk: lain, ...dariSekdes }))
						.result
				)
			).toEqual(['C-03 bentuk']);
	});

	it('C-03 nobody stands for the Kades without an order that holds today', () => {
		const { jalan, id } = sampaiParaf(lanjut(mulai(), keadaan('berhalangan')));
		const { result } = coba(
			lanjut(jalan, peran('sekdes')),
			tandaTangani(id, { bentuk: 'plh', ...dariSekdes })
		);
		expect(masalah(result)).toEqual(['C-03 bentuk']);
	});

	it.each([
		['berhalangan', 'plh'],
		['diberhentikan-sementara', 'plt']
	] as const)('C-03 %s: %s of a strategic letter only with a strong reason', (satu, bentuk) => {
		const { jalan, id } = sampaiParaf(diganti(satu, bentuk), ajukanDinas('SKEP'));
		const sebagai = lanjut(jalan, peran('kades'));
		const pakai = { bentuk, ...dariSekdes };
		expect(masalah(coba(sebagai, tandaTangani(id, pakai)).result)).toEqual([
			'C-03 bentuk peringatan',
			'C-03 alasanLanjut'
		]);
		const terbit = lanjut(
			sebagai,
			tandaTangani(id, { ...pakai, alasanLanjut: 'Perintah bupati 821/9/2026' })
		);
		expect(terbit.events.at(-1)?.event).toMatchObject({
			peringatan: ['C-03'],
			alasanLanjut: 'Perintah bupati 821/9/2026'
		});
	});

	it('C-03 a Pj. comes from outside and has full powers, with a certificate of his own', () => {
		const ditetapkan = lanjut(
			mulai(),
			keadaan('kosong'),
			tugaskan('pj', null),
			peran('kades'),
			{
				kind: 'sertifikat.ajukan',
				berkas: ['KTP-el', 'Formulir permohonan sertifikat elektronik']
			},
			{ kind: 'tanggal.majukan', tanggal: '2026-11-25' as typeof kantor.tanggal }
		);
		const sertifikatId = [...ditetapkan.dunia.persuratan.sertifikat.keys()].at(-1) ?? '';
		const sandi = 'frasa penjabat';
		const aktif = lanjut(ditetapkan, {
			kind: 'sertifikat.aktifkan',
			sertifikatId,
			sandi,
			garam: 'garam'
		});
		const { jalan, id } = sampaiParaf(aktif, ajukanDinas('SKEP'));
		const terbit = lanjut(
			jalan,
			peran('kades'),
			tandaTangani(id, { bentuk: 'pj', sertifikatId, sandi })
		);
		expect(surat(terbit, id).tandaTangan?.blok).toEqual(['Pj. KEPALA DESA SUKAMAJU', 'Ratna Dewi']);
	});

	it('C-03 the operator signs nothing, whatever the certificate', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const { result, jalan: sesudah } = coba(lanjut(jalan, peran('operator')), tandaTangani(id));
		expect(result.ok && result.value.map(({ kind }) => kind)).toEqual(['tanda-tangan.ditolak']);
		expect(surat(sesudah, id).nomor).toBeNull();
	});

	it('C-02 with a pen: number, frozen text and code as with a certificate, and the register says how', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const terbit = lanjut(
			jalan,
			peran('kades'),
			tandaTangani(id, { cara: 'basah', sertifikatId: '', sandi: '' })
		);
		const { nomor, tandaTangan, isiBeku } = surat(terbit, id);
		expect(nomor?.urut).toBe(1);
		expect(isiBeku).not.toBeNull();
		expect(tandaTangan?.sertifikatId).toBe('');
		expect(agendaKeluar(terbit.dunia, () => undefined, 2026).map(({ cara }) => cara)).toEqual([
			'Tanda tangan basah'
		]);
	});

	it.each(['operator', 'sekdes', 'kaur-tu'] as const)(
		'C-03, C-04 with a pen too: %s does not sign for the Kades',
		(satu) => {
			const { jalan, id } = sampaiParaf(mulai());
			const { result } = coba(
				lanjut(jalan, peran(satu)),
				tandaTangani(id, { cara: 'basah', sertifikatId: '', sandi: '' })
			);
			expect(result.ok).toBe(false);
		}
	);
});
