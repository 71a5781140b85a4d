import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a small workbook, to be written as they are or broken on purpose. */
export const bagianDasar: Readonly<Record<string, string>> = {
	'[Content_Types].xml':
		'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
	'xl/workbook.xml':
		'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
	'xl/_rels/workbook.xml.rels':
		'<Relationships><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
	'xl/styles.xml':
		'<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
	'xl/sharedStrings.xml':
		'<sst><si><t>bersama</t></si><si><r><t>dua </t></r><r><t>potong</t></r><rPh sb="0"><t>lafal</t></rPh></si></sst>'
};

export const lembarXml = (isi: string, sesudah = ''): string =>
	`<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${isi}</sheetData>${sesudah}</worksheet>`;

const amankan = (teks: string): string =>
	teks.replace(/[&<>"]/g, (tanda) => `&#${tanda.charCodeAt(0)};`);

/** Rows of plain texts, as `<row>` elements. */
export const barisXml = (baris: readonly (readonly string[])[], mulai = 1): string =>
	baris
		.map(
			(sel, i) =>
				`<row r="${i + mulai}">${sel.map((teks) => (teks === '' ? '<c/>' : `<c t="inlineStr"><is><t>${amankan(teks)}</t></is></c>`)).join('')}</row>`
		)
		.join('');

/** A workbook of these parts; what is null is left out. */
export function arsip(
	bagian: Readonly<Record<string, string | Uint8Array | null>>,
	level: 0 | 6 = 6
): Uint8Array {
	const isi: Zippable = {};
	for (const [nama, teks] of Object.entries({ ...bagianDasar, ...bagian }))
		if (teks !== null) isi[nama] = [typeof teks === 'string' ? strToU8(teks) : teks, { level }];
	return zipSync(isi);
}

export const bukuKerja = (isi: string, sesudah = ''): Uint8Array =>
	arsip({ 'xl/worksheets/sheet1.xml': lembarXml(isi, sesudah) });

/** A copy with some bytes changed. */
export function ubah(bytes: Uint8Array, letak: number, ...isi: readonly number[]): Uint8Array {
	const salinan = bytes.slice();
	salinan.set(isi, letak);
	return salinan;
}

/** Where the directory entry of a file stands in the archive. */
export function letakDaftar(bytes: Uint8Array, urutan: number): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let ke = -1;
	for (let i = 0; i < bytes.length - 4; i += 1)
		if (view.getUint32(i, true) === 0x02014b50 && ++ke === urutan) return i;
	throw new Error('No such entry');
}
