import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from './build';
import type { DocumentKind, SearchDocument } from './documents';
import { differentLetters, editDistance, lettersOf, nearWords } from './edit-distance';
import { excerpt, markWords } from './mark';
import { packPostings, unpackPostings, type Level } from './postings';
import { openIndex, search } from './search';
import { keywordsOf, wordsOf } from './words';

const page = (
	kind: DocumentKind,
	title: string,
	body = '',
	{ names = [], strong = [] }: Partial<Pick<SearchDocument, 'names' | 'strong'>> = {}
): SearchDocument => ({
	kind,
	title,
	names,
	strong,
	body,
	href: `/${kind}/${title}`,
	place: 'K04'
});

const documents = [
	page('istilah', 'KK', 'Dokumen susunan satu keluarga.', { names: ['kartu keluarga'] }),
	page('istilah', 'SKPWNI', 'Surat untuk pindah ke kabupaten lain.', {
		names: ['Surat Keterangan Pindah Warga Negara Indonesia']
	}),
	page('istilah', 'F-1.03', 'Formulir pindah dan datang.'),
	page('panduan', 'Mencatat kelahiran', 'Bayi lahir di rumah tanpa surat bidan.', {
		strong: ['F-2.01 pelaporan kelahiran']
	}),
	page('panduan', 'Mencatat kepindahan', 'Warga pindah membawa F-1.03 dan fotokopi KK.'),
	page('panduan', 'Mengubah data penduduk', 'Isian nama diperbaiki dengan bukti.'),
	page('regulasi', 'UU 23/2006 tentang Administrasi Kependudukan', 'NIK berlaku seumur hidup.'),
	page('pelajaran', 'Menerima laporan kelahiran', 'Paling lambat 60 hari. Bayi dan ibunya.'),
	page('pelajaran', 'Kartu keluarga yang benar', 'Satu orang satu kartu keluarga.'),
	page('tugas', 'Bayi lahir di Dusun Krajan', 'Catat kelahiran itu.'),
	page('kuis', 'Kuis: mencatat kelahiran', 'Berapa hari batas lapor?'),
	page('surat', 'Surat Keterangan Kurang/Tidak Mampu', 'Foto rumah; kepala keluarga.', {
		names: ['SKTM', 'surat miskin']
	})
];
const open = openIndex(buildIndex(documents));
const titles = (question: string) => search(open, question).hits.map(({ title }) => title);

describe('the first answer', () => {
	test.each([
		['mencatat kelahiran', 'Mencatat kelahiran'],
		['melahirkan', 'Mencatat kelahiran'],
		['sktm', 'Surat Keterangan Kurang/Tidak Mampu'],
		['surat miskin', 'Surat Keterangan Kurang/Tidak Mampu'],
		['ketrangan tidak mampu', 'Surat Keterangan Kurang/Tidak Mampu'],
		['kartu keluarga', 'KK'],
		['surat keterangan pindah', 'SKPWNI'],
		['skpwni', 'SKPWNI'],
		['F-1.03', 'F-1.03'],
		['f 1.03', 'F-1.03'],
		['formulir f1.03', 'F-1.03'],
		['uu 23 tahun 2006', 'UU 23/2006 tentang Administrasi Kependudukan'],
		['UU No. 23 Tahun 2006', 'UU 23/2006 tentang Administrasi Kependudukan'],
		['perubahan nama', 'Mengubah data penduduk'],
		['perpindahan', 'Mencatat kepindahan'],
		['fotokopi', 'Mencatat kepindahan'],
		['dusun krajan', 'Bayi lahir di Dusun Krajan'],
		['pelapor', 'Menerima laporan kelahiran']
	])('to “%s” is %s', (question, title) => expect(titles(question)[0]).toBe(title));

	test('holds all words of the question before those that hold one', () => {
		const found = titles('bayi lahir di rumah');
		expect(found[0]).toBe('Mencatat kelahiran');
		expect(found.slice(0, 2)).not.toContain('Kuis: mencatat kelahiran');
	});

	test('a guide stands before the quiz of the same name', () => {
		const found = titles('mencatat kelahiran');
		expect(found.indexOf('Mencatat kelahiran')).toBeLessThan(
			found.indexOf('Kuis: mencatat kelahiran')
		);
	});
});

describe('a slip of the finger', () => {
	test.each([
		['kelahirran', 'kelahiran', 'Mencatat kelahiran'],
		['kelahrian', 'kelahiran', 'Mencatat kelahiran'],
		['mencatt kelahiran', 'mencatat kelahiran', 'Mencatat kelahiran'],
		['kartu kelurga', 'kartu keluarga', 'KK'],
		['skpwmi', 'skpwni', 'SKPWNI'],
		['fotokpi', 'fotokopi', 'Mencatat kepindahan'],
		['kepindhan', 'kepindahan', 'Mencatat kepindahan']
	])('in “%s” is understood as “%s”', (typed, meant, title) => {
		const found = search(open, typed);
		expect(found.hits[0]?.title).toBe(title);
		expect(found.meant).toBe(meant);
	});

	test('in a word of three letters is another word', () => {
		expect(search(open, 'nok')).toMatchObject({ hits: [], meant: null, unknown: ['nok'] });
	});

	test('is not looked for where the word is there', () => {
		expect(search(open, 'kelahiran').meant).toBeNull();
	});
});

