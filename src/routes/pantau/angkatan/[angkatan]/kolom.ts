import { labelStanding, type ItemStanding } from '$lib/cohort/deadline';
import { formatTanggalPendek } from '$lib/format/tanggal';
import type { ItemHere } from '$lib/server/cohort/items';
import type { ReportRow } from '$lib/server/cohort/report';
import type { Kolom } from '$lib/ui/kolom';

/** 'Selesai 12 Nov 2026', 'Diperpanjang s.d. 25 Nov 2026'. */
export function sebutStanding({ status, day, doneOn }: ItemStanding): string {
	const kata = labelStanding[status];
	if (doneOn) return `${kata} ${formatTanggalPendek(doneOn)}`;
	return status === 'diperpanjang' ? `${kata} s.d. ${formatTanggalPendek(day)}` : kata;
}

/** Members and items, on the screen and in the file alike. */
export const kolomAngkatan = (items: readonly ItemHere[]): Kolom<ReportRow>[] => [
	{ key: 'nama', label: 'Nama', sort: 'nama', heading: true, isi: (row) => row.nama },
	{ key: 'jabatan', label: 'Jabatan', isi: (row) => row.jabatan },
	{ key: 'desa', label: 'Desa', sort: 'desa', isi: (row) => row.desa },
	...items.map((item, index): Kolom<ReportRow> => {
		return {
			key: item.key,
			label: item.title,
			isi: (row) => {
				const cell = row.cells[index];
				return cell ? sebutStanding(cell) : null;
			}
		};
	}),
	{
		key: 'hadir',
		label: 'Hadir',
		isi: ({ hari, hadir }) => (hari === 0 ? null : `${hadir} dari ${hari} hari`)
	}
];
