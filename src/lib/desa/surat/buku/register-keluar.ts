import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	tabelSepotong,
	teks,
	type Dokumen
} from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { agendaKeluar, type BarisAgendaKeluar } from '../views/agenda-keluar';
import {
	cocok,
	hari,
	kepalaTahun,
	tandaTanganBukuSurat,
	type NamaJenis,
	type PilihanBuku
} from './buku';

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
export function registerKeluar(dunia: Dunia, jenis: NamaJenis, pilihan: PilihanBuku): Dokumen {
	const baris = agendaKeluar(dunia, jenis, pilihan.tahun).filter(
		(satu) => pilihan.cari === '' || cocok(pilihan.cari, ...isi(satu))
	);
	return {
		kode: '',
		judul: 'Register Surat Keluar',
		kepala: kepalaTahun(dunia, pilihan),
		tabel: [
			tabelSepotong(
				'Surat keluar menurut nomornya',
				kolom,
				baris,
				pilihan.potongan,
				(satu) => [satu.urut, ...isi(satu)],
				{
					kosong:
						pilihan.cari === ''
							? 'Belum ada surat bernomor tahun ini.'
							: 'Tidak ada surat yang cocok.'
				}
			)
		],
		catatan: [
			'Nomor bertambah satu tanpa lubang dan mulai lagi setiap 1 Januari; nomor batal tidak dipakai ulang (aturan C-02).'
		],
		tandaTangan: tandaTanganBukuSurat(dunia),
		orientasi: 'lanskap',
		tanggal: dunia.tanggal,
		namaBerkas: namaBerkasDari('register surat keluar', dunia.desa.nama, String(pilihan.tahun))
	};
}
