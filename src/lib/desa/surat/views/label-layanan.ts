import type { Antrean, LaporanData, TingkatKepuasan } from '../layanan';

export const labelKepuasan: Record<TingkatKepuasan, string> = {
	'sangat-puas': 'Sangat puas',
	puas: 'Puas',
	'cukup-puas': 'Cukup puas',
	'tidak-puas': 'Tidak puas'
};

export const statusAntrean: Record<Antrean['status'], string> = {
	menunggu: 'Menunggu',
	dipanggil: 'Dipanggil',
	dilayani: 'Dilayani',
	selesai: 'Selesai',
	'tidak-hadir': 'Tidak hadir',
	ditolak: 'Ditolak'
};

export const statusLaporanData: Record<LaporanData['status'], string> = {
	baru: 'Menunggu petugas',
	diperbaiki: 'Sudah diperbaiki',
	ditolak: 'Tidak diubah'
};
