import { describe, expect, it } from 'vitest';
import { tanggal } from '../../format/tanggal';
import { pasanganDari } from './pasangan';
import type { Penduduk, Shdk } from './penduduk';
import { calonKepala, shdkBaru, usulShdk } from './shdk-baru';
import { makePenduduk } from './testing-keluarga';

const kepalaLama = makePenduduk('lama', { shdk: 'kepala-keluarga', tanggalLahir: '1960-01-01' });
const tua = (id: string, shdk: Shdk, isi: Parameters<typeof makePenduduk>[1] = {}): Penduduk =>
	makePenduduk(id, { shdk, tanggalLahir: '1962-01-01', ...isi });
const muda = (id: string, shdk: Shdk, isi: Parameters<typeof makePenduduk>[1] = {}): Penduduk =>
	makePenduduk(id, { shdk, tanggalLahir: '1995-01-01', ...isi });

describe('A-08.8 the relation to a new head', () => {
	it.each<[Shdk, Shdk, Shdk]>([
		// What the new head was, what somebody else was, what they become.
		['istri', 'anak', 'anak'],
		['istri', 'menantu', 'menantu'],
		['istri', 'cucu', 'cucu'],
		['istri', 'orang-tua', 'mertua'],
		['istri', 'mertua', 'orang-tua'],
		['istri', 'famili-lain', 'famili-lain'],
		['istri', 'pembantu', 'pembantu'],
		['istri', 'lainnya', 'lainnya'],
		['suami', 'anak', 'anak'],
		['anak', 'istri', 'orang-tua'],
		['anak', 'anak', 'famili-lain'],
		['anak', 'menantu', 'famili-lain'],
		['anak', 'cucu', 'famili-lain'],
		['anak', 'orang-tua', 'famili-lain'],
		['menantu', 'istri', 'mertua'],
		['menantu', 'anak', 'famili-lain'],
		['orang-tua', 'istri', 'menantu'],
		['orang-tua', 'anak', 'cucu'],
		['mertua', 'istri', 'anak'],
		['mertua', 'anak', 'cucu'],
		['cucu', 'anak', 'famili-lain'],
		['famili-lain', 'istri', 'famili-lain']
	])('A-08.8 new head was %s: %s becomes %s', (kepala, lain, baru) => {
		const kepalaTua = ['istri', 'suami', 'orang-tua', 'mertua'].includes(kepala);
		const kepalaBaru = kepalaTua
			? tua('baru', kepala, { tanggalLahir: lain === 'mertua' ? '1962-01-01' : '1940-01-01' })
			: muda('baru', kepala);
		const anggota =
			lain === 'istri' || lain === 'orang-tua' || lain === 'mertua'
				? tua('lain', lain, {
						jenisKelamin: 'P',
						tanggalLahir: kepala === 'mertua' ? '1962-01-01' : '1935-01-01'
					})
				: muda('lain', lain);
		expect(shdkBaru(anggota, kepalaLama, kepalaBaru)).toBe(baru);
	});

	it('A-08.8 goes by parents where the register names them', () => {
		const kepala = muda('kepala', 'anak', { ibuId: 'ibu' });
		const anak = makePenduduk('anaknya', {
			shdk: 'cucu',
			ayahId: 'kepala',
			tanggalLahir: '2020-01-01'
		});
		const ibu = tua('ibu', 'istri', { jenisKelamin: 'P' });
		const tiri = tua('tiri', 'istri', { jenisKelamin: 'P' });
		expect(shdkBaru(anak, kepalaLama, kepala)).toBe('anak');
		expect(shdkBaru(ibu, kepalaLama, kepala)).toBe('orang-tua');
		expect(shdkBaru(tiri, kepalaLama, kepala)).toBe('famili-lain');
	});

	it('A-08.6 proposes no Anak who is not younger than the stepmother', () => {
		const istri = muda('istri', 'istri', { jenisKelamin: 'P' });
		expect(shdkBaru(muda('anak', 'anak', { ibuId: 'lain' }), kepalaLama, istri)).toBe(
			'famili-lain'
		);
	});

	it('A-08.4 proposes Istri or Suami for the spouse of a child, by sex', () => {
		const anak = muda('anak', 'anak', { statusKawin: 'kawin-tercatat' });
		const menantu = muda('menantu', 'menantu', {
			jenisKelamin: 'P',
			statusKawin: 'kawin-tercatat'
		});
		expect(usulShdk([anak, menantu], kepalaLama, anak).get('menantu')).toBe('istri');
		expect(usulShdk([anak, menantu], kepalaLama, menantu).get('anak')).toBe('suami');
	});
});

