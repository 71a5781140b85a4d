import type { Problem } from '../../problem';
import { labelBerkas, type Berkas } from '../berkas';
import type { PelaporKk } from '../pelapor';
import type { Penduduk } from '../penduduk';
import { perluF105 } from './susunan-hasil';

/** One paper that is asked for: any of `salahSatu` is enough. */
export type BerkasDiminta = {
	readonly salahSatu: readonly Berkas[];
	readonly rule: string;
	/** As the end of a sentence: why it is asked for here. */
	readonly sebab?: string;
	readonly basis?: string;
};

/** Who comes for somebody else brings their letter (B-01). */
export const berkasKuasa = (pelapor: PelaporKk | undefined): BerkasDiminta[] =>
	pelapor?.hubungan === 'kuasa'
		? [{ salahSatu: ['f-1.07'], rule: 'B-01', sebab: 'pelapor bertindak sebagai kuasa' }]
		: [];

/** Who becomes Istri or Suami in a KK by a marriage that is not recorded brings the statement of both (A-08.5). */
export const berkasPerkawinan = (anggota: readonly Penduduk[]): BerkasDiminta[] =>
	perluF105(anggota)
		? [{ salahSatu: ['f-1.05'], rule: 'A-08.5', sebab: 'perkawinan belum tercatat' }]
		: [];

/** A problem for each paper that was not seen, so that each names its rule. */
export const periksaBerkas = (
	ada: readonly string[],
	diminta: readonly BerkasDiminta[],
	field = 'lampiran'
): Problem[] =>
	diminta
		.filter(({ salahSatu }) => !salahSatu.some((berkas) => ada.includes(berkas)))
		.map(({ salahSatu, rule, sebab, basis }) => ({
			field,
			level: 'galat',
			rule,
			message: `Belum ada ${salahSatu.map(labelBerkas).join(' atau ')}${sebab ? `: ${sebab}` : ''}.`,
			mend: 'Minta berkasnya kepada pelapor, lalu tandai setelah Anda melihatnya.',
			...(basis ? { basis } : {})
		}));
