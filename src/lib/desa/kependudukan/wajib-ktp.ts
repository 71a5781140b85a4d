import { umur, type Tanggal } from '../../format/tanggal';
import type { Penduduk } from './penduduk';

/** UU 23/2006 jo. UU 24/2013 Ps. 63 */
export const UMUR_WAJIB_KTP = 17;

/** who must hold a KTP-el on that day: 17 years or older, married, or married before. */
export const isWajibKtp = (
	{ statusKawin, tanggalLahir }: Pick<Penduduk, 'statusKawin' | 'tanggalLahir'>,
	pada: Tanggal
): boolean => /^(kawin|cerai)/.test(statusKawin) || umur(tanggalLahir, pada) >= UMUR_WAJIB_KTP;
