import type { Tanggal } from '../../../format/tanggal';
import type { AturanTahun } from '../aturan-tahun';
import type { Rancangan, Tahap } from '../rancangan';
import { batasHariKerja } from './hari-kerja';

export type TahapKini = Tahap | 'berlaku-sendiri';

/** D-07: working days that the camat has for an evaluation (UU 6/2014 Ps. 69). */
export const hariEvaluasi = 20;

/**
 * The day on which the twenty working days began: the papers came complete, or what was asked for came back done [produk].
 * Undefined while nothing is being evaluated.
 */
export const mulaiEvaluasi = (rancangan: Pick<Rancangan, 'langkah'>): Tanggal | undefined =>
	awalEvaluasi(rancangan)?.tanggal;

const awalEvaluasi = ({ langkah }: Pick<Rancangan, 'langkah'>) =>
	langkah.findLast(
		({ langkah: { jenis } }) => jenis === 'terima' || jenis === 'sampaikan-perbaikan'
	);

/**
 * Whether it is another evaluation than the first. The law gives twenty working days, and the force that comes by itself,
 * to the first alone; for what comes back they are a rule of the product.
 */
export const isEvaluasiUlang = (rancangan: Pick<Rancangan, 'langkah'>): boolean =>
	awalEvaluasi(rancangan)?.langkah.jenis === 'sampaikan-perbaikan';

/** Where a draft stands on a day: an evaluation that was not ended in time lets it come into force by itself (D-07). */
export function tahapKini(
	rancangan: Pick<Rancangan, 'tahap' | 'langkah'>,
	tanggal: Tanggal,
	libur: AturanTahun['libur']
): TahapKini {
	if (rancangan.tahap !== 'dievaluasi') return rancangan.tahap;
	const mulai = mulaiEvaluasi(rancangan);
	const lewat = mulai !== undefined && tanggal > batasHariKerja(mulai, hariEvaluasi, libur);
	return lewat ? 'berlaku-sendiri' : 'dievaluasi';
}
