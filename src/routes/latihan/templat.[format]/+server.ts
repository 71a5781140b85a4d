import { daftarKolom } from '$lib/desa/kependudukan/impor/kolom';
import { kirimLembar } from '$lib/server/impor/kirim-lembar';
import type { RequestHandler } from './$types';

/** The 43 headings and nothing else: a row of example would be imported with the others. */
export const GET: RequestHandler = ({ params }) =>
	kirimLembar({ nama: 'Penduduk', baris: [daftarKolom] }, 'templat-penduduk', params.format);
