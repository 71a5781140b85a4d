import { formatSaat, type Zona } from '$lib/format/tanggal';
import type { EssayWaiting } from '$lib/server/learning/essays';
import type { Kolom } from '$lib/ui/kolom';

/** What waits to be marked, on the screen and in the file. */
export const kolomUraian = (zona: Zona): readonly Kolom<EssayWaiting>[] => [
	{ key: 'nama', label: 'Nama', heading: true, isi: ({ nama }) => nama },
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	{ key: 'uji', label: 'Uji', isi: ({ judul }) => judul },
	{ key: 'at', label: 'Dikirim', isi: ({ at }) => formatSaat(at, zona) },
	{ key: 'jumlah', label: 'Uraian', num: true, isi: ({ jumlah }) => jumlah }
];
