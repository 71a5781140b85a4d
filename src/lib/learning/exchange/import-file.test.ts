import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileQuiz } from '../compile/quiz';
import { fullMarks } from '../testing-questions';
import { importQuestions, type ImportResult } from './import-file';
import { pack, qtiFiles } from './qti-package';
import { settings } from './testing';

const folder = path.join(import.meta.dirname, 'fixtures');
const fixture = (name: string): Buffer => readFileSync(path.join(folder, name));
const textOf = (name: string): string => fixture(name).toString('utf8');

/** Types of what was taken, in the order of the file; what was refused is a dash. */
function fatesOf(result: ImportResult): string[] {
	if (!result.ok) return [result.reason];
	const types = typesIn(result.markdown);
	return result.report.map(({ fate }) =>
		fate === 'ditolak' ? '-' : `${types.shift()}${fate === 'berkurang' ? '~' : ''}`
	);
}

function typesIn(markdown: string): string[] {
	const quiet = { path: '', galat: () => undefined, peringatan: () => undefined };
	const { questions } = compileQuiz(markdown, 1, { rev: 1, competencies: ['K99.1'] }, true, {
		report: quiet,
		legalRefs: null,
		addressOf: () => null,
		picture: () => ({ uri: 'data:image/svg+xml,', width: 1, height: 1 })
	});
	return questions.map(({ type }) => type);
}

const read = (name: string) => importQuestions(fixture(name), settings);
function taken(result: ImportResult) {
	if (!result.ok) throw new Error(result.reason);
	return result;
}
const reasonsOf = (name: string) =>
	taken(read(name)).report.map(({ reasons }) => reasons.join(' '));

