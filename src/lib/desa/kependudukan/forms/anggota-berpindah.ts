import type { FormValues, Isian } from '../../forms/isian';
import type { AnggotaBerpindah } from '../commands-keluarga';
import { daftarShdk } from '../penduduk';

/**
 * One select for each member of the KK (`anggota` names them): what they are in the KK they go to, or nothing for whoever
 * stays. So that one look and one touch say both.
 */
export function bacaAnggota(form: FormValues, isian: Isian): AnggotaBerpindah[] {
	const ids = form.getAll('anggota').filter((id) => typeof id === 'string');
	return [...new Set(ids)].flatMap((pendudukId) => {
		const dipilih = isian.teks(`shdk-${pendudukId}`);
		const shdk = daftarShdk.find((satu) => satu === dipilih);
		return shdk ? [{ pendudukId, shdk }] : [];
	});
}
