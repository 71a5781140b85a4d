import { attendances, labelAttendance } from '$lib/cohort/day';
import { formatTanggal } from '$lib/format/tanggal';
import type { DayRow } from '$lib/server/cohort/days';
import type { Kolom } from '$lib/ui/kolom';

/** Days face to face with how many came; nobody is counted before the list was filled in. */
export const kolomHari: readonly Kolom<DayRow>[] = [
	{
		key: 'tanggal',
		label: 'Hari',
		heading: true,
		isi: ({ tanggal, cancelled }) => `${formatTanggal(tanggal)}${cancelled ? ' (dibatalkan)' : ''}`
	},
	{ key: 'tempat', label: 'Tempat', isi: ({ tempat }) => tempat },
	...attendances.map((one): Kolom<DayRow> => ({
		key: one,
		label: labelAttendance[one],
		num: true,
		isi: ({ counts }) => (attendances.every((mark) => counts[mark] === 0) ? null : counts[one])
	}))
];
