import type { Dunia } from '../dunia';
import { isAktif, type Penduduk } from '../kependudukan/penduduk';
import type { SesiWarga } from './layanan';
import type { Persuratan } from './state';

/** C-05 [produk]: wrong PINs in a row, and for how long they close the door. */
export const salahPalingBanyak = 5;
export const menitTerkunci = 15;

/** A phone is in one hand; only the kiosk is passed on to strangers, and its minutes are a setting of the village. */
export const menitPonsel = 30;

export const menitSesi = (
	saluran: SesiWarga['saluran'],
	{ setelan }: Pick<Persuratan, 'setelan'>
): number => (saluran === 'anjungan' ? setelan.anjunganMenit : menitPonsel);

export const sesudahMenit = (saat: string, menit: number): string =>
	new Date(Date.parse(saat) + menit * 60_000).toISOString();

/** How a session stands at a moment. */
export type KeadaanSesi =
	| { readonly status: 'tidak-masuk' }
	/** The timer ran out; nothing of it may be shown any more. */
	| { readonly status: 'habis' }
	| {
			readonly status: 'masuk';
			readonly sesi: SesiWarga;
			readonly penduduk: Penduduk;
			/** Moment at which it is over unless somebody touches it. */
			readonly sampai: string;
	  };

/** The session that a device shows: the last one that nobody ended. */
export const sesiTerakhir = (
	{ sesi }: Pick<Persuratan, 'sesi'>,
	saluran: SesiWarga['saluran']
): SesiWarga | undefined =>
	[...sesi.values()].findLast((satu) => satu.saluran === saluran && satu.berakhir === null);

/**
 * C-05: the one place that says whether a session still holds. Asked before every page of it is shown and before every command
 * in it is accepted; a session that is over never comes back.
 */
export function keadaanSesi(dunia: Dunia, sesiId: string | undefined, saat: string): KeadaanSesi {
	const { sesi: semua, pin } = dunia.persuratan;
	const sesi = sesiId === undefined ? undefined : semua.get(sesiId);
	if (!sesi || sesi.berakhir !== null) return { status: 'tidak-masuk' };
	const penduduk = dunia.kependudukan.penduduk.get(sesi.pendudukId);
	// Who has died or left meanwhile, or whose activation was taken back, is signed in no more.
	if (!penduduk || !isAktif(penduduk) || !pin.has(penduduk.id)) return { status: 'tidak-masuk' };
	const sampai = sesudahMenit(sesi.terakhir, sesi.menit);
	return saat < sampai ? { status: 'masuk', sesi, penduduk, sampai } : { status: 'habis' };
}

export const keadaanAnjungan = (dunia: Dunia, saat: string): KeadaanSesi =>
	keadaanSesi(dunia, sesiTerakhir(dunia.persuratan, 'anjungan')?.id, saat);

export const keadaanPonsel = (dunia: Dunia, saat: string): KeadaanSesi =>
	keadaanSesi(dunia, sesiTerakhir(dunia.persuratan, 'ponsel')?.id, saat);
