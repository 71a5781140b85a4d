import type { Dunia, RecordedEvent } from '$lib/desa/dunia';
import { riwayat, type BarisRiwayat } from '$lib/desa/riwayat';

/** One act of the learner: everything that a form recorded. */
export type Perintah = {
	/** Of its last event. */
	readonly nomor: number;
	readonly uraian: readonly string[];
	readonly at: string;
	readonly diurungkan: boolean;
};

/** What was done, act by act, the first one first. */
export function perPerintah(dunia: Dunia, events: readonly RecordedEvent[]): readonly Perintah[] {
	const byPerintah = new Map<string, BarisRiwayat[]>();
	for (const baris of riwayat(dunia, events).reverse()) {
		const ada = byPerintah.get(baris.commandId);
		if (ada) ada.push(baris);
		else byPerintah.set(baris.commandId, [baris]);
	}
	return [...byPerintah.values()].map((baris) => ({
		nomor: baris.at(-1)?.version ?? 0,
		uraian: baris.map(({ uraian }) => uraian),
		at: baris[0]?.at ?? '',
		diurungkan: baris.some(({ diurungkan }) => diurungkan)
	}));
}
