import { expect, it } from 'vitest';
import { artiAngka, artiSatu } from './arti-angka';

it('says the limits that are counted with', () => {
	expect(artiSatu('aktif')).toContain('28 hari');
	expect(artiSatu('senyap')).toContain('21 hari');
	expect(artiSatu('belum-terlihat')).toContain('14 hari');
	expect(artiSatu('macet')).toMatch(/4 jawaban.*sama gagal 3 kali.*2 kali gagal uji/);
});

it('gives word and meaning in the order asked for', () => {
	expect(artiAngka(['macet', 'aktif']).map(([kata]) => kata)).toEqual(['Macet', 'Aktif']);
});
