import { rupiah, type Rupiah } from '../../format/rupiah';
import { bagianRekening, jumlahBaris, type Bagian, type Baris } from './baris';
import {
	rekeningEkonomi,
	rekeningKegiatan,
	type Rekening,
	type TingkatRekening
} from './rekening/rekening';
import { daftarSumberDana, type SumberDana } from './sumber-dana';

/** One row of the budget with what stands below it. */
export type Simpul = {
	readonly kode: string;
	readonly uraian: string;
	readonly jenis: TingkatRekening;
	readonly jumlah: Rupiah;
	/** By their code. */
	readonly anak: readonly Simpul[];
	/** At the lowest level only, by their id. */
	readonly baris: readonly Baris[];
};

/** A line without a known account counts as belanja: money that nobody can place must not look like income. */
export const bagianBaris = ({ rekening }: Baris): Bagian => bagianRekening(rekening) ?? 'belanja';

/** 4 > 4.2 > 4.2.1 > 4.2.1.01 */
export const susunPendapatan = (baris: Iterable<Baris>): Simpul =>
	susun('4', pilih(baris, 'pendapatan'), tingkatAkun);

/** 5 > bidang 2 > sub bidang 2.3 > kegiatan 2.3.10 > 5.3 > 5.3.5 > 5.3.5.03 */
export const susunBelanja = (baris: Iterable<Baris>): Simpul =>
	susun('5', pilih(baris, 'belanja'), [...tingkatKegiatan, ...tingkatAkun]);

/** 6 > 6.1 > 6.1.1 > 6.1.1.01. What 6 itself amounts to is the netto: 6.1 less the rest. */
export function susunPembiayaan(baris: Iterable<Baris>): Simpul {
	const akun = susun('6', pilih(baris, 'pembiayaan'), tingkatAkun);
	const jumlah = akun.anak.reduce(
		(netto, { kode, jumlah }) => (kode === '6.1' ? netto + jumlah : netto - jumlah),
		0
	);
	return { ...akun, jumlah: rupiah(jumlah) };
}

const pilih = (baris: Iterable<Baris>, bagian: Bagian): Baris[] =>
	[...baris].filter((satu) => bagianBaris(satu) === bagian);

type Tingkat = {
	readonly jenis: TingkatRekening;
	readonly kode: (baris: Baris) => string;
	readonly cari: (kode: string) => Rekening | undefined;
};

/** The first parts of a code. */
const ruas = (kode: string, banyak: number): string => kode.split('.').slice(0, banyak).join('.');

const tingkatAkun: readonly Tingkat[] = [
	{ jenis: 'kelompok', kode: ({ rekening }) => ruas(rekening, 2), cari: rekeningEkonomi },
	{ jenis: 'jenis', kode: ({ rekening }) => ruas(rekening, 3), cari: rekeningEkonomi },
	{ jenis: 'objek', kode: ({ rekening }) => rekening, cari: rekeningEkonomi }
];

const tingkatKegiatan: readonly Tingkat[] = [
	{ jenis: 'bidang', kode: ({ kegiatan }) => ruas(kegiatan ?? '', 1), cari: rekeningKegiatan },
	{ jenis: 'subbidang', kode: ({ kegiatan }) => ruas(kegiatan ?? '', 2), cari: rekeningKegiatan },
	{ jenis: 'kegiatan', kode: ({ kegiatan }) => kegiatan ?? '', cari: rekeningKegiatan }
];

const kodeTanpaNama = 'Kode tidak dikenal';

function susun(kode: string, baris: readonly Baris[], tingkat: readonly Tingkat[]): Simpul {
	const akar = { kode, uraian: rekeningEkonomi(kode)?.uraian ?? kodeTanpaNama };
	return { ...akar, jenis: 'akun', ...isi(baris, tingkat) };
}

