import type { FileReport } from './finding';

/** A law that nobody has looked at for twelve months may have changed. */
export function checkAge(
	ref: string,
	checked: string,
	line: number,
	today: string,
	report: FileReport
) {
	const oldest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	if (checked < oldest)
		report.peringatan(
			line,
			`Dasar hukum “${ref}” terakhir diperiksa ${checked}, lebih dari 12 bulan lalu.`,
			'Baca lagi peraturannya, lalu ganti tanggal checked.'
		);
	if (checked > today)
		report.galat(
			line,
			`Tanggal pemeriksaan “${ref}” belum tiba.`,
			'Tulis tanggal ketika peraturan itu benar-benar dibaca.'
		);
}
