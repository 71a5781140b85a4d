import { resolve } from '$app/paths';
import { formatNilai } from '$lib/format/angka';
import { formatSaat, formatTanggalPendek, tanggalDiZona, type Zona } from '$lib/format/tanggal';
import { labelLevel } from '$lib/learning/competency';
import type { BagianOrang, HalamanOrang } from '$lib/server/pantau/orang';
import type { BarisPercobaan } from '$lib/server/pantau/percobaan';
import type { Kolom } from '$lib/ui/kolom';
import { sebutJenis } from './bagian';
import { keadaanPercobaan, sebutMode } from './sebut-percobaan';

/** The tables of a person, on the screen and in the file. */

export type BarisBagian = BagianOrang & { readonly modul: string };

export const barisBagian = ({ modul }: Pick<HalamanOrang, 'modul'>): readonly BarisBagian[] =>
	modul.flatMap(({ title, items }) => items.map((item) => ({ ...item, modul: title })));

const keadaanBagian = { done: 'Selesai', started: 'Belum lulus' } as const;

export const kolomBagian = (zona: Zona): readonly Kolom<BarisBagian>[] => [
	{ key: 'modul', label: 'Modul', hanyaBerkas: true, isi: ({ modul }) => modul },
	{ key: 'judul', label: 'Bagian', heading: true, isi: ({ title }) => title },
	{ key: 'jenis', label: 'Jenis', isi: sebutJenis },
	{
		key: 'keadaan',
		label: 'Keadaan',
		isi: ({ status }) => (status === null ? 'Belum dibuka' : keadaanBagian[status])
	},
	{
		key: 'nilai',
		label: 'Nilai terbaik',
		num: true,
		isi: ({ best }) => (best === null ? null : formatNilai(best))
	},
	{ key: 'coba', label: 'Percobaan', num: true, isi: ({ tries }) => tries || null },
	{
		key: 'terakhir',
		label: 'Terakhir',
		isi: ({ terakhir }) => terakhir && formatTanggalPendek(tanggalDiZona(terakhir, zona))
	}
];

export const kolomPercobaan = (zona: Zona): readonly Kolom<BarisPercobaan>[] => [
	{ key: 'judul', label: 'Judul', heading: true, isi: ({ judul }) => judul },
	{ key: 'jenis', label: 'Jenis', isi: ({ mode }) => sebutMode[mode] },
	{ key: 'dikirim', label: 'Dikirim', isi: ({ dikirim }) => formatSaat(dikirim, zona) },
	{
		key: 'nilai',
		label: 'Nilai',
		num: true,
		isi: ({ percent }) => (percent === null ? null : formatNilai(percent))
	},
	{ key: 'keadaan', label: 'Keadaan', isi: (row) => keadaanPercobaan(row).label }
];

export const kolomKompetensiOrang: readonly Kolom<HalamanOrang['kompetensi'][number]>[] = [
	{ key: 'kode', label: 'Kode', isi: ({ code }) => code },
	{ key: 'isi', label: 'Kompetensi', heading: true, isi: ({ text }) => text },
	{ key: 'tingkat', label: 'Tingkat', isi: ({ level }) => labelLevel(level) }
];

export const kolomBantuanOrang = (
	zona: Zona
): readonly Kolom<HalamanOrang['bantuan'][number]>[] => [
	{ key: 'tentang', label: 'Tentang', heading: true, isi: ({ tentang }) => tentang },
	{ key: 'oleh', label: 'Oleh', isi: ({ oleh }) => oleh },
	{ key: 'kapan', label: 'Kapan', isi: ({ at }) => formatSaat(at, zona) },
	{ key: 'catatan', label: 'Catatan', isi: ({ note }) => note }
];

export type TabelOrang = 'bagian' | 'percobaan' | 'kompetensi' | 'bantuan';

/** The course and the village that are being looked at go along. */
export const alamatTabel = (
	orang: string,
	apa: TabelOrang,
	format: 'xlsx' | 'csv',
	query: URLSearchParams
): string => {
	const kata = new URLSearchParams(
		[...query].filter(([nama]) => nama === 'kursus' || nama === 'desa')
	).toString();
	const alamat = resolve('/pantau/orang/[orang]/[apa].[format]', { orang, apa, format });
	return kata === '' ? alamat : `${alamat}?${kata}`;
};
