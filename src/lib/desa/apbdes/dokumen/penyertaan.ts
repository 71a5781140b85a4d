import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	nomorUrut,
	tabel,
	teks,
	uang,
	type Dokumen
} from '../../../dokumen/dokumen';
import { jumlahBaris, type Baris } from '../baris';
import { rekeningEkonomi } from '../rekening/rekening';
import { sebutRupiah } from './jumlah-akhir';
import { jumlahkan, sebutSumber } from './kegiatan';
import { diDesa, hariLangkah, kepalaNaskah, nomorPerdes, tandaKades, type Naskah } from './kepala';

/** D-01: money that the village puts by or puts in rests on a Perdes of its own. */
const akun = {
	'6.1.2': 'Pencairan dana cadangan',
	'6.2.1': 'Dana cadangan',
	'6.2.2': 'Penyertaan modal'
};

const jenisPenyertaan = ({ rekening }: Baris): string | undefined =>
	Object.entries(akun).find(([kode]) => rekening === kode || rekening.startsWith(`${kode}.`))?.[1];

const barisPenyertaan = ({ baris }: Naskah): readonly Baris[] =>
	baris
		.filter((satu) => jenisPenyertaan(satu) !== undefined)
		.sort((a, b) => (a.rekening + a.id < b.rekening + b.id ? -1 : 1));

export const isAdaPenyertaan = (naskah: Naskah): boolean => barisPenyertaan(naskah).length > 0;

const kolom = [
	angka('No', 4),
	teks('Jenis', 16),
	teks('Kode rekening', 11),
	kepalaBaris('Uraian', 34),
	teks('Dasar (Peraturan Desa)', 22),
	teks('Sumber dana', 9),
	uang('Jumlah (Rp)', 15)
];

/** D-08: [perlu dicek: the number of this annex]. */
export function daftarPenyertaan(naskah: Naskah): Dokumen {
	const { dunia, tahun, nama } = naskah;
	const semua = barisPenyertaan(naskah);
	const tanggal = hariLangkah(naskah, 'tetapkan');
	return {
		kode: '',
		judul: 'Daftar Penyertaan Modal dan Dana Cadangan',
		kepala: [
			...kepalaNaskah(naskah),
			{ label: 'Lampiran', isi: `Peraturan Desa Nomor ${nomorPerdes(naskah)}` }
		],
		tabel: [
			tabel(
				'Penyertaan modal dan dana cadangan',
				kolom,
				semua.map((satu, urutan) => [
					urutan + 1,
					jenisPenyertaan(satu) ?? null,
					satu.rekening,
					satu.uraian || (rekeningEkonomi(satu.rekening)?.uraian ?? null),
					satu.perdes || 'belum disebut',
					sebutSumber([satu]),
					jumlahBaris(satu)
				]),
				{
					nomorKolom: nomorUrut(kolom),
					jumlah: [null, null, null, 'JUMLAH', null, null, jumlahkan(semua)],
					kosong: 'Tidak ada penyertaan modal dan dana cadangan tahun ini.'
				}
			)
		],
		catatan: [`Jumlah: ${sebutRupiah(jumlahkan(semua))}.`],
		tandaTangan: { kiri: null, kanan: tandaKades(naskah, diDesa(naskah, tanggal), tanggal) },
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('penyertaan modal', nama, dunia.desa.nama, String(tahun))
	};
}
