import { Worker } from 'node:worker_threads';

export type Berkas = Uint8Array<ArrayBuffer>;
type Jawaban = { readonly nomor: number; readonly berkas?: Berkas; readonly galat?: string };
type Menunggu = {
	readonly terima: (berkas: Berkas) => void;
	readonly tolak: (error: Error) => void;
};

export type RencanaPekerja = {
	/** What it makes, for an error message. */
	readonly hasil: string;
	/** The text of the thread: so it is the same in development, in tests and in the build. */
	readonly kode: string;
	readonly workerData: unknown;
	/** A document that wants more ends its thread, never the server. */
	readonly memoriMb: number;
};

/** How long the thread is kept for the next document. */
const menganggurMs = 60_000;

/**
 * A thread that makes files, started with the first one and ended when nobody wants any more: what takes seconds is
 * made beside the server and not in its way.
 */
export function pekerja({ hasil, kode, workerData, memoriMb }: RencanaPekerja) {
	let berjalan: Worker | undefined;
	let istirahat: NodeJS.Timeout | undefined;
	let nomorTerakhir = 0;
	const menunggu = new Map<number, Menunggu>();

	function mulai(): Worker {
		const mesin = new Worker(new URL(`data:text/javascript,${encodeURIComponent(kode)}`), {
			workerData,
			resourceLimits: { maxOldGenerationSizeMb: memoriMb }
		});
		const berhenti = (error: Error): void => {
			if (berjalan !== mesin) return;
			berjalan = undefined;
			for (const { tolak } of menunggu.values()) tolak(error);
			menunggu.clear();
		};
		mesin.on('message', ({ nomor, berkas, galat }: Jawaban) => {
			const satu = menunggu.get(nomor);
			menunggu.delete(nomor);
			if (berkas) satu?.terima(berkas);
			else satu?.tolak(new Error(`The ${hasil} could not be made: ${galat}`));
			if (menunggu.size > 0) return;
			mesin.unref();
			istirahat = setTimeout(() => {
				berjalan = undefined;
				void mesin.terminate();
			}, menganggurMs).unref();
		});
		mesin.on('error', berhenti);
		mesin.on('exit', (code) => berhenti(new Error(`The ${hasil} thread ended with ${code}`)));
		return mesin;
	}

	return (permintaan: object): Promise<Berkas> => {
		clearTimeout(istirahat);
		const mesin = (berjalan ??= mulai());
		// While it works, the thread keeps the process alive; idle, it does not.
		mesin.ref();
		const nomor = ++nomorTerakhir;
		return new Promise((terima, tolak) => {
			menunggu.set(nomor, { terima, tolak });
			mesin.postMessage({ nomor, ...permintaan });
		});
	};
}
