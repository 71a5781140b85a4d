import { describe, expect, it } from 'vitest';
import {
	aktifSejak,
	belumTerlihatSebelum,
	harusTertutup,
	isDesa,
	senyapSebelum,
	statusOrang
} from './definisi';
import { pilihKursus } from './kursus';
import { tingkatDari } from './tempat';
import { course, library } from '../learning/testing';

describe('definitions of the reports', () => {
	it.each([
		['35.99.01.2001', true],
		['35.99.01.3001', true],
		['35.99.01.1007', false],
		['35.99.01.0000', false],
		['35.99.01', false],
		['', false]
	])('%j is a desa: %s', (kode, expected) => expect(isDesa(kode)).toBe(expected));

	it.each([
		['active is 28 days', aktifSejak, '2026-10-25T02:40:00Z'],
		['silent is 21 days', senyapSebelum, '2026-11-01T02:40:00Z'],
		['not seen is 14 days', belumTerlihatSebelum, '2026-11-08T02:40:00Z']
	])('%s', (_, since, expected) => {
		expect(since(new Date('2026-11-22T02:40:00Z'))).toEqual(new Date(expected));
	});

	const dasar = { menjabat: true, dipakai: true, mulai: true, selesai: false } as const;
	const orang = { ...dasar, macet: false, senyap: false } as const;
	it.each([
		[{ ...orang, mulai: false, dipakai: false }, 'belum-dipakai'],
		[{ ...orang, mulai: false }, 'belum-mulai'],
		[orang, 'belajar'],
		[{ ...orang, senyap: true }, 'senyap'],
		[{ ...orang, senyap: true, macet: true }, 'macet'],
		[{ ...orang, selesai: true, macet: true }, 'selesai'],
		[{ ...orang, menjabat: false, senyap: true }, 'tidak-dilanjutkan'],
		[{ ...orang, menjabat: false, selesai: true }, 'selesai']
	] as const)('%j is %s', (facts, status) => expect(statusOrang(facts)).toBe(status));

	it.each([
		['pelatih', '35.99.01', false],
		['pelatih', '35.99.01.2001', false],
		['pelatih', '35.99', true],
		['administrator', '', true],
		['pengamat', '35.99.01', true]
	] as const)('small numbers are closed for a %s at %j: %s', (role, kode, closed) =>
		expect(harusTertutup(role, kode)).toBe(closed)
	);

	it.each([
		['', ['']],
		['35', ['', '35']],
		['35.99.01', ['', '35', '35.99', '35.99.01']],
		['35.99.01.2001', ['', '35', '35.99', '35.99.01', '35.99.01.2001']]
	])('%j lies in %j', (kode, levels) => expect(tingkatDari(kode)).toEqual(levels));
});

describe('the course a report is about', () => {
	const other = { ...course, id: 'apbdes', code: 'K01', title: 'APBDes' };

	it.each([
		['the first while nobody has begun one', '', '', 'administrasi-kependudukan'],
		['the one that most have begun', '', 'apbdes', 'apbdes'],
		['the one asked for', 'administrasi-kependudukan', 'apbdes', 'administrasi-kependudukan'],
		['the one that most have begun when it is not known', 'tidak-ada', 'apbdes', 'apbdes'],
		['the first when what most have begun is gone', '', 'tidak-ada', 'administrasi-kependudukan']
	])('is %s', (_, id, teramai, expected) => {
		const { dipilih, daftar } = pilihKursus({ courses: [course, other] }, id, teramai);
		expect(dipilih?.id).toBe(expected);
		expect(daftar.map(({ code }) => code)).toEqual(['K04', 'K01']);
	});

	it('is none while nothing is published', () => {
		expect(pilihKursus({ courses: [] }, '', '').dipilih).toBeNull();
		expect(pilihKursus(library, '', '').dipilih).toEqual({
			id: course.id,
			code: 'K04',
			title: 'Administrasi kependudukan'
		});
	});
});
