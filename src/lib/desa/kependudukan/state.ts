import type { Tanggal } from '../../format/tanggal';
import type { KelahiranDicatat } from './events';
import type { Keluarga } from './keluarga';
import { isAktif, type Penduduk } from './penduduk';
import type { Nik } from './nik';
import type { NomorKk } from './nomor-kk';

/** The events that change the number of residents, in the order of the monthly report (B-07). */
export type JenisPeristiwa = 'lahir' | 'mati' | 'datang' | 'pindah' | 'hilang';

/** A legal event (peristiwa kependudukan) as the monthly report counts it and the register tells it. */
export type Peristiwa = {
	/** Id of the command that recorded it. */
	readonly perintahId: string;
	readonly pendudukId: string;
	/** The month of the report is the month of this date (B-07). */
	readonly tanggalLapor: Tanggal;
	readonly tanggalKejadian: Tanggal;
} & { readonly jenis: 'lahir'; readonly rincian: KelahiranDicatat };

export type Kependudukan = {
	readonly penduduk: ReadonlyMap<string, Penduduk>;
	readonly keluarga: ReadonlyMap<string, Keluarga>;
	readonly peristiwa: readonly Peristiwa[];
};

/** The same, while events are being applied; never leaves `evolve`. */
export type DraftKependudukan = {
	penduduk: Map<string, Penduduk>;
	keluarga: Map<string, Keluarga>;
	peristiwa: Peristiwa[];
};

export function pendudukByNik(state: Kependudukan, nik: Nik): Penduduk | undefined {
	for (const penduduk of state.penduduk.values()) if (penduduk.nik === nik) return penduduk;
	return undefined;
}

export function keluargaByNomor(state: Kependudukan, noKk: NomorKk): Keluarga | undefined {
	for (const keluarga of state.keluarga.values()) if (keluarga.noKk === noKk) return keluarga;
	return undefined;
}

/** Active members, the head first, then in the order of the official list of relations. */
export function anggotaKeluarga(state: Kependudukan, keluargaId: string): Penduduk[] {
	const anggota: Penduduk[] = [];
	for (const penduduk of state.penduduk.values())
		if (penduduk.keluargaId === keluargaId && isAktif(penduduk)) anggota.push(penduduk);
	return anggota;
}

export function kepalaKeluarga(state: Kependudukan, keluargaId: string): Penduduk | undefined {
	return anggotaKeluarga(state, keluargaId).find((orang) => orang.shdk === 'kepala-keluarga');
}

export function pendudukAktif(state: Kependudukan): Penduduk[] {
	return [...state.penduduk.values()].filter(isAktif);
}