describe('files that other tools write are read; ~ marks a loss, - a refusal', () => {
	const files: Readonly<Record<string, readonly string[]>> = {
		'gift-moodle-3.gift': ['single', 'truefalse', 'essay'],
		'gift-moodle-4.gift': ['short'],
		'gift-tangan.gift': ['single', 'number', 'truefalse', 'short', 'match'],
		'gift-tanda.gift': ['single'],
		'gift-angka.gift': ['number', 'number', 'number~', '-'],
		'gift-bobot.gift': ['multi', 'multi~', 'single~'],
		'gift-rumpang.gift': ['cloze', 'cloze~', 'cloze', 'cloze'],
		'gift-rapat.gift': ['truefalse', 'single', 'number', '-'],
		'gift-jodoh.gift': ['match'],
		'gift-baris-kosong.gift': ['single', 'single'],
		'gift-keterangan.gift': ['-', '-', 'single'],
		'gift-format.gift': ['-', 'single', 'truefalse'],
		'gift-berbahaya.gift': ['-', '-', '-', '-', 'single~'],
		'moodle-3-pilihan.xml': ['single', 'multi', 'truefalse'],
		'moodle-4-jenis.xml': ['order', 'cloze', 'cloze', 'essay'],
		'moodle-cloze.xml': ['cloze', 'cloze~', '-'],
		'moodle-angka.xml': ['number~', 'number'],
		'moodle-jodoh.xml': ['match'],
		'moodle-gambar.xml': ['short', 'short~'],
		'moodle-tak-dikenal.xml': ['-', '-', '-', '-', '-'],
		'moodle-berbahaya.xml': ['-', '-', '-', '-', 'short~'],
		'moodle-bintang.xml': ['short~', '-', 'short', 'number', '-'],
		'qti3-pilihan.xml': ['single'],
		'qti3-banyak.xml': ['multi'],
		'qti3-jodoh.xml': ['match'],
		'qti3-kisi.xml': ['grid'],
		'qti3-urutan.xml': ['order'],
		'qti3-rumpang.xml': ['cloze'],
		'qti3-angka.xml': ['number'],
		'qti3-titik-gambar.xml': ['-'],
		'qti3-skrip.xml': ['-'],
		'qti21-pilihan.xml': ['single']
	};
	const refused: Readonly<Record<string, RegExp>> = {
		'moodle-entitas.xml': /entitas XML \(DOCTYPE\)/,
		'moodle-terpotong.xml': /<question> tidak ditutup/,
		'qti12-canvas.xml': /QTI 1\.2/,
		'aiken.txt': /Aiken/,
		'text2qti.txt': /text2qti/,
		'halaman.txt': /halaman HTML/
	};

	test.each(Object.entries(files))('%s', (name, expected) => {
		expect(fatesOf(read(name))).toEqual(expected);
	});
	test.each(Object.entries(refused))('%s is refused as a whole', (name, reason) => {
		expect(read(name)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
	});
	test('no fixture is forgotten', () => {
		expect(readdirSync(folder).sort()).toEqual(
			[...Object.keys(files), ...Object.keys(refused)].sort()
		);
	});
});

describe('encodings', () => {
	const hand = textOf('gift-tangan.gift');
	const same = taken(read('gift-tangan.gift')).markdown;
	test.each<[string, Uint8Array]>([
		['a byte order mark', Buffer.from(`\ufeff${hand}`)],
		['line ends of Windows', Buffer.from(hand.replaceAll('\n', '\r\n'))],
		['both', Buffer.from(`\ufeff${hand.replaceAll('\n', '\r\n')}`)],
		['UTF-16', Buffer.from(`\ufeff${hand}`, 'utf16le')]
	])('%s changes nothing', (_, bytes) => {
		expect(taken(importQuestions(bytes, settings)).markdown).toBe(same);
	});

	const accented = textOf('moodle-jodoh.xml').replace('menyepakati', 'ménÿepakati');
	test('Latin-1 that is declared is read as such', () => {
		const bytes = Buffer.from(accented.replace('UTF-8', 'ISO-8859-1'), 'latin1');
		expect(taken(importQuestions(bytes, settings)).markdown).toContain('ménÿepakati');
	});
	test('UTF-8 that is none is refused, and GIFT in Latin-1 is told of', () => {
		expect(importQuestions(Buffer.from(accented, 'latin1'), settings)).toMatchObject({ ok: false });
		const gift = importQuestions(Buffer.from('Café? {=é ~e}', 'latin1'), settings);
		expect(taken(gift)).toMatchObject({ remark: expect.stringContaining('Windows-1252') });
		expect(taken(gift).markdown).toContain('Café?');
	});
});

describe('what is read means what it meant', () => {
	test('escapes of GIFT', () => {
		const { markdown } = taken(read('gift-tanda.gift'));
		expect(markdown).toContain(
			'## Berapa 2 \\\\+ 2 = 4 {benar}? Pakai \\~ dan # bila perlu. {#impor-1 komp=K99.1}'
		);
		expect(markdown).toContain('- (x) Tulis a=b:c {x} baris kedua');
		expect(markdown).toContain('  > Ya #1');
	});
	test('the blanks around a gap of GIFT', () => {
		const { markdown } = taken(read('gift-rumpang.gift'));
		expect(markdown).toContain(
			'paling lambat bulan {{( ) Juli (x) September ( ) Desember}} tahun berjalan.'
		);
		expect(markdown).toMatch(/disepakati bersama \{\{.*\}\} paling lambat bulan Oktober/);
	});
	test('questions of GIFT that stand close together are not taken for one', () => {
		const { markdown, report } = taken(read('gift-rapat.gift'));
		expect(markdown).toContain('## NIK berlaku seumur hidup. {#impor-1 komp=K99.1}');
		expect(markdown).toContain('- (x) Disdukcapil\n  > ya\n- ( ) Desa\n  > desa meneruskan');
		expect(report[3]?.reasons.join(' ')).toContain('lebih dari satu pasang kurung kurawal');
	});
	test('ids, competencies and tags', () => {
		expect(taken(read('gift-moodle-4.gift')).markdown).toContain('{#bpd-01 komp=K99.1 sulit=2}');
		expect(taken(read('moodle-4-jenis.xml')).markdown).toContain('{#alur-loket komp=K99.1}');
	});
	test('an id that is taken is changed, and said', () => {
		const result = importQuestions(fixture('gift-moodle-4.gift'), {
			...settings,
			taken: new Set(['bpd-01'])
		});
		expect(taken(result).report[0]).toMatchObject({
			id: 'bpd-01-2',
			reasons: ['Id “bpd-01” sudah dipakai, jadi diberi id “bpd-01-2”.']
		});
	});
	test('feedback of a true-false question: the wrong answer comes first in GIFT', () => {
		expect(taken(read('gift-moodle-3.gift')).markdown).toContain(
			'- (x) Benar\n  > Tepat.\n- ( ) Salah\n  > NIK tidak pernah berganti.'
		);
	});
	test('tolerances and ranges', () => {
		expect(taken(read('gift-angka.gift')).markdown).toMatch(/= 2014\n[\s\S]*= 1,5\.\.2,5\n/);
		expect(taken(read('moodle-angka.xml')).markdown).toMatch(
			/unit=rupiah\}[\s\S]*= 12499500\.\.12500500\n[\s\S]*= 0,2\.\.0,4\n/
		);
		expect(taken(read('qti3-angka.xml')).markdown).toContain('= 12..13');
	});
	test('what a question of Moodle is worth, and what a second try takes away, is told as lost', () => {
		const worth = (grade: string, penalty: string) => {
			const text = textOf('moodle-jodoh.xml')
				.replace('<defaultgrade>1.0000000<', `<defaultgrade>${grade}<`)
				.replace('<penalty>0.3333333<', `<penalty>${penalty}<`);
			return taken(importQuestions(Buffer.from(text), settings)).report[0];
		};
		expect(worth('1.0000000', '0.3333333')).toMatchObject({ fate: 'utuh' });
		expect(worth('1', '0.1')).toMatchObject({ fate: 'utuh' });
		expect(worth('3.0000000', '0.5000000')).toMatchObject({
			fate: 'berkurang',
			reasons: expect.arrayContaining([
				'Hilang: nilai soal 3; di sini setiap soal sama nilainya.',
				'Hilang: pengurangan nilai 50% setiap kali mencoba lagi.'
			])
		});
	});
	test('notes stand where feedback is missing', () => {
		const { markdown, report } = taken(read('moodle-3-pilihan.xml'));
		expect(markdown).toContain('- ( ) Desa\n  > # LENGKAPI: mengapa ini salah');
		expect(report[0]?.reasons).toEqual(['2 catatan # LENGKAPI perlu diisi.']);
	});
	test('a drawing inside the file is kept for the course, any other picture is lost and noted', () => {
		const { markdown, assets } = taken(read('moodle-gambar.xml'));
		expect(assets.map(({ path: at }) => at)).toEqual(['assets/impor-1.svg']);
		expect(markdown).toContain('![kotak hijau](assets/impor-1.svg)');
		expect(markdown).toContain('# LENGKAPI: Hilang: gambar “kotak”');
	});
	test('why something was refused is said', () => {
		expect(reasonsOf('gift-berbahaya.gift').slice(0, 4)).toEqual([
			expect.stringContaining('<script>'),
			expect.stringContaining('“onclick”'),
			expect.stringContaining('javascript:'),
			expect.stringContaining('<iframe>')
		]);
		expect(reasonsOf('moodle-berbahaya.xml')[3]).toContain('javascript:');
		expect(reasonsOf('qti3-titik-gambar.xml')[0]).toContain('hotspot-interaction');
		expect(reasonsOf('moodle-tak-dikenal.xml')[0]).toBe(
			'Jenis soal “calculated” tidak dikenal di kursus.'
		);
	});
});

