import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Huruf } from '$lib/dokumen/pdf/huruf';
import type { HurufSurat } from './surat-pdf';

const require = createRequire(import.meta.url);
let dibaca: Promise<HurufSurat> | undefined;

/** Roboto (Apache License 2.0), read with the first letter and then kept: the same for every letter. */
export const hurufSurat = (): Promise<HurufSurat> => (dibaca ??= baca());

async function baca(): Promise<HurufSurat> {
	const folder = path.join(
		path.dirname(require.resolve('pdfmake/package.json')),
		'fonts',
		'Roboto'
	);
	const [biasa, tebal] = await Promise.all(
		['Roboto-Regular', 'Roboto-Medium'].map(
			async (nama) => new Huruf(nama, await readFile(path.join(folder, `${nama}.ttf`)))
		)
	);
	if (!biasa || !tebal) throw new Error('Roboto is not there');
	return { biasa, tebal };
}
