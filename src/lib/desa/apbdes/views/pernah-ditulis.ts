import type { DuniaTerbuka } from '../../catatan';

/**
 * Whether a line is there or ever was: one that was taken out, or whose writing was undone, may still be open on
 * somebody's screen.
 */
export const pernahDitulis = (
	id: string,
	{ start, events, dunia }: Pick<DuniaTerbuka, 'start' | 'events' | 'dunia'>
): boolean =>
	[start, dunia].some(({ anggaran }) =>
		[...anggaran.rancangan.values()].some(({ baris }) => baris.has(id))
	) ||
	events.some(
		({ event }) => event.kind === 'anggaran.ditulis' && event.baris.some((satu) => satu.id === id)
	);
