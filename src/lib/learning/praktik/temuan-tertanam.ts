import type { TemuanTertanam } from '../../desa/apbdes/data/set/evaluasi';
import type { TemuanRegister } from '../../desa/kependudukan/temuan';

/** The planted faults of a world: of a register, or of a draft budget. */
export type Kunci = readonly (TemuanRegister | TemuanTertanam)[];

const isAnggaran = (satu: Kunci[number]): satu is TemuanTertanam => 'barisId' in satu;

export const kunciRegister = (kunci: Kunci): readonly TemuanRegister[] =>
	kunci.flatMap((satu) => (isAnggaran(satu) ? [] : [satu]));

export const kunciAnggaran = (kunci: Kunci): readonly TemuanTertanam[] => kunci.filter(isAnggaran);
