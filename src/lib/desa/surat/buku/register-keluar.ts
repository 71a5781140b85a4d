import { angka, kepalaBaris, teks, type Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { agendaKeluar, type BarisAgendaKeluar } from '../views/agenda-keluar';
import { hari, susunBuku, type NamaJenis, type PilihanBuku } from './buku';

const kolom = [
	angka('Urut'),
	teks('Tanggal', 9),
	kepalaBaris('Nomor', 20),
	teks('Tujuan atau pemohon', 15),
	teks('Perihal', 20),
	teks('Jenis', 15),
	teks('Penandatangan', 17),
	teks('Cara tanda tangan', 10),
	teks('Status', 9),
	teks('Arsip', 6)
];

const isi = (satu: BarisAgendaKeluar): readonly (string | null)[] => [
	hari(satu.tanggal),
	satu.nomor,
	satu.tujuan,
	satu.perihal,
	satu.jenis,
	satu.penandatangan,
	satu.cara,
	satu.status,
	satu.arsip ? 'ya' : 'belum'
];

/** C-02: every number of a year that went out, with the ones that are void. */
export const registerKeluar = (dunia: Dunia, jenis: NamaJenis, pilihan: PilihanBuku): Dokumen =>
	susunBuku(dunia, pilihan, {
		kode: '',
		judul: 'Register Surat Keluar',
		tabel: 'Surat keluar menurut nomornya',
		kolom,
		baris: agendaKeluar(dunia, jenis, pilihan.tahun),
		isi,
		kosong: 'Belum ada surat bernomor tahun ini.',
		takCocok: 'Tidak ada surat yang cocok.',
		catatan: [
			'Nomor bertambah satu tanpa lubang dan mulai lagi setiap 1 Januari; nomor batal tidak dipakai ulang (aturan C-02).'
		],
		namaBerkas: 'register surat keluar'
	});
