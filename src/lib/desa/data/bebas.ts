import type { NamaData } from './versi';

/** Villages for trying anything, in the order of a first visit; the other data sets come with their tasks alone. */
export const desaBebas = {
	'desa-kecil': { nama: 'Desa kecil', isi: '120 keluarga. Tempat memulai.' },
	'kecamatan-contoh': {
		nama: 'Kecamatan enam desa',
		isi: 'Desa kecil dengan tetangganya: capaian entri, injeksi, dan verval kecamatan.'
	},
	'desa-november': {
		nama: 'Desa awal November 2026',
		isi: '2.392 orang dan 742 keluarga: menyusun laporan bulanan dari awal.'
	},
	'desa-berantakan': {
		nama: 'Desa dengan data berantakan',
		isi: 'Sekitar 30 kekeliruan terselip di register: temukan, lalu perbaiki lewat peristiwanya.'
	},
	'kantor-desa': {
		nama: 'Kantor desa akhir Desember 2026',
		isi: 'Sebulan surat sudah berjalan: yang terbit, yang menunggu, dan pergantian tahun di depan mata.'
	},
	'agenda-berantakan': {
		nama: 'Desa dengan buku agenda berantakan',
		isi: 'Empat surat keluar keliru nomor, tanggal, atau tanda tangannya: temukan di buku agenda.'
	},
	'rapbdes-kosong': {
		nama: 'Desa awal Oktober 2026',
		isi: 'RKP Desa 2027 sudah ditetapkan: waktunya menyusun rancangan APBDes.'
	},
	'apbdes-perubahan': {
		nama: 'Desa pertengahan 2026',
		isi: 'APBDes 2026 sudah ditetapkan, dan ada yang perlu diubah.'
	},
	'desa-besar': {
		nama: 'Desa besar',
		isi: '10.000 orang. Terasa berat di ponsel lama.'
	}
} as const satisfies Partial<Record<NamaData, { readonly nama: string; readonly isi: string }>>;

export type NamaBebas = keyof typeof desaBebas;
const isNamaBebas = (text: string): text is NamaBebas => Object.hasOwn(desaBebas, text);
export const namaBebas = Object.keys(desaBebas).filter(isNamaBebas);
