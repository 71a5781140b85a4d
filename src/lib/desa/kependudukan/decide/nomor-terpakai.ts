import type { Dunia } from '../../dunia';
import type { Nik } from '../nik';
import type { NomorKk } from '../nomor-kk';
import { keluargaByNomor, pendudukByNik } from '../state';

/**
 * Whether sixteen digits are taken anywhere in this world, as NIK or as nomor KK: a boy born on the day a KK is issued
 * would otherwise carry the number of the card.
 */
export const nomorTerpakai = (dunia: Dunia, nomor: Nik | NomorKk): boolean =>
	[
		dunia.kependudukan,
		...Array.from(dunia.desaLain.values(), ({ kependudukan }) => kependudukan)
	].some(
		// Safe: the look-ups compare text.
		(desa) => keluargaByNomor(desa, nomor as NomorKk) ?? pendudukByNik(desa, nomor as Nik)
	);
