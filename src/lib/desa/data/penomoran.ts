import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import { buatNik } from '../kependudukan/nik';
import type { Nik } from '../kependudukan/nik';
import { buatNomorKk } from '../kependudukan/nomor-kk';
import type { NomorKk } from '../kependudukan/nomor-kk';
import type { Warga } from './warga';

/** The last serial of every day, for a whole kecamatan: no number is given out in two of its villages. */
export type UrutTerakhir = Map<string, number>;

/**
 * The serials Disdukcapil has given out before the world begins. One counter serves NIK and nomor KK alike, for a
 * boy born on the day a card was issued has the same first twelve digits, and the two may not be equal.
 */
export function bukaPenomoran(acak: Acak, urutTerakhir: UrutTerakhir) {
	/** Serials have gaps: most numbers of a day belong to people elsewhere in the kecamatan. */
	const urutBerikut = (depan: string): number => {
		const urut = (urutTerakhir.get(depan) ?? 0) + acak.bulat(1, 4);
		urutTerakhir.set(depan, urut);
		return urut;
	};
	return {
		nik({ asal: kecamatan, tanggalLahir, jenisKelamin }: Warga): Nik {
			const urut = urutBerikut(kecamatan + jenisKelamin + tanggalLahir.slice(2));
			return buatNik({ kecamatan, tanggalLahir, jenisKelamin, urut });
		},
		noKk(kecamatan: string, tanggalTerbit: Tanggal): NomorKk {
			const urut = urutBerikut(`${kecamatan}L${tanggalTerbit.slice(2)}`);
			return buatNomorKk({ kecamatan, tanggalTerbit, urut });
		}
	};
}
