import { angka, kepalaBaris, teks, type Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { bukuEkspedisi, labelCaraKirim, type BarisEkspedisi } from '../views/ekspedisi';
import { hari, susunBuku, type PilihanBuku } from './buku';

const kolom = [
	angka('Nomor urut'),
	teks('Tanggal pengiriman', 10),
	kepalaBaris('Tanggal dan nomor surat', 22),
	teks('Isi singkat surat yang dikirim', 26),
	teks('Ditujukan kepada', 20),
	teks('Ket.', 22)
];

const ket = ({ cara, penerima, tanggalTerima }: BarisEkspedisi): string =>
	[
		labelCaraKirim[cara],
		tanggalTerima ? `diterima ${penerima}, ${hari(tanggalTerima)}` : 'belum ada tanda terima'
	].join('; ');

const isi = (satu: BarisEkspedisi): readonly (string | null)[] => [
	hari(satu.tanggalKirim),
	[satu.tanggalSurat && hari(satu.tanggalSurat), satu.nomor].filter(Boolean).join(', '),
	satu.isi,
	satu.kepada,
	ket(satu)
];

/** A.8: what was carried out of the office. */
export const bukuEkspedisiDokumen = (dunia: Dunia, pilihan: PilihanBuku): Dokumen =>
	susunBuku(dunia, pilihan, {
		kode: 'A.8',
		judul: 'Buku Ekspedisi',
		tabel: 'Pengiriman surat',
		kolom,
		baris: bukuEkspedisi(dunia, pilihan.tahun),
		isi,
		kosong: 'Belum ada surat yang dikirim tahun ini.',
		takCocok: 'Tidak ada kiriman yang cocok.',
		catatan: [],
		namaBerkas: 'a8 buku ekspedisi'
	});