describe('A-08.7 who may be the new head', () => {
	it('A-08.7 the spouse first, then by age; under 17 and unmarried not yet', () => {
		const istri = tua('istri', 'istri', { tanggalLahir: '1970-01-01' });
		const nenek = tua('nenek', 'orang-tua', { tanggalLahir: '1935-01-01' });
		const genap = makePenduduk('genap', { shdk: 'anak', tanggalLahir: '2009-11-22' });
		const belum = makePenduduk('belum', { shdk: 'anak', tanggalLahir: '2009-11-23' });
		const kawin = makePenduduk('kawin', {
			shdk: 'anak',
			tanggalLahir: '2010-01-01',
			statusKawin: 'kawin-tercatat'
		});
		const calon = calonKepala([belum, genap, kawin, nenek, istri], tanggal('2026-11-22'));
		expect(calon.boleh.map(({ id }) => id)).toEqual(['istri', 'nenek', 'genap', 'kawin']);
		expect(calon.belum.map(({ id }) => id)).toEqual(['belum']);
	});
});

describe('husband and wife', () => {
	const kawin = { statusKawin: 'kawin-tercatat' } as const;
	const p = { ...kawin, jenisKelamin: 'P' } as const;
	const ids = (orang: Penduduk, ...lain: Penduduk[]) =>
		pasanganDari(orang, [orang, ...lain]).map(({ id }) => id);

	it('head and Istri, both ways; more than one Istri', () => {
		const kepala = makePenduduk('kepala', { shdk: 'kepala-keluarga', ...kawin });
		const satu = makePenduduk('satu', { shdk: 'istri', ...p });
		const dua = makePenduduk('dua', { shdk: 'istri', ...p });
		expect(ids(kepala, satu, dua)).toEqual(['satu', 'dua']);
		expect(ids(satu, kepala, dua)).toEqual(['kepala']);
	});

	it('the only match of Anak and Menantu, and nobody when there are two', () => {
		const anak = makePenduduk('anak', { shdk: 'anak', ...kawin });
		const adik = makePenduduk('adik', { shdk: 'anak', ...kawin });
		const menantu = makePenduduk('menantu', { shdk: 'menantu', ...p });
		expect(ids(anak, menantu)).toEqual(['menantu']);
		expect(ids(anak, adik, menantu)).toEqual([]);
		const cucu = makePenduduk('cucu', { shdk: 'cucu', ayahId: 'anak', ibuId: 'menantu' });
		expect(ids(anak, adik, menantu, cucu)).toEqual(['menantu']);
	});

	it('the other parent of a common child in another KK, unless married to its head', () => {
		const suami = makePenduduk('suami', { shdk: 'famili-lain', ...kawin });
		const istri = makePenduduk('istri', { shdk: 'kepala-keluarga', keluargaId: 'kk-2', ...p });
		const anak = makePenduduk('anak', { keluargaId: 'kk-2', ayahId: 'suami', ibuId: 'istri' });
		const suamiBaru = makePenduduk('baru', { shdk: 'suami', keluargaId: 'kk-2', ...kawin });
		expect(ids(suami, istri, anak)).toEqual(['istri']);
		expect(ids(suami, istri, anak, suamiBaru)).toEqual([]);
	});

	it('nobody for who is not married, and no dead spouse', () => {
		const kepala = makePenduduk('kepala', { shdk: 'kepala-keluarga', ...kawin });
		const istri = makePenduduk('istri', { shdk: 'istri', ...p });
		expect(ids({ ...kepala, statusKawin: 'cerai-mati' }, istri)).toEqual([]);
		const wafat = { status: 'meninggal', tanggal: tanggal('2026-01-01') } as const;
		expect(ids(kepala, { ...istri, keadaan: wafat })).toEqual([]);
	});
});
