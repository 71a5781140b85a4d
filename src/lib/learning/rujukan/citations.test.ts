import { describe, expect, test } from 'vitest';
import {
	compileWith,
	courseHead,
	courseFile,
	lessonFile,
	paths,
	quizFile
} from '../compile/testing';
import { citingsOf, ripple } from './citations';
import { byRank, parseLegalRefs, touches } from './legal-ref';

describe('a citation', () => {
	test.each([
		['UU 23/2006', [['UU 23/2006', []]]],
		['UU 23/2006 Ps. 13', [['UU 23/2006', ['13']]]],
		['UU 24/2013 Ps. 79A', [['UU 24/2013', ['79A']]]],
		['UU 24/2013 Ps. 27 dan 32', [['UU 24/2013', ['27', '32']]]],
		['UU 24/2013 Ps. 79A, 95B', [['UU 24/2013', ['79A', '95B']]]],
		['UU 6/2014 Ps. 112–115', [['UU 6/2014', ['112', '113', '114', '115']]]],
		['UU 6/2014 Pasal 69 ayat (4)', [['UU 6/2014', ['69']]]],
		[
			'UU 24/2013 Ps. 27 dan 32; Perpres 96/2018',
			[
				['UU 24/2013', ['27', '32']],
				['Perpres 96/2018', []]
			]
		],
		[
			'UU 23/2006 jo. 24/2013 Ps. 63',
			[
				['UU 23/2006', ['63']],
				['UU 24/2013', ['63']]
			]
		],
		[
			'Perpres 96/2018 jo. Permendagri 108/2019',
			[
				['Perpres 96/2018', []],
				['Permendagri 108/2019', []]
			]
		],
		[
			'UU 6/2014 Ps. 115; PP 43/2014 Ps. 154',
			[
				['UU 6/2014', ['115']],
				['PP 43/2014', ['154']]
			]
		],
		['adat setempat', []],
		['', []]
	])('“%s” is taken apart', (text, expected) =>
		expect(parseLegalRefs(text)).toEqual(
			expected.map(([regulation, articles]) => ({ regulation, articles }))
		)
	);

	test.each([
		['UU 23/2006 Ps. 13', 'UU 23/2006 Ps. 13', 'langsung'],
		['UU 23/2006 Ps. 13', 'UU 23/2006', 'langsung'],
		['UU 23/2006', 'UU 23/2006 Ps. 13', 'seluruhnya'],
		['UU 23/2006 Ps. 61', 'UU 23/2006 Ps. 13', null],
		['UU 24/2013 Ps. 13', 'UU 23/2006 Ps. 13', null],
		['UU 23/2006 Ps. 131', 'UU 23/2006 Ps. 13', null]
	])('%s and the question about %s', (cited, asked, nearness) => {
		const [one, other] = [parseLegalRefs(cited)[0], parseLegalRefs(asked)[0]];
		expect(one && other && touches(one, other)).toBe(nearness);
	});

	test('regulations stand by rank, then by year', () => {
		expect(
			['Permendagri 47/2016', 'UU 24/2013', 'PP 43/2014', 'UU 23/2006', 'Perpres 96/2018'].sort(
				byRank
			)
		).toEqual(['UU 23/2006', 'UU 24/2013', 'PP 43/2014', 'Perpres 96/2018', 'Permendagri 47/2016']);
	});
});

describe('a changed article', () => {
	const question = (id: string, basis: string) =>
		`## Soal ${id}. {#${id}}\n\n- (x) Ya\n  > Benar :dasar[${basis}].\n- ( ) Tidak\n  > Bukan.\n`;
	const exam = [
		'id: ujian',
		'title: Ujian',
		'rev: 1',
		'minutes: 5',
		'kind: uji',
		'competencies: [K99.1]'
	];
	const { library } = compileWith({
		[paths.course]: courseFile(courseHead),
		[paths.lesson]: lessonFile('Seumur hidup :dasar[UU 23/2006 Ps. 13].'),
		[paths.quiz]: quizFile(
			question('soal-13', 'UU 23/2006 Ps. 13') + question('soal-61', 'UU 23/2006 Ps. 61')
		),
		'contoh/01-nik/40-ujian.quiz.md': quizFile(question('soal-uji', 'UU 23/2006 Ps. 13'), exam),
		'regulasi/uu-23-2006.md':
			'---\nid: uu\nref: UU 23/2006\ntitle: Adminduk\nyear: 2006\nstatus: berlaku\nchecked: 2026-11-01\ncertainty: dibaca\n---\nTeks.\n',
		'istilah/a.md':
			'---\nid: a\ntitle: A\n---\n## NIK {#nik source="UU 23/2006 Ps. 13" certainty=dibaca}\n\nAngka.\n'
	});
	const rippled = (text: string) =>
		parseLegalRefs(text).flatMap((ref) =>
			ripple(citingsOf(library), ref).map(({ kind, id, nearness }) => `${kind} ${id} ${nearness}`)
		);

	test('touches every lesson, question, word and rule that cites it, and what cites the whole', () => {
		expect(rippled('UU 23/2006 Ps. 13')).toEqual([
			'kursus contoh seluruhnya',
			'pelajaran membaca langsung',
			'soal soal-13 langsung',
			'soal soal-uji langsung',
			'istilah nik langsung',
			'aturan A-01 langsung',
			'aturan A-06 langsung'
		]);
	});

	test('leaves what cites another article alone', () => {
		expect(rippled('UU 23/2006 Ps. 61')).toEqual([
			'kursus contoh seluruhnya',
			'soal soal-61 langsung',
			'aturan A-07 langsung',
			'aturan A-09 langsung'
		]);
		expect(rippled('UU 1/1974')).toEqual([]);
	});

	test('the whole regulation touches all of them', () => {
		expect(rippled('UU 23/2006')).toContain('soal soal-13 langsung');
		expect(rippled('UU 23/2006')).toContain('soal soal-61 langsung');
	});

	test('checks of a task are found by the rule that they quote', () => {
		const checks = ripple(citingsOf(library), { regulation: 'Permendagri 47/2016', articles: [] });
		expect(checks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'aturan B-07',
			'aturan B-08',
			'aturan C-02'
		]);
	});

	test('questions of an exam are marked as not to be shown', () => {
		const hidden = citingsOf(library)
			.filter((one) => one.hidden)
			.map(({ id }) => id);
		expect(hidden).toEqual(['soal-uji']);
	});
});
