import { rusak, tolak, type Langkah } from './lembar';

/**
 * The little of XML that a spreadsheet file uses, read without a parser that could be talked into fetching or
 * multiplying anything: a document type or an entity of its own is refused, not understood.
 */
export function* teksXml(bytes: Uint8Array, nama: string): Langkah<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let teks = '';
	let sebelum = '';
	for (let i = 0; i < bytes.length; i += sepotong) {
		const potong = decode(decoder, bytes.subarray(i, i + sepotong), i + sepotong < bytes.length);
		if (potong === null) return rusak(`"${nama}" tidak ditulis dalam UTF-8`);
		// A word may lie across two pieces.
		if (/<!(?:DOCTYPE|ENTITY)/.test(sebelum.slice(-10) + potong))
			tolak(
				'Berkas ini memuat definisi entitas XML, yang tidak dipakai lembar kerja biasa.',
				'Salin datanya ke buku kerja baru yang kosong, lalu simpan sebagai .xlsx.'
			);
		teks += potong;
		sebelum = potong;
		yield;
	}
	return teks;
}

/** Bytes of a sheet read at a time. */
const sepotong = 1024 * 1024;

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
	try {
		return decoder.decode(bytes, { stream });
	} catch {
		return null;
	}
}

const entitas: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * `_x000D_` is how OOXML writes a character that XML cannot hold. Either way half a sign can be written; of a text that is
 * read as UTF-8 there is none.
 */
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
	return hasil === teks ? teks : hasil.replace(/\p{Cs}/gu, '\uFFFD');
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
