import { formatTanggal } from '$lib/format/tanggal';
import type { VisitRow, VisitState } from '$lib/server/visit/visits';
import type { Tone } from '$lib/ui/data-table';
import type { Kolom } from '$lib/ui/kolom';

export const labelKeadaan: Readonly<Record<VisitState, string>> = {
	direncanakan: 'Direncanakan',
	selesai: 'Selesai',
	dibatalkan: 'Dibatalkan'
};

export const nadaKunjungan = ({ state, overdue }: Pick<VisitRow, 'state' | 'overdue'>): Tone =>
	overdue
		? 'kunyit'
		: ({ direncanakan: 'tenang', selesai: 'daun', dibatalkan: 'netral' } as const)[state];

export const sebutKeadaan = ({ state, overdue }: Pick<VisitRow, 'state' | 'overdue'>): string =>
	overdue ? 'Daftar hadir belum diisi' : labelKeadaan[state];

/** The visits on the screen and in the file. */
export const kolomKunjungan: readonly Kolom<VisitRow>[] = [
	{
		key: 'wilayah',
		label: 'Kunjungan',
		heading: true,
		isi: ({ wilayah }) => wilayah
	},
	{
		key: 'tanggal',
		label: 'Waktu',
		isi: ({ tanggal, jam }) => `${formatTanggal(tanggal)}, ${jam}`
	},
	{ key: 'tempat', label: 'Tempat', isi: ({ tempat }) => tempat },
	{ key: 'kursus', label: 'Kursus', isi: ({ kursus }) => kursus, wideOnly: true },
	{ key: 'diundang', label: 'Diundang', num: true, isi: ({ invited }) => invited },
	{
		key: 'hadir',
		label: 'Hadir',
		num: true,
		// Before the day nobody has stayed away yet.
		isi: ({ came, state }) => (state === 'direncanakan' && came === 0 ? null : came)
	},
	{ key: 'keadaan', label: 'Keadaan', isi: sebutKeadaan }
];
