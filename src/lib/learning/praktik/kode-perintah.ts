import { sha256Hex } from '../../desa/surat/sandi';

/** C-05, C-07: what a page draws at random. A perfect run has its own, which follow from the command, so that it stays the same. */
export function kodePerintah(commandId: string): {
	readonly kodeLacak: string;
	readonly kodeVerifikasi: string;
} {
	const sidik = sha256Hex(commandId);
	return { kodeLacak: sidik.slice(0, 12).toUpperCase(), kodeVerifikasi: sidik.slice(32) };
}
