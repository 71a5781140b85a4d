import { describe, expect, test } from 'vitest';
import { findingsOf, lessonFile, lessonHead, lintQuiz, paths, question } from './testing';

const glossary = 'istilah/kata.md';
const words = `---
id: kata
title: Kata
---

## NIK {#nik short="Nomor Induk Kependudukan"}

Nomor milik satu orang.

## KTP-el {#ktp-el also="KTP" avoid="e-KTP, KTP elektronik"}

Kartu tanda penduduk.
`;

/** What is said about a lesson with this body, which begins on line 8, beside a glossary. */
const lint = (body: string): string[] =>
	findingsOf(paths.lesson, { [glossary]: words, [paths.lesson]: lessonFile(body) });

describe('an abbreviation', () => {
	const unexplained = (line: number, word: string) =>
		`${line} galat Singkatan “${word}” belum dijelaskan.`;

	test('is explained when it is used first', () => {
		expect(lint('Bawa SPTJM ke loket. Setiap SPTJM ditandatangani.')).toEqual([
			unexplained(8, 'SPTJM')
		]);
		expect(lint('Anggaran ada di APBDes.\n\nSusunan LPJ-nya:\n\n- BPD.')).toEqual([
			unexplained(8, 'APBDes'),
			unexplained(10, 'LPJ'),
			unexplained(12, 'BPD')
		]);
	});

	test('a later explanation comes too late', () => {
		expect(lint('Bawa SPTJM. SPTJM (surat pernyataan) ditandatangani.')).toEqual([
			unexplained(8, 'SPTJM')
		]);
	});

	test.each([
		['SPTJM (surat pernyataan tanggung jawab mutlak) ditandatangani. SPTJM disimpan.'],
		['Surat pernyataan tanggung jawab mutlak (SPTJM) ditandatangani.'],
		['**SPTJM** (surat pernyataan) ditandatangani.'],
		['BLT Desa (bantuan langsung tunai) dibagikan.']
	])('is explained by “%s”', (body) => {
		expect(lint(body)).toEqual([]);
	});

	test.each([
		['a word of the glossary, with its endings', 'NIK-nya dan KTP warga diperiksa.'],
		['a citation', 'Baca :dasar[UU 23/2006] dan Permendagri 73/2022.'],
		['numbers of rules, forms and competencies', 'Pakai F-2.01 menurut IM-06, untuk K99.1.'],
		['a Roman numeral', 'Triwulan III sampai Bab XII.'],
		['what a table shows of a form', '| Pendidikan |\n| --- |\n| SLTA |'],
		['code', 'Tulis `RAB`.']
	])('%s is none', (_, body) => {
		expect(lint(body)).toEqual([]);
	});

	test('is explained in questions as well', () => {
		const changes = {
			[glossary]: words,
			[paths.quiz]: `---\nid: kuis\ntitle: Kuis\nrev: 1\nminutes: 5\nkind: latihan\ncompetencies: [K99.1]\n---\n${question.replace('Bukan desa.', 'Bukan, itu LPMD.')}\n`
		};
		expect(findingsOf(paths.quiz, changes)).toEqual([unexplained(12, 'LPMD')]);
	});

	test('is let be where there is no glossary to explain it in', () => {
		expect(findingsOf(paths.lesson, { [paths.lesson]: lessonFile('Bawa SPTJM.') })).toEqual([]);
	});
});

describe('one thing has one name', () => {
	test('what the glossary avoids is named with what it is called here', () => {
		expect(lint('Bawa KTP-el.\n\nAtau e-KTP lama, atau Ktp Elektronik.')).toEqual([
			'10 peringatan “e-KTP” di sini disebut “KTP-el”.',
			'10 peringatan “Ktp Elektronik” di sini disebut “KTP-el”.'
		]);
	});

	test('a quotation is let be, and so is a word that only contains it', () => {
		expect(lint('Pada kartunya tertulis `e-KTP`. Ada pula perangkat KTP elektronikal.')).toEqual(
			[]
		);
	});
});

describe('sentences', () => {
	const long = `${'kata '.repeat(24)}akhir.`;
	const short = 'Kalimat ini pendek.';

	test('that are too long on average are told, with the longest', () => {
		expect(lint([short, long, long, long, long].join('\n\n'))).toEqual([
			'10 peringatan Kalimat berkas ini rata-rata 20,6 kata, lebih dari 18.'
		]);
	});

	test('one long sentence among short ones is let be', () => {
		expect(lint([short, short, long, short, short].join(' '))).toEqual([]);
	});

	test('an average needs five sentences, and items of a list are sentences', () => {
		expect(lint([long, long, long, long].join(' '))).toEqual([]);
		expect(lint([long, long, long, long, long].map((item) => `- ${item}`).join('\n'))).toEqual([
			'8 peringatan Kalimat berkas ini rata-rata 25 kata, lebih dari 18.'
		]);
	});

	test('of a quiz are not counted: its options are parts of sentences', () => {
		expect(lintQuiz(`${[long, long, long, long, long].join(' ')}\n\n${question}`)).toEqual([]);
	});
});

describe('a form that is not filled in', () => {
	test('is found line by line, in front matter and text', () => {
		const body = '## [[tulis: judul bagian]]\n\n[[tulis: satu gagasan]] Lalu teks.';
		expect(findingsOf(paths.lesson, { [paths.lesson]: lessonFile(body) })).toEqual([
			'8 galat Bagian formulir ini belum ditulis: “judul bagian”.',
			'10 galat Bagian formulir ini belum ditulis: “satu gagasan”.'
		]);
		const file = lessonFile('Teks.').replace('title: Membaca', 'title: "[[tulis: judul]]"');
		expect(findingsOf(paths.lesson, { [paths.lesson]: file })).toEqual([
			'3 galat Bagian formulir ini belum ditulis: “judul”.'
		]);
	});
});

test('a document on a desk is written as such documents are, and may explain an abbreviation', () => {
	const document = ':::dokumen[Surat]\nSPTJM dan e-KTP dilampirkan. LPJ (laporan) menyusul.\n:::';
	const caseOf = (text: string) =>
		findingsOf(paths.lesson, {
			[glossary]: words,
			[paths.lesson]: lessonFile(
				`${document}\n\n${text}\n\n::cek{q=soal-nik}\n\n:::penyelesaian\nSelesai.\n:::`,
				[...lessonHead, 'kind: kasus']
			)
		});
	expect(caseOf('LPJ dibaca.')).toEqual([]);
	expect(caseOf('SPTJM dibaca.')).toEqual(['13 galat Singkatan “SPTJM” belum dijelaskan.']);
});
