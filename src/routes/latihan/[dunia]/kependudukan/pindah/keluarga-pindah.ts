import type { Keluarga } from '$lib/desa/kependudukan/keluarga';
import { parseNik } from '$lib/desa/kependudukan/nik';
import { parseNomorKk } from '$lib/desa/kependudukan/nomor-kk';
import { isAktif } from '$lib/desa/kependudukan/penduduk';
import { keluargaByNomor, pendudukByNik, type Kependudukan } from '$lib/desa/kependudukan/state';
import type { Problem } from '$lib/desa/problem';

export type KeluargaPindah = {
	readonly keluarga: Keluarga | undefined;
	/** Who is ticked when the form opens: the person one came from. */
	readonly pendudukIds: readonly string[];
	readonly problems: readonly Problem[];
};

/** The KK that a move is about, from the address: `?noKk=`, `?nik=` of a person, or what was typed in `?cari=`. */
export function keluargaPindah(state: Kependudukan, query: URLSearchParams): KeluargaPindah {
	const dicari = query.get('noKk') ?? query.get('nik') ?? query.get('cari') ?? '';
	const noKk = parseNomorKk(dicari);
	const kk = noKk.ok ? keluargaByNomor(state, noKk.value) : undefined;
	if (kk?.aktif) return { keluarga: kk, pendudukIds: [], problems: [] };
	const nik = parseNik(dicari);
	const orang = nik.ok ? pendudukByNik(state, nik.value) : undefined;
	const keluarga = orang && isAktif(orang) ? state.keluarga.get(orang.keluargaId) : undefined;
	if (orang && keluarga) return { keluarga, pendudukIds: [orang.id], problems: [] };
	if (dicari === '' && !query.has('cari'))
		return { keluarga: undefined, pendudukIds: [], problems: [] };
	return {
		keluarga: undefined,
		pendudukIds: [],
		problems: [
			{
				field: 'cari',
				level: 'galat',
				rule: 'B-04',
				message:
					dicari === ''
						? 'Nomor KK atau NIK belum diisi.'
						: `Tidak ada KK atau penduduk aktif dengan nomor "${dicari}" di desa ini.`,
				mend: 'Salin 16 angka dari KK yang dibawa pemohon.'
			}
		]
	};
}