function isi(
	baris: readonly Baris[],
	[satu, ...bawah]: readonly Tingkat[]
): Pick<Simpul, 'jumlah' | 'anak' | 'baris'> {
	if (!satu) {
		const urut = baris.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		return { jumlah: total(baris), anak: [], baris: urut };
	}
	const menurutKode = new Map<string, Baris[]>();
	for (const isian of baris) {
		const kode = satu.kode(isian);
		const ada = menurutKode.get(kode);
		if (ada) ada.push(isian);
		else menurutKode.set(kode, [isian]);
	}
	const anak = [...menurutKode.keys()].sort().map((kode): Simpul => {
		const dikenal = satu.cari(kode);
		// A code of another level names something else: '5.3' given as an objek is no known objek.
		const uraian = dikenal?.jenis === satu.jenis ? dikenal.uraian : kodeTanpaNama;
		return { kode, uraian, jenis: satu.jenis, ...isi(menurutKode.get(kode) ?? [], bawah) };
	});
	const jumlah = anak.reduce((sampai, { jumlah }) => sampai + jumlah, 0);
	return { jumlah: rupiah(jumlah), anak, baris: [] };
}

const total = (baris: readonly Baris[]): Rupiah =>
	rupiah(baris.reduce((sampai, satu) => sampai + jumlahBaris(satu), 0));

/** D-02: the figures below the line. */
export type Ringkasan = {
	readonly pendapatan: Rupiah;
	readonly belanja: Rupiah;
	/** Negative for a deficit. */
	readonly surplus: Rupiah;
	readonly penerimaan: Rupiah;
	readonly pengeluaran: Rupiah;
	readonly netto: Rupiah;
	readonly silpa: Rupiah;
};

export function ringkas(baris: Iterable<Baris>): Ringkasan {
	const arus = { masuk: 0, belanja: 0, penerimaan: 0, pengeluaran: 0 };
	for (const satu of baris) arus[arusBaris(satu)] += jumlahBaris(satu);
	const surplus = arus.masuk - arus.belanja;
	const netto = arus.penerimaan - arus.pengeluaran;
	return {
		pendapatan: rupiah(arus.masuk),
		belanja: rupiah(arus.belanja),
		surplus: rupiah(surplus),
		penerimaan: rupiah(arus.penerimaan),
		pengeluaran: rupiah(arus.pengeluaran),
		netto: rupiah(netto),
		silpa: rupiah(surplus + netto)
	};
}

/** Of pembiayaan 6.1 alone comes in; a group that is not known goes out, so that it cannot cover a deficit. */
function arusBaris(baris: Baris): 'masuk' | 'belanja' | 'penerimaan' | 'pengeluaran' {
	const bagian = bagianBaris(baris);
	if (bagian === 'pendapatan') return 'masuk';
	if (bagian === 'belanja') return 'belanja';
	return ruas(baris.rekening, 2) === '6.1' ? 'penerimaan' : 'pengeluaran';
}

export type ArusSumber = {
	readonly pendapatan: Rupiah;
	/** All of 6.1: what is left of last year, and what is taken out of savings or sold. */
	readonly silpa: Rupiah;
	readonly belanja: Rupiah;
	readonly pengeluaran: Rupiah;
	/** Negative where more goes out than comes in. */
	readonly sisa: Rupiah;
};

/** D-02: what comes in and goes out of each source that has a line, in the order of the sources. */
export function perSumber(baris: Iterable<Baris>): ReadonlyMap<SumberDana, ArusSumber> {
	const arus = new Map<SumberDana, Record<ReturnType<typeof arusBaris>, number>>();
	for (const satu of baris) {
		const ada = arus.get(satu.sumber) ?? { masuk: 0, belanja: 0, penerimaan: 0, pengeluaran: 0 };
		ada[arusBaris(satu)] += jumlahBaris(satu);
		arus.set(satu.sumber, ada);
	}
	return new Map(
		daftarSumberDana.flatMap((sumber) => {
			const satu = arus.get(sumber);
			if (!satu) return [];
			const { masuk, belanja, penerimaan, pengeluaran } = satu;
			const isi: ArusSumber = {
				pendapatan: rupiah(masuk),
				silpa: rupiah(penerimaan),
				belanja: rupiah(belanja),
				pengeluaran: rupiah(pengeluaran),
				sisa: rupiah(masuk + penerimaan - belanja - pengeluaran)
			};
			return [[sumber, isi] as const];
		})
	);
}
