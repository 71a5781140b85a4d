import type { IsianBaris } from '../../desa/apbdes/forms/baris';
import { isPelaksana } from '../../desa/apbdes/pelaksana';
import { daftarBerkas, daftarJenisLangkah } from '../../desa/apbdes/rancangan';
import { isSumberDana, namaSumberDana } from '../../desa/apbdes/sumber-dana';
import { labelBerkas, labelLangkah } from '../../desa/apbdes/views/label';
import { parseRupiah, formatRupiah } from '../../format/rupiah';
import { labelJabatanDesa } from '../../desa/surat/pelaku';
import { fillText, type Cast } from './cast';
import type { NamaFormulir } from './formulir';

type Dibaca = { readonly label: string; readonly tampil?: (nilai: string) => string };

const uang = (teks: string): string => {
	const nilai = parseRupiah(teks);
	return nilai === null ? teks : formatRupiah(nilai);
};

const isianBarisDibaca: Record<IsianBaris, Dibaca> = {
	kegiatan: { label: 'Kode kegiatan' },
	rkpId: { label: 'Kegiatan RKP Desa' },
	rekening: { label: 'Rekening' },
	uraian: { label: 'Uraian' },
	sumber: {
		label: 'Sumber dana',
		tampil: (kode) => (isSumberDana(kode) ? namaSumberDana(kode) : kode)
	},
	volume: { label: 'Volume', tampil: (teks) => teks },
	satuan: { label: 'Satuan', tampil: (teks) => teks },
	hargaSatuan: { label: 'Harga satuan', tampil: uang },
	pelaksana: {
		label: 'Pelaksana',
		tampil: (kode) => (isPelaksana(kode) ? labelJabatanDesa(kode) : kode)
	},
	perdes: { label: 'Nomor Perdes' },
	alasan: { label: 'Alasan harga' }
};

const isIsianBaris = (text: string): text is IsianBaris => Object.hasOwn(isianBarisDibaca, text);

const lain: Readonly<Record<string, Dibaca>> = {
	rkp: { label: 'Kegiatan yang disalin' },
	semua: { label: 'Kegiatan yang disalin', tampil: () => 'Semua yang dicentang' },
	hapus: { label: 'Baris yang dihapus' },
	langkah: {
		label: 'Langkah',
		tampil: (kode) => {
			const jenis = daftarJenisLangkah.find((satu) => satu === kode);
			return jenis ? labelLangkah[jenis] : kode;
		}
	},
	nomor: { label: 'Nomor' },
	tempat: { label: 'Tempat musyawarah' },
	hadir: { label: 'Anggota BPD yang hadir' },
	berkas: {
		label: 'Berkas yang disertakan',
		tampil: (kode) => {
			const berkas = daftarBerkas.find((satu) => satu === kode);
			return berkas ? labelBerkas[berkas] : kode;
		}
	},
	catatan: { label: 'Catatan' },
	nomorPerdes: { label: 'Nomor Perdes' },
	nomorPerkades: { label: 'Nomor Perkades penjabaran' },
	barisId: { label: 'Tentang baris' },
	aturan: { label: 'Aturan yang dirujuk' },
	isi: { label: 'Isi catatan' },
	jawaban: { label: 'Apa yang sudah diperbaiki' },
	alasan: { label: 'Alasan perubahan' },
	luarBiasa: { label: 'Keadaan luar biasa' }
};

const formulir: readonly NamaFormulir[] = [
	'anggaran-tulis',
	'anggaran-hapus',
	'anggaran-salin',
	'anggaran-langkah',
	'evaluasi-catat',
	'evaluasi-hapus',
	'evaluasi-jawab',
	'perubahan-mulai'
];

/** D-01: a field of a form of the budget in its words: '{siltap.id}.sumber' is the source of that line. */
export function isianAnggaran(form: NamaFormulir, nama: string, cast: Cast): Dibaca | undefined {
	if (!formulir.includes(form)) return undefined;
	const [, id = '', isian = ''] = /^(.+)\.(\w+)$/.exec(nama) ?? [];
	if (!isIsianBaris(isian)) return lain[nama];
	const { label, ...sisa } = isianBarisDibaca[isian];
	// A line that is added stands alone on its form; of those that were there each says which it is.
	const baris = fillText(id.replace('.id}', '.nama}'), cast.printed);
	return { ...sisa, label: id.includes('.id}') ? `${label} “${baris}”` : label };
}
