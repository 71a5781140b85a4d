import { unzlibSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { Huruf } from '../../src/lib/dokumen/pdf/huruf';

/** For tests: the fonts of letters, and what a reader of a file finds in it. */
export const hurufUji = (nama: string): Huruf =>
	new Huruf(nama, readFileSync(`node_modules/pdfmake/fonts/Roboto/${nama}.ttf`));

const latin = (berkas: Uint8Array): string => Buffer.from(berkas).toString('latin1');

export type ObjekPdf = { readonly kamus: string; readonly aliran: Uint8Array | null };

/** Every object, found by the table at the end of the file as a viewer finds it. */
export function objekPdf(berkas: Uint8Array): Map<number, ObjekPdf> {
	const teks = latin(berkas);
	const awal = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(teks)?.[1]);
	const [, banyak = '0'] = /^xref\n0 (\d+)\n/.exec(teks.slice(awal)) ?? [];
	const baris = teks.slice(teks.indexOf('\n', awal + 5) + 1);
	const hasil = new Map<number, ObjekPdf>();
	for (let nomor = 1; nomor < Number(banyak); nomor += 1) {
		const letak = Number(baris.slice(nomor * 20, nomor * 20 + 10));
		const kepala = `${nomor} 0 obj\n`;
		if (!teks.startsWith(kepala, letak)) throw new Error(`object ${nomor} is not at ${letak}`);
		const mulai = letak + kepala.length;
		const akhirKamus = teks.indexOf('>>\nstream\n', mulai);
		const akhir = teks.indexOf('\nendobj\n', mulai);
		if (akhirKamus < 0 || akhirKamus > akhir) {
			hasil.set(nomor, { kamus: teks.slice(mulai, akhir), aliran: null });
			continue;
		}
		const kamus = teks.slice(mulai, akhirKamus + 2);
		const panjang = Number(/\/Length (\d+)/.exec(kamus)?.[1]);
		const isi = akhirKamus + '>>\nstream\n'.length;
		if (!teks.startsWith('\nendstream\nendobj\n', isi + panjang))
			throw new Error(`object ${nomor} is not as long as it says`);
		hasil.set(nomor, { kamus, aliran: unzlibSync(berkas.subarray(isi, isi + panjang)) });
	}
	return hasil;
}

const rujukan = (kamus: string, nama: string): number =>
	Number(new RegExp(`/${nama} \\[?(\\d+) 0 R`).exec(kamus)?.[1]);

/** The text of each page, a line for each piece of it, as a viewer copies it. */
export function teksPdf(berkas: Uint8Array): string[] {
	const objek = objekPdf(berkas);
	const halaman = [...objek.values()].filter(({ kamus }) => /\/Type \/Page\b/.test(kamus));
	return halaman.map(({ kamus }) => {
		const sumber = objek.get(rujukan(kamus, 'Resources'))?.kamus ?? '';
		const peta = new Map<string, ReadonlyMap<string, string>>();
		for (const [, nama = '', nomor] of sumber.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
			const huruf = objek.get(Number(nomor))?.kamus ?? '';
			const cmap = latin(objek.get(rujukan(huruf, 'ToUnicode'))?.aliran ?? new Uint8Array());
			const pasangan = [...cmap.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)];
			peta.set(
				nama,
				new Map(
					pasangan.map(([, kode = '', tanda = '']) => [
						kode,
						String.fromCharCode(...(tanda.match(/.{4}/g) ?? []).map((satu) => parseInt(satu, 16)))
					])
				)
			);
		}
		const isi = latin(objek.get(rujukan(kamus, 'Contents'))?.aliran ?? new Uint8Array());
		return [...isi.matchAll(/BT \/(F\d+) .*? Tm (.*?) T[jJ] ET/g)]
			.map(([, nama = '', tulis = '']) =>
				[...tulis.matchAll(/<([0-9a-f]*)>/g)]
					.flatMap(([, kode = '']) => kode.match(/.{4}/g) ?? [])
					.map((kode) => peta.get(nama)?.get(kode) ?? '?')
					.join('')
			)
			.join('\n');
	});
}
