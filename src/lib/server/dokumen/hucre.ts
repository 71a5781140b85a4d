import type { WriteOptions } from 'hucre/xlsx';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import kodePekerja from './hucre-pekerja.js?raw';
import { pekerja, type Berkas } from './pekerja';

const tulis = pekerja({
	hasil: 'workbook',
	kode: kodePekerja,
	workerData: {
		modul: pathToFileURL(createRequire(import.meta.url).resolve('hucre/xlsx')).href
	},
	// Twenty thousand rows of 43 columns take some 300 MB.
	memoriMb: 768
});

/** A workbook of texts, numbers and nothing else, written beside the server and not in its way. */
export const tulisBukuKerja = ({ sheets, ...isi }: WriteOptions): Promise<Berkas> =>
	tulis({
		isi: { ...isi, sheets: sheets.map(({ rows: _, ...lembar }) => lembar) },
		baris: JSON.stringify(sheets.map(({ rows }) => rows ?? []))
	});
