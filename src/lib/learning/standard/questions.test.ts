import { describe, expect, test } from 'vitest';
import { courseFile, courseHead, paths, quizFile, quizHead } from '../compile/testing';
import { standardOf } from './testing';

const choice = (explanation: string) =>
	`## Siapa menerbitkan NIK? {#soal-nik}\n\n- ( ) Desa\n  > Bukan.\n- (x) Disdukcapil\n  > Ya.\n${explanation && `\n:::pembahasan\n${explanation}\n:::`}`;

const doubtful = [
	...courseHead,
	'  - { ref: PP 11/2019, about: Siltap, checked: 2026-11-01, certainty: perlu-dicek }'
];

const lint = (explanation: string, kind: string) => {
	const head = quizHead.map((line) => (line.startsWith('kind') ? `kind: ${kind}` : line));
	return standardOf({
		[paths.course]: courseFile(doubtful),
		[paths.quiz]: quizFile(choice(explanation), head)
	})
		.filter((finding) => finding.startsWith(paths.quiz))
		.map((finding) => finding.slice(paths.quiz.length + 1));
};

describe('an explanation names what the key rests on', () => {
	const told = ['10 galat 1 soal belum punya pembahasan yang menyebut dasarnya.'];
	test.each(['', 'Disdukcapil yang menerbitkan.'])('“%s” does not', (explanation) => {
		expect(lint(explanation, 'latihan')).toEqual(told);
	});

	test.each([
		'Lihat :dasar[UU 23/2006 Ps. 13].',
		'Lihat :aturan[A-01].',
		'Batasnya :angka[blt-persen-maks 2025].',
		'Ini perlu diperiksa pada naskah aslinya (PP 11/2019).'
	])('“%s” does', (explanation) => {
		expect(lint(explanation, 'latihan')).toEqual([]);
	});
});

describe('what nobody has verified is no key of an exam', () => {
	test.each([
		['Lihat :dasar[PP 11/2019 Ps. 81].', '“PP 11/2019 Ps. 81”'],
		['Ini perlu diperiksa pada naskah aslinya (PP 11/2019).', 'peraturan']
	])('%s', (explanation, what) => {
		expect(lint(explanation, 'uji')).toEqual([
			`10 galat Soal uji ini bertumpu pada ${what} yang masih perlu diperiksa.`
		]);
		expect(lint(explanation, 'latihan')).toEqual([]);
	});

	test('what an exam draws from the bank counts as well', () => {
		const bank = 'contoh/bank/ragu.quiz.md';
		const text = `---\nid: ragu\ntitle: Ragu\nrev: 1\ncompetencies: [K99.1]\n---\n${choice('Lihat :dasar[PP 11/2019].').replace('soal-nik', 'soal-ragu')}`;
		const head = [
			...quizHead.filter((line) => !line.startsWith('kind')),
			'kind: uji',
			'draw: { K99.1: 1 }'
		];
		const found = standardOf({
			[paths.course]: courseFile(doubtful),
			[paths.quiz]: quizFile('', head),
			[bank]: text
		});
		expect(found).toContain(
			`${bank}:7 galat Soal uji ini bertumpu pada “PP 11/2019” yang masih perlu diperiksa.`
		);
	});
});
