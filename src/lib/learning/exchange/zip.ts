import { jalankan } from '$lib/desa/langkah';
import { bacaDaftarIsi, urai } from '../../lembar/arsip';
import { Tolak } from '../../lembar/lembar';
import { refuse } from './report';

export type Archive = {
	readonly names: readonly string[];
	/** Null when there is no such file. */
	readonly read: (name: string) => Uint8Array | null;
};

/** What all files of a package together may come to once they are unpacked. */
const largestUnpacked = 20 * 1024 * 1024;

/** Limits are asked for in the directory of the archive, before the first byte is unpacked; links, nested archives and paths out of it are refused there too. */
export function openArchive(bytes: Uint8Array): Archive {
	const entries = safely(() => bacaDaftarIsi(bytes));
	const whole = [...entries.values()].reduce((sum, { terurai }) => sum + terurai, 0);
	if (whole > largestUnpacked) refuse('Paket ini akan membengkak lebih dari 20 MB saat dibuka.');
	return {
		names: [...entries.keys()],
		read(name) {
			const entry = entries.get(name);
			return entry ? safely(() => jalankan(urai(bytes, entry))) : null;
		}
	};
}

function safely<T>(read: () => T): T {
	try {
		return read();
	} catch (thrown) {
		if (thrown instanceof Tolak)
			return refuse(`Paket ini tidak dapat dibuka dengan aman. ${thrown.message}`);
		// Lengths and places that no archive program writes.
		if (thrown instanceof RangeError || thrown instanceof TypeError)
			return refuse('Paket ini rusak atau tidak lengkap.');
		throw thrown;
	}
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
