import { zipSync } from 'fflate';
import { arsip, bagianDasar, barisXml, bukuKerja, lembarXml, letakDaftar, ubah } from './testing';

const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);
/** In order, and the start of many of those that are not. */
export const berkasSah = bukuKerja(
	barisXml([
		['nama', 'nik'],
		['Budi Santoso', '3599010503900007']
	])
);
const satuSel = (sel: string): Uint8Array => bukuKerja(`<row r="1">${sel}</row>`);
const lembar = (xml: string): Uint8Array => arsip({ 'xl/worksheets/sheet1.xml': xml });
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);
/** An entry of the directory with another name of the same length. */
const namaDaftar = (nama: string): Uint8Array => {
	const bytes = arsip({
		'xl/worksheets/sheet1.xml': lembarXml(''),
		['z'.repeat(nama.length)]: 'x'
	});
	const urutan = Object.keys(bagianDasar).length + 1;
	return ubah(bytes, letakDaftar(bytes, urutan) + 46, ...teks(nama));
};
/** The directory says that this entry unpacks to so many bytes. */
const ukuranDaftar = (urutan: number, ukuran: number): Uint8Array => {
	const bytes = berkasSah.slice();
	view(bytes).setUint32(letakDaftar(bytes, urutan) + 24, ukuran, true);
	return bytes;
};
const bom = (mb: number): Uint8Array => new Uint8Array(mb * 1024 * 1024).fill(32);
const terpotong = (bagian: number): Uint8Array =>
	berkasSah.slice(0, Math.floor(berkasSah.length * bagian));
