import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import { tahapKini } from '../alur/tahap';
import { salahPenulis } from '../decide/penulis';
import type { Rancangan } from '../rancangan';

/** Why nothing can be written into the draft now, in this role; null when something can. */
export const bolehTulis = (
	{ peran, tanggal, anggaran }: Dunia,
	rancangan: Rancangan
): Problem | null =>
	salahPenulis({ peran }, tahapKini(rancangan, tanggal, anggaran.aturanTahun.libur)) ?? null;
