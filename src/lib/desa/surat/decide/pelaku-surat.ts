import type { Dunia } from '../../dunia';
import { labelPeran, salahSatuPeran, type Peran } from '../../peran';
import type { Problem } from '../../problem';
import { galat } from '../galat';
import { pejabatPeran } from '../pelaku';

/** C-04: who acts, as a step of a letter keeps it. */
export const pelaku = (dunia: Dunia) => ({
	peran: dunia.peran,
	pejabatId: pejabatPeran(dunia.persuratan, dunia.peran, dunia.tanggal)?.id ?? '',
	tanggal: dunia.tanggal
});

/** C-04, G-06: whether this role does that step; `kerja` is what is done, such as 'memverifikasi surat'. */
export function periksaPeran(
	{ peran }: Dunia,
	boleh: readonly Peran[],
	kerja: string
): Problem | undefined {
	if (boleh.includes(peran)) return undefined;
	const sebutan = salahSatuPeran(boleh);
	const mend = `Ganti peran menjadi ${sebutan} di bagian atas halaman.`;
	return peran === 'kecamatan'
		? galat(
				'G-06',
				'',
				'Kecamatan tidak mengerjakan surat desa; kecamatan memeriksa dan memberi catatan.',
				mend
			)
		: galat('C-04', '', `Yang ${kerja} adalah ${sebutan}, bukan ${labelPeran(peran)}.`, mend);
}

export const suratHilang: Problem = galat(
	'C-04',
	'',
	'Surat ini tidak ditemukan.',
	'Pilih dari daftar surat.'
);

export const jenisHilang: Problem = galat(
	'C-06',
	'jenis',
	'Jenis surat ini tidak ada.',
	'Pilih dari daftar jenis surat.'
);
