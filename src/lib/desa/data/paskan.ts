import type { JenisKelamin } from '../kependudukan/penduduk';
import type { RumahTangga } from './rumah-tangga';
import { umurKini } from './warga';
import type { Kisah, Warga } from './warga';

/** Exactly so many men and women. */
export type Sasaran = Readonly<Record<JenisKelamin, number>>;

/** Single and of the age at which one leaves. */
function dapatMerantau(kisah: Kisah, warga: Warga): boolean {
	const umur = umurKini(kisah, warga);
	return warga.shdk === 'anak' && warga.statusKawin === 'belum-kawin' && umur >= 19 && umur <= 39;
}

/**
 * Grown single children leave the village until it has exactly the men and women that a worked example counts. Null
 * when there are too few from the start, or too few who could go: then the village is told anew.
 */
export function paskan(
	kisah: Kisah,
	rumahTangga: readonly RumahTangga[],
	sasaran: Sasaran
): RumahTangga[] | null {
	const warga = rumahTangga.flatMap(({ anggota }) => anggota);
	const pergi = new Set<Warga>();
	for (const jenisKelamin of ['L', 'P'] as const) {
		const semua = warga.filter((orang) => orang.jenisKelamin === jenisKelamin);
		const lebih = semua.length - sasaran[jenisKelamin];
		const calon = semua.filter((orang) => dapatMerantau(kisah, orang));
		// A village that would lose most of its young is not told so.
		if (lebih < 0 || lebih * 2 > calon.length) return null;
		for (const orang of kisah.acak.kocok(calon).slice(0, lebih)) pergi.add(orang);
	}
	return rumahTangga.map((rumah) => ({
		...rumah,
		anggota: rumah.anggota.filter((orang) => !pergi.has(orang))
	}));
}
