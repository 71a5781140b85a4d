import type { Isian } from '../../forms/isian';
import { daftarPelapor } from '../pelapor';

/** The first part of every form: who reports, as `sebutan`, and what they are to it (`daftar`). */
export function bacaPelapor<Hubungan extends string>(
	isian: Isian,
	daftar: readonly Hubungan[],
	sebutan = 'pelapor'
): { readonly nama: string; readonly hubungan: Hubungan } | undefined {
	const nama = isian.wajib('pelaporNama', `Nama ${sebutan}`);
	const hubungan = isian.pilihan('pelaporHubungan', `Hubungan ${sebutan}`, daftar);
	return nama !== undefined && hubungan ? { nama, hubungan } : undefined;
}

/** Who reports of a KK, an arrival or a change of data. */
export const bacaPelaporKk = (isian: Isian) => bacaPelapor(isian, daftarPelapor);
