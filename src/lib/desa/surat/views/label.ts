import type { KeadaanKades, Sertifikat } from '../pejabat';
import type { LingkupNomor } from '../state';
import type { AsalSurat, LangkahSurat, StatusSurat } from '../surat';

/** C-04, as a page and a register say it. */
export const statusSurat: Record<StatusSurat, string> = {
	draf: 'Draf',
	diajukan: 'Menunggu verifikasi',
	diverifikasi: 'Menunggu paraf',
	diparaf: 'Menunggu tanda tangan',
	terbit: 'Terbit',
	diserahkan: 'Diserahkan',
	diarsipkan: 'Diarsipkan',
	dikembalikan: 'Dikembalikan',
	ditolak: 'Ditolak',
	dibatalkan: 'Batal',
	dicabut: 'Dicabut'
};

export const langkahSurat: Record<LangkahSurat['langkah'], string> = {
	ajukan: 'diajukan',
	verifikasi: 'diverifikasi',
	kembalikan: 'dikembalikan',
	perbaiki: 'diperbaiki dan diajukan lagi',
	tolak: 'ditolak',
	paraf: 'diparaf',
	'tanda-tangani': 'ditandatangani',
	serahkan: 'diserahkan',
	arsipkan: 'diarsipkan',
	batalkan: 'dibatalkan',
	cabut: 'dicabut'
};

export const asalSurat: Record<AsalSurat, string> = {
	konter: 'Loket',
	anjungan: 'Anjungan',
	ponsel: 'Ponsel',
	dinas: 'Surat dinas'
};

/** C-03 */
export const statusKeadaanKades: Record<KeadaanKades, string> = {
	biasa: 'Menjalankan tugas',
	berhalangan: 'Berhalangan sementara',
	'diberhentikan-sementara': 'Diberhentikan sementara',
	kosong: 'Jabatan kosong'
};

/** C-02 */
export const labelLingkup: Record<LingkupNomor, string> = {
	semua: 'Satu deret untuk semua surat keluar',
	'per-jenis': 'Satu deret untuk setiap jenis surat',
	'per-klasifikasi': 'Satu deret untuk setiap kode klasifikasi',
	'bersama-masuk': 'Satu deret untuk surat keluar dan surat masuk'
};

/** C-07 */
export const statusSertifikatLabel: Record<Sertifikat['status'], string> = {
	diajukan: 'Diproses',
	dikembalikan: 'Dikembalikan',
	aktif: 'Aktif',
	dicabut: 'Dicabut',
	kedaluwarsa: 'Berakhir'
};
