import { parseBulan } from '../../../format/tanggal';
import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { AjukanLaporan, PeriksaLaporan } from '../commands-kecamatan';

/** G-04, the side of the village. */
export function parseAjukanLaporan(form: FormValues): Result<AjukanLaporan> {
	const isian = bacaIsian(form, 'G-04');
	const bulan = parseBulan(isian.teks('bulan'));
	if (bulan === null) isian.galat('bulan', 'Bulan laporan belum dipilih.');
	if (bulan === null || isian.problems.length > 0) return refused(...isian.problems);
	return accepted({ kind: 'laporan.ajukan', bulan, catatan: isian.teks('catatan') });
}

/** G-04, the side of the kecamatan. */
export function parsePeriksaLaporan(form: FormValues): Result<PeriksaLaporan> {
	const isian = bacaIsian(form, 'G-04');
	const bulan = parseBulan(isian.teks('bulan'));
	if (bulan === null) isian.galat('bulan', 'Bulan laporan belum dipilih.');
	const setuju = isian.pilihan('setuju', 'Hasil pemeriksaan', ['ya', 'tidak'] as const);
	if (bulan === null || setuju === undefined) return refused(...isian.problems);
	return accepted({
		kind: 'laporan.periksa',
		bulan,
		setuju: setuju === 'ya',
		alasan: isian.teks('alasan')
	});
}
