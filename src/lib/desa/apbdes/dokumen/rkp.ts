import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	nomorUrut,
	tabel,
	teks,
	tengah,
	uang,
	volume,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatTanggal } from '../../../format/tanggal';
import { rupiah } from '../../../format/rupiah';
import { labelJabatanDesa } from '../../surat/pelaku';
import { sebutRupiah } from './jumlah-akhir';
import { diDesa, kepalaNaskah, tandaKades, type Naskah } from './kepala';
import { singkatSumber } from '../views/label';

const kolom = [
	angka('No', 4),
	teks('Kode', 7),
	kepalaBaris('Kegiatan', 32),
	teks('Lokasi', 15),
	volume('Volume'),
	tengah('Satuan', 8),
	uang('Perkiraan biaya (Rp)', 14),
	teks('Sumber dana', 8),
	teks('Sasaran', 18),
	teks('Pelaksana', 15)
];

/** D-01, D-08: the activities that the budget may spend on. */
export function daftarRkp(naskah: Naskah): Dokumen {
	const { dunia, tahun } = naskah;
	const { rkp } = dunia.anggaran.masukan;
	const jumlah = rupiah(rkp.kegiatan.reduce((sampai, { perkiraan }) => sampai + perkiraan, 0));
	return {
		kode: '',
		judul: 'Rencana Kerja Pemerintah Desa',
		kepala: [
			...kepalaNaskah(naskah),
			{ label: 'Ditetapkan dengan', isi: `${rkp.perdes}, ${formatTanggal(rkp.tanggal)}` }
		],
		tabel: [
			tabel(
				'Kegiatan RKP Desa',
				kolom,
				rkp.kegiatan.map((satu, urutan) => [
					urutan + 1,
					satu.kode,
					satu.nama,
					satu.lokasi,
					satu.volume / 100,
					satu.satuan,
					satu.perkiraan,
					singkatSumber[satu.sumber],
					satu.sasaran,
					labelJabatanDesa(satu.pelaksana)
				]),
				{
					nomorKolom: nomorUrut(kolom),
					jumlah: [null, null, 'JUMLAH', null, null, null, jumlah, null, null, null]
				}
			)
		],
		catatan: [`Jumlah perkiraan biaya: ${sebutRupiah(jumlah)}.`],
		tandaTangan: {
			kiri: null,
			kanan: tandaKades(naskah, diDesa(naskah, rkp.tanggal), rkp.tanggal)
		},
		orientasi: 'lanskap',
		tanggal: rkp.tanggal,
		namaBerkas: namaBerkasDari('rkp desa', dunia.desa.nama, String(tahun))
	};
}