describe('a question', () => {
	test('not typed to its end finds what begins like it', () => {
		expect(titles('fotok')).toContain('Mencatat kepindahan');
	});

	test('in the words of the counter finds the words of the office', () => {
		expect(titles('bikin')).toEqual([]);
		expect(titles('salah nama')[0]).toBe('Mengubah data penduduk');
	});

	test('with a word that stands nowhere says so and answers the rest', () => {
		const found = search(open, 'kelahiran zzzzzz');
		expect(found.unknown).toEqual(['zzzzzz']);
		expect(found.hits[0]?.title).toBe('Mencatat kelahiran');
	});

	test.each(['', '   ', '???', 'yang di', '12345'])(
		'without a keyword (“%s”) finds nothing',
		(question) =>
			expect(search(open, question)).toMatchObject({ hits: [], meant: null, unknown: [] })
	);

	test('of any text neither fails nor finds more than was asked for', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (text, most) => {
				const { hits } = search(open, text, most);
				expect(hits.length).toBeLessThanOrEqual(most);
				for (const { score } of hits) expect(score).toBeGreaterThan(0);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('an index', () => {
	test('is the same for the same documents', () => {
		expect(buildIndex(documents)).toEqual(buildIndex([...documents]));
		expect(JSON.parse(JSON.stringify(buildIndex(documents)))).toEqual(buildIndex(documents));
	});

	test('of nothing can be asked', () => {
		expect(search(openIndex(buildIndex([])), 'nik').hits).toEqual([]);
	});

	test('finds every document by each word of its title', () => {
		for (const { title } of documents)
			for (const word of keywordsOf(title))
				expect(search(open, word, 99).hits.map((hit) => hit.title)).toContain(title);
	});

	test('packs postings without loss', () => {
		const level = fc.constantFrom<Level>(1, 2, 3, 4);
		const lists = fc
			.uniqueArray(fc.nat(5000))
			.chain((numbers) =>
				fc
					.array(level, { minLength: numbers.length, maxLength: numbers.length })
					.map((levels) =>
						[...numbers]
							.sort((a, b) => a - b)
							.map((document, index) => ({ document, level: levels[index] ?? 1 }))
					)
			);
		fc.assert(
			fc.property(lists, (list) => {
				expect(unpackPostings(packPostings(list))).toEqual(list);
			})
		);
	});
});

describe('words', () => {
	test.each([
		['NIK, KK & KTP-el', ['nik', 'kk', 'ktp', 'el']],
		['F-2.01 dan F 1.03', ['f-2.01', 'f-1.03']],
		['Buku B.3, aturan A-08.1', ['buku', 'b.3', 'aturan', 'a-08.1']],
		['UU 23/2006 Ps. 13', ['uu', '23/2006', 'ps']],
		['anak-anak antar-desa', ['anak-anak', 'antar', 'desa']],
		['K04 dan K04.1', ['k04', 'k04.1']],
		['3599015211870003', []]
	])('of “%s”', (text, words) =>
		expect(wordsOf(text).filter((word) => word !== 'dan')).toEqual(words)
	);

	test.each([
		['lahir', 'lahir', 0],
		['lahri', 'lahir', 1],
		['lahr', 'lahir', 1],
		['lahiir', 'lahir', 1],
		['lohir', 'lahir', 1],
		['tanah', 'lahir', 3]
	])('%s is %i slips from %s', (a, b, distance) =>
		expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3))
	);

	test('as many slips apart as they are differ in twice as many letters at most', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'abcdeilnr'), maxLength: 8 });
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				const distance = editDistance(a, b, 8);
				expect(differentLetters(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * distance);
				expect(editDistance(b, a, 8)).toBe(distance);
			})
		);
	});

	test('near to another one are named, the nearest first', () => {
		expect(nearWords('apbdess', ['apbdes', 'abdess', 'nik'])).toEqual(['abdess', 'apbdes']);
	});
});

describe('marks', () => {
	const stems = new Set(['lahir', 'f-2.01']);
	const shown = (text: string) =>
		markWords(text, stems, open.stem)
			.map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
			.join('');

	test('stand at every form of the word, and the text stays whole', () => {
		expect(shown('Kelahiran dicatat; bayi lahir.')).toBe('[Kelahiran] dicatat; bayi [lahir].');
		expect(shown('Isi F-2.01 dahulu.')).toBe('Isi [F-2.01] dahulu.');
	});

	test('change no letter of any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(
					markWords(text, stems, open.stem)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});

	test('an excerpt is cut where the words are, between words', () => {
		const text = `${'Kalimat pembuka yang panjang. '.repeat(12)}Bayi lahir di rumah. ${'Penutup. '.repeat(30)}`;
		const cut = excerpt(text, stems, open.stem, 80);
		const whole = cut.map((piece) => piece.text).join('');
		expect(cut.some(({ hit }) => hit)).toBe(true);
		expect(whole).toMatch(/^… .* …$/);
		expect(whole.length).toBeLessThan(90);
	});
});
