import { expect, test } from 'vitest';
import {
	compileWith,
	courseFile,
	courseHead,
	findingsOf,
	lessonFile,
	lessonHead,
	paths
} from './testing';

const withDoubt = [
	...courseHead,
	'  - { ref: PP 11/2019, about: Siltap, checked: 2026-11-01, certainty: perlu-dicek }'
];

/** The body begins on line 8 + the number of lines of `claims`. */
const lint = (body: string, ...claims: string[]) =>
	findingsOf(paths.lesson, {
		[paths.course]: courseFile(withDoubt),
		[paths.lesson]: lessonFile(body, [...lessonHead, ...claims])
	});

const seumurHidup = 'NIK berlaku seumur hidup :dasar[UU 23/2006 Ps. 13] :aturan[A-01].';

test('a claim is kept with what it rests on', () => {
	const { library, findings } = compileWith({
		[paths.lesson]: lessonFile(`## Satu\n\n${seumurHidup}`, [
			...lessonHead,
			'claims:',
			'  - text: NIK berlaku seumur hidup.',
			'    basis: [UU 23/2006 Ps. 13, A-01]'
		])
	});
	expect(findings).toEqual([]);
	expect(library.courses[0]?.modules[0]?.items[0]).toMatchObject({
		claims: [
			{
				text: 'NIK berlaku seumur hidup.',
				basis: [
					{ ref: 'UU 23/2006 Ps. 13', certainty: 'dibaca' },
					{ ref: 'A-01', certainty: null }
				]
			}
		]
	});
});

test('a lesson that settles nothing may say so', () => {
	expect(lint('## Satu\n\nTeks.')).toEqual([]);
	expect(lint('## Satu\n\nTeks.', 'claims: []')).toEqual([]);
});

test('every mark in the text is in the basis of a claim, and every basis is in the text', () => {
	expect(
		lint(`## Satu\n\n${seumurHidup}`, 'claims:', '  - { text: NIK tetap., basis: A-01 }')
	).toEqual(['12 galat Dasar “UU 23/2006 Ps. 13” di baris ini belum ada pada claims.']);
	expect(
		lint(
			'## Satu\n\nTeks :aturan[A-01].',
			'claims:',
			'  - text: NIK tetap.',
			'    basis: [A-01, A-02]'
		)
	).toEqual(['9 galat Dasar “A-02” ada pada claims, tetapi tidak ada di teks.']);
});

test('a basis begins with a reference of course.md', () => {
	expect(lint('## Satu\n\nTeks.', 'claims:', '  - { text: Ada., basis: UU 1/1999 Ps. 2 }')).toEqual(
		[
			'8 galat Dasar hukum “UU 1/1999 Ps. 2” tidak ada di daftar legal kursus ini.',
			'8 galat Dasar “UU 1/1999 Ps. 2” ada pada claims, tetapi tidak ada di teks.'
		]
	);
});

test('what is still to be verified settles nothing: it is said so in the claim and in the text', () => {
	const settled = ['claims:', '  - { text: Siltap ada minimumnya., basis: PP 11/2019 Ps. 81 }'];
	const open = [
		'claims:',
		'  - { text: Siltap ada minimumnya., basis: "perlu diperiksa: PP 11/2019" }'
	];
	const marked = 'Siltap ada minimumnya :dasar[PP 11/2019 Ps. 81]';
	expect(lint(`## Satu\n\n${marked}.`, ...settled)).toEqual([
		'8 galat Dasar “PP 11/2019 Ps. 81” masih perlu dicek, jadi tidak dapat menjadi dasar yang pasti.'
	]);
	expect(lint(`## Satu\n\n${marked}.`, ...open)).toEqual([
		'8 galat Teks belum mengatakan bahwa “PP 11/2019” perlu diperiksa.'
	]);
	expect(lint(`## Satu\n\n${marked}; perlu diperiksa pada naskah aslinya.`, ...open)).toEqual([]);
});

test('a claim has a sentence and a basis', () => {
	expect(
		lint('## Satu\n\nTeks.', 'claims:', '  - { text: "", basis: A-01 }', '  - { text: Ada. }')
	).toEqual([
		'8 galat Isi kunci “claims.text” belum benar.',
		'9 galat Kunci “claims.basis” di kepala berkas belum ada.'
	]);
});
