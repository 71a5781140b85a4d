import type { Keluarga } from '$lib/desa/kependudukan/keluarga';
import { parseNik } from '$lib/desa/kependudukan/nik';
import { parseNomorKk } from '$lib/desa/kependudukan/nomor-kk';
import { isAktif, type Penduduk } from '$lib/desa/kependudukan/penduduk';
import {
	keluargaByNomor,
	kepalaKeluarga,
	pendudukByNik,
	type Kependudukan
} from '$lib/desa/kependudukan/state';
import type { Problem } from '$lib/desa/problem';

export type HasilCari = {
	readonly keluarga: Keluarga | undefined;
	/** By whose NIK it was found. */
	readonly orang: Penduduk | undefined;
	readonly problems: readonly Problem[];
};

const kosong: HasilCari = { keluarga: undefined, orang: undefined, problems: [] };

/** An active KK by its number or by the NIK of a member; nothing at all while nothing was asked for. */
export function cariKk(state: Kependudukan, dicari: string | null, field: string): HasilCari {
	if (dicari === null) return kosong;
	const noKk = parseNomorKk(dicari);
	const kk = noKk.ok ? keluargaByNomor(state, noKk.value) : undefined;
	if (kk?.aktif) return { ...kosong, keluarga: kk };
	const nik = parseNik(dicari);
	const orang = nik.ok ? pendudukByNik(state, nik.value) : undefined;
	const keluarga = orang && isAktif(orang) ? state.keluarga.get(orang.keluargaId) : undefined;
	if (keluarga) return { keluarga, orang, problems: [] };
	return {
		...kosong,
		problems: [
			{
				field,
				level: 'galat',
				rule: 'B-06',
				message:
					dicari.trim() === ''
						? 'Nomor KK atau NIK belum diisi.'
						: `Tidak ada KK atau penduduk aktif dengan nomor "${dicari}" di desa ini.`,
				mend: 'Salin 16 angka dari KK yang dibawa pelapor.'
			}
		]
	};
}

/** The head of the active KK with that number; '' while what is typed is no such number. */
export function kepalaByNomor(state: Kependudukan, nomor: string): string {
	const noKk = parseNomorKk(nomor);
	const keluarga = noKk.ok ? keluargaByNomor(state, noKk.value) : undefined;
	return keluarga?.aktif ? (kepalaKeluarga(state, keluarga.id)?.nama ?? '') : '';
}
