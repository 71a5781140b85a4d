import type { CheckSpec } from './check-spec';

/** Checks whose codes are not named after them. */
const otherwise: Readonly<Partial<Record<CheckSpec['check'], readonly string[]>>> = {
	'keluarga.aktif': ['keluarga.aktif', 'keluarga.nonaktif'],
	'penduduk.keluarga': ['penduduk.keluarga', 'penduduk.shdk'],
	'surat.jumlah': ['surat.ganda'],
	mandat: ['surat.mandat'],
	'anjungan.keluar': ['anjungan.terbuka'],
	'antrean.status': ['antrean.'],
	'tte.bersih': ['surat.tte.'],
	'impor.diterima': ['impor.'],
	'apbdes.seimbang': ['apbdes.aturan.d-02-silpa', 'apbdes.aturan.d-02-sumber'],
	'apbdes.bersih': ['apbdes.aturan.']
};

/** What a check can fail with: whole codes, or the beginning of several, which ends with a point. */
export function codesOf(spec: CheckSpec): readonly string[] {
	switch (spec.check) {
		case 'peristiwa.tercatat':
			return [`peristiwa.tercatat.${spec.jenis}`, `peristiwa.ganda.${spec.jenis}`];
		case 'peristiwa.isian':
			return [`peristiwa.isian.${spec.jenis}.${spec.isian}`];
		case 'peristiwa.lampiran':
		case 'peristiwa.orang':
		case 'peristiwa.jumlah':
		case 'peristiwa.dibatalkan':
			return [`${spec.check}.${spec.jenis}`];
		case 'penduduk.isian':
		case 'sementara.isian':
			return [`${spec.check}.${spec.isian}`];
		case 'penduduk.keadaan':
			return [`penduduk.keadaan.${spec.keadaan}`];
		case 'penduduk.akibat':
			return [`penduduk.akibat.${spec.ke}`];
		case 'lampid.sel':
			return [`lampid.${spec.baris}`];
		case 'lampid.kk':
			return [`lampid.kk.${spec.baris}`];
		case 'injeksi.tercatat':
			return ['injeksi.'];
		case 'surat.langkah':
		case 'apbdes.langkah':
			return [`${spec.check}.${spec.langkah}`];
		case 'surat.penandatangan':
			return [`surat.penandatangan.${spec.bentuk}`];
		case 'penugasan':
			return [`surat.penugasan.${spec.bentuk}`];
		case 'apbdes.aturan':
			return [
				spec.kunci === undefined
					? `apbdes.aturan.${spec.aturan?.toLowerCase() ?? ''}`
					: `apbdes.aturan.${spec.kunci}`
			];
		default:
			return otherwise[spec.check] ?? [spec.check, `${spec.check}.`];
	}
}

/** Whether a check may be the one that failed with this code. */
export const canFailWith = (spec: CheckSpec, code: string): boolean =>
	codesOf(spec).some((one) => code === one || (isBeginning(one) && code.startsWith(one)));

// 'apbdes.aturan.d-02' stands for all of one number.
const isBeginning = (code: string): boolean => /(\.|\.d-0\d)$/.test(code);
