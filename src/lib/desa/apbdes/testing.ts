import { rupiah } from '../../format/rupiah';
import { tanggal } from '../../format/tanggal';
import {
	daftarParameter,
	type AturanTahun,
	type KunciParameter,
	type Parameter,
	type ParameterTahun
} from './aturan-tahun';
import type { BahanAturan } from './aturan/bahan';
import type { HasilAturan } from './aturan/hasil';
import { nilaiAnggaran } from './aturan/periksa';
import type { Baris } from './baris';
import type { KegiatanRkp, Masukan, Pagu, Perangkat } from './masukan';
import type { SumberDana } from './sumber-dana';

/** For tests: one whole line, one activity, a table with next to nothing on it; a test says only what it is about. */

/** A line of belanja that breaks no rule of D-01 in `makeMasukan()`; Rp1.000.000 unless told otherwise. */
export const makeBaris = (
	isi: Partial<Omit<Baris, 'hargaSatuan'>> & { hargaSatuan?: number } = {}
): Baris => ({
	id: 'b-1',
	rekening: '5.3.5.03',
	kegiatan: '2.3.10',
	rkpId: 'rkp-jalan',
	uraian: 'Batu pecah',
	sumber: 'DD',
	volume: 100,
	satuan: 'm3',
	pelaksana: 'kasi-kesejahteraan',
	perdes: '',
	alasan: '',
	...isi,
	hargaSatuan: rupiah(isi.hargaSatuan ?? 1_000_000)
});

/** One amount on an account of pendapatan or pembiayaan, which names no activity. */
export const makeBarisAkun = (
	id: string,
	rekening: string,
	sumber: SumberDana,
	jumlah: number
): Baris =>
	makeBaris({
		id,
		rekening,
		sumber,
		kegiatan: null,
		rkpId: null,
		pelaksana: null,
		uraian: `Rekening ${rekening}`,
		satuan: 'tahun',
		hargaSatuan: jumlah
	});

export const makeKegiatanRkp = (isi: Partial<KegiatanRkp> = {}): KegiatanRkp => ({
	id: 'rkp-jalan',
	kode: '2.3.10',
	nama: 'Rabat beton Dusun Krajan',
	lokasi: 'Dusun Krajan',
	volume: 20_000,
	satuan: 'm',
	perkiraan: rupiah(90_000_000),
	sumber: 'DD',
	pelaksana: 'kasi-kesejahteraan',
	sasaran: 'Warga Dusun Krajan',
	rincian: [
		{
			rekening: '5.3.5.03',
			uraian: 'Batu pecah',
			volume: 20_000,
			satuan: 'm3',
			hargaSatuan: rupiah(450_000)
		}
	],
	...isi
});

export const makePagu = (sumber: SumberDana, jumlah: number): Pagu => ({
	sumber,
	jumlah: rupiah(jumlah),
	surat: `900/${sumber}/2026`,
	tanggal: tanggal('2026-07-15'),
	pengirim: 'Bupati Contoh'
});

export const makePerangkat = (
	isi: Partial<Omit<Perangkat, 'siltap'>> & { siltap?: number } = {}
): Perangkat => ({
	id: 'p-1',
	nama: 'Suryani Contoh',
	jabatan: 'Kaur Keuangan',
	golongan: 'perangkat',
	tunjangan: rupiah(0),
	...isi,
	siltap: rupiah(isi.siltap ?? 2_100_000)
});

export const makeMasukan = (isi: Partial<Masukan> = {}): Masukan => ({
	rkp: {
		perdes: 'Perdes Nomor 4 Tahun 2026',
		tanggal: tanggal('2026-09-25'),
		kegiatan: [makeKegiatanRkp()]
	},
	pagu: [],
	perangkat: [],
	standarHarga: { dasar: 'Peraturan Bupati Contoh Nomor 12 Tahun 2026', barang: [] },
	tahunLalu: { tahun: 2026, realisasi: [], silpa: [] },
	bpd: {
		ketua: 'Wagiman Contoh',
		wakil: 'Sulastri Contoh',
		sekretaris: 'Budi Contoh',
		anggota: ['Rukmini Contoh', 'Darto Contoh']
	},
	...isi
});

const kosong: Parameter = { nilai: null, dasar: '', keyakinan: 'belum-ada' };

/** Nothing is entered but what is named; what is named is certain. */
export const makeParameterTahun = (
	tahun: number,
	nilai: Partial<Record<KunciParameter, number | Parameter>> = {}
): ParameterTahun => {
	const isi = Object.fromEntries(
		daftarParameter.map((kunci) => {
			const satu = nilai[kunci] ?? kosong;
			return [
				kunci,
				typeof satu === 'number'
					? { nilai: satu, dasar: 'Dasar contoh', keyakinan: 'pasti' as const }
					: satu
			];
		})
	);
	// Safe: every key of the list has been given a value.
	return { tahun, isi: isi as Record<KunciParameter, Parameter> };
};

export const makeAturanTahun = (...tahun: readonly ParameterTahun[]): AturanTahun => ({
	versi: 'contoh@1',
	tahun,
	libur: []
});

/** What one rule says about these lines: `hasilAturan('d-03', baris)`. */
export function hasilAturan(
	kunci: string,
	baris: readonly Baris[],
	bahan: Partial<BahanAturan> = {}
): HasilAturan {
	const semua = nilaiAnggaran(baris, {
		tahun: 2027,
		masukan: makeMasukan(),
		aturanTahun: makeAturanTahun(),
		...bahan
	});
	const satu = semua.find((hasil) => hasil.kunci === kunci);
	if (!satu) throw new Error(`No rule ${kunci}`);
	return satu;
}
