import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	tabelSepotong,
	teks,
	tengah,
	type Dokumen
} from '../../../dokumen/dokumen';
import { umur } from '../../../format/tanggal';
import {
	hari,
	kepalaKeadaan,
	tandaTanganBuku,
	tempatLahirTanggal,
	type DuniaBuku,
	type Pilihan
} from './kepala';

const kolom = [
	angka('Nomor urut'),
	kepalaBaris('Nama lengkap', 18),
	tengah('L', 3),
	tengah('P', 3),
	teks('Nomor identitas/tanda pengenal', 17),
	teks('Tempat dan tanggal lahir/umur', 15),
	teks('Pekerjaan', 11),
	teks('Kebangsaan', 10),
	teks('Keturunan', 10),
	teks('Datang dari', 13),
	teks('Maksud dan tujuan kedatangan', 14),
	teks('Nama dan alamat yang didatangi', 16),
	teks('Datang tanggal', 9),
	teks('Pergi tanggal', 9),
	teks('Ket.', 8)
];

/** B.4: who stays for a while. They are counted in no other book (B-05). */
export function bukuSementara({ dunia }: DuniaBuku, { potongan }: Pilihan): Dokumen {
	const { kependudukan, tanggal, desa } = dunia;
	return {
		kode: 'B.4',
		judul: 'Buku Penduduk Sementara',
		kepala: kepalaKeadaan(dunia, ''),
		tabel: [
			tabelSepotong(
				'Penduduk sementara',
				kolom,
				[...kependudukan.sementara.values()],
				potongan,
				(orang, urutan) => [
					urutan,
					orang.nama,
					orang.jenisKelamin === 'L' ? 'L' : null,
					orang.jenisKelamin === 'P' ? 'P' : null,
					orang.nomorIdentitas,
					`${tempatLahirTanggal(orang) ?? '-'} (${umur(orang.tanggalLahir, tanggal)} tahun)`,
					orang.pekerjaan,
					orang.kebangsaan,
					orang.keturunan || null,
					orang.datangDari,
					orang.maksud,
					orang.didatangi,
					hari(orang.tanggalDatang),
					orang.tanggalPergi && hari(orang.tanggalPergi),
					null
				],
				{ kosong: 'Belum ada penduduk sementara yang tercatat.' }
			)
		],
		catatan: ['Penduduk sementara tidak dihitung dalam B.3 dan laporan bulanan (aturan B-05).'],
		tandaTangan: tandaTanganBuku(dunia, tanggal),
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('b4 buku penduduk sementara', desa.nama, tanggal)
	};
}
