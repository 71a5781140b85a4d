import type { Tanggal } from '../../format/tanggal';
import type { Sertifikat } from './pejabat';
import type { Persuratan } from './state';

/** C-07: an active one ends by itself on the day after its last. */
export const statusSertifikat = (
	{ status, sampai }: Sertifikat,
	tanggal: Tanggal
): Sertifikat['status'] =>
	status === 'aktif' && sampai !== null && sampai < tanggal ? 'kedaluwarsa' : status;

export const sertifikatAktif = (
	{ sertifikat }: Pick<Persuratan, 'sertifikat'>,
	pejabatId: string,
	tanggal: Tanggal
): Sertifikat | undefined =>
	[...sertifikat.values()].find(
		(satu) => satu.pejabatId === pejabatId && statusSertifikat(satu, tanggal) === 'aktif'
	);

/** C-07: what the issuer asks for. */
export const berkasSertifikat: readonly string[] = [
	'KTP-el',
	'Formulir permohonan sertifikat elektronik'
];

/** C-07: about three days once everything is there. */
export const hariProsesSertifikat = 3;

/** [produk] */
export const hurufSandiPalingSedikit = 8;
