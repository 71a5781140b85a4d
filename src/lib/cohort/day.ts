import { bacaIsian, type FormValues } from '../desa/forms/isian';
import type { Problem } from '../desa/problem';
import { formatTanggal, type Tanggal } from '../format/tanggal';

/** A day on which a cohort meets face to face. */
export type DayDraft = {
	readonly tanggal: Tanggal;
	/** '09.00', by the clocks of the place. */
	readonly jamMulai: string;
	readonly jamSelesai: string;
	readonly tempat: string;
	readonly acara: string;
};

/** '9', '9.00', '09:00' as '09.00'; null when it is no time of a day. */
export function parseJam(typed: string): string | null {
	const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
	if (!match) return null;
	const [jam, menit] = [Number(match[1]), Number(match[2] ?? '0')];
	if (jam > 23 || menit > 59) return null;
	return [jam, menit].map((n) => String(n).padStart(2, '0')).join('.');
}

/** AN-07: a day of the cohort, an end after the beginning, a place. */
export function readDay(
	form: FormValues,
	masa: { readonly mulai: Tanggal; readonly selesai: Tanggal }
): { readonly problems: readonly Problem[]; readonly draft: DayDraft | null } {
	const isian = bacaIsian(form, 'AN-07');
	const tanggal = isian.tanggal('tanggal', 'Tanggal');
	if (tanggal && (tanggal < masa.mulai || tanggal > masa.selesai))
		isian.galat(
			'tanggal',
			`Tanggal ${formatTanggal(tanggal)} di luar masa angkatan.`,
			`Pilih hari dari ${formatTanggal(masa.mulai)} sampai ${formatTanggal(masa.selesai)}, atau ubah masa angkatannya.`
		);
	const jam = (field: string, sebutan: string): string | null => {
		const typed = isian.wajib(field, sebutan);
		if (typed === undefined) return null;
		const read = parseJam(typed);
		if (read === null)
			isian.galat(field, `${sebutan} “${typed}” tidak dapat dibaca.`, 'Tulis seperti 09.00.');
		return read;
	};
	const jamMulai = jam('jamMulai', 'Jam mulai');
	const jamSelesai = jam('jamSelesai', 'Jam selesai');
	if (jamMulai && jamSelesai && jamSelesai <= jamMulai)
		isian.galat('jamSelesai', 'Jam selesai tidak sesudah jam mulai.', 'Periksa kedua jamnya.');
	const tempat = isian.wajib('tempat', 'Tempat');
	const acara = isian.teks('acara');
	if (acara.length > 500)
		isian.galat('acara', 'Acara terlalu panjang.', 'Paling banyak 500 huruf.');
	return {
		problems: isian.problems,
		draft:
			tanggal && jamMulai && jamSelesai && tempat && isian.problems.length === 0
				? { tanggal, jamMulai, jamSelesai, tempat, acara }
				: null
	};
}

export const attendances = ['hadir', 'izin', 'sakit', 'tidak-hadir'] as const;
export type Attendance = (typeof attendances)[number];

export const labelAttendance: Readonly<Record<Attendance, string>> = {
	hadir: 'Hadir',
	izin: 'Izin',
	sakit: 'Sakit',
	'tidak-hadir': 'Tidak hadir'
};

export type AttendanceCount = Readonly<Record<Attendance, number>>;

export function countAttendance(marks: Iterable<Attendance>): AttendanceCount {
	const counts = { hadir: 0, izin: 0, sakit: 0, 'tidak-hadir': 0 };
	for (const mark of marks) counts[mark]++;
	return counts;
}
