import { describe, expect, it } from 'vitest';
import type { Command, Dunia } from '../../dunia';
import { masalahFormulir } from '../../nilai-draf';
import { parseAngkatPejabat } from '../forms/pejabat';
import { kursiKosong, pejabatPeran } from '../pelaku';
import { coba, kantor, lanjut, masalah, mulai, peran } from '../testing';
import { kesiapan } from '../views/kesiapan';

/** The office without its Sekdes, who has left the village. */
const tanpaSekdes: Dunia = {
	...kantor,
	persuratan: {
		...kantor.persuratan,
		pejabat: new Map(
			[...kantor.persuratan.pejabat].filter(([, { jabatan }]) => jabatan !== 'sekretaris-desa')
		)
	}
};
const kosong = lanjut(mulai(tanpaSekdes), peran('kaur-tu'));

const angkat = (isi: Partial<Extract<Command, { kind: 'pejabat.angkat' }>> = {}): Command => ({
	kind: 'pejabat.angkat',
	jabatan: 'sekretaris-desa',
	pendudukId: 'siti',
	dasar: '141/7/2026, 20 November 2026',
	alasanLanjut: '',
	...isi
});

describe('C-03 an empty seat', () => {
	it('is told before work starts, and filled with a resident who then acts in it', () => {
		expect(kursiKosong(kosong.dunia.persuratan)).toEqual(['sekretaris-desa']);
		const hasil = coba(kosong, angkat());
		expect(masalah(hasil.result)).toEqual([]);
		const { persuratan, tanggal } = hasil.jalan.dunia;
		expect(kursiKosong(persuratan)).toEqual([]);
		expect(pejabatPeran(persuratan, 'sekdes', tanggal)).toMatchObject({
			nama: 'Siti Aminah',
			jabatan: 'sekretaris-desa'
		});
		const perlu = (dunia: Dunia) => kesiapan(dunia).map(({ jangkar }) => jangkar);
		expect(perlu(kosong.dunia)).toContain('kursi-kosong');
		expect(perlu(hasil.jalan.dunia)).not.toContain('kursi-kosong');
	});

	it.each([
		['that somebody holds', { jabatan: 'kaur-keuangan' }, ['C-03 jabatan']],
		['of the Kades, who is elected', { jabatan: 'kepala-desa' }, ['C-03 jabatan']],
		['with somebody who sits elsewhere', { pendudukId: 'kaur-keu' }, ['C-03 pendudukId']],
		['with somebody who died', { pendudukId: 'karto' }, ['C-03 pendudukId']],
		['with a stranger', { pendudukId: 'siapa' }, ['C-03 pendudukId']],
		['without a decree', { dasar: '' }, ['C-03 dasar']]
	] as const)('is not filled %s', (_, isi, galat) => {
		expect(masalah(coba(kosong, angkat(isi)).result)).toEqual(galat);
	});

	it.each([
		['above 42', 'joko'],
		['below 20', 'dewi']
	])('asks for a reason at an age %s', (_, pendudukId) => {
		expect(masalah(coba(kosong, angkat({ pendudukId })).result)).toEqual([
			'C-03 pendudukId peringatan',
			'C-03 alasanLanjut'
		]);
		const alasanLanjut = 'Sudah perangkat sebelum 2014';
		expect(masalah(coba(kosong, angkat({ pendudukId, alasanLanjut })).result)).toEqual([]);
	});

	it('asks for a reason below SLTA', () => {
		const { penduduk } = kosong.dunia.kependudukan;
		const siti = penduduk.get('siti');
		if (!siti) throw new Error('she is of the office');
		const dunia: Dunia = {
			...kosong.dunia,
			kependudukan: {
				...kosong.dunia.kependudukan,
				penduduk: new Map([...penduduk, ['siti', { ...siti, pendidikan: 'sltp-sederajat' }]])
			}
		};
		expect(masalah(coba({ ...kosong, dunia }, angkat()).result)).toEqual([
			'C-03 pendudukId peringatan',
			'C-03 alasanLanjut'
		]);
	});

	it('C-04 is filled by those who keep the office in order', () => {
		expect(masalah(coba(lanjut(kosong, peran('kasi-pelayanan')), angkat()).result)).toEqual([
			'C-04'
		]);
	});

	it('0018: an unfinished form says what is missing and what the rules say already', () => {
		const baca = parseAngkatPejabat(new URLSearchParams({ pendudukId: 'karto', dasar: '' }));
		if (baca.ok) throw new Error('no seat was chosen');
		expect(masalahFormulir(kosong.dunia, [], baca, 'c').map(({ field }) => field)).toEqual([
			'jabatan',
			'pendudukId',
			'dasar'
		]);
	});
});
