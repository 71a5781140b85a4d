import type { NomorKk } from './nomor-kk';
import type { Shdk } from './penduduk';

/**
 * Where people go whose KK ends or whom it lets go: to a KK of their own, or into one that exists (A-08.8, B-04).
 * `shdk` is the relation to the head there, by person; who is not named gets what `usulShdk` proposes.
 */
export type SusunanBaru =
	| {
			readonly cara: 'kk-baru';
			readonly kepalaId: string;
			readonly shdk: Readonly<Record<string, Shdk>>;
	  }
	| {
			readonly cara: 'menumpang';
			readonly noKk: NomorKk;
			readonly shdk: Readonly<Record<string, Shdk>>;
	  };

/** Of which people a form asks it: those who stay behind, or those who move inside the village. */
export type PihakSusunan = 'tinggal' | 'pergi';

/** Names of the fields, which problems and page share. */
export const isianSusunan = (pihak: PihakSusunan) => ({
	kepala: `${pihak}Kepala`,
	noKk: `${pihak}Kk`,
	/** Head for whom the relations on the page were proposed. */
	usulan: `${pihak}Usulan`,
	/** Ids of the people whose relation is asked. */
	anggota: `${pihak}Anggota`,
	shdk: (pendudukId: string) => `${pihak}Shdk-${pendudukId}`
});
