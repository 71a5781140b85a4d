import { rusak, tolak } from './lembar';

/**
 * The little of XML that a spreadsheet file uses, read without a parser that could be talked into fetching or
 * multiplying anything: a document type or an entity of its own is refused, not understood.
 */
export function teksXml(bytes: Uint8Array, nama: string): string {
	let teks: string;
	try {
		teks = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return rusak(`"${nama}" tidak ditulis dalam UTF-8`);
	}
	if (teks.includes('<!DOCTYPE') || teks.includes('<!ENTITY'))
		tolak(
			'Berkas ini memuat definisi entitas XML, yang tidak dipakai lembar kerja biasa.',
			'Salin datanya ke buku kerja baru yang kosong, lalu simpan sebagai .xlsx.'
		);
	return teks;
}

const entitas: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/** `_x000D_` is how OOXML writes a character that XML cannot hold. */
export function bukaEntitas(teks: string): string {
	let hasil = teks;
	if (hasil.includes('&'))
		hasil = hasil.replace(/&([^;&<]{0,12});?/g, (_, isi: string) => {
			const angka = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(isi);
			if (!angka) return (Object.hasOwn(entitas, isi) && entitas[isi]) || rusak(`entitas "${isi}"`);
			const kode = angka[1] ? parseInt(angka[1], 16) : Number(angka[2]);
			if (kode === 0 || kode > 0x10ffff) rusak(`entitas "${isi}"`);
			return String.fromCodePoint(kode);
		});
	if (hasil.includes('_x'))
		hasil = hasil.replace(/_x([0-9a-f]{4})_/gi, (_, kode: string) =>
			String.fromCharCode(parseInt(kode, 16))
		);
	return hasil;
}

/** An attribute out of the text between '<name' and '>'. */
export function atribut(tag: string, nama: string): string | undefined {
	const ketemu = new RegExp(`(?:^|\\s)${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	const isi = ketemu?.[1] ?? ketemu?.[2];
	return isi === undefined ? undefined : bukaEntitas(isi);
}

/**
 * Every start tag of that name, whatever its prefix: the text of its attributes. `[^<>]` in all of these patterns: a
 * tag that is never closed ends at the next one, or a file of such tags would be searched again from each of them.
 */
export function* tag(xml: string, nama: string): Generator<string> {
	for (const satu of xml.matchAll(new RegExp(`<(?:\\w+:)?${nama}(?=[\\s/>])([^<>]*)>`, 'g')))
		yield satu[1] ?? '';
}

/** What stands in `<t>`, all runs joined; how it is pronounced (`rPh`) is left out. */
export function teksKaya(xml: string): string {
	let hasil = '';
	let lafal = false;
	for (const [, tutup, nama, isi] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)[^<>]*>([^<]*)/g)) {
		if (nama === 'rPh') lafal = tutup !== '/';
		else if (nama === 't' && tutup !== '/' && !lafal) hasil += isi ?? '';
	}
	return bukaEntitas(hasil);
}
