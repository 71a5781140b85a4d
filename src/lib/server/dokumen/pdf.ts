import type { Dokumen } from '$lib/dokumen/dokumen';
import { definisiPdf, type DefinisiPdf } from './pdf-definisi';
import kodePekerja from './pdf-pekerja.js?raw';
import { pekerja, type Berkas } from './pekerja';

const gambar = pekerja({
	hasil: 'PDF',
	kode: kodePekerja,
	workerData: { dari: import.meta.url },
	// Drawing a thousand lines takes some 200 MB.
	memoriMb: 768
});

/** Letters embedded, the same bytes for the same contents. */
export const gambarPdf = (definisi: DefinisiPdf): Promise<Berkas> => gambar(definisi);

/** The document as a PDF. */
export const tulisPdf = (dokumen: Dokumen): Promise<Berkas> => gambarPdf(definisiPdf(dokumen));
