import { isAktif, type Penduduk } from './penduduk';
import { isKawin } from './susunan-kk';

/** Relations that make two married members of one KK a couple when nothing else tells. */
const berpasangan: readonly (readonly [Penduduk['shdk'], Penduduk['shdk']])[] = [
	['anak', 'menantu'],
	['orang-tua', 'orang-tua'],
	['mertua', 'mertua']
];

const isKepalaDanPasangan = (a: Penduduk, b: Penduduk): boolean =>
	a.shdk === 'kepala-keluarga' && (b.shdk === 'istri' || b.shdk === 'suami');

/**
 * Husband or wife (more than one wife included) of somebody, as far as the register tells: no record points at a
 * spouse. Head and Istri/Suami first; else the other parent of a common child; else the only match by relation, such
 * as one married Anak and one Menantu. Who could be either is nobody's: a wrong "cerai mati" is worse than none.
 *
 * `penduduk` is everybody in whom children and spouses are looked for: the register, or one family.
 */
export function pasanganDari(orang: Penduduk, penduduk: Iterable<Penduduk>): readonly Penduduk[] {
	if (!isKawin(orang)) return [];
	const semua = [...penduduk];
	const mungkin = semua.filter(
		(lain) =>
			lain.id !== orang.id &&
			isAktif(lain) &&
			isKawin(lain) &&
			lain.jenisKelamin !== orang.jenisKelamin
	);
	const serumah = mungkin.filter(({ keluargaId }) => keluargaId === orang.keluargaId);

	const menurutKk = serumah.filter(
		(lain) => isKepalaDanPasangan(orang, lain) || isKepalaDanPasangan(lain, orang)
	);
	if (menurutKk.length > 0) return menurutKk;

	const orangTuaBersama = new Set<string>();
	for (const { ayahId, ibuId } of semua) {
		if (ayahId === orang.id && ibuId) orangTuaBersama.add(ibuId);
		if (ibuId === orang.id && ayahId) orangTuaBersama.add(ayahId);
	}
	// Somebody who is married to the head of a KK has no second spouse elsewhere.
	const bebas = (lain: Penduduk): boolean =>
		!semua.some(
			(x) =>
				x.id !== lain.id &&
				x.keluargaId === lain.keluargaId &&
				isAktif(x) &&
				isKawin(x) &&
				(isKepalaDanPasangan(x, lain) || isKepalaDanPasangan(lain, x))
		);
	const menurutAnak = mungkin.filter((lain) => orangTuaBersama.has(lain.id) && bebas(lain));
	const menurutAnakSerumah = menurutAnak.filter(
		({ keluargaId }) => keluargaId === orang.keluargaId
	);
	if (menurutAnakSerumah.length > 0) return menurutAnakSerumah;
	if (menurutAnak.length === 1) return menurutAnak;

	const cocok = (a: Penduduk, b: Penduduk): boolean =>
		berpasangan.some(
			([satu, dua]) => (a.shdk === satu && b.shdk === dua) || (a.shdk === dua && b.shdk === satu)
		);
	const menurutHubungan = serumah.filter((lain) => cocok(orang, lain));
	const [satu, ...lebih] = menurutHubungan;
	if (!satu || lebih.length > 0) return [];
	// The other side must have no choice either.
	const saingan = semua.filter(
		(lain) =>
			lain.id !== orang.id &&
			lain.keluargaId === orang.keluargaId &&
			isAktif(lain) &&
			isKawin(lain) &&
			lain.jenisKelamin === orang.jenisKelamin &&
			cocok(lain, satu)
	);
	return saingan.length === 0 ? [satu] : [];
}
