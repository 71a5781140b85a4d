import { formatSaat, type Zona } from '$lib/format/tanggal';
import type { ChangeRow, ImportRow } from '$lib/server/roster/imports';
import type { Kolom } from '$lib/ui/kolom';

/** Imports of before, on the screen and in the file. */
export const kolomImpor = (zona: Zona): readonly Kolom<ImportRow>[] => [
	{ key: 'berkas', label: 'Berkas', heading: true, isi: ({ fileName }) => fileName },
	{ key: 'saat', label: 'Diterapkan', isi: ({ importedAt }) => formatSaat(importedAt, zona) },
	{ key: 'oleh', label: 'Oleh', isi: ({ importerName }) => importerName },
	{ key: 'baru', label: 'Baru', num: true, isi: ({ created }) => created },
	{ key: 'ubah', label: 'Berubah', num: true, isi: ({ changed }) => changed },
	{
		key: 'keadaan',
		label: 'Keadaan',
		isi: ({ undoneAt }) => (undoneAt ? 'Dibatalkan' : 'Berlaku')
	}
];

/**
 * What one import changed.
 * @param bilaBatal Whether some of it stays when the import is taken back.
 */
export const kolomPerubahan = (bilaBatal: boolean): readonly Kolom<ChangeRow>[] => [
	{ key: 'nama', label: 'Nama', heading: true, isi: ({ nama }) => nama },
	{ key: 'akun', label: 'Nama akun', isi: ({ username }) => username },
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	{ key: 'apa', label: 'Perubahan', isi: ({ what }) => what },
	...(bilaBatal
		? [
				{
					key: 'tetap',
					label: 'Bila dibatalkan',
					isi: ({ stays }: ChangeRow) => (stays ? `tetap: ${stays}` : 'dikembalikan')
				}
			]
		: [])
];