describe('packages', () => {
	const zip = (files: Readonly<Record<string, string>>, level: 0 | 9 = 9) =>
		zipSync(
			Object.fromEntries(
				Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level }]])
			)
		);
	const manifest = (resources: string, version = '3.0.0') =>
		`<?xml version="1.0"?><manifest identifier="m"><metadata><schema>QTI Package</schema><schemaversion>${version}</schemaversion></metadata><organizations/><resources>${resources}</resources></manifest>`;
	const resource = (href: string, type = 'imsqti_item_xmlv3p0') =>
		`<resource identifier="r" type="${type}" href="${href}"><file href="${href}"/></resource>`;

	test('items of a foreign package come in the order of its manifest; one that is missing is refused alone', () => {
		const bytes = zip({
			'imsmanifest.xml': manifest(
				resource('b.xml') + resource('a.xml', 'imsqti_item_xmlv2p1') + resource('hilang.xml')
			),
			'a.xml': textOf('qti21-pilihan.xml'),
			'b.xml': textOf('qti3-urutan.xml')
		});
		expect(fatesOf(importQuestions(bytes, settings))).toEqual(['order', 'single', '-']);
	});
	test('our own package is read again', () => {
		const all = Object.values(fullMarks).map(([question]) => question);
		const { files, report } = qtiFiles(all, { id: 'nik', title: 'NIK' });
		expect(report.filter(({ fate }) => fate === 'ditolak').map(({ id }) => id)).toEqual(['kasus']);
		expect(fatesOf(importQuestions(pack(files), settings))).toHaveLength(10);
	});
	test('the same questions give the same bytes', () => {
		const { files } = qtiFiles([fullMarks.single[0]], { id: 'nik', title: 'NIK' });
		expect(pack(files)).toEqual(pack(files));
	});
	test.each<[string, Uint8Array, RegExp]>([
		['H5P', zip({ 'h5p.json': '{}', 'content/content.json': '{}' }), /H5P/],
		[
			'QTI 1.2 of Canvas',
			zip({
				'imsmanifest.xml': manifest(resource('q.xml', 'imsqti_xmlv1p2'), '1.1.3'),
				'q.xml': textOf('qti12-canvas.xml')
			}),
			/QTI 1\.2/
		],
		[
			'SCORM',
			zip({
				'imsmanifest.xml': manifest(resource('a.html', 'webcontent'), '1.2').replace(
					'QTI Package',
					'ADL SCORM'
				)
			}),
			/SCORM/
		],
		['an Office document', zip({ '[Content_Types].xml': '<x/>' }), /Office/],
		['a zip bomb', zip({ 'imsmanifest.xml': ' '.repeat(21 * 1024 * 1024) }), /20 MB/],
		['a path out of the package', zip({ '../../etc/x': 'x' }), /tidak semestinya/],
		['an archive in the archive', zip({ 'isi.zip': 'x' }), /arsip lain/],
		[
			'a manifest with entities',
			zip({ 'imsmanifest.xml': textOf('moodle-entitas.xml') }),
			/DOCTYPE/
		],
		['a broken archive', zip({ 'a.xml': 'x' }).slice(0, 40), /rusak|aman/]
	])('%s is refused', (_, bytes, reason) => {
		expect(importQuestions(bytes, settings)).toMatchObject({
			ok: false,
			reason: expect.stringMatching(reason)
		});
	});
	test('more than 5 MB is refused before it is read', () => {
		expect(importQuestions(new Uint8Array(5 * 1024 * 1024 + 1), settings)).toMatchObject({
			ok: false,
			reason: expect.stringContaining('5 MB')
		});
	});
});

describe('a hostile text ends quickly, in a refusal or a question', () => {
	const n = 60_000;
	test.each<[string, string]>([
		['tags that never close', '<a "'.repeat(n)],
		['declarations', '<!'.repeat(n)],
		['backslashes', '\\\\'.repeat(n / 2)],
		['depth', '<div>'.repeat(n / 5)],
		['blanks', ` a${' '.repeat(n)}b`],
		['backticks', '`'.repeat(n)],
		['brackets', '['.repeat(n)]
	])('%s', (_, text) => {
		const gift = importQuestions(Buffer.from(`${text} {=a ~b}`), settings);
		const moodle = importQuestions(
			Buffer.from(
				`<quiz><question type="essay"><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext></question></quiz>`
			),
			settings
		);
		expect([gift.ok, moodle.ok].every((ok) => typeof ok === 'boolean')).toBe(true);
	});
	test.each<[string, string]>([
		['an attribute without an end', `<quiz ${'a'.repeat(n)}`],
		['a name without a value', `<quiz ${'a'.repeat(n)}></quiz>`],
		['elements in elements', '<quiz>'.repeat(n / 6)]
	])('XML: %s', (_, text) => {
		expect(importQuestions(Buffer.from(text), settings).ok).toBe(false);
	});
});
