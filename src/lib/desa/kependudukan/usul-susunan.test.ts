import { describe, expect, it } from 'vitest';
import { anggotaKeluarga } from './state';
import { dengan, kampung, orang } from './testing-kampung';
import { usulGabung, usulPecah } from './usul-susunan';

const karto = anggotaKeluarga(kampung.kependudukan, 'k-karto');
const { penduduk } = kampung.kependudukan;

describe('B-06 the proposal for a new KK', () => {
	it('B-06 a son-in-law takes wife and children along', () => {
		expect(Object.fromEntries(usulPecah(karto, orang('karto'), orang('joko')))).toEqual({
			joko: 'kepala-keluarga',
			wati: 'istri',
			rina: 'anak',
			bayu: 'anak'
		});
	});

	it('B-06 a daughter as head has her husband as Suami (A-08.4)', () => {
		expect(Object.fromEntries(usulPecah(karto, orang('karto'), orang('wati')))).toMatchObject({
			wati: 'kepala-keluarga',
			joko: 'suami',
			rina: 'anak'
		});
	});

	it('B-06 who has no family of their own goes alone', () => {
		expect([...usulPecah(karto, orang('karto'), orang('rina')).keys()]).toEqual(['rina']);
	});

	it('A-08.8 a wife goes without the head she is married to; their child is proposed with her', () => {
		const budi = anggotaKeluarga(kampung.kependudukan, 'k-budi');
		expect(Object.fromEntries(usulPecah(budi, orang('budi'), orang('sri')))).toEqual({
			sri: 'kepala-keluarga',
			dimas: 'anak'
		});
	});
});

describe('B-06 the proposal for who joins a KK', () => {
	it.each([
		['karto', 'budi', 'orang-tua'],
		['budi', 'karto', 'anak'],
		['dimas', 'karto', 'cucu'],
		['sri', 'karto', 'menantu'],
		['lastri', 'budi', 'famili-lain'],
		['sri', 'budi', 'istri'],
		['budi', 'sri', 'suami']
	] as const)('B-06 %s in the KK of %s: %s', (siapa, kepala, shdk) => {
		expect(usulGabung(orang(siapa), orang(kepala), penduduk)).toBe(shdk);
	});

	it('B-06 the mother of the wife is Mertua', () => {
		const dunia = dengan('sri', { ibuId: 'lastri' });
		expect(usulGabung(orang('lastri'), orang('budi'), dunia.kependudukan.penduduk)).toBe('mertua');
	});
});
