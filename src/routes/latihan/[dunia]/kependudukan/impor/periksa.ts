import type { Dunia } from '$lib/desa/dunia';
import { samarkan } from '$lib/desa/kependudukan/impor/samarkan';
import type { LembarTerbaca } from '$lib/desa/kependudukan/impor/baca-baris';
import type { Nik } from '$lib/desa/kependudukan/nik';
import { nomorTerpakai } from '$lib/desa/kependudukan/nomor-terpakai';
import { daftarLetak } from '$lib/desa/kependudukan/letak-desa';
import { jalankanBertahap } from '$lib/desa/langkah';
import { periksaBerkas, type HasilPeriksa } from '$lib/lembar/periksa';

/** How long the browser may be busy before it looks at clicks and draws. */
const sepotongMs = 12;

export type Kemajuan = { readonly selesai: number; readonly seluruhnya: number };

/**
 * The dry run in this browser. Nothing is sent. `lapor` is told how far it is; aborting `signal` ends it at the next
 * slice, with what an aborted fetch throws.
 */
export async function periksaDiPeramban(
	bytes: Uint8Array,
	dunia: Dunia,
	signal: AbortSignal,
	lapor: (kemajuan: Kemajuan) => void
): Promise<HasilPeriksa> {
	let sejak = performance.now();
	let langkah = 0;
	let seluruhnya = 0;
	const jeda = async (): Promise<void> => {
		langkah += 1;
		if (performance.now() - sejak < sepotongMs) return;
		await new Promise((lanjut) => setTimeout(lanjut));
		signal.throwIfAborted();
		lapor({ selesai: Math.min(langkah, seluruhnya), seluruhnya });
		sejak = performance.now();
	};
	await jeda();
	return jalankanBertahap(
		periksaBerkas(bytes, dunia, (baris) => {
			langkah = 0;
			// Three passes of a hundred rows, and one of fifty families; a few steps more or less do not matter.
			seluruhnya = Math.ceil((baris * 3) / 100 + baris / 200);
		}),
		jeda
	);
}

/** The masked sheet as the file that is looked at and sent instead of the one that was chosen. */
export async function samarkanDiPeramban(
	terbaca: LembarTerbaca,
	dunia: Dunia
): Promise<Uint8Array> {
	const { tulisCsv } = await import('$lib/lembar/tulis');
	const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
	return new TextEncoder().encode(
		tulisCsv(
			samarkan(terbaca, {
				seed,
				pada: dunia.tanggal,
				letak: daftarLetak(dunia.desa),
				// Safe: the look-up compares text.
				terpakai: (nomor) => nomorTerpakai(dunia, nomor as Nik)
			})
		)
	);
}

/** Hands a file over to be kept, as a link to it would. */
export function unduh(nama: string, isi: Blob): void {
	const href = URL.createObjectURL(isi);
	const tautan = document.createElement('a');
	tautan.href = href;
	tautan.download = nama;
	tautan.click();
	// The browser has taken it by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
