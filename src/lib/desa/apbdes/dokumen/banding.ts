import { rupiah, type Rupiah } from '../../../format/rupiah';
import type { Baris } from '../baris';
import { susunBelanja, susunPembiayaan, susunPendapatan, type Simpul } from '../jumlah';
import type { Rancangan } from '../rancangan';

/** A level of a budget as it was and as it is to be (D-09); a first budget was nothing before. */
export type Banding = {
	readonly kode: string;
	readonly uraian: string;
	readonly jenis: Simpul['jenis'];
	readonly semula: Rupiah;
	readonly menjadi: Rupiah;
	readonly anak: readonly Banding[];
	/** The lines of the lowest level, as they are to be. */
	readonly baris: readonly Baris[];
	/** And as they were. */
	readonly barisSemula: readonly Baris[];
};

const nol = rupiah(0);
const urutKode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two trees with the same code at their root, level by level; what only one of them has counts as nothing in the other. */
export function bandingkan(semula: Simpul | undefined, menjadi: Simpul | undefined): Banding {
	const satu = menjadi ?? semula;
	if (!satu) throw new Error('Nothing to compare');
	const dulu = new Map(semula?.anak.map((anak) => [anak.kode, anak]));
	const kini = new Map(menjadi?.anak.map((anak) => [anak.kode, anak]));
	const kode = [...new Set([...dulu.keys(), ...kini.keys()])].sort(urutKode);
	return {
		kode: satu.kode,
		uraian: satu.uraian,
		jenis: satu.jenis,
		semula: semula?.jumlah ?? nol,
		menjadi: menjadi?.jumlah ?? nol,
		anak: kode.map((nama) => bandingkan(dulu.get(nama), kini.get(nama))),
		baris: menjadi?.baris ?? [],
		barisSemula: semula?.baris ?? []
	};
}

/** The three parts of a budget, compared with the one that was enacted before. */
export function bandingRancangan({ baris, perubahan }: Pick<Rancangan, 'baris' | 'perubahan'>): {
	readonly pendapatan: Banding;
	readonly belanja: Banding;
	readonly pembiayaan: Banding;
} {
	const kini = [...baris.values()];
	const dulu = perubahan && [...perubahan.semula.values()];
	const bagian = (susun: (baris: Iterable<Baris>) => Simpul): Banding =>
		bandingkan(dulu ? susun(dulu) : undefined, susun(kini));
	return {
		pendapatan: bagian(susunPendapatan),
		belanja: bagian(susunBelanja),
		pembiayaan: bagian(susunPembiayaan)
	};
}

/** The lines of everything below, before and after. */
export const semuaBaris = (satu: Banding): readonly Baris[] => [
	...satu.baris,
	...satu.barisSemula,
	...satu.anak.flatMap(semuaBaris)
];
