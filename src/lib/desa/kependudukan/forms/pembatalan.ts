import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { BatalkanEntri } from '../commands-pembatalan';

/** B-06: which entry, and why. */
export function parseBatalkanEntri(form: FormValues): Result<BatalkanEntri> {
	const isian = bacaIsian(form, 'B-06');
	const perintahId = isian.teks('perintah');
	if (perintahId === '')
		isian.galat('', 'Entri yang dibatalkan belum dipilih.', 'Mulai dari riwayat orangnya.');
	const alasan = isian.wajib('alasan', 'Alasan pembatalan');
	return isian.problems.length > 0
		? refused(...isian.problems)
		: accepted({ kind: 'entri.batalkan', perintahId, alasan });
}
