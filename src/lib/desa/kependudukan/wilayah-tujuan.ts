import type { AlamatLuar, KlasifikasiPindah } from './events';

/** Where a village lies, by name. */
export type TempatDesa = Pick<AlamatLuar, 'desa' | 'kecamatan' | 'kabupaten' | 'provinsi'>;

/** 'Kab. Latihan' and 'kabupaten latihan' are one place; Kota Latihan is another. */
const rapikan = (nama: string): string =>
	nama
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(desa|kelurahan|kel\.?|kecamatan|kec\.?|kabupaten|kab\.?|provinsi|prov\.?) /, '');

const sama = (a: string, b: string): boolean => rapikan(a) === rapikan(b);

/** B-04: the class that follows from the names of the two places, the widest difference first. */
export function klasifikasiDari(asal: TempatDesa, tujuan: TempatDesa): KlasifikasiPindah {
	if (!sama(asal.provinsi, tujuan.provinsi)) return 5;
	if (!sama(asal.kabupaten, tujuan.kabupaten)) return 4;
	if (!sama(asal.kecamatan, tujuan.kecamatan)) return 3;
	return sama(asal.desa, tujuan.desa) ? 1 : 2;
}
