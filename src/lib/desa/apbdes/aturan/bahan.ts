import { parameterTahun, type AturanTahun, type ParameterTahun } from '../aturan-tahun';
import { jumlahBaris, type Baris } from '../baris';
import { bagianBaris } from '../jumlah';
import type { KegiatanRkp, Masukan } from '../masukan';
import { rapikan, type Terhitung } from './hasil';

export type BahanAturan = {
	readonly tahun: number;
	readonly masukan: Masukan;
	readonly aturanTahun: AturanTahun;
};

/** A draft laid out for the rules: every line with its amount, sorted into its part once. */
export type Bahan = {
	readonly semua: readonly Baris[];
	readonly pendapatan: readonly Terhitung[];
	readonly belanja: readonly Terhitung[];
	readonly pembiayaan: readonly Terhitung[];
	/** Lines that spend Dana Desa, whether as belanja or as pembiayaan. */
	readonly danaDesaKeluar: readonly Terhitung[];
	readonly rkpById: ReadonlyMap<string, KegiatanRkp>;
	readonly parameter: ParameterTahun | undefined;
	readonly aturanTahun: AturanTahun;
	readonly tahun: number;
	readonly masukan: Masukan;
};

/** A line is never changed, only replaced: what follows from it alone is worked out once, not with every keystroke. */
const terhitung = new WeakMap<Baris, Terhitung>();

function hitung(baris: Baris): Terhitung {
	const ada = terhitung.get(baris);
	if (ada) return ada;
	const baru = {
		baris,
		jumlah: jumlahBaris(baris),
		uraian: rapikan(baris.uraian),
		satuan: rapikan(baris.satuan)
	};
	terhitung.set(baris, baru);
	return baru;
}

export function siapkanBahan(
	baris: Iterable<Baris>,
	{ tahun, masukan, aturanTahun }: BahanAturan
): Bahan {
	// By id, so that the verdict on the same lines is the same however they were entered.
	const semua = [...baris].sort((a, b) => (a.id < b.id ? -1 : 1));
	const isi = { pendapatan: [], belanja: [], pembiayaan: [] } as Record<
		'pendapatan' | 'belanja' | 'pembiayaan',
		Terhitung[]
	>;
	for (const satu of semua) isi[bagianBaris(satu)].push(hitung(satu));
	return {
		semua,
		...isi,
		danaDesaKeluar: [
			...isi.belanja,
			...isi.pembiayaan.filter(({ baris }) => !isDiBawah(baris.rekening, '6.1'))
		].filter(({ baris }) => baris.sumber === 'DD'),
		rkpById: new Map(masukan.rkp.kegiatan.map((satu) => [satu.id, satu])),
		parameter: parameterTahun(aturanTahun, tahun),
		aturanTahun,
		tahun,
		masukan
	};
}

/** Whether a code is that one or stands below it: '2.3.10' below '2.3'. */
export const isDiBawah = (kode: string, awal: string): boolean =>
	kode === awal || kode.startsWith(`${awal}.`);
