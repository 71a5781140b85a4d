import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { Langkah } from '$lib/desa/langkah';
import { jalankanBergiliran } from './giliran';

let server: Server | undefined;
afterEach(() => server?.close());

it('mutu P14: a request that comes while long work is under way is answered before its next slices', async () => {
	let langkah = 0;
	let singkatSelesai = (): void => undefined;
	const singkat = new Promise<void>((selesai) => (singkatSelesai = selesai));
	let saatDatang = 0;
	let saatDijawab = 0;
	function* panjang(): Langkah<void> {
		// As long as the other one is not answered, and never without an end.
		for (; langkah < 100_000 && saatDijawab === 0; langkah += 1) yield;
	}
	server = createServer((request, response) => {
		if (request.url === '/panjang') {
			void jalankanBergiliran(panjang()).then(() => response.end());
			return;
		}
		saatDatang = langkah;
		void (async () => {
			for (let putaran = 0; putaran < 50; putaran += 1) await setImmediate();
			saatDijawab = langkah;
			response.end(singkatSelesai);
		})();
	}).listen(0, '127.0.0.1');
	await new Promise((siap) => server?.once('listening', siap));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	const lama = fetch(`${url}/panjang`);
	await (await fetch(`${url}/singkat`)).text();
	await Promise.all([singkat, lama]);

	// Fifty turns of the loop would be fifty slices if nobody made way.
	expect(saatDijawab - saatDatang).toBeLessThan(10);
});

it('is not held up for ever by somebody who reads slowly', async () => {
	let lepas = (): void => undefined;
	server = createServer((_request, response) => {
		response.write('a');
		lepas = () => response.end();
	}).listen(0, '127.0.0.1');
	await new Promise((siap) => server?.once('listening', siap));
	const lambat = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	function* kerja(): Langkah<number> {
		for (let i = 0; i < 5; i += 1) yield;
		return 5;
	}
	expect(await jalankanBergiliran(kerja())).toBe(5);
	lepas();
	await lambat.text();
});

it('ends long work with what is thrown between two slices', async () => {
	function* kerja(): Langkah<void> {
		for (;;) yield;
	}
	const terlaluLama = new Error('terlalu lama');
	await expect(
		jalankanBergiliran(kerja(), () => {
			throw terlaluLama;
		})
	).rejects.toBe(terlaluLama);
});
