/**
 * Writes workbooks in a thread of its own: ten thousand rows take a second or more, and meanwhile the server answers
 * others. `pekerja.ts` reads this file as text and starts it, as `pdf-pekerja.js`; it finds hucre by the place it is told.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** @type {Promise<typeof import('hucre/xlsx')>} */
const hucre = import(workerData.modul);

/**
 * Rows come as one text: it is handed over ten times faster than as many small ones.
 * @typedef {{ nomor: number, isi: import('hucre/xlsx').WriteOptions, baris: string }} Permintaan
 */
parentPort?.on('message', async (/** @type {Permintaan} */ { nomor, isi, baris }) => {
	try {
		const { writeXlsx } = await hucre;
		const rows = JSON.parse(baris);
		const hasil = await writeXlsx({
			...isi,
			sheets: isi.sheets.map((lembar, i) => ({ ...lembar, rows: rows[i] }))
		});
		const berkas = new Uint8Array(hasil);
		parentPort?.postMessage({ nomor, berkas }, [berkas.buffer]);
	} catch (error) {
		parentPort?.postMessage({
			nomor,
			galat: error instanceof Error ? error.message : String(error)
		});
	}
});
