import { resolve } from '$app/paths';
import { labelPhase, sebutMasa } from '$lib/cohort/phase';
import type { CohortRow } from '$lib/server/cohort/find';
import type { Kolom } from '$lib/ui/kolom';

/** The cohorts on the screen and in the file. */
export const kolomDaftarAngkatan: readonly Kolom<CohortRow>[] = [
	{ key: 'nama', label: 'Nama', heading: true, isi: ({ nama }) => nama },
	{ key: 'wilayah', label: 'Wilayah', isi: ({ wilayah }) => wilayah },
	{ key: 'masa', label: 'Masa', isi: sebutMasa },
	{ key: 'peserta', label: 'Peserta Anda', num: true, isi: ({ members }) => members },
	{ key: 'keadaan', label: 'Keadaan', isi: ({ phase }) => labelPhase[phase] }
];

export const alamatUnduhAngkatan = (format: 'xlsx' | 'csv', arsip: boolean): string =>
	resolve('/pantau/angkatan/unduh.[format]', { format }) + (arsip ? '?tampil=arsip' : '');
