import type { BagianTerurai, IsiArsip } from './arsip';
import { urai } from './arsip';
import { isKosong, rusak, tolak, type Langkah } from './lembar';
import { atribut, tag, teksKaya, teksXml } from './xml';

/** What the parts beside the sheet tell: which sheets there are, the texts they share, which styles are dates. */
export type BukuKerja = {
	readonly lembar: readonly { readonly nama: string; readonly bagian: string }[];
	readonly teks: readonly string[];
	readonly gayaTanggal: ReadonlySet<number>;
	readonly sejak1904: boolean;
};

export type Arsip = {
	readonly bytes: Uint8Array;
	readonly isi: ReadonlyMap<string, IsiArsip>;
	readonly terurai: BagianTerurai;
};

export function* bacaBagian({ bytes, isi, terurai }: Arsip, nama: string): Langkah<string | null> {
	const bagian = isi.get(nama);
	if (!bagian) return null;
	const teks = terurai.get(nama) ?? (yield* urai(bytes, bagian));
	yield;
	return yield* teksXml(teks, nama);
}

export function* bacaBukuKerja(arsip: Arsip): Langkah<BukuKerja> {
	const jenis = yield* bacaBagian(arsip, '[Content_Types].xml');
	const buku = yield* bacaBagian(arsip, 'xl/workbook.xml');
	if (jenis === null || buku === null) return bukanXlsx(arsip);
	if (/macroEnabled|vbaProject/i.test(jenis))
		tolak(
			'Berkas ini buku kerja bermakro (.xlsm).',
			'Simpan sebagai "Buku Kerja Excel (.xlsx)", tanpa makro, lalu unggah hasilnya.'
		);
	const hubungan = bacaHubungan((yield* bacaBagian(arsip, 'xl/_rels/workbook.xml.rels')) ?? '');
	const lembar = [...tag(buku, 'sheet')]
		.filter((satu) => (atribut(satu, 'state') ?? 'visible') === 'visible')
		.flatMap((satu) => {
			const bagian = hubungan.get(atribut(satu, '(?:\\w+:)?id') ?? '');
			const nama = atribut(satu, 'name') ?? '';
			return bagian && arsip.isi.has(bagian) ? [{ nama, bagian }] : [];
		});
	if (lembar.length === 0) rusak('tidak ada lembar di dalamnya');
	// Two sheets of one part, or hundreds of them, would be unpacked again and again.
	if (new Set(lembar.map(({ bagian }) => bagian)).size < lembar.length || lembar.length > 50)
		rusak('daftar lembarnya tidak wajar');
	return {
		lembar,
		teks: yield* bacaTeksBersama(arsip),
		gayaTanggal: bacaGayaTanggal((yield* bacaBagian(arsip, 'xl/styles.xml')) ?? ''),
		sejak1904: /<(?:\w+:)?workbookPr[^<>]*\sdate1904\s*=\s*["'](?:1|true)["']/.test(buku)
	};
}

function bukanXlsx({ isi }: Arsip): never {
	const lain = isi.has('xl/workbook.bin')
		? 'buku kerja biner (.xlsb)'
		: isi.has('content.xml')
			? 'lembar LibreOffice (.ods)'
			: isi.has('word/document.xml')
				? 'dokumen Word'
				: 'arsip biasa';
	return tolak(
		`Isi berkas ini ${lain}, bukan lembar kerja .xlsx.`,
		'Buka di Excel atau LibreOffice, simpan sebagai .xlsx atau .csv, lalu unggah hasilnya.'
	);
}

/** From relation id to the name of the part. A sheet that lies outside of the file is not fetched. */
function bacaHubungan(xml: string): ReadonlyMap<string, string> {
	const hubungan = new Map<string, string>();
	for (const satu of tag(xml, 'Relationship')) {
		if (!/\/worksheet$/.test(atribut(satu, 'Type') ?? '')) continue;
		if (atribut(satu, 'TargetMode') === 'External')
			tolak(
				'Lembar kerja ini menunjuk ke berkas di tempat lain.',
				'Salin datanya ke buku kerja baru yang kosong, lalu simpan sebagai .xlsx.'
			);
		const tujuan = atribut(satu, 'Target') ?? '';
		hubungan.set(
			atribut(satu, 'Id') ?? '',
			tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan.replace(/^\.\//, '')}`
		);
	}
	return hubungan;
}

function* bacaTeksBersama(arsip: Arsip): Langkah<readonly string[]> {
	const xml = (yield* bacaBagian(arsip, 'xl/sharedStrings.xml')) ?? '';
	const hasil: string[] = [];
	const buka = /<((?:\w+:)?si)(?:\s[^<>]*?)?(\/?)>/g;
	for (let satu = buka.exec(xml); satu; satu = buka.exec(xml)) {
		if (satu[2] === '/') {
			hasil.push('');
			continue;
		}
		const sampai = xml.indexOf(`</${satu[1] ?? 'si'}>`, buka.lastIndex);
		if (sampai < 0) rusak('daftar teksnya terpotong');
		const isi = xml.slice(buka.lastIndex, sampai);
		const polos = /^<t>([^<&_]*)<\/t>$/.exec(isi);
		hasil.push(polos ? (polos[1] ?? '') : teksKaya(isi));
		buka.lastIndex = sampai;
		if (hasil.length % 2000 === 0) yield;
	}
	return hasil;
}

/** ECMA-376 18.8.30: the built-in number formats that show a day. */
const formatTanggalBawaan = (id: number): boolean =>
	(id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

function bacaGayaTanggal(xml: string): ReadonlySet<number> {
	const format = new Set<number>();
	for (const satu of tag(xml, 'numFmt')) {
		const polos = (atribut(satu, 'formatCode') ?? '')
			.slice(0, 200)
			.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
		if (/[dy]/i.test(polos) && !/general/i.test(polos))
			format.add(Number(atribut(satu, 'numFmtId')));
	}
	const gaya = new Set<number>();
	const daftar =
		xml.slice(Math.max(0, xml.search(/<(?:\w+:)?cellXfs(?=[\s>])/))).split('cellXfs>', 1)[0] ?? '';
	let nomor = 0;
	for (const satu of tag(daftar, 'xf')) {
		const id = Number(atribut(satu, 'numFmtId') ?? '0');
		if (format.has(id) || formatTanggalBawaan(id)) gaya.add(nomor);
		nomor += 1;
	}
	return gaya;
}

/** Whether a part that is not read holds anything. */
export function* berisi(arsip: Arsip, bagian: string): Langkah<boolean> {
	const xml = yield* bacaBagian(arsip, bagian);
	return !isKosong(xml) && /<(?:\w+:)?(v|t)(?:\s[^<>]*)?>[^<]/.test(xml ?? '');
}
