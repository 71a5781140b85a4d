import { expect, it } from 'vitest';
import type { Course } from '../course';
import { bacaanAturan } from './bacaan';
import { dasarHukum } from './dasar';
import { sebutKode } from './kode-gagal';

const lesson = (slug: string, ...html: readonly string[]) => ({
	kind: 'lesson',
	slug,
	title: `Pelajaran ${slug}`,
	screens: html.map((satu) => ({ blocks: [{ type: 'html', html: satu }] }))
});
const course = {
	slug: 'k04',
	modules: [
		{
			slug: 'nik',
			items: [
				lesson(
					'satu',
					'<p><span class="aturan">A-01</span></p><h2 id="bagian-a">A</h2><p><span class="aturan">A-02</span></p>',
					'<h2 id="bagian-b">B</h2><p><span class="aturan">A-08.2</span></p>'
				),
				{ kind: 'quiz', slug: 'kuis' },
				lesson('dua', '<p><span class="aturan">A-02</span></p>')
			]
		}
	]
} as unknown as Course;

it('a rule is explained where a lesson first quotes it, under its heading', () => {
	expect(Object.fromEntries(bacaanAturan(course))).toEqual({
		'A-01': { href: '/belajar/k04/nik/satu', label: 'Pelajaran satu' },
		'A-02': { href: '/belajar/k04/nik/satu#bagian-a', label: 'Pelajaran satu' },
		'A-08.2': { href: '/belajar/k04/nik/satu#bagian-b', label: 'Pelajaran satu' }
	});
});

it('a part of a rule has the legal basis of its rule, unless it has its own', () => {
	expect(dasarHukum('A-08.2')).toBe('UU 23/2006 Ps. 62');
	expect(dasarHukum('A-08.7')).toMatch(/Perpres 96\/2018/);
	expect(dasarHukum('DL-01')).toBeUndefined();
});

it('failing codes have words for trainers, and a strange one has none', () => {
	expect(sebutKode('peristiwa.ganda.mati')).toBe('Kematian tercatat lebih dari sekali');
	expect(sebutKode('peristiwa.isian.lahir.jamLahir')).toMatch(/Pukul lahir/);
	expect(sebutKode('penduduk.isian.nik')).toMatch(/NIK/);
	expect(sebutKode('penduduk.isian.lain')).toBeNull();
	expect(sebutKode('constructor')).toBeNull();
	expect(sebutKode('peristiwa.constructor.lahir')).toBeNull();
});
