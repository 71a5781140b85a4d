import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues } from '../../forms/isian';
import type { BatalkanEntri } from '../commands-pembatalan';

/** B-06: which entry, and why. */
export function parseBatalkanEntri(form: FormValues): Terbaca<BatalkanEntri> {
	const isian = bacaIsian(form, 'B-06');
	return terbaca<'entri.batalkan'>(isian, {
		kind: 'entri.batalkan',
		perintahId:
			isian.teks('perintah') ||
			isian.galat('', 'Entri yang dibatalkan belum dipilih.', 'Mulai dari riwayat orangnya.'),
		alasan: isian.wajib('alasan', 'Alasan pembatalan')
	});
}
