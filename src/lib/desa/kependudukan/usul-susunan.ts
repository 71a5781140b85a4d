import { pasanganDari } from './pasangan';
import type { Penduduk, Shdk } from './penduduk';
import { usulShdk } from './shdk-baru';

const isAnakDari = (orang: Penduduk, orangTua: Penduduk): boolean =>
	orang.ayahId === orangTua.id || orang.ibuId === orangTua.id;

/**
 * B-06: who would go along when this member takes a KK of their own, and as what: husband or wife, and the descendants
 * of either who live in the house. A proposal to be checked; nobody is bound to follow.
 */
export function usulPecah(
	anggota: readonly Penduduk[],
	kepalaLama: Penduduk,
	kepalaBaru: Penduduk
): ReadonlyMap<string, Shdk> {
	const ikut = new Map<string, Penduduk>();
	const ajak = (orang: Penduduk): void => {
		// The old head stays: with him the old card stands. His wife goes only when she is the one who asks.
		if (ikut.has(orang.id) || orang.id === kepalaLama.id) return;
		if ((orang.shdk === 'istri' || orang.shdk === 'suami') && orang.id !== kepalaBaru.id) return;
		ikut.set(orang.id, orang);
		for (const pasangan of pasanganDari(orang, anggota)) ajak(pasangan);
		for (const anak of anggota) if (isAnakDari(anak, orang)) ajak(anak);
	};
	ajak(kepalaBaru);
	return usulShdk([...ikut.values()], kepalaLama, kepalaBaru);
}

/** B-06: what somebody would be in the KK they join, as far as the register knows their ties. A proposal. */
export function usulGabung(
	orang: Penduduk,
	kepala: Penduduk,
	penduduk: ReadonlyMap<string, Penduduk>
): Shdk {
	const orangTua = [orang.ayahId, orang.ibuId].flatMap((id) =>
		id ? (penduduk.get(id) ?? []) : []
	);
	const pasangan = pasanganDari(kepala, penduduk.values());
	if (pasangan.some(({ id }) => id === orang.id))
		return kepala.jenisKelamin === 'L' ? 'istri' : 'suami';
	if (isAnakDari(orang, kepala) || pasangan.some((satu) => isAnakDari(orang, satu))) return 'anak';
	if (isAnakDari(kepala, orang)) return 'orang-tua';
	if (pasangan.some((satu) => isAnakDari(satu, orang))) return 'mertua';
	if (orangTua.some((satu) => isAnakDari(satu, kepala))) return 'cucu';
	if (pasanganDari(orang, penduduk.values()).some((satu) => isAnakDari(satu, kepala)))
		return 'menantu';
	return 'famili-lain';
}
