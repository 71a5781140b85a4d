import type { AsalDunia } from './data/versi';
import { replay, type Dunia, type RecordedEvent } from './dunia';

/** The log of a practice world from some version on, as it travels to the browser. */
export type Catatan = {
	readonly asal: AsalDunia;
	/** Number of the world's last event when this was read. */
	readonly version: number;
	/** Events after the version asked for, in order, without a gap. */
	readonly events: readonly RecordedEvent[];
};

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
