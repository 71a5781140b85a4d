import type { DefinisiSurat } from './definisi';
import tersusun from './jenis-tersusun.json';

/** A letter type with what only its page tells. */
export type DefinisiTersusun = DefinisiSurat & {
	/** How long it is usually good for, in words; '' where nothing is usual. */
	readonly berlaku: string;
	/** 'templat': compared with the templates of a village information system; 'umum': common practice, from knowledge only. */
	readonly sumber: 'templat' | 'umum';
};

/**
 * Every letter type, by group and name: what `npm run surat:susun` makes of the folder `surat/`. The compiler wrote the file from this
 * very type, and `npm run surat:check` refuses another content.
 */
export const semuaDefinisiSurat = tersusun as readonly DefinisiTersusun[];

const byKode: ReadonlyMap<string, DefinisiTersusun> = new Map(
	semuaDefinisiSurat.map((definisi) => [definisi.kode, definisi])
);

export const definisiSurat = (kode: string): DefinisiTersusun | undefined => byKode.get(kode);
