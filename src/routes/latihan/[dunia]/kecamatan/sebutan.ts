import type { StatusInjeksi } from '$lib/desa/kependudukan/injeksi';
import type { WarnaCapaian } from '$lib/desa/kependudukan/kelengkapan';
import type { StatusLaporan } from '$lib/desa/kependudukan/laporan';
import type { StatusVerval, Verval } from '$lib/desa/kependudukan/verval';
import type { Giliran } from '$lib/desa/kependudukan/views/antrean';
import type { Tone } from '$lib/ui/data-table';

type Lencana = readonly [label: string, tone: Tone];

/** G-01: below half a village is helped with injected data. */
export const keadaanCapaian: Readonly<Record<WarnaCapaian, Lencana>> = {
	merah: ['Dibantu injeksi data', 'bata'],
	kuning: ['Perlu dilanjutkan', 'kunyit'],
	hijau: ['Baik', 'daun']
};

export const keadaanLaporan: Readonly<Record<StatusLaporan | 'belum', Lencana>> = {
	belum: ['Belum diajukan', 'kunyit'],
	diajukan: ['Diajukan', 'tenang'],
	dikembalikan: ['Dikembalikan', 'bata'],
	dikunci: ['Dikunci', 'daun']
};

export const keadaanVerval: Readonly<Record<StatusVerval, Lencana>> = {
	diminta: ['Diminta', 'kunyit'],
	dijawab: ['Dijawab desa', 'tenang'],
	dikembalikan: ['Dikembalikan', 'bata'],
	selesai: ['Selesai', 'daun']
};

export const keadaanInjeksi: Readonly<Record<StatusInjeksi, Lencana>> = {
	menunggu: ['Menunggu verifikasi desa', 'kunyit'],
	diverifikasi: ['Diverifikasi', 'daun'],
	ditolak: ['Ditolak desa', 'bata']
};

export const langkahVerval: Readonly<Record<Verval['catatan'][number]['langkah'], string>> = {
	minta: 'Diminta kecamatan',
	jawab: 'Dijawab desa',
	kembalikan: 'Dikembalikan kecamatan',
	selesai: 'Ditutup kecamatan'
};

/** Whose move it is, in words. Of a neighbour nobody acts in this world. */
export function sebutGiliran(giliran: Giliran, desa: { readonly nama: string }): string {
	if (giliran === null) return 'selesai';
	return giliran === 'kecamatan' ? 'Kecamatan' : `Desa ${desa.nama}`;
}
