import type { bacaIsian } from '../../forms/isian';
import { daftarPelapor, type PelaporKk } from '../pelapor';

/** The first part of every form about a KK: who reports. */
export function bacaPelapor(isian: ReturnType<typeof bacaIsian>): PelaporKk | null {
	const nama = isian.wajib('pelaporNama', 'Nama pelapor');
	const hubungan = isian.pilihan('pelaporHubungan', 'Hubungan pelapor', daftarPelapor);
	return hubungan && { nama, hubungan };
}
