import type { Dunia } from '../dunia';
import { daftarPeran, type Peran } from '../peran';
import type { Pejabat } from './pejabat';
import { labelJabatanDesa, pejabatPeran } from './pelaku';

/** Roles that can act for an official; those that nobody plays are reported for by the operator. */
export function peranPelapor({ persuratan, tanggal }: Dunia, kepada: string): readonly Peran[] {
	const peran = daftarPeran.filter(
		(satu) => satu !== 'kades' && pejabatPeran(persuratan, satu, tanggal)?.id === kepada
	);
	return peran.length > 0 ? peran : ['operator'];
}

export const sebutPejabat = ({ nama, jabatan, dusun }: Pejabat): string =>
	`${nama}, ${labelJabatanDesa(jabatan)}${dusun === '' ? '' : ` ${dusun}`}`;
