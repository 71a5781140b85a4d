import type { Dunia } from '../dunia';
import type { Problem } from '../problem';
import type { Nik } from './nik';
import type { NomorKk } from './nomor-kk';
import { keluargaByNomor, pemilikNomorKk, pendudukByNik } from './state';

const semua = ({ kependudukan, desaLain }: Dunia) => [
	kependudukan,
	...Array.from(desaLain.values(), (desa) => desa.kependudukan)
];

/**
 * Whether sixteen digits are taken anywhere in this world, as NIK or as nomor KK: a boy born on the day a KK is issued
 * would otherwise carry the number of the card.
 */
export const nomorTerpakai = (dunia: Dunia, nomor: Nik | NomorKk): boolean =>
	semua(dunia).some(
		// Safe: the look-ups compare text.
		(desa) => keluargaByNomor(desa, nomor as NomorKk) ?? pendudukByNik(desa, nomor as Nik)
	);

/** the number of a KK is nobody's NIK; whoever brings one that is has copied the head of the card. */
export function periksaBukanNomorKk(dunia: Dunia, nik: Nik, field: string): Problem[] {
	// Safe: the look-up compares text.
	const nomor = nik as string as NomorKk;
	if (!semua(dunia).some((desa) => pemilikNomorKk(desa, nomor))) return [];
	return [
		{
			field,
			level: 'galat',
			rule: 'A-07',
			message: 'NIK ini sama dengan nomor sebuah KK.',
			mend: 'Nomor KK tidak pernah sama dengan NIK. Salin ulang NIK dari KTP-el atau dari baris anggotanya pada KK.'
		}
	];
}
