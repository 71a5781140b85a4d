import { isAktif, type Penduduk, type Shdk } from './penduduk';
import { pasanganDari } from './pasangan';
import { bolehJadiKepala } from './susunan-kk';
import type { Tanggal } from '../../format/tanggal';

/** Relation to the old head -> relation to the new one, by what the new head was to the old. What is missing is unclear. */
const terjemahan: Partial<Record<Shdk, Partial<Record<Shdk, Shdk>>>> = {
	// The widow or widower: the children stay children, and the two pairs of parents change sides.
	istri: {
		anak: 'anak',
		menantu: 'menantu',
		cucu: 'cucu',
		'orang-tua': 'mertua',
		mertua: 'orang-tua'
	},
	suami: {
		anak: 'anak',
		menantu: 'menantu',
		cucu: 'cucu',
		'orang-tua': 'mertua',
		mertua: 'orang-tua'
	},
	anak: { istri: 'orang-tua', suami: 'orang-tua' },
	menantu: { istri: 'mertua', suami: 'mertua' },
	'orang-tua': { istri: 'menantu', suami: 'menantu', anak: 'cucu' },
	mertua: { istri: 'anak', suami: 'anak', anak: 'cucu' }
};

/** Staff and the like stay what they are, whoever is head. */
const tetap: readonly Shdk[] = ['pembantu', 'lainnya'];

const lebihMuda = (anak: Penduduk, orangTua: Penduduk): boolean =>
	anak.tanggalLahir > orangTua.tanggalLahir;

/**
 * the relation that a member of the old KK has to the new head, as a proposal. What the register knows of
 * parents goes first, then what follows from the two relations to the old head; Famili Lain when it is unclear.
 * `pasangan` are husband or wife of the new head.
 */
export function shdkBaru(
	anggota: Penduduk,
	kepalaLama: Penduduk,
	kepalaBaru: Penduduk,
	pasangan: readonly Penduduk[] = []
): Shdk {
	if (anggota.id === kepalaBaru.id) return 'kepala-keluarga';
	if (anggota.ayahId === kepalaBaru.id || anggota.ibuId === kepalaBaru.id) return 'anak';
	if (kepalaBaru.ayahId === anggota.id || kepalaBaru.ibuId === anggota.id) return 'orang-tua';
	if (pasangan.some(({ id }) => id === anggota.id))
		return kepalaBaru.jenisKelamin === 'L' ? 'istri' : 'suami';
	if (tetap.includes(anggota.shdk)) return anggota.shdk;

	// The old head himself, where he is still there.
	const lama = anggota.id === kepalaLama.id ? 'kepala-keluarga' : anggota.shdk;
	const usul = terjemahan[kepalaBaru.shdk]?.[lama];
	switch (usul) {
		case undefined:
			return 'famili-lain';
		case 'anak':
			// A stepchild may be as old as the one who brings it up, and then is no Anak.
			return lebihMuda(anggota, kepalaBaru) ? 'anak' : 'famili-lain';
		case 'orang-tua': {
			// A stepmother or stepfather of the new head: the register names another parent.
			const tercatat = anggota.jenisKelamin === 'L' ? kepalaBaru.ayahId : kepalaBaru.ibuId;
			return tercatat === null && lebihMuda(kepalaBaru, anggota) ? 'orang-tua' : 'famili-lain';
		}
		default:
			return usul;
	}
}

/** The proposal for a whole family, by person. `anggota` are those who remain, the new head among them. */
export function usulShdk(
	anggota: readonly Penduduk[],
	kepalaLama: Penduduk,
	kepalaBaru: Penduduk
): ReadonlyMap<string, Shdk> {
	const pasangan = pasanganDari(kepalaBaru, anggota);
	return new Map(
		anggota.map((orang) => [orang.id, shdkBaru(orang, kepalaLama, kepalaBaru, pasangan)])
	);
}

/** who may be the new head, and who not. The spouse of the old head stands first, then the eldest. */
export function calonKepala(
	anggota: readonly Penduduk[],
	pada: Tanggal
): { readonly boleh: readonly Penduduk[]; readonly belum: readonly Penduduk[] } {
	const urut = anggota.filter(isAktif).sort((a, b) => {
		const pasangan = Number(isPasangan(b)) - Number(isPasangan(a));
		return pasangan || (a.tanggalLahir < b.tanggalLahir ? -1 : 1);
	});
	return {
		boleh: urut.filter((orang) => bolehJadiKepala(orang, pada)),
		belum: urut.filter((orang) => !bolehJadiKepala(orang, pada))
	};
}

const isPasangan = ({ shdk }: Penduduk): boolean => shdk === 'istri' || shdk === 'suami';
