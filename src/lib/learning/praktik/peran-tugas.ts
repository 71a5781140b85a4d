import { salahSatuPeran, type Peran } from '../../desa/peran';
import type { TaskRoles } from './task-spec';

/** Of each group one is needed; a plain list is one group. */
export const kelompokPeran = (roles: TaskRoles): readonly (readonly Peran[])[] => {
	const banyak = roles.filter((satu) => typeof satu !== 'string');
	return banyak.length > 0 ? banyak : [roles.filter((satu) => typeof satu === 'string')];
};

/** 'Operator atau Sekdes'; where the work passes on: 'Operator, Sekdes, dan Kecamatan'. */
export function sebutPeran(roles: TaskRoles): string {
	const kelompok = kelompokPeran(roles).map(salahSatuPeran);
	return new Intl.ListFormat('id').format(kelompok);
}
