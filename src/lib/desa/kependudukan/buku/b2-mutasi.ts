import {
	angka,
	kelompok,
	kepalaBaris,
	namaBerkasDari,
	tabelSepotong,
	teks,
	tengah,
	type Dokumen,
	type Isi
} from '../../../dokumen/dokumen';
import { formatTanggalPendek } from '../../../format/tanggal';
import type { AlamatLuar } from '../events';
import type { Mutasi } from '../mutasi';
import { lampid, type BarisKejadian } from '../views/lampid';
import {
	hari,
	kepalaBulan,
	tanggalBulan,
	tandaTanganBuku,
	type DuniaBuku,
	type Pilihan
} from './kepala';

const kolom = [
	angka('Nomor urut'),
	kepalaBaris('Nama lengkap/panggilan', 18),
	teks('Tempat lahir', 11),
	teks('Tanggal lahir', 9),
	tengah('Jenis kelamin', 6),
	tengah('Kewarganegaraan', 13),
	kelompok('Penambahan', teks('Datang dari', 18), teks('Tanggal', 9)),
	kelompok(
		'Pengurangan',
		teks('Pindah ke', 18),
		teks('Tanggal', 9),
		teks('Meninggal (tempat)', 13),
		teks('Tanggal', 9)
	),
	teks('Ket.', 18)
];

/** B.2: one line for everybody who is counted in the month, so that it adds up to the report of that month (B-07, B-08). */
export function bukuMutasi({ dunia, start }: DuniaBuku, { bulan, potongan }: Pilihan): Dokumen {
	const tanggal = tanggalBulan(dunia, bulan);
	return {
		kode: 'B.2',
		judul: 'Buku Mutasi Penduduk Desa',
		kepala: kepalaBulan(dunia, bulan),
		tabel: [
			tabelSepotong(
				'Mutasi penduduk',
				kolom,
				lampid(dunia, start, bulan).daftar,
				potongan,
				(baris, urutan) => [
					urutan,
					baris.penduduk.nama,
					baris.penduduk.tempatLahir,
					hari(baris.penduduk.tanggalLahir),
					baris.mutasi.jenisKelamin,
					baris.mutasi.kewarganegaraan,
					...tambahKurang(baris),
					keterangan(baris)
				],
				{ kosong: 'Tidak ada mutasi yang dilaporkan pada bulan ini.' }
			)
		],
		catatan: [
			'Bulan buku mengikuti tanggal lapor; tanggal pada kolom adalah tanggal kejadian (aturan B-07). Kelahiran dicatat sebagai penambahan.'
		],
		tandaTangan: tandaTanganBuku(dunia, tanggal),
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('b2 buku mutasi penduduk', dunia.desa.nama, bulan)
	};
}

/** Columns 7 to 12: where from, where to, where somebody died, each with its day. */
function tambahKurang({ baris, mutasi, peristiwa }: BarisKejadian): readonly Isi[] {
	const kapan = hari(mutasi.tanggalKejadian);
	const rincian = peristiwa?.rincian;
	switch (baris) {
		case 'lahir':
			return ['Kelahiran', kapan, null, null, null, null];
		case 'datang':
			return [
				rincian?.kind === 'kedatangan.dicatat' ? alamatLuar(rincian.asal) : null,
				kapan,
				null,
				null,
				null,
				null
			];
		case 'pindah':
			return [
				null,
				null,
				rincian?.kind === 'kepindahan.dicatat' ? alamatLuar(rincian.tujuan) : null,
				kapan,
				null,
				null
			];
		case 'mati':
			return [
				null,
				null,
				null,
				null,
				rincian?.kind === 'kematian.dicatat' ? rincian.tempat || null : null,
				kapan
			];
		default:
			// The book has no column for who is missing or corrected: it is told under Ket.
			return [null, null, null, null, null, null];
	}
}

const namaEntri: Partial<Record<Mutasi['jenis'], string>> = {
	lahir: 'kelahiran',
	mati: 'kematian',
	datang: 'kedatangan',
	pindah: 'kepindahan'
};

function keterangan(kejadian: BarisKejadian): string | null {
	const { baris, mutasi, peristiwa, bedaBulan, dibatalkan: batal } = kejadian;
	const lapor = formatTanggalPendek(mutasi.tanggalLapor);
	if (baris === 'koreksi') {
		const sebab =
			mutasi.jenis === 'saldo-awal'
				? 'saldo awal dicatat kemudian'
				: batal
					? `${peristiwa ? 'entri' : 'impor'} dibatalkan (${batal.alasan})`
					: 'ubah data';
		return `Koreksi ${mutasi.tanda === 1 ? '+1' : '-1'}, ${lapor}: ${sebab}`;
	}
	const isi = [
		baris === 'hilang' ? `Hilang, ${formatTanggalPendek(mutasi.tanggalKejadian)}` : '',
		bedaBulan ? `Dilaporkan ${lapor}` : '',
		batal
			? `Entri ${namaEntri[mutasi.jenis] ?? ''} dibatalkan ${formatTanggalPendek(batal.tanggal)}`
			: ''
	].filter(Boolean);
	return isi.length > 0 ? isi.join('; ') : null;
}

/** From the village upwards; what is not known is left out. */
const alamatLuar = ({ desa, kecamatan, kabupaten, provinsi }: AlamatLuar): string | null =>
	[desa, kecamatan, kabupaten, provinsi].filter(Boolean).join(', ') || null;
