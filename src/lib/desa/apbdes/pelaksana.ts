import type { JabatanDesa } from '../surat/pejabat';
import type { Peran } from '../peran';

/** Who carries an activity out: a Kaur or a Kasi (D-01). */
export const daftarPelaksana = [
	'kaur-tata-usaha',
	'kaur-perencanaan',
	'kaur-keuangan',
	'kasi-pemerintahan',
	'kasi-kesejahteraan',
	'kasi-pelayanan'
] as const satisfies readonly JabatanDesa[];
export type Pelaksana = (typeof daftarPelaksana)[number];

export const isPelaksana = (text: string): text is Pelaksana =>
	(daftarPelaksana as readonly string[]).includes(text);

const peran: Record<Pelaksana, Peran> = {
	'kaur-tata-usaha': 'kaur-tu',
	'kaur-perencanaan': 'kaur-perencanaan',
	'kaur-keuangan': 'kaur-keuangan',
	'kasi-pemerintahan': 'kasi-pemerintahan',
	'kasi-kesejahteraan': 'kasi-kesejahteraan',
	'kasi-pelayanan': 'kasi-pelayanan'
};

export const peranPelaksana = (pelaksana: Pelaksana): Peran => peran[pelaksana];
