import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import { tahapKini, type TahapKini } from '../alur/tahap';
import { isDapatDitulis, salahPenulis } from '../decide/penulis';
import type { Rancangan } from '../rancangan';

const tahap = ({ tanggal, anggaran }: Dunia, rancangan: Rancangan): TahapKini =>
	tahapKini(rancangan, tanggal, anggaran.aturanTahun.libur);

/** Whether the draft lies where its lines may change, whoever acts. */
export const dapatDitulis = (dunia: Dunia, rancangan: Rancangan): boolean =>
	isDapatDitulis(tahap(dunia, rancangan));

/** Why nothing can be written into the draft now, in this role; null when something can. Where it stands comes first. */
export function bolehTulis(dunia: Dunia, rancangan: Rancangan): Problem | null {
	const kini = tahap(dunia, rancangan);
	return salahPenulis({ peran: 'sekdes' }, kini) ?? salahPenulis(dunia, kini) ?? null;
}
