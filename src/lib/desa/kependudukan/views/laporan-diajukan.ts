import { bulanDari, type Bulan } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Mutasi, MutasiKk } from '../mutasi';
import type { Penduduk } from '../penduduk';
import { barisMutasi, barisMutasiKk, jumlahKk, lampid } from './lampid';
import { jumlahSel, samaSel } from './sel';

/** A report that was handed in and no longer says what the book says, with what came in between. */
export type BedaLaporan = {
	readonly diajukan: { readonly jiwa: number; readonly kk: number };
	readonly kini: { readonly jiwa: number; readonly kk: number };
	readonly orang: readonly { readonly mutasi: Mutasi; readonly penduduk: Penduduk | undefined }[];
	readonly keluarga: readonly MutasiKk[];
};

/** Null while the figures handed in still hold. */
export function bedaSejakDiajukan(
	dunia: Dunia,
	start: Pick<Dunia, 'kependudukan'>,
	bulan: Bulan
): BedaLaporan | null {
	const { kependudukan } = dunia;
	const laporan = kependudukan.laporan.get(bulan);
	if (!laporan) return null;
	const { desa } = lampid(dunia, start, bulan);
	const kk = jumlahKk(desa.kk.akhir);
	if (samaSel(laporan.akhir, desa.orang.akhir) && laporan.kkAkhir === kk) return null;
	const lingkup = { bulan, pertama: bulanDari(dunia.tanggalMulai) };
	return {
		diajukan: { jiwa: jumlahSel(laporan.akhir), kk: laporan.kkAkhir },
		kini: { jiwa: jumlahSel(desa.orang.akhir), kk },
		orang: kependudukan.mutasi
			.slice(laporan.sampaiMutasi)
			.filter((mutasi) => barisMutasi(mutasi, lingkup) !== null)
			.map((mutasi) => ({ mutasi, penduduk: kependudukan.penduduk.get(mutasi.pendudukId) })),
		keluarga: kependudukan.mutasiKk
			.slice(laporan.sampaiMutasiKk)
			.filter((mutasi) => barisMutasiKk(mutasi, lingkup) !== null)
	};
}
