import { expect, test } from 'vitest';
import { claimLine, drawClaims, listClaims } from './claims-list';
import { lessonFile, lessonHead, paths } from './testing';

const files = [
	{
		path: paths.lesson,
		text: lessonFile('Teks.', [
			...lessonHead,
			'claims:',
			'  - { text: "NIK tetap.", basis: [UU 23/2006 Ps. 13, A-01] }',
			'  - text: Nomor KK berganti bila kepalanya berganti.',
			'    basis: A-07'
		])
	},
	{ path: paths.quiz, text: 'Bukan pelajaran.' },
	{ path: 'contoh/01-nik/11-tanpa.md', text: lessonFile('Teks.') }
];

test('every claim with its place, one a line', () => {
	expect(listClaims(files).map(claimLine)).toEqual([
		'contoh\tcourses/contoh/01-nik/10-membaca.md:8\tNIK tetap.\tUU 23/2006 Ps. 13; A-01',
		'contoh\tcourses/contoh/01-nik/10-membaca.md:9\tNomor KK berganti bila kepalanya berganti.\tA-07'
	]);
});

test('a draw follows from its seed and takes nothing twice', () => {
	const many = Array.from({ length: 50 }, (_, line) => ({
		...{ course: 'k', path: 'k/a.md', text: 'T.', basis: 'A-01' },
		line
	}));
	const drawn = drawClaims(many, 10, 7);
	expect(new Set(drawn.map(({ line }) => line)).size).toBe(10);
	expect(drawClaims(many, 10, 7)).toEqual(drawn);
	expect(drawClaims(many, 10, 8)).not.toEqual(drawn);
	expect(drawClaims(many, 100, 7)).toHaveLength(50);
});
