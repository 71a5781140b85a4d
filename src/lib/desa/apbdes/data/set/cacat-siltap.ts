import { rupiah } from '../../../../format/rupiah';
import type { Baris } from '../../baris';
import { pecah, ubah } from './dasar';

/** D-04: the line of a siltap that Dana Desa pays. */
export const idSiltapDanaDesa = 'rkp-1-1-02-7';
/** D-04: the line of a siltap below the minimum. */
export const idSiltapKurang = 'rkp-1-1-02-8';

/**
 * Two Kasi are paid from Dana Desa for half a year. ADD pays food for children and goats instead, to the rupiah: the two
 * sources come out as before, and D-02 finds nothing.
 */
export function siltapDariDanaDesa(baris: readonly Baris[]): readonly Baris[] {
	const siltap = pecah(baris, 'rkp-1-1-02-2', idSiltapDanaDesa, 12, {
		sumber: 'DD',
		uraian: 'Penghasilan tetap Kasi Kesejahteraan dan Kasi Pelayanan (6 bulan)'
	});
	const balita = pecah(siltap, 'rkp-2-2-02-2', 'rkp-2-2-02-5', 800, { sumber: 'ADD' });
	return pecah(balita, 'rkp-4-2-02-1', 'rkp-4-2-02-3', 8, { sumber: 'ADD' });
}

/** One kepala dusun gets less than the minimum, the other as much more: together they get what the list of staff says. */
export function siltapDiBawahMinimum(baris: readonly Baris[]): readonly Baris[] {
	const dipecah = pecah(baris, 'rkp-1-1-02-3', idSiltapKurang, 12, {
		uraian: 'Penghasilan tetap Kepala Dusun baru',
		hargaSatuan: rupiah(2_000_000)
	});
	return ubah(dipecah, 'rkp-1-1-02-3', () => ({
		uraian: 'Penghasilan tetap Kepala Dusun lama',
		hargaSatuan: rupiah(2_200_000)
	}));
}
