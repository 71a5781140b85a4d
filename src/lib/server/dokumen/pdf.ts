import { Worker } from 'node:worker_threads';
import type { Dokumen } from '$lib/dokumen/dokumen';
import { definisiPdf, type DefinisiPdf } from './pdf-definisi';
import kodePekerja from './pdf-pekerja.js?raw';

type Berkas = Uint8Array<ArrayBuffer>;
type Jawaban = { readonly nomor: number; readonly berkas?: Berkas; readonly galat?: string };
type Menunggu = {
	readonly terima: (berkas: Berkas) => void;
	readonly tolak: (error: Error) => void;
};

/** Drawing a thousand lines takes some 200 MB; a document that wants more ends its thread, never the server. */
const memoriPekerjaMb = 768;
/** How long the thread is kept for the next document. */
const menganggurMs = 60_000;

let pekerja: Worker | undefined;
let istirahat: NodeJS.Timeout | undefined;
let nomorTerakhir = 0;
const menunggu = new Map<number, Menunggu>();

/** The document as a PDF: letters embedded, the same bytes for the same contents. */
export const tulisPdf = (dokumen: Dokumen): Promise<Berkas> => gambar(definisiPdf(dokumen));

function gambar(definisi: DefinisiPdf): Promise<Berkas> {
	clearTimeout(istirahat);
	const mesin = (pekerja ??= mulai());
	// While it draws, the thread keeps the process alive; idle, it does not.
	mesin.ref();
	const nomor = ++nomorTerakhir;
	return new Promise((terima, tolak) => {
		menunggu.set(nomor, { terima, tolak });
		mesin.postMessage({ nomor, ...definisi });
	});
}

function mulai(): Worker {
	const mesin = new Worker(new URL(`data:text/javascript,${encodeURIComponent(kodePekerja)}`), {
		workerData: { dari: import.meta.url },
		resourceLimits: { maxOldGenerationSizeMb: memoriPekerjaMb }
	});
	const berhenti = (error: Error): void => {
		if (pekerja !== mesin) return;
		pekerja = undefined;
		for (const { tolak } of menunggu.values()) tolak(error);
		menunggu.clear();
	};
	mesin.on('message', ({ nomor, berkas, galat }: Jawaban) => {
		const satu = menunggu.get(nomor);
		menunggu.delete(nomor);
		if (berkas) satu?.terima(berkas);
		else satu?.tolak(new Error(`The PDF could not be drawn: ${galat}`));
		if (menunggu.size > 0) return;
		mesin.unref();
		istirahat = setTimeout(() => {
			pekerja = undefined;
			void mesin.terminate();
		}, menganggurMs).unref();
	});
	mesin.on('error', berhenti);
	mesin.on('exit', (code) => berhenti(new Error(`The PDF thread ended with ${code}`)));
	return mesin;
}
