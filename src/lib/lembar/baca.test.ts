import { readXlsx, writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaLembar, jalankan, jalankanBertahap, type IsiSel } from './baca';
import { hurufKolom, type SelTidakTerbaca } from './lembar';
import { arsip, barisXml, bukuKerja, lembarXml } from './testing';

const baca = (bytes: Uint8Array, lewati?: (nama: string) => boolean) => {
	const hasil = jalankan(bacaLembar(bytes, lewati));
	if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
	return hasil.value;
};
const sel = (isi: string): readonly IsiSel[] => baca(bukuKerja(isi)).baris[0]?.sel ?? [];
const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);
const csv = (isi: string | Uint8Array) =>
	baca(typeof isi === 'string' ? teks(isi) : isi).baris.map((baris) => baris.sel);

describe('bacaLembar of an XLSX file', () => {
	it.each<[string, string, IsiSel]>([
		['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'bersama'],
		['a shared text in runs, without its reading', '<c r="A1" t="s"><v>1</v></c>', 'dua potong'],
		[
			'an inline text',
			'<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
			' a '
		],
		[
			'an inline text in runs',
			'<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
			'ab'
		],
		[
			'entities',
			'<c r="A1" t="inlineStr"><is><t>A&amp;B &#39;&#x43;&apos; _x0041_</t></is></c>',
			"A&B 'C' A"
		],
		[
			'halves of a sign, which no database keeps',
			'<c r="A1" t="inlineStr"><is><t>_xD83C__xDF3E_ &#xD83C; _xDF3E_</t></is></c>',
			'🌾 \uFFFD \uFFFD'
		],
		['a text result', '<c r="A1" t="str"><v>hasil</v></c>', 'hasil'],
		['a number', '<c r="A1"><v>42</v></c>', 42],
		['a number with attributes in another order', '<c s="0" r="A1" ><v>1.5E3</v></c>', 1500],
		[
			'a day of a built-in style',
			'<c r="A1" s="1"><v>32937</v></c>',
			{ tanggal: '1990-03-05' } as IsiSel
		],
		[
			'a day with a time',
			'<c r="A1" s="2"><v>32937.75</v></c>',
			{ tanggal: '1990-03-05' } as IsiSel
		],
		[
			'a day before March 1900',
			'<c r="A1" s="1"><v>1</v></c>',
			{ tanggal: '1900-01-01' } as IsiSel
		],
		['a truth', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
		['an ISO day', '<c r="A1" t="d"><v>1990-03-05T00:00:00</v></c>', '1990-03-05'],
		['a cell without reference', '<c t="inlineStr"><is><t>x</t></is></c>', 'x']
	])('reads %s', (_, xml, isi) => {
		expect(sel(`<row r="1">${xml}</row>`)[0]).toEqual(isi);
	});

	it('keeps row numbers, skips blank rows and puts cells at their letters', () => {
		const { baris } = baca(
			bukuKerja(
				'<row r="2"><c r="C2"><v>1</v></c></row><row r="3"/><row r="4"><c r="A4" s="1"/></row><row r="9"><c r="AQ9"><v>2</v></c></row>'
			)
		);
		expect(baris.map(({ nomor, sel: isi }) => [nomor, isi.length])).toEqual([
			[2, 3],
			[9, 43]
		]);
	});

	it.each([
		[
			'a workbook',
			() =>
				bukuKerja(
					'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3" t="e"><v>#N/A</v></c></row>'
				),
			'galat'
		],
		['a CSV', () => new TextEncoder().encode('1;a\n=A1;\n3;=B1\n'), 'rumus']
	] as const)('tells whoever asks of the formulas of %s, and reads the rest', (_, bytes, sebab) => {
		const tidakTerbaca: SelTidakTerbaca[] = [];
		const hasil = jalankan(
			bacaLembar(bytes(), undefined, undefined, (sel) => tidakTerbaca.push(sel))
		);
		expect(hasil.ok && hasil.value.baris.map(({ nomor }) => nomor)).toEqual([1, 2, 3]);
		expect(tidakTerbaca).toEqual([
			{ nomor: 2, kolom: 0, sebab: 'rumus' },
			{ nomor: 3, kolom: 1, sebab }
		]);
		expect(jalankan(bacaLembar(bytes())).ok).toBe(false);
	});

	it('reads prefixed XML and days since 1904', () => {
		const buku = arsip({
			'xl/workbook.xml':
				'<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="S" r:id="rId1"/></x:sheets></x:workbook>',
			'xl/worksheets/sheet1.xml':
				'<x:worksheet><x:sheetData>\n <x:row r="1">\n <x:c r="A1" s="1"><x:v>31475</x:v></x:c>\n </x:row>\n</x:sheetData></x:worksheet>'
		});
		expect(baca(buku).baris[0]?.sel[0]).toEqual({ tanggal: '1990-03-05' });
	});

	it('skips hidden sheets and those it is told to, and names what it left unread', () => {
		const buku = arsip({
			'xl/workbook.xml':
				'<workbook><sheets><sheet name="Kode Data" r:id="r1"/><sheet name="X" state="hidden" r:id="r2"/><sheet name="Warga" r:id="r3"/><sheet name="Lama" r:id="r4"/><sheet name="Kosong" r:id="r5"/></sheets></workbook>',
			'xl/_rels/workbook.xml.rels': `<Relationships>${[1, 2, 3, 4, 5].map((n) => `<Relationship Id="r${n}" Type="http://x/worksheet" Target="/xl/worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
			...Object.fromEntries(
				[1, 2, 3, 4, 5].map((n) => [
					`xl/worksheets/sheet${n}.xml`,
					lembarXml(n === 5 ? '' : barisXml([[`lembar ${n}`]]))
				])
			)
		});
		const hasil = baca(buku, (nama) => nama === 'Kode Data');
		expect(hasil.nama).toBe('Warga');
		expect(hasil.baris[0]?.sel).toEqual(['lembar 3']);
		expect(hasil.lembarLain).toEqual(['Lama']);
	});

	it('reads what hucre writes as hucre reads it', async () => {
		const isi = fc.oneof(
			fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
			fc.constantFrom("O'Brien & <putra>", 'José', '=1+1', '0012', ' dua  spasi '),
			fc.integer({ min: 0, max: 1e9 })
		);
		const tabel = fc.array(fc.array(isi, { minLength: 3, maxLength: 3 }), {
			minLength: 1,
			maxLength: 6
		});
		await fc.assert(
			fc.asyncProperty(tabel, fc.constantFrom('shared', 'inline'), async (rows, stringMode) => {
				const bytes = await writeXlsx({
					sheets: [{ name: 'S', rows }],
					stringMode: stringMode === 'shared' ? 'shared' : 'inline'
				});
				const mereka = (await readXlsx(bytes)).sheets[0]?.rows.filter((baris) =>
					baris.some((satu) => String(satu ?? '').trim() !== '')
				);
				expect(baca(bytes).baris.map((baris) => baris.sel)).toEqual(mereka);
			}),
			{ numRuns: 40 }
		);
	});

	it('lets others work while it reads', async () => {
		const bytes = bukuKerja(barisXml(Array.from({ length: 3000 }, (_, i) => [`baris ${i}`])));
		let jeda = 0;
		const hasil = await jalankanBertahap(bacaLembar(bytes), () => Promise.resolve(jeda++));
		expect(hasil.ok && hasil.value.baris.length).toBe(3000);
		expect(jeda).toBeGreaterThan(10);
	});
});

describe('bacaLembar of a CSV file', () => {
	it.each([
		[
			'semicolons',
			'a;b\r\n1,5;2\r\n',
			[
				['a', 'b'],
				['1,5', '2']
			]
		],
		[
			'commas',
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'tabs',
			'a\tb\n1\t2\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['a mark of its divider', 'sep=,\na,b;c\n', [['a', 'b;c']]],
		[
			'quotes',
			'a;"b ""c""; d"\n"x\ny";z',
			[
				['a', 'b "c"; d'],
				['x\ny', 'z']
			]
		],
		[
			'blank rows and trailing dividers',
			'a;b;\n;;\n\n1;2;',
			[
				['a', 'b', null],
				['1', '2', null]
			]
		],
		[
			'old Mac line ends',
			'a;b\r1;2\r',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'a guarded formula',
			"a;b\n'=1+1;'biasa",
			[
				['a', 'b'],
				['=1+1', "'biasa"]
			]
		]
	])('reads %s', (_, isi, baris) => expect(csv(isi)).toEqual(baris));

	it('counts rows as a spreadsheet does', () => {
		expect(baca(teks('a;b\n\n"x\ny";z\n')).baris.map(({ nomor }) => nomor)).toEqual([1, 3]);
	});

	it.each([
		['UTF-8 with its mark', teks('\uFEFFJosé;b')],
		['Windows-1252', Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x3b, 0x62])],
		['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, ...utf16('José;b')])],
		['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...balik(utf16('José;b'))])]
	])('reads %s', (_, bytes) => expect(csv(bytes)).toEqual([['José', 'b']]));
});

function utf16(isi: string): number[] {
	return [...isi].flatMap((huruf) => [huruf.charCodeAt(0) & 255, huruf.charCodeAt(0) >> 8]);
}
function balik(bytes: readonly number[]): number[] {
	return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
}

it('names columns by letters', () => {
	expect([0, 25, 26, 42, 701, 702].map(hurufKolom)).toEqual(['A', 'Z', 'AA', 'AQ', 'ZZ', 'AAA']);
});
