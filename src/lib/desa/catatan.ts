import type { AsalDunia } from './data/versi';
import { replay, type Dunia, type Event, type RecordedEvent } from './dunia';
import type { ImporDiterima } from './kependudukan/events';
import type { DataImpor } from './kependudukan/impor/data-impor';

/**
 * The log of a practice world from some version on; `Tercatat` is how an event is told: as it travels to the browser
 * (`EventTersimpan`), or whole.
 */
export type Catatan<Tercatat extends EventTercatat = RecordedEvent> = {
	readonly asal: AsalDunia;
	/** Number of the world's last event when this was read. */
	readonly version: number;
	/** Events after the version asked for, in order, without a gap. */
	readonly events: readonly Tercatat[];
};

type ImporTersimpan = Omit<ImporDiterima, 'data'> & { readonly hash: string };

/** As it is kept and sent: what an import brought lies beside the log, under the hash of its content. */
export type EventTersimpan = Omit<RecordedEvent, 'event'> & {
	readonly event: Exclude<Event, ImporDiterima> | ImporTersimpan;
};

type EventTercatat = RecordedEvent | EventTersimpan;

const hashDari = ({ event }: EventTersimpan): string | null =>
	event.kind === 'impor.diterima' ? event.hash : null;

/** What these events need that does not travel with them, each once. */
export const hashDiperlukan = (events: readonly EventTersimpan[]): string[] => [
	...new Set(events.flatMap((satu) => hashDari(satu) ?? []))
];

/** Events as the rules know them. @throws when something is missing: a log without its people says something else. */
export function pasangData(
	events: readonly EventTersimpan[],
	data: ReadonlyMap<string, DataImpor>
): RecordedEvent[] {
	return events.map((satu): RecordedEvent => {
		const { event } = satu;
		if (event.kind !== 'impor.diterima') return { ...satu, event };
		const { hash, ...lain } = event;
		const isi = data.get(hash);
		if (!isi) throw new Error(`The data of an import are missing: ${hash}`);
		return { ...satu, event: { ...lain, data: isi } };
	});
}

/** A world as a page needs it: where it began, what happened, how it stands. */
export type DuniaTerbuka = {
	readonly start: Dunia;
	readonly events: readonly RecordedEvent[];
	readonly dunia: Dunia;
};

/** Joins what is known already with what is new; versions that came twice are taken once. */
export function sambung(
	known: readonly RecordedEvent[],
	fresh: readonly RecordedEvent[]
): readonly RecordedEvent[] {
	const last = known.at(-1)?.version ?? 0;
	const rest = fresh.filter((event) => event.version > last);
	return rest.length === 0 ? known : [...known, ...rest];
}

export const buka = (start: Dunia, events: readonly RecordedEvent[]): DuniaTerbuka => ({
	start,
	events,
	dunia: replay(start, events)
});
