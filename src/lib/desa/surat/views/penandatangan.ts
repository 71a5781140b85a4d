import type { Dunia } from '../../dunia';
import { bentukPengganti, pejabatPeran } from '../pelaku';
import { labelBentuk } from '../tanda-tangan';

/** C-03: whose signature a letter bears today, and in which form; undefined while nobody may give it. */
export function penandatanganHariIni({
	persuratan: state,
	tanggal
}: Pick<Dunia, 'persuratan' | 'tanggal'>):
	{ readonly nama: string; readonly bentuk: string } | undefined {
	const pejabat = pejabatPeran(state, 'kades', tanggal);
	return (
		pejabat && {
			nama: pejabat.nama,
			bentuk: labelBentuk[bentukPengganti[state.keadaanKades] ?? 'kades']
		}
	);
}
