import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	tabelSepotong,
	teks,
	type Dokumen
} from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { bukuEkspedisi, labelCaraKirim, type BarisEkspedisi } from '../views/ekspedisi';
import { cocok, hari, kepalaTahun, tandaTanganBukuSurat, type PilihanBuku } from './buku';

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
export function bukuEkspedisiDokumen(dunia: Dunia, pilihan: PilihanBuku): Dokumen {
	const baris = bukuEkspedisi(dunia, pilihan.tahun).filter(
		(satu) => pilihan.cari === '' || cocok(pilihan.cari, ...isi(satu))
	);
	return {
		kode: 'A.8',
		judul: 'Buku Ekspedisi',
		kepala: kepalaTahun(dunia, pilihan),
		tabel: [
			tabelSepotong(
				'Pengiriman surat',
				kolom,
				baris,
				pilihan.potongan,
				(satu) => [satu.urut, ...isi(satu)],
				{
					kosong:
						pilihan.cari === ''
							? 'Belum ada surat yang dikirim tahun ini.'
							: 'Tidak ada kiriman yang cocok.'
				}
			)
		],
		catatan: [],
		tandaTangan: tandaTanganBukuSurat(dunia),
		orientasi: 'lanskap',
		tanggal: dunia.tanggal,
		namaBerkas: namaBerkasDari('a8 buku ekspedisi', dunia.desa.nama, String(pilihan.tahun))
	};
}
