import type { RecordedEvent } from '$lib/desa/dunia';

/**
 * What *Lihat* does to the village: kept in this browser until the page is left, and sent nowhere. Written by the player
 * alone, which exists only in a browser, so that on the server it is always empty.
 */
const coretan = new Map<string, readonly RecordedEvent[]>();

export const bacaCoretan = (dunia: string): readonly RecordedEvent[] => coretan.get(dunia) ?? [];

export function tambahCoretan(dunia: string, events: readonly RecordedEvent[]): void {
	coretan.set(dunia, [...bacaCoretan(dunia), ...events]);
}

export function hapusCoretan(dunia: string): void {
	coretan.delete(dunia);
}
