import type { Dunia } from '../../dunia';
import { labelPeran, type Peran } from '../../peran';
import type { Problem } from '../../problem';

const pencatat: readonly Peran[] = ['operator', 'sekdes'];

/**
 * Who may record: the village. The kecamatan verifies and never changes its figures (G-06). `kerja` is what is done,
 * such as 'mencatat kelahiran'.
 */
export function periksaPeranDesa(dunia: Dunia, kerja: string, rule: string): Problem | undefined {
	if (pencatat.includes(dunia.peran)) return undefined;
	const kecamatan = dunia.peran === 'kecamatan';
	return {
		field: '',
		level: 'galat',
		rule: kecamatan ? 'G-06' : rule,
		message: kecamatan
			? 'Kecamatan tidak mengubah data desa; kecamatan memeriksa dan memberi catatan.'
			: `Yang ${kerja} adalah operator atau sekdes, bukan ${labelPeran(dunia.peran)}.`,
		mend: 'Ganti peran menjadi Operator di bagian atas halaman.'
	};
}
