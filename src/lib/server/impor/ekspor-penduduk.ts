import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import { barisEkspor } from '$lib/desa/kependudukan/impor/ekspor';
import { notFound, type User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import type { Services } from '../runtime';

const jenis = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8'
} as const;

const isBentuk = (format: string): format is keyof typeof jenis => Object.hasOwn(jenis, format);

/** The register in the 43 columns that OpenSID reads, as XLSX or CSV; imported again it changes nothing. */
export async function eksporPenduduk(
	services: Services,
	user: User,
	{ dunia: duniaId, format }: { readonly dunia: string; readonly format: string }
): Promise<Response> {
	if (!isBentuk(format)) notFound();
	const { asal, events } = await bacaDunia(services, user, duniaId, 0);
	const { dunia } = buka(duniaAwal(asal), events);
	const baris = barisEkspor(dunia.kependudukan);
	// The writers come when the first file is asked for.
	const { tulisCsv, tulisXlsx } = await import('$lib/lembar/tulis');
	const isi = format === 'csv' ? tulisCsv(baris) : await tulisXlsx({ nama: 'Penduduk', baris });
	const desa = dunia.desa.nama.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return new Response(typeof isi === 'string' ? isi : new Uint8Array(isi), {
		headers: {
			'content-type': jenis[format],
			'content-disposition': `attachment; filename="penduduk-${desa}-${dunia.tanggal}-latihan.${format}"`,
			'cache-control': 'private, no-store'
		}
	});
}
