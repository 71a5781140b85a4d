import { formatAngka, formatPersen } from '../../../format/angka';
import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import type { Tanggal } from '../../../format/tanggal';
import { namaBerkasDari } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { pendudukAktif } from '../../kependudukan/state';
import { perSumber, ringkas, susunBelanja, type Ringkasan } from '../jumlah';
import { namaSumberDana } from '../sumber-dana';
import { kegiatanAnggaran } from './kegiatan';
import { bukaNaskah, hariLangkah, type Naskah } from './kepala';

/** A bar: how much of the whole, and of the longest bar. */
export type Batang = {
	readonly label: string;
	readonly jumlah: Rupiah;
	/** '31,5%' */
	readonly persen: string;
	/** Length beside the longest one, in thousandths. */
	readonly panjang: number;
};

/** What a village hangs on its board: one page for people who read no table of accounts. */
export type Infografis = {
	readonly judul: string;
	/** 'Desa Sukamaju, Kecamatan ..., Kabupaten ...' */
	readonly tempat: string;
	/** 'Rancangan, belum ditetapkan' as long as it is none. */
	readonly status: string;
	readonly pendapatan: Rupiah;
	readonly belanja: Rupiah;
	readonly jiwa: number;
	/** Null in a village without residents. */
	readonly perJiwa: Rupiah | null;
	readonly menurutSumber: readonly Batang[];
	readonly menurutBidang: readonly Batang[];
	readonly kegiatanTerbesar: readonly {
		readonly nama: string;
		readonly tempat: string;
		readonly jumlah: Rupiah;
	}[];
	readonly kalimat: readonly string[];
	readonly tanggal: Tanggal;
	readonly namaBerkas: string;
};

const banyakKegiatan = 5;

/** Amounts above zero as bars, in their order. */
function batang(
	isi: readonly { readonly label: string; readonly jumlah: Rupiah }[]
): readonly Batang[] {
	const ada = isi.filter(({ jumlah }) => jumlah > 0);
	const seluruhnya = ada.reduce((sampai, { jumlah }) => sampai + jumlah, 0);
	const terpanjang = Math.max(0, ...ada.map(({ jumlah }) => jumlah));
	return ada.map(({ label, jumlah }) => ({
		label,
		jumlah,
		persen: formatPersen(Math.round((jumlah / seluruhnya) * 1000) / 10, 1),
		panjang: Math.round((jumlah / terpanjang) * 1000)
	}));
}

/** 'Bidang Pelaksanaan Pembangunan Desa' -> 'Pelaksanaan Pembangunan Desa' */
const tanpaBidang = (uraian: string): string => uraian.replace(/^Bidang /, '');

export function infografis(dunia: Dunia, rancanganId: string): Infografis | undefined {
	const naskah = bukaNaskah(dunia, rancanganId);
	if (!naskah) return undefined;
	const { baris, nama, tahun, isDitetapkan } = naskah;
	const { desa } = dunia;
	const jumlah = ringkas(baris);
	const jiwa = pendudukAktif(dunia.kependudukan).length;
	const perJiwa = jiwa > 0 ? rupiah(Math.floor(jumlah.belanja / jiwa)) : null;
	const menurutBidang = batang(
		susunBelanja(baris).anak.map(({ uraian, jumlah: isi }) => ({
			label: tanpaBidang(uraian),
			jumlah: isi
		}))
	);
	return {
		judul: `${nama} ${tahun}`,
		tempat: `Desa ${desa.nama}, Kecamatan ${desa.kecamatan}, Kabupaten ${desa.kabupaten}`,
		status: isDitetapkan ? 'Sudah ditetapkan' : 'Rancangan, belum ditetapkan',
		pendapatan: jumlah.pendapatan,
		belanja: jumlah.belanja,
		jiwa,
		perJiwa,
		menurutSumber: batang(
			Array.from(perSumber(baris), ([sumber, { pendapatan }]) => ({
				label: namaSumberDana(sumber),
				jumlah: pendapatan
			}))
		),
		menurutBidang,
		kegiatanTerbesar: terbesar(naskah),
		kalimat: kalimat(naskah, jumlah, menurutBidang, perJiwa === null ? null : { jiwa, perJiwa }),
		tanggal: hariLangkah(naskah, 'tetapkan'),
		namaBerkas: namaBerkasDari('infografis', nama, desa.nama, String(tahun))
	};
}

const terbesar = (naskah: Naskah): Infografis['kegiatanTerbesar'] =>
	[...kegiatanAnggaran(naskah)]
		.sort((a, b) => b.jumlah - a.jumlah)
		.slice(0, banyakKegiatan)
		.map(({ nama, rkp, jumlah }) => ({ nama, tempat: rkp?.lokasi ?? '', jumlah }));

/** The same in sentences, for whoever reads no chart. */
function kalimat(
	{ tahun }: Naskah,
	{ pendapatan, belanja, surplus, silpa, penerimaan }: Ringkasan,
	bidang: readonly Batang[],
	warga: { readonly jiwa: number; readonly perJiwa: Rupiah } | null
): readonly string[] {
	const [pertama] = [...bidang].sort((a, b) => b.jumlah - a.jumlah);
	return [
		`Tahun ${tahun} desa kita menerima ${formatRupiah(pendapatan)} dan membelanjakan ${formatRupiah(belanja)}.`,
		...sebutSelisih(surplus, silpa),
		...(penerimaan > 0
			? [`Dari sisa tahun lalu dan simpanan desa dipakai ${formatRupiah(penerimaan)}.`]
			: []),
		...(pertama
			? [`Bagian terbesar, ${pertama.persen}, untuk bidang ${pertama.label.toLowerCase()}.`]
			: []),
		...(warga
			? [
					`Belanja itu setara ${formatRupiah(warga.perJiwa)} untuk setiap warga (${formatAngka(warga.jiwa)} jiwa).`
				]
			: []),
		'Tanya atau usul? Datang ke kantor desa atau sampaikan lewat BPD.'
	];
}

/** D-02: what is over or missing, and whether financing takes it up; a draft may not be balanced yet. */
function sebutSelisih(surplus: Rupiah, silpa: Rupiah): readonly string[] {
	const sebut = (nilai: number): string => formatRupiah(rupiah(Math.abs(nilai)));
	const selisih =
		surplus < 0 && silpa >= 0
			? [`Kekurangan ${sebut(surplus)} ditutup dari pembiayaan, seperti sisa anggaran tahun lalu.`]
			: surplus > 0 && silpa <= 0
				? [`Kelebihan ${sebut(surplus)} dipakai untuk pembiayaan, seperti penyertaan modal.`]
				: [];
	if (silpa < 0) return [...selisih, `Masih kurang ${sebut(silpa)}: rancangan ini belum seimbang.`];
	return silpa > 0
		? [
				...selisih,
				`Masih ada ${sebut(silpa)} yang belum dianggarkan: rancangan ini belum seimbang.`
			]
		: selisih;
}
