import { labelPeran } from '../../peran';
import type { LangkahSurat, Surat } from '../surat';

/**
 * C-04, C-05: who took a step, as a page says it. At the kiosk and on the phone it is the applicant who asks and mends;
 * the step still carries the role that the learner happened to sit in.
 */
export function sebutPelaku(
	surat: Pick<Surat, 'asal'>,
	{
		langkah,
		peran,
		pejabatId,
		// What came from the kiosk may be mended by the office.
		asal = surat.asal
	}: Pick<LangkahSurat, 'langkah' | 'peran' | 'pejabatId' | 'asal'>
): string {
	// Who holds no seat is the operator, or the applicant.
	const warga =
		pejabatId === '' &&
		(langkah === 'ajukan' || langkah === 'perbaiki') &&
		(asal === 'anjungan' || asal === 'ponsel');
	return warga ? 'pemohon' : labelPeran(peran);
}
