import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { jalankanBertahap, type Langkah } from '$lib/desa/langkah';

/** Requests that are being answered, and those of them that are long work in slices. */
let dijawab = 0;
let bertahap = 0;

subscribe('http.server.request.start', (message) => {
	const { response } = message as { readonly response: ServerResponse };
	dijawab += 1;
	// After the last byte, and when the client went away before.
	response.once('close', () => (dijawab -= 1));
});

/**
 * How long others are let go first: between two slices, and in all. Somebody who waits for the database or reads over a
 * slow line must not hold up an import for as long.
 */
const mengalahMs = { sekali: 10, semua: 2_000 } as const;

/**
 * Long work of one request, in slices between which the others are answered first.
 * @param antara Asked between two slices; what it throws ends the work.
 */
export async function jalankanBergiliran<T>(
	langkah: Langkah<T>,
	antara: () => void = () => undefined
): Promise<T> {
	let sisaMs: number = mengalahMs.semua;
	bertahap += 1;
	try {
		return await jalankanBertahap(langkah, async () => {
			antara();
			const mulai = performance.now();
			await beriGiliran(mulai + Math.min(mengalahMs.sekali, sisaMs));
			sisaMs -= performance.now() - mulai;
		});
	} finally {
		bertahap -= 1;
	}
}

/** A turn of the loop takes in requests that came meanwhile; further ones bring them on as long as there are any. */
async function beriGiliran(sampai: number): Promise<void> {
	do await setImmediate();
	while (dijawab > bertahap && performance.now() < sampai);
}
