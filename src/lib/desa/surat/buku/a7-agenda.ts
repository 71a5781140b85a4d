import { angka, kelompok, kepalaBaris, teks, type Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { agenda, type BarisAgenda } from '../views/agenda';
import { hari, susunBuku, type NamaJenis, type PilihanBuku } from './buku';

/** A.7 [perlu dicek: the order of the three columns of letters that go out]. */
const kolom = [
	angka('Nomor urut'),
	kepalaBaris('Tanggal', 9),
	kelompok(
		'Surat masuk',
		teks('Nomor', 16),
		teks('Tanggal', 9),
		teks('Pengirim', 16),
		teks('Isi singkat', 20)
	),
	kelompok(
		'Surat keluar',
		teks('Isi singkat', 20),
		teks('Tanggal pengiriman', 10),
		teks('Ditujukan kepada', 16)
	),
	teks('Ket.', 20)
];

const isi = (satu: BarisAgenda): readonly (string | null)[] =>
	satu.arah === 'masuk'
		? [satu.nomor, hari(satu.tanggalSurat), satu.pengirim, satu.isi, null, null, null]
		: [null, null, null, null, satu.isi, satu.tanggalKirim && hari(satu.tanggalKirim), satu.kepada];

/** C-02, A.7: letters that came in and went out, on one sheet. */
export const bukuAgenda = (dunia: Dunia, jenis: NamaJenis, pilihan: PilihanBuku): Dokumen =>
	susunBuku(dunia, pilihan, {
		kode: 'A.7',
		judul: 'Buku Agenda',
		tabel: 'Agenda surat masuk dan surat keluar',
		kolom,
		baris: agenda(dunia, jenis, pilihan.tahun),
		isi: (satu) => [hari(satu.tanggal), ...isi(satu), satu.ket],
		dicari: (satu) => [...isi(satu), satu.ket],
		kosong: 'Belum ada surat yang diagendakan tahun ini.',
		takCocok: 'Tidak ada surat yang cocok.',
		catatan: [
			'Surat keluar masuk agenda saat ditandatangani, dengan nomornya; nomor yang batal atau dicabut tetap tercatat (aturan C-02).'
		],
		namaBerkas: 'a7 buku agenda'
	});
