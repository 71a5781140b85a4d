import { tanggalDiZona, zonaWilayah } from '../../format/tanggal';
import type { Library } from '../../learning/course';
import { nextDue } from '../../learning/readiness';
import type { KesiapanDesa } from './kesiapan';

/** What villages are asked to be ready for on a page: one thing at a time. */
export type KesiapanDipilih = Pick<KesiapanDesa, 'id' | 'nama' | 'batas' | 'dasar'>;

export type PilihanKesiapan = {
	/** Null where nothing is asked for at all. */
	readonly dipilih: KesiapanDipilih | null;
	readonly daftar: readonly { readonly id: string; readonly nama: string }[];
};

/** An id that is not known is the first thing of the table. */
export function pilihKesiapan(
	{ readiness }: Pick<Library, 'readiness'>,
	id: string,
	kode: string,
	now: Date
): PilihanKesiapan {
	const satu = readiness.find((one) => one.id === id) ?? readiness[0];
	const due = satu && nextDue(satu, tanggalDiZona(now, zonaWilayah(kode)));
	return {
		dipilih: satu
			? {
					id: satu.id,
					nama: satu.name,
					batas: due ? { tanggal: due.date, hariLagi: due.daysLeft } : null,
					dasar: satu.basis
				}
			: null,
		daftar: readiness.map(({ id, name }) => ({ id, nama: name }))
	};
}
