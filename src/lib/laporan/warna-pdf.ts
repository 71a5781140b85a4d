import type { Huruf } from '../dokumen/pdf/huruf';
import type { KelasPetak } from './kelas-nilai';

export type HurufLaporan = { readonly biasa: Huruf; readonly tebal: Huruf };
export type Kotak = { readonly x: number; readonly y: number; readonly lebar: number };

/** The tokens of the screen (light), as ink. */
export const warna = {
	tinta: '#1d2927',
	abu: '#53615d',
	garis: '#cfc5ae',
	gading: '#fbf7ee',
	alas: '#e9e0cb',
	jati: '#0f5b57',
	tua: '#0a4340',
	pucat: '#a9c6c4',
	kunyit: '#d99a10',
	bata: '#a5301d',
	putih: '#ffffff'
} as const;

/** The shades of the map, as the screen mixes them. */
export const warnaKelas: Readonly<
	Record<KelasPetak, { readonly isi: string; readonly teks: string }>
> = {
	kosong: { isi: warna.gading, teks: warna.abu },
	'nilai-1': { isi: warna.putih, teks: warna.tinta },
	'nilai-2': { isi: '#dde8e7', teks: warna.tinta },
	'nilai-3': { isi: '#bcd1d0', teks: warna.tinta },
	'nilai-4': { isi: '#3a7975', teks: warna.putih },
	'nilai-5': { isi: warna.tua, teks: warna.putih }
};
