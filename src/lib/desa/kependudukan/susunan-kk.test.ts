import { describe, expect, it } from 'vitest';
import { tanggal } from '../../format/tanggal';
import { muatAturan } from '../aturan';
import type { Penduduk } from './penduduk';
import {
	bolehJadiKepala,
	orangTuaSeKk,
	periksaSatuKk,
	periksaSusunanKk,
	type MasalahSusunan
} from './susunan-kk';

const hariIni = tanggal('2026-11-22');
const aturan = muatAturan('aturan@1');

const makePenduduk = (isi: Partial<Penduduk>): Penduduk => ({
	id: 'p0',
	nik: null,
	nama: 'Orang Contoh',
	jenisKelamin: 'L',
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal('1990-03-05'),
	agama: 'islam',
	pendidikan: 'slta-sederajat',
	pekerjaan: 'petani-pekebun',
	statusKawin: 'belum-kawin',
	kewarganegaraan: 'WNI',
	namaAyah: 'Ayah Contoh',
	namaIbu: 'Ibu Contoh',
	ayahId: null,
	ibuId: null,
	keluargaId: 'k1',
	shdk: 'lainnya',
	keadaan: { status: 'aktif' },
	...isi
});

// The example of A-08. Nobody points at anybody: the parents are known by name, as in an imported sheet.
const budi = makePenduduk({
	id: 'budi',
	nama: 'Budi',
	shdk: 'kepala-keluarga',
	statusKawin: 'kawin-tercatat'
});
const sri = makePenduduk({
	id: 'sri',
	nama: 'Sri',
	jenisKelamin: 'P',
	tanggalLahir: tanggal('1987-11-12'),
	shdk: 'istri',
	statusKawin: 'kawin-tercatat'
});
const dimas = makePenduduk({
	id: 'dimas',
	nama: 'Dimas',
	tanggalLahir: tanggal('2015-06-10'),
	shdk: 'anak',
	namaAyah: 'Budi',
	namaIbu: 'Sri'
});

const ringkas = (daftar: readonly MasalahSusunan[]): string[] =>
	daftar.map(({ rule, level, pendudukIds }) => [rule, level, ...pendudukIds].join(' '));
const periksa = (...anggota: readonly Penduduk[]): string[] =>
	ringkas(periksaSusunanKk(anggota, hariIni, aturan));

describe('a family', () => {
	it('A-08 the example stands', () => expect(periksa(budi, sri, dimas)).toEqual([]));

	it.each<[string, readonly Penduduk[], readonly string[]]>([
		[
			'A-08.1 a second head',
			[budi, { ...sri, shdk: 'kepala-keluarga' }, dimas],
			['A-08.1 galat budi sri']
		],
		['A-08.1 no head', [{ ...budi, shdk: 'suami' }, sri, dimas], ['A-08.1 galat']],
		['A-08.1 nobody', [], ['A-08.1 galat']],
		[
			'A-08.3 a relation of no list',
			[budi, makePenduduk({ id: 'x', shdk: 'teman' as Penduduk['shdk'] })],
			['A-08.3 galat x']
		],
		['A-08.4 a Suami under a male head', [budi, { ...sri, shdk: 'suami' }], ['A-08.4 galat sri']],
		[
			'A-08.4 an Istri under a female head',
			[
				{ ...sri, shdk: 'kepala-keluarga' },
				{ ...budi, shdk: 'istri' }
			],
			['A-08.4 galat budi']
		],
		['A-08.4 an Istri who is a man', [budi, { ...sri, jenisKelamin: 'L' }], ['A-08.4 galat sri']],
		[
			'A-08.5 an Istri who never married',
			[budi, { ...sri, statusKawin: 'belum-kawin' }],
			['A-08.5 galat sri']
		],
		[
			'A-08.5 an Istri who is divorced',
			[budi, { ...sri, statusKawin: 'cerai-hidup' }],
			['A-08.5 galat sri']
		],
		[
			'A-08.5 a marriage not recorded asks for F-1.05',
			[budi, { ...sri, statusKawin: 'kawin-belum-tercatat' }],
			['A-08.5 info sri']
		],
		[
			'A-08.6 a child born in 1986',
			[budi, sri, { ...dimas, tanggalLahir: tanggal('1986-06-10') }],
			['A-08.6 galat dimas budi', 'A-08.6 galat dimas sri']
		],
		[
			'A-08.6 a child born on the day of the mother',
			[sri, { ...dimas, tanggalLahir: sri.tanggalLahir }].map((orang) =>
				orang.id === 'sri' ? { ...orang, shdk: 'kepala-keluarga' as const } : orang
			),
			['A-08.6 galat dimas sri']
		],
		[
			'A-08.6 a father of eleven',
			[budi, sri, { ...dimas, tanggalLahir: tanggal('2002-03-04') }],
			['A-08.6 peringatan dimas budi']
		],
		[
			'A-08.6 a father of twelve',
			[budi, sri, { ...dimas, tanggalLahir: tanggal('2002-03-05') }],
			[]
		],
		[
			'A-08.6 a stepchild may be nearly as old as the new wife',
			[budi, sri, { ...dimas, tanggalLahir: tanggal('2004-03-05'), namaIbu: 'Ibu Lain' }],
			[]
		],
		[
			'A-08.7 a head of sixteen',
			[{ ...dimas, shdk: 'kepala-keluarga', tanggalLahir: tanggal('2009-11-23') }],
			['A-08.7 galat dimas']
		]
	])('%s', (_, anggota, masalah) => expect(periksa(...anggota)).toEqual(masalah));
});

describe('A-08.6 parents in the family', () => {
	it('are taken by identity where it is known, and not by a name that happens to be the same', () => {
		const anak = { ...dimas, ayahId: 'lain', ibuId: 'sri' };
		expect(orangTuaSeKk(anak, [budi, sri, anak]).map(({ id }) => id)).toEqual(['sri']);
	});

	it('a grandchild is told by the names of anak and menantu', () => {
		const cucu = makePenduduk({ id: 'cucu', shdk: 'cucu', namaAyah: 'Dimas', namaIbu: 'Budi' });
		expect(orangTuaSeKk(cucu, [budi, sri, dimas, cucu]).map(({ id }) => id)).toEqual(['dimas']);
	});
});

describe('A-08.2', () => {
	const lain = { ...dimas, id: 'dimas-2', keluargaId: 'k2' };
	it.each<[string, readonly Penduduk[], readonly string[]]>([
		['one record only', [dimas], []],
		['a second KK', [dimas, lain], ['A-08.2 galat dimas dimas-2']],
		['somebody else with that NIK is a matter of A-06', [dimas, { ...lain, nama: 'Danu' }], []]
	])('%s', (_, senomor, masalah) =>
		expect(ringkas(periksaSatuKk(dimas, senomor))).toEqual(masalah)
	);
});

describe('bolehJadiKepala', () => {
	it.each([
		['2009-11-22', 'belum-kawin', true],
		['2009-11-23', 'belum-kawin', false],
		['2009-11-23', 'kawin-tercatat', true],
		['2009-11-23', 'cerai-hidup', true]
	] as const)('A-08.7 born %s and %s: %s', (lahir, statusKawin, boleh) =>
		expect(bolehJadiKepala({ tanggalLahir: tanggal(lahir), statusKawin }, hariIni)).toBe(boleh)
	);
});
