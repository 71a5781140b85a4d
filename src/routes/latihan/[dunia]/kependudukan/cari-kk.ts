import { periksaBentuk, rapikanAngka } from '$lib/desa/kependudukan/enam-belas-angka';
import type { Keluarga } from '$lib/desa/kependudukan/keluarga';
import { parseNik } from '$lib/desa/kependudukan/nik';
import { formatNomorKk, parseNomorKk } from '$lib/desa/kependudukan/nomor-kk';
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
const salinDari = 'KK yang dibawa pelapor';

/** An active KK by its number or by the NIK of a member; nothing at all while nothing was asked for. */
export function cariKk(state: Kependudukan, dicari: string | null, field: string): HasilCari {
	if (dicari === null) return kosong;
	const gagal = (
		isi: Pick<Problem, 'message' | 'mend'> & Partial<Pick<Problem, 'rule' | 'basis'>>
	): HasilCari => ({ ...kosong, problems: [{ rule: 'B-06', ...isi, field, level: 'galat' }] });

	const bentuk = periksaBentuk(rapikanAngka(dicari), 'Nomor KK atau NIK', salinDari);
	if (bentuk) return gagal(bentuk);
	const noKk = parseNomorKk(dicari);
	const kk = noKk.ok ? keluargaByNomor(state, noKk.value) : undefined;
	if (kk?.aktif) return { ...kosong, keluarga: kk };
	const nik = parseNik(dicari);
	const orang = nik.ok ? pendudukByNik(state, nik.value) : undefined;
	const keluarga = orang && isAktif(orang) ? state.keluarga.get(orang.keluargaId) : undefined;
	if (keluarga) return { keluarga, orang, problems: [] };

	const mend = `Salin 16 angka dari ${salinDari}.`;
	if (orang) return gagal({ message: `${orang.nama} bukan penduduk aktif lagi.`, mend });
	if (kk) return gagal({ message: `KK ${formatNomorKk(kk.noKk)} tidak aktif lagi.`, mend });
	// A number that can be neither is told why it is no number of a KK, which is what was asked for first.
	if (!nik.ok && !noKk.ok && noKk.problems[0]) return gagal(noKk.problems[0]);
	return gagal({
		message: `Tidak ada KK atau penduduk aktif dengan nomor "${dicari}" di desa ini.`,
		mend
	});
}

/** The head of the active KK with that number; '' while what is typed is no such number. */
export function kepalaByNomor(state: Kependudukan, nomor: string): string {
	const noKk = parseNomorKk(nomor);
	const keluarga = noKk.ok ? keluargaByNomor(state, noKk.value) : undefined;
	return keluarga?.aktif ? (kepalaKeluarga(state, keluarga.id)?.nama ?? '') : '';
}
