import { isDone, labelStanding, type ItemStanding } from '$lib/cohort/deadline';
import { formatTanggalPendek, type Tanggal } from '$lib/format/tanggal';
import type { ItemHere } from '$lib/server/cohort/items';
import type { ReportRow } from '$lib/server/cohort/report';
import type { Kolom } from '$lib/ui/kolom';

/** Without the year: the cohort says which. */
const hari = (day: Tanggal): string => formatTanggalPendek(day).slice(0, -5);

/** 'Selesai 12 Nov', 'Diperpanjang s.d. 25 Nov'. */
export function sebutStanding({ status, day, doneOn }: ItemStanding): string {
	const kata = labelStanding[status];
	if (doneOn) return `${kata} ${hari(doneOn)}`;
	return status === 'diperpanjang' ? `${kata} s.d. ${hari(day)}` : kata;
}

/** 'Sukamaju: 3 dari 11 tugas selesai, 2 lewat batas' */
export function sebutKemajuan({ cells, desa }: Pick<ReportRow, 'cells' | 'desa'>): string {
	const lewat = cells.filter(({ status }) => status === 'lewat-batas').length;
	const kata = `${desa}: ${cells.filter(isDone).length} dari ${cells.length} tugas selesai`;
	return lewat > 0 ? `${kata}, ${lewat} lewat batas` : kata;
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
		num: true,
		isi: ({ hari, hadir }) => (hari === 0 ? null : hadir)
	},
	{ key: 'hari', label: 'Dari hari', num: true, isi: ({ hari }) => (hari === 0 ? null : hari) }
];
