import { addDays, umur } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { JenisKelamin, Kewarganegaraan, Shdk, StatusKawin } from '../kependudukan/penduduk';
import { susunNama } from './nama';

/** When the village is told of: every data set has its own. */
export type Waktu = {
	/** The day on which the practice world begins. */
	readonly kini: Tanggal;
	/** Nothing of the running month is in the register yet: what happens in it is for the learner to record (B-07). */
	readonly peristiwaTerakhir: Tanggal;
	/** Who is born later is a baby whose NIK has not been issued yet. */
	readonly nikTerakhir: Tanggal;
};
export const KECAMATAN_SENDIRI = '35.99.01';

/** Someone whose life is being told. Whoever is in no household lives elsewhere or has died. */
export type Warga = {
	readonly nama: string;
	readonly jenisKelamin: JenisKelamin;
	readonly tanggalLahir: Tanggal;
	readonly agama: string;
	/** Kecamatan of first registration. */
	readonly asal: string;
	readonly kewarganegaraan?: Kewarganegaraan;
	/** Where it is not the kabupaten of `asal`. */
	readonly tempatLahir?: string;
	ayah: Warga | null;
	ibu: Warga | null;
	statusKawin: StatusKawin;
	shdk: Shdk;
};

/** What is carried along while the village is told. */
export type Kisah = {
	readonly acak: Acak;
	readonly waktu: Waktu;
	readonly namaTerpakai: Set<string>;
	/** In a large village people share a name, as they do anywhere. */
	readonly namaBolehSama: boolean;
	/** Grown children who left home, by sex: later households take their head or spouse from them. */
	readonly perantau: Readonly<Record<JenisKelamin, Warga[]>>;
};

export const mulaiKisah = (acak: Acak, waktu: Waktu, namaBolehSama = false): Kisah => ({
	acak,
	waktu,
	namaTerpakai: new Set(),
	namaBolehSama,
	perantau: { L: [], P: [] }
});

/** From and to, in full years. */
export type RentangUmur = readonly [number, number];

export const umurKini = ({ waktu }: Pick<Kisah, 'waktu'>, warga: Warga): number =>
	umur(warga.tanggalLahir, waktu.kini);
/** Days in so many years, rounded down. */
export const hariTahun = (tahun: number): number => Math.floor((tahun * 1461) / 4);

type Asal = Pick<Warga, 'jenisKelamin' | 'tanggalLahir' | 'agama'> &
	Partial<Pick<Warga, 'nama' | 'ayah' | 'ibu' | 'asal' | 'kewarganegaraan' | 'tempatLahir'>>;

/** Every name occurs once in a small village, so that a task can speak of a person by name. */
function namaUntuk({ acak, namaTerpakai, namaBolehSama }: Kisah, asal: Asal): string {
	const tahun = Number(asal.tanggalLahir.slice(0, 4));
	let nama = susunNama(acak, asal.jenisKelamin, tahun, asal.agama);
	while (!namaBolehSama && namaTerpakai.has(nama))
		nama = susunNama(acak, asal.jenisKelamin, tahun, asal.agama);
	namaTerpakai.add(nama);
	return nama;
}

export function lahirkan(kisah: Kisah, asal: Asal): Warga {
	return {
		nama: asal.nama ?? namaUntuk(kisah, asal),
		asal: KECAMATAN_SENDIRI,
		ayah: null,
		ibu: null,
		statusKawin: 'belum-kawin',
		shdk: 'anak',
		...asal
	};
}

/** A day that makes someone `dari` to `sampai` full years old today. */
const lahirBerumur = ({ acak, waktu }: Kisah, [dari, sampai]: RentangUmur): Tanggal =>
	addDays(waktu.kini, -acak.bulat(hariTahun(dari) + 1, hariTahun(sampai + 1) - 1));

/**
 * Who is `dari` to `sampai` full years old on that day. Asked of everybody who left home, so the two bounds are made
 * once and birth dates compared as text.
 */
export function berumur(pada: Tanggal, [dari, sampai]: RentangUmur): (warga: Warga) => boolean {
	const ulangTahun = (tahun: number): string =>
		`${Number(pada.slice(0, 4)) - tahun}${pada.slice(4)}`;
	const palingMuda = ulangTahun(dari);
	const terlaluTua = ulangTahun(sampai + 1);
	return ({ tanggalLahir }) => tanggalLahir <= palingMuda && tanggalLahir > terlaluTua;
}

/** Takes the first man or woman who fits out of those who left home. */
export function ambilPerantau(
	{ perantau }: Kisah,
	jenisKelamin: JenisKelamin,
	cocok: (warga: Warga) => boolean
): Warga | null {
	const i = perantau[jenisKelamin].findIndex(cocok);
	return i < 0 ? null : (perantau[jenisKelamin].splice(i, 1)[0] ?? null);
}

/** A head of that sex and age: a grown child of an older household, or someone whose parents are not in the register. */
export function kepalaBaru(kisah: Kisah, jenisKelamin: JenisKelamin, rentang: RentangUmur): Warga {
	const { acak } = kisah;
	const dariDesa =
		acak.peluang(1, 2) && ambilPerantau(kisah, jenisKelamin, berumur(kisah.waktu.kini, rentang));
	const kepala =
		dariDesa ||
		lahirkan(kisah, {
			jenisKelamin,
			tanggalLahir: lahirBerumur(kisah, rentang),
			agama: acak.pilihBerbobot([
				['islam', 940],
				['kristen', 28],
				['katolik', 16],
				['hindu', 10],
				['buddha', 4],
				['kepercayaan', 2]
			]),
			asal: acak.peluang(4, 100) ? '35.99.02' : KECAMATAN_SENDIRI
		});
	kepala.shdk = 'kepala-keluarga';
	return kepala;
}
