/**
 * Draws PDFs in a thread of its own: a register of a thousand lines takes seconds, and meanwhile the server answers
 * others. `pdf.ts` reads this file as text and starts it, so that it is the same in development, in tests and in the
 * build; it may therefore import nothing but Node's own modules, and finds pdfmake by the place it is told.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(workerData.dari);
/** @type {typeof import('pdfmake')} */
const pdfmake = require('pdfmake');
const huruf = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');

// Nothing is fetched and no file is read but the letters (Roboto, Apache License 2.0).
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => path.dirname(path.resolve(file)) === huruf);
pdfmake.setFonts({
	Roboto: {
		normal: path.join(huruf, 'Roboto-Regular.ttf'),
		bold: path.join(huruf, 'Roboto-Medium.ttf')
	}
});
pdfmake.setTableLayouts({
	buku: {
		hLineWidth: () => 0.5,
		vLineWidth: () => 0.5,
		hLineColor: () => '#555555',
		vLineColor: () => '#555555',
		paddingLeft: () => 2,
		paddingRight: () => 2,
		paddingTop: () => 1.5,
		paddingBottom: () => 1.5
	}
});

/** @typedef {{ nomor: number } & import('./pdf-definisi').DefinisiPdf} Permintaan */

parentPort?.on('message', async (/** @type {Permintaan} */ { nomor, definisi, kaki }) => {
	try {
		const hasil = await pdfmake
			.createPdf({
				...definisi,
				// A document of one page that says everything itself has no foot.
				footer: (halaman, banyak) =>
					kaki === null
						? null
						: {
								text: `${kaki} · halaman ${halaman} dari ${banyak}`,
								alignment: 'center',
								fontSize: 7,
								color: '#53615d',
								margin: [0, 8, 0, 0]
							}
			})
			.getBuffer();
		// A copy of its own: a small buffer shares its memory with others and could not be handed over.
		const berkas = new Uint8Array(hasil);
		parentPort?.postMessage({ nomor, berkas }, [berkas.buffer]);
	} catch (error) {
		parentPort?.postMessage({
			nomor,
			galat: error instanceof Error ? error.message : String(error)
		});
	}
});
