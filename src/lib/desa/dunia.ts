import type { Tanggal } from '../format/tanggal';
import { aturanTerkini, muatAturan, type Aturan } from './aturan';
import type { DataDesa } from './data/desa-kecil';
import type { CommandKependudukan } from './kependudukan/commands';
import type { EventKependudukan } from './kependudukan/events';
import { evolveKependudukan } from './kependudukan/evolve';
import type { DraftKependudukan, Kependudukan } from './kependudukan/state';
import type { Peran } from './peran';

/** The village that a learner works in, as its letterhead and its map know it. */
export type IdentitasDesa = Omit<DataDesa, 'tanggal' | 'keluarga' | 'penduduk'>;

/** A practice world (dunia latihan): starting data plus events, and nothing else (DESIGN 3.1). */
export type Dunia = {
	/** Number of the last event applied; 0 at the start. */
	readonly version: number;
	readonly aturan: Aturan;
	readonly desa: IdentitasDesa;
	/** The world's own date, moved only by an event. */
	readonly tanggal: Tanggal;
	readonly tanggalMulai: Tanggal;
	readonly peran: Peran;
	readonly kependudukan: Kependudukan;
};

export type CommandDunia =
	| { readonly kind: 'peran.ganti'; readonly peran: Peran }
	| { readonly kind: 'tanggal.majukan'; readonly tanggal: Tanggal }
	/** Names the command that the person saw as the last; another tab may have done more since. */
	| { readonly kind: 'perintah.urungkan'; readonly perintahId: string };

export type EventDuniaSaja =
	| { readonly kind: 'peran.diganti'; readonly peran: Peran }
	| { readonly kind: 'tanggal.dimajukan'; readonly tanggal: Tanggal }
	| { readonly kind: 'perintah.diurungkan'; readonly perintahId: string };

export type Command = CommandDunia | CommandKependudukan;
export type Event = EventDuniaSaja | EventKependudukan;

/** An event as it is kept: numbered from 1, with the command that caused it. */
export type RecordedEvent = {
	readonly version: number;
	readonly commandId: string;
	/** Moment of recording, UTC; told in the history, never used by a rule. */
	readonly at: string;
	readonly event: Event;
};

export function mulaiDunia(data: DataDesa, versiAturan: string = aturanTerkini): Dunia {
	const { tanggal, keluarga, penduduk, ...desa } = data;
	return {
		version: 0,
		aturan: muatAturan(versiAturan),
		desa,
		tanggal,
		tanggalMulai: tanggal,
		peran: 'operator',
		kependudukan: {
			penduduk: new Map(penduduk.map((orang) => [orang.id, orang])),
			keluarga: new Map(keluarga.map((kk) => [kk.id, kk])),
			peristiwa: []
		}
	};
}

type Draft = {
	version: number;
	tanggal: Tanggal;
	peran: Peran;
	kependudukan: DraftKependudukan;
};

function apply(draft: Draft, { event, version, commandId }: RecordedEvent): void {
	draft.version = version;
	switch (event.kind) {
		case 'peran.diganti':
			draft.peran = event.peran;
			return;
		case 'tanggal.dimajukan':
			draft.tanggal = event.tanggal;
			return;
		case 'perintah.diurungkan':
			// What it takes back was left out by `replay`; the event itself changes nothing.
			return;
		default:
			evolveKependudukan(draft.kependudukan, event, commandId);
	}
}

/** Ids of the commands that a later event took back. */
export function perintahDiurungkan(events: readonly RecordedEvent[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { event } of events)
		if (event.kind === 'perintah.diurungkan') ids.add(event.perintahId);
	return ids;
}

/**
 * State after all events. Copies the starting state once and then applies the events in place, so
 * that a long history costs no copy per event.
 */
export function replay(start: Dunia, events: readonly RecordedEvent[]): Dunia {
	const diurungkan = perintahDiurungkan(events);
	const draft: Draft = {
		version: start.version,
		tanggal: start.tanggal,
		peran: start.peran,
		kependudukan: {
			penduduk: new Map(start.kependudukan.penduduk),
			keluarga: new Map(start.kependudukan.keluarga),
			peristiwa: [...start.kependudukan.peristiwa]
		}
	};
	for (const recorded of events) {
		if (diurungkan.has(recorded.commandId)) draft.version = recorded.version;
		else apply(draft, recorded);
	}
	return { ...start, ...draft };
}

/**
 * The command that "Urungkan" would take back: the latest one that still stands. Changing the role
 * one acts in is not work, so it is passed over.
 */
export function perintahTerakhir(events: readonly RecordedEvent[]): RecordedEvent | undefined {
	const diurungkan = perintahDiurungkan(events);
	return events.findLast(
		({ event, commandId }) =>
			event.kind !== 'peran.diganti' &&
			event.kind !== 'perintah.diurungkan' &&
			!diurungkan.has(commandId)
	);
}
