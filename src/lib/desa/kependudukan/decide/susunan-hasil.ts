import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { Penduduk } from '../penduduk';
import { periksaSusunanKk, type MasalahSusunan } from '../susunan-kk';

/**
 * A-08 for a family as it would become. What stood against it before stays out: a fault in the register is mended on
 * its own form and does not hold up another event.
 */
export function periksaHasilSusunan(
	{ tanggal, aturan }: Pick<Dunia, 'tanggal' | 'aturan'>,
	sebelum: readonly Penduduk[],
	sesudah: readonly Penduduk[],
	/** The field of the form where one of these people can be mended. */
	field: (pendudukIds: readonly string[]) => string
): Problem[] {
	const kunci = ({ rule, message }: MasalahSusunan): string => `${rule} ${message}`;
	// A card that is new has no faults of old: that it lacks a head is said.
	const lama = new Set(
		sebelum.length === 0 ? [] : periksaSusunanKk(sebelum, tanggal, aturan).map(kunci)
	);
	return periksaSusunanKk(sesudah, tanggal, aturan)
		.filter((masalah) => !lama.has(kunci(masalah)))
		.map(({ pendudukIds, ...problem }) => ({ ...problem, field: field(pendudukIds) }));
}

/** whoever is Istri or Suami by a marriage that is not recorded brings F-1.05. */
export const perluF105 = (anggota: readonly Penduduk[]): boolean =>
	anggota.some(
		({ shdk, statusKawin }) =>
			(shdk === 'istri' || shdk === 'suami') && statusKawin === 'kawin-belum-tercatat'
	);
