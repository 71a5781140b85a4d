import { and, inArray } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { hashDiperlukan, pasangData, type EventTersimpan } from '$lib/desa/catatan';
import type { Event, RecordedEvent } from '$lib/desa/dunia';
import type { DataImpor } from '$lib/desa/kependudukan/impor/data-impor';
import type { Langkah } from '$lib/desa/langkah';
import { canonicalJson } from '../canonical-json';
import { practiceData } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { isiDunia, type Milik } from './milik';

/** What an import brought, as text, and its name. */
export type DataBeku = { readonly hash: string; readonly teks: string };

/** An event as it is kept, with what lies beside it; null for all but imports. */
export type Terpisah = {
	readonly tersimpan: EventTersimpan['event'];
	readonly beku: DataBeku | null;
};

export function* pisahkan(event: Event): Langkah<Terpisah> {
	if (event.kind !== 'impor.diterima') return { tersimpan: event, beku: null };
	const { data, ...lain } = event;
	const beku = yield* bekukan(data);
	return { tersimpan: { ...lain, hash: beku.hash }, beku };
}

/**
 * The canonical JSON and its SHA-256, a hundred people at a time: ten thousand at once would keep others waiting, and
 * the text is what the database is sent.
 */
export function* bekukan({ diubah, keluarga, penduduk }: DataImpor): Langkah<DataBeku> {
	const bagian: string[] = [];
	const hash = createHash('sha256');
	const tambah = (teks: string): void => {
		hash.update(teks);
		bagian.push(teks);
	};
	// The names of the parts in their order.
	for (const [nama, isi] of Object.entries({ diubah, keluarga, penduduk })) {
		tambah(`${nama === 'diubah' ? '{' : ','}"${nama}":[`);
		for (const [i, satu] of isi.entries()) {
			tambah((i === 0 ? '' : ',') + canonicalJson(satu));
			if (i % 100 === 99) yield;
		}
		tambah(']');
	}
	tambah('}');
	yield;
	return { hash: hash.digest('hex'), teks: bagian.join('') };
}

/** Whoever may read the world may read these; the caller has opened it. */
export async function bacaDataImpor(
	tx: ScopedTx,
	world: Milik,
	hash: readonly string[]
): Promise<ReadonlyMap<string, DataImpor>> {
	if (hash.length === 0) return new Map();
	const rows = await tx
		.select({ hash: practiceData.hash, data: practiceData.data })
		.from(practiceData)
		.where(and(isiDunia(practiceData, world), inArray(practiceData.hash, [...hash])));
	return new Map(rows.map((row) => [row.hash, JSON.parse(row.data) as DataImpor]));
}

export const lengkapi = async (
	tx: ScopedTx,
	world: Milik,
	events: readonly EventTersimpan[]
): Promise<RecordedEvent[]> =>
	pasangData(events, await bacaDataImpor(tx, world, hashDiperlukan(events)));
