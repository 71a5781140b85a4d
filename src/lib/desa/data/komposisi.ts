import { addDays } from '../../format/tanggal';
import {
	jandaDuda,
	keluargaBayi,
	keluargaCampuran,
	keluargaPasangan,
	lajangMandiri,
	orangTuaTunggal
} from './rumah-tangga';
import type { RumahTangga } from './rumah-tangga';
import type { Kisah } from './warga';

/** How many households of each kind a village has, old ones first: the grown children of those found the later ones. */
export type Komposisi = {
	readonly pasanganTua: number;
	readonly jandaDuda: number;
	readonly pasanganMatang: number;
	readonly tigaGenerasi: number;
	readonly orangTuaTunggal: number;
	readonly tunggalDenganOrangTua: number;
	readonly pasanganDewasa: number;
	readonly kepalaPerempuan: number;
	/** A head whose husband is WNA. */
	readonly campuran?: number;
	readonly pasanganDenganOrangTua: number;
	/** Couples of the last years, those with a baby that has no NIK yet among them. */
	readonly pasanganBaru: number;
	readonly bayiBelumBerNik: readonly [paling: number, banyak: number];
	readonly lajang: number;
};

export type Pembangun = (kisah: Kisah) => RumahTangga;
const kali = (banyak: number, pembangun: Pembangun): Pembangun[] =>
	Array.from({ length: banyak }, () => pembangun);

/** The 120 households of a small village: the shares that all others are made to. */
export const komposisiKecil: Komposisi = {
	pasanganTua: 9,
	jandaDuda: 13,
	pasanganMatang: 22,
	tigaGenerasi: 10,
	orangTuaTunggal: 8,
	tunggalDenganOrangTua: 8,
	pasanganDewasa: 15,
	kepalaPerempuan: 2,
	pasanganDenganOrangTua: 10,
	pasanganBaru: 9,
	bayiBelumBerNik: [2, 3],
	lajang: 14
};

export function susunan({ acak, waktu }: Kisah, komposisi: Komposisi): Pembangun[] {
	const bayi = acak.bulat(...komposisi.bayiBelumBerNik);
	return [
		...kali(komposisi.pasanganTua, (kisah) => keluargaPasangan(kisah, [60, 80], {})),
		...kali(komposisi.jandaDuda, jandaDuda),
		...kali(komposisi.pasanganMatang, (kisah) => keluargaPasangan(kisah, [46, 59], {})),
		...kali(komposisi.tigaGenerasi, (kisah) =>
			keluargaPasangan(kisah, [48, 62], { tigaGenerasi: true })
		),
		...kali(komposisi.orangTuaTunggal, (kisah) => orangTuaTunggal(kisah, [30, 54], {})),
		...kali(komposisi.tunggalDenganOrangTua, (kisah) =>
			orangTuaTunggal(kisah, [30, 50], { denganOrangTua: true })
		),
		...kali(komposisi.pasanganDewasa, (kisah) => keluargaPasangan(kisah, [33, 45], {})),
		...kali(komposisi.kepalaPerempuan, (kisah) =>
			keluargaPasangan(kisah, [30, 42], { kepala: 'P' })
		),
		...kali(komposisi.campuran ?? 0, keluargaCampuran),
		...kali(komposisi.pasanganDenganOrangTua, (kisah) =>
			keluargaPasangan(kisah, [30, 43], { denganOrangTua: true })
		),
		...kali(komposisi.pasanganBaru - bayi, (kisah) => keluargaPasangan(kisah, [23, 32], {})),
		...kali(bayi, (kisah) =>
			keluargaBayi(kisah, addDays(waktu.peristiwaTerakhir, -acak.bulat(3, 75)))
		),
		...kali(komposisi.lajang, (kisah) => lajangMandiri(kisah, [22, 42]))
	];
}

type JenisRumah = Exclude<keyof Komposisi, 'bayiBelumBerNik'>;

/** So many households in the shares of another village; what is left over goes to the largest remainders. */
export function skala(komposisi: Komposisi, banyakKk: number): Komposisi {
	const { bayiBelumBerNik, ...rumah } = komposisi;
	// Safe: what is left are the kinds of household.
	const jenis = Object.entries(rumah) as [JenisRumah, number][];
	const semula = jenis.reduce((jumlah, [, banyak]) => jumlah + banyak, 0);
	const bagian = jenis.map(([nama, banyak], i) => ({
		nama,
		i,
		utuh: Math.floor((banyak * banyakKk) / semula),
		sisa: (banyak * banyakKk) % semula
	}));
	const belum = banyakKk - bagian.reduce((jumlah, { utuh }) => jumlah + utuh, 0);
	const dibulatkanNaik = new Set(
		[...bagian]
			.sort((a, b) => b.sisa - a.sisa || a.i - b.i)
			.slice(0, belum)
			.map(({ nama }) => nama)
	);
	const hasil = bagian.map(
		({ nama, utuh }) => [nama, utuh + (dibulatkanNaik.has(nama) ? 1 : 0)] as const
	);
	const bayi = (banyak: number): number => Math.floor((banyak * banyakKk) / semula);
	return {
		...komposisi,
		// Safe: every kind of household of the other village is there.
		...(Object.fromEntries(hasil) as Record<JenisRumah, number>),
		bayiBelumBerNik: [bayi(bayiBelumBerNik[0]), bayi(bayiBelumBerNik[1])]
	};
}
