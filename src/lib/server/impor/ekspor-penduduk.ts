import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import { barisEkspor } from '$lib/desa/kependudukan/impor/ekspor';
import type { User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import type { Services } from '../runtime';
import { kirimLembar } from './kirim-lembar';

/** The register in the 43 columns that OpenSID reads, as XLSX or CSV; imported again it changes nothing. */
export async function eksporPenduduk(
	services: Services,
	user: User,
	{ dunia: duniaId, format }: { readonly dunia: string; readonly format: string }
): Promise<Response> {
	const { asal, events } = await bacaDunia(services, user, duniaId, 0);
	const { dunia } = buka(duniaAwal(asal), events);
	const desa = dunia.desa.nama.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return kirimLembar(
		{ nama: 'Penduduk', baris: barisEkspor(dunia.kependudukan) },
		`penduduk-${desa}-${dunia.tanggal}-latihan`,
		format
	);
}
