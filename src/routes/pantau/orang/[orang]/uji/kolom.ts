import { formatSaat, type Zona } from '$lib/format/tanggal';
import type { UjiOrang } from '$lib/server/learning/allowances';
import type { Kolom } from '$lib/ui/kolom';

function keadaan({ entrance, lulus, dipakai }: UjiOrang, zona: Zona): string {
	if (lulus) return 'Lulus';
	switch (entrance.kind) {
		case 'lanjutkan':
			return 'Sedang dikerjakan';
		case 'habis':
			return 'Kesempatan habis';
		case 'tunggu':
			return `Menunggu sampai ${formatSaat(entrance.until, zona)}`;
		case 'boleh':
			return dipakai === 0 ? 'Belum ditempuh' : 'Dapat dicoba lagi';
		default:
			return entrance satisfies never;
	}
}

/** Exams with limits and how somebody stands with them, on the screen and in the file. */
export const kolomUji = (zona: Zona): readonly Kolom<UjiOrang>[] => [
	{ key: 'judul', label: 'Uji', heading: true, isi: ({ judul }) => judul },
	{ key: 'kursus', label: 'Kursus', isi: ({ kursus }) => kursus },
	{ key: 'keadaan', label: 'Keadaan', isi: (row) => keadaan(row, zona) },
	{
		key: 'percobaan',
		label: 'Percobaan',
		isi: ({ dipakai, boleh }) => (boleh === null ? String(dipakai) : `${dipakai} dari ${boleh}`)
	},
	{
		key: 'waktu',
		label: 'Batas waktu',
		isi: ({ limitMinutes }) => (limitMinutes === null ? 'tidak ada' : `${limitMinutes} menit`)
	}
];