const banyak = (jumlah: number, isi: (i: number) => string): string =>
	Array.from({ length: jumlah }, (_, i) => isi(i)).join('');

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (isi: string): number[] => [...isi].flatMap((huruf) => [huruf.charCodeAt(0), 0]);
const tajuk = teks('nama;nik;no_kk\n');
const gabung = (...bagian: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
	Uint8Array.from(bagian.flatMap((satu) => [...satu]));

/** mutu.md S5: hostile and broken files, made here. Each is refused within a second, with what is wrong and the mend. */
export const berkasBuruk: readonly (readonly [
	nama: string,
	berkas: () => Uint8Array,
	pesan: RegExp
])[] = [
	// What it is
	['an empty file', () => new Uint8Array(0), /kosong/],
	['more than 5 MB', () => new Uint8Array(5 * 1024 * 1024 + 1), /5 MB/],
	['a PDF', () => teks('%PDF-1.7\n...'), /bukan lembar kerja/],
	[
		'an image',
		() => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
		/bukan lembar/
	],
	[
		'random bytes',
		() => Uint8Array.from({ length: 4096 }, (_, i) => (i * 97 + 13) % 256),
		/bukan lembar/
	],
	[
		'a web page named .xls',
		() => teks('<html><table><tr><td>nama</td></tr></table>'),
		/halaman web/
	],
	[
		'an XML spreadsheet of 2003',
		() => teks('<?xml version="1.0"?><Workbook/>'),
		/halaman web atau XML/
	],
	['an old .xls', () => gabung(OLE, new Uint8Array(600), utf16('Workbook')), /Excel lama/],
	[
		'an encrypted workbook',
		() => gabung(OLE, new Uint8Array(600), utf16('EncryptedPackage')),
		/bersandi/
	],
	['a spanned archive', () => gabung([0x50, 0x4b, 7, 8], berkasSah), /bukan lembar/],
	['an empty archive', () => zipSync({}), /bukan lembar|daftar isi/],
	['a zip of something else', () => zipSync({ 'foto.jpg': teks('x') }), /arsip biasa/],
	[
		'an OpenDocument sheet',
		() => zipSync({ mimetype: teks('x'), 'content.xml': teks('<a/>') }),
		/\.ods/
	],
	[
		'a binary workbook',
		() => zipSync({ '[Content_Types].xml': teks('<Types/>'), 'xl/workbook.bin': teks('x') }),
		/\.xlsb/
	],
	[
		'a Word document',
		() => zipSync({ '[Content_Types].xml': teks('<Types/>'), 'word/document.xml': teks('<a/>') }),
		/Word/
	],
	[
		'a macro workbook',
		() => arsip({ 'xl/vbaProject.bin': 'x', 'xl/worksheets/sheet1.xml': lembarXml('') }),
		/makro/
	],
	[
		'a macro workbook without its macros',
		() =>
			arsip({
				'[Content_Types].xml':
					'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
				'xl/worksheets/sheet1.xml': lembarXml('')
			}),
		/bermakro/
	],
	// The archive
	['a bomb by the directory', () => arsip({ 'xl/worksheets/sheet1.xml': bom(51) }), /membengkak/],
	[
		'a bomb beside the sheet',
		() => arsip({ 'xl/worksheets/sheet1.xml': lembarXml(''), 'xl/media/a.bin': bom(51) }),
		/membengkak/
	],
	['a bomb that says it is small', () => ukuranBohong(), /lebih besar daripada/],
	['a file smaller than it says', () => ukuranDaftar(2, 40_000), /tidak utuh/],
	['4 GB by the directory', () => ukuranDaftar(0, 0xffffffff), /membengkak/],
	[
		'an archive in the archive',
		() => arsip({ 'xl/embeddings/isi.zip': 'PK', 'xl/worksheets/sheet1.xml': lembarXml('') }),
		/arsip lain/
	],
	[
		'a workbook in the workbook',
		() =>
			arsip({ 'xl/embeddings/Book1.xlsx': berkasSah, 'xl/worksheets/sheet1.xml': lembarXml('') }),
		/arsip lain/
	],
	['half of an archive', () => terpotong(0.5), /terpotong|tidak lengkap/],
	['an archive without its last bytes', () => berkasSah.slice(0, -12), /terpotong/],
	['only the first bytes of an archive', () => berkasSah.slice(0, 30), /terpotong/],
	['a name that leaves the folder', () => namaDaftar('../../etc/passwd'), /tidak semestinya/],
	['an absolute name', () => namaDaftar('/etc/passwd'), /tidak semestinya/],
	['a name of Windows', () => namaDaftar('C:\\boot.ini'), /tidak semestinya/],
	['a name __proto__', () => namaDaftar('xl/__proto__/a'), /tidak semestinya/],
	['two files of one name', () => namaDaftar('xl/workbook.xml'), /ada dua kali/],
	[
		'a symbolic link',
		() => {
			const b = berkasSah.slice();
			view(b).setUint32(letakDaftar(b, 1) + 38, 0xa1ff0000, true);
			return b;
		},
		/tautan/
	],
	[
		'an encrypted entry',
		() => {
			const b = berkasSah.slice();
			view(b).setUint16(letakDaftar(b, 1) + 8, 1, true);
			return b;
		},
		/bersandi/
	],
	[
		'an unknown packing',
		() => {
			const b = berkasSah.slice();
			view(b).setUint16(letakDaftar(b, 1) + 10, 12, true);
			return b;
		},
		/dipadatkan dengan cara lain/
	],
	[
		'an entry that lies outside',
		() => {
			const b = berkasSah.slice();
			view(b).setUint32(letakDaftar(b, 1) + 42, 0x7fffffff, true);
			return b;
		},
		/terpotong/
	],
	[
		'a changed byte',
		() => {
			const b = arsip({ 'xl/worksheets/sheet1.xml': lembarXml(barisXml([['nama']])) }, 0);
			const i = new TextDecoder('latin1').decode(b).indexOf('nama');
			return ubah(b, i, 0x62);
		},
		/tidak utuh/
	],
	[
		'thousands of files',
		() =>
			arsip({
				'xl/worksheets/sheet1.xml': lembarXml(''),
				...Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/m/${i}.xml`, '']))
			}),
		/memuat \d+ berkas/
	],
	// Its XML
	[
		'a document type',
		() => lembar(`<!DOCTYPE worksheet [<!ENTITY a "x">]>${lembarXml('')}`),
		/entitas/
	],
	[
		'an external entity',
		() =>
			arsip({
				'xl/sharedStrings.xml':
					'<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
				'xl/worksheets/sheet1.xml': lembarXml('')
			}),
		/entitas/
	],
	[
		'an entity of nobody',
		() => satuSel('<c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c>'),
		/entitas "lol9"/
	],
	[
		'a character beyond Unicode',
		() => satuSel('<c r="A1" t="inlineStr"><is><t>&#x110000;</t></is></c>'),
		/entitas/
	],
	[
		'XML in UTF-16',
		() =>
			arsip({ 'xl/worksheets/sheet1.xml': Uint8Array.from([0xff, 0xfe, ...utf16(lembarXml(''))]) }),
		/UTF-8/
	],
	[
		'a sheet somewhere else',
		() =>
			arsip({
				'xl/_rels/workbook.xml.rels':
					'<Relationships><Relationship Id="rId1" Type="http://x/worksheet" TargetMode="External" Target="http://example.org/a.xml"/></Relationships>'
			}),
		/di tempat lain/
	],
	[
		'no sheet',
		() => arsip({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
		/tidak ada lembar/
	],
	['a sheet that is not there', () => arsip({}), /tidak ada lembar/],
	[
		'hundreds of sheets of one part',
		() =>
			arsip({
				'xl/workbook.xml': `<workbook><sheets>${banyak(300, (i) => `<sheet name="${i}" r:id="rId1"/>`)}</sheets></workbook>`,
				'xl/worksheets/sheet1.xml': lembarXml('')
			}),
		/tidak wajar/
	],
	[
		'a sheet that ends in the middle',
		() => lembar('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>'),
		/terpotong/
	],
	[
		'cells that are never closed',
		() => lembar(lembarXml(`<row r="1">${'<c r="A1">'.repeat(200_000)}`)),
		/tidak dikenali/
	],
	[
		'tags that are never closed',
		() => lembar(`<worksheet>${'<sheetData '.repeat(200_000)}`),
		/tidak memuat data/
	],
	[
		'texts that are never closed',
		() =>
			arsip({
				'xl/sharedStrings.xml': `<sst>${'<si>'.repeat(300_000)}`,
				'xl/worksheets/sheet1.xml': lembarXml('')
			}),
		/terpotong/
	],
	[
		'relations that are never closed',
		() =>
			arsip({
				'xl/_rels/workbook.xml.rels': '<Relationship '.repeat(200_000),
				'xl/worksheets/sheet1.xml': lembarXml('')
			}),
		/tidak ada lembar/
	],
	[
		'something between the rows',
		() => lembar(lembarXml('<row r="1"><c r="A1"><v>1</v></c></row><script>x</script>')),
		/tidak dikenali/
	],
	// Its cells
	[
		'a cell beyond the last column',
		() => satuSel('<c r="XFE1"><v>1</v></c>'),
		/tidak pada tempatnya/
	],
	[
		'a cell reference that overflows',
		() => satuSel('<c r="AAAAAAAAAAAAAAAA99999999999999999999"><v>1</v></c>'),
		/tidak pada tempatnya/
	],
	[
		'row 1,048,577',
		() => bukuKerja('<row r="1048577"><c><v>1</v></c></row>'),
		/tidak pada urutannya/
	],
	[
		'a row that is no number',
		() => bukuKerja('<row r="1e9"><c><v>1</v></c></row>'),
		/tidak pada urutannya/
	],
	[
		'rows in the wrong order',
		() => bukuKerja('<row r="5"><c><v>1</v></c></row><row r="5"><c><v>2</v></c></row>'),
		/tidak pada urutannya/
	],
	[
		'two cells of one name',
		() => satuSel('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
		/tidak pada tempatnya/
	],
	['a cell of another row', () => satuSel('<c r="A7"><v>1</v></c>'), /tidak pada tempatnya/],
	['column 201', () => satuSel('<c r="GS1"><v>1</v></c>'), /200 kolom/],
	[
		'20,001 rows',
		() => bukuKerja(barisXml([['nama'], ...Array.from({ length: 20_001 }, () => ['x'])])),
		/20\.000 baris/
	],
	[
		'20,001 rows of all columns',
		() => {
			const satu = Array.from({ length: 43 }, (_, k) => `isi sel ke-${k}`);
			return bukuKerja(barisXml(Array.from({ length: 20_002 }, () => satu)));
		},
		/20\.000 baris/
	],
	[
		'a formula',
		() => satuSel('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f ca="1"/></c>'),
		/rumus di sel A1, B1/
	],
	[
		'a formula of other files',
		() => satuSel('<c r="F1" t="str"><f>WEBSERVICE("http://x")</f><v>a</v></c>'),
		/rumus di sel F1/
	],
	['an error value', () => satuSel('<c r="D1" t="e"><v>#REF!</v></c>'), /D1 berisi galat/],
	[
		'merged headings',
		() =>
			bukuKerja(barisXml([['DATA PENDUDUK']]), '<mergeCells><mergeCell ref="A1:F1"/></mergeCells>'),
		/digabung: A1:F1/
	],
	['a text that is not there', () => satuSel('<c r="A1" t="s"><v>99</v></c>'), /teks sel A1/],
	['a number that is none', () => satuSel('<c r="A1"><v>1e999</v></c>'), /angka di sel A1/],
	[
		'a cell as long as a book',
		() => satuSel(`<c r="B1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c>`),
		/B1 berisi 40000 huruf/
	],
	// CSV
	[
		'a quote that is never closed',
		() => gabung(tajuk, teks(`"Budi;1;2\n${'x;y;z\n'.repeat(5000)}`)),
		/dibuka di baris 2/
	],
	[
		'a quote in the middle',
		() => gabung(tajuk, teks('Bu"di;1;2\n')),
		/Tanda petik di tengah sel A2/
	],
	['text behind a quote', () => gabung(tajuk, teks('"Budi"x;1;2\n')), /baris 2 tidak ditutup/],
	[
		'two encodings in one file',
		() => gabung(tajuk, teks('José;1;2\n'), [0x4a, 0x6f, 0x73, 0xe9, 0x3b, 0x31, 0x0a]),
		/dua pengodean.*baris 2/
	],
	[
		'UTF-16 cut in half',
		() => gabung([0xff, 0xfe], utf16('nama;nik\n'), [0x4a]),
		/tidak dapat dibaca/
	],
	['NUL bytes', () => gabung(tajuk, [0x42, 0, 0x42]), /bukan teks/],
	['a formula in CSV', () => gabung(tajuk, teks('Budi;=cmd|/c calc;1\n')), /rumus di sel B2/],
	['20,001 rows of CSV', () => gabung(tajuk, teks('a;b;c\n'.repeat(20_001))), /20\.000 baris/],
	['201 columns of CSV', () => teks(`${'a;'.repeat(201)}\n`), /200 kolom/],
	[
		'a cell of megabytes',
		() => gabung(tajuk, teks(`"${'x'.repeat(3_000_000)}";1;2`)),
		/A2 berisi 3000000 huruf/
	]
];

function ukuranBohong(): Uint8Array {
	const bytes = arsip({ 'xl/worksheets/sheet1.xml': bom(40) });
	const urutan = Object.keys(bagianDasar).length;
	view(bytes).setUint32(letakDaftar(bytes, urutan) + 24, 2000, true);
	return bytes;
}
