import { isAktif, type Penduduk } from '../penduduk';
import type { Kependudukan } from '../state';
import { isiRegister } from './kanon';
import { kunciOrang } from './kenali';
import { daftarKolom } from './kolom';

/**
 * The whole register in the 43 columns, KK by KK: the heading and one row for each resident. Who has died or left stays
 * in it with that status; an entry taken back never was, and the record of an earlier stay is left out for whoever is
 * here again.
 */
export function barisEkspor(state: Kependudukan): readonly (readonly string[])[] {
	const nikAktif = new Set<string>();
	const kunciAktif = new Set<string>();
	const kunci = (orang: Penduduk): string =>
		kunciOrang(orang.nama, orang.tempatLahir, orang.tanggalLahir);
	const byKeluarga = new Map<string, Penduduk[]>();
	for (const orang of state.penduduk.values()) {
		if (orang.keadaan.status === 'dibatalkan') continue;
		if (isAktif(orang)) {
			if (orang.nik !== null) nikAktif.add(orang.nik);
			kunciAktif.add(kunci(orang));
		}
		const serumah = byKeluarga.get(orang.keluargaId);
		if (serumah) serumah.push(orang);
		else byKeluarga.set(orang.keluargaId, [orang]);
	}
	const isDicatat = (orang: Penduduk): boolean =>
		isAktif(orang) ||
		(orang.nik === null ? !kunciAktif.has(kunci(orang)) : !nikAktif.has(orang.nik));
	const baris = [...byKeluarga.values()].flatMap((serumah) =>
		serumah.filter(isDicatat).map((orang) => {
			const isi = isiRegister(state, orang);
			return daftarKolom.map((kolom) => isi[kolom]);
		})
	);
	return [daftarKolom, ...baris];
}
