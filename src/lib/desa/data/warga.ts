import { addDays, tanggal, umur } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { JenisKelamin, Shdk, StatusKawin } from '../kependudukan/penduduk';
import { susunNama } from './nama';

/** The day on which a practice world of this data set begins. */
export const TANGGAL_DUNIA = tanggal('2026-11-16');
/** Nothing of the running month is in the register yet: what happens in it is for the learner to record (B-07). */
export const PERISTIWA_TERAKHIR = tanggal('2026-10-30');
/** Who is born later is a baby whose NIK has not been issued yet. */
export const NIK_TERAKHIR = tanggal('2026-07-31');
export const KECAMATAN_SENDIRI = '35.99.01';

/** Someone whose life is being told. Whoever is in no household lives elsewhere or has died. */
export type Warga = {
	readonly nama: string;
	readonly jenisKelamin: JenisKelamin;
	readonly tanggalLahir: Tanggal;
	readonly agama: string;
	/** Kecamatan of first registration. */
	readonly asal: string;
	ayah: Warga | null;
	ibu: Warga | null;
	statusKawin: StatusKawin;
	shdk: Shdk;
};

/** What is carried along while the village is told. */
export type Kisah = {
	readonly acak: Acak;
	readonly namaTerpakai: Set<string>;
	/** Grown children who left home: later households take their head or spouse from them. */
	readonly perantau: Warga[];
};

/** From and to, in full years. */
export type RentangUmur = readonly [number, number];

export const umurKini = (warga: Warga): number => umur(warga.tanggalLahir, TANGGAL_DUNIA);
/** Days in so many years, rounded down. */
export const hariTahun = (tahun: number): number => Math.floor((tahun * 1461) / 4);

type Asal = Pick<Warga, 'jenisKelamin' | 'tanggalLahir' | 'agama'> &
	Partial<Pick<Warga, 'ayah' | 'ibu' | 'asal'>>;

/** Every name occurs once in a village, so that a task can speak of a person by name. */
export function lahirkan({ acak, namaTerpakai }: Kisah, asal: Asal): Warga {
	const tahun = Number(asal.tanggalLahir.slice(0, 4));
	let nama = susunNama(acak, asal.jenisKelamin, tahun, asal.agama);
	while (namaTerpakai.has(nama)) nama = susunNama(acak, asal.jenisKelamin, tahun, asal.agama);
	namaTerpakai.add(nama);
	return {
		nama,
		asal: KECAMATAN_SENDIRI,
		ayah: null,
		ibu: null,
		statusKawin: 'belum-kawin',
		shdk: 'anak',
		...asal
	};
}

/** A day that makes someone `dari` to `sampai` full years old today. */
const lahirBerumur = (acak: Acak, dari: number, sampai: number): Tanggal =>
	addDays(TANGGAL_DUNIA, -acak.bulat(hariTahun(dari) + 1, hariTahun(sampai + 1) - 1));

/** Takes the first who fits out of those who left home. */
export function ambilPerantau({ perantau }: Kisah, cocok: (warga: Warga) => boolean): Warga | null {
	const i = perantau.findIndex(cocok);
	return i < 0 ? null : (perantau.splice(i, 1)[0] ?? null);
}

/** A head of that sex and age: a grown child of an older household, or someone whose parents are not in the register. */
export function kepalaBaru(
	kisah: Kisah,
	jenisKelamin: JenisKelamin,
	[dari, sampai]: RentangUmur
): Warga {
	const { acak } = kisah;
	const dariDesa =
		acak.peluang(1, 2) &&
		ambilPerantau(
			kisah,
			(warga) =>
				warga.jenisKelamin === jenisKelamin && umurKini(warga) >= dari && umurKini(warga) <= sampai
		);
	const kepala =
		dariDesa ||
		lahirkan(kisah, {
			jenisKelamin,
			tanggalLahir: lahirBerumur(acak, dari, sampai),
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
