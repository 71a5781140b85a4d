import { jenisXlsx } from '$lib/lembar/lembar';
import type { LembarTulis } from '$lib/lembar/tulis';
import { notFound } from '../access';

const jenis = {
	xlsx: jenisXlsx,
	csv: 'text/csv; charset=utf-8'
} as const;

const isBentuk = (format: string): format is keyof typeof jenis => Object.hasOwn(jenis, format);

/** A sheet as a file to keep, under a name without its ending. */
export async function kirimLembar(
	lembar: LembarTulis,
	namaBerkas: string,
	format: string
): Promise<Response> {
	if (!isBentuk(format)) notFound();
	// The writers come when the first file is asked for.
	const { definisiXlsx, tulisCsv } = await import('$lib/lembar/tulis');
	const { tulisBukuKerja } = await import('../dokumen/hucre');
	const isi =
		format === 'csv' ? tulisCsv(lembar.baris) : await tulisBukuKerja(definisiXlsx(lembar));
	return new Response(isi, {
		headers: {
			'content-type': jenis[format],
			'content-disposition': `attachment; filename="${namaBerkas}.${format}"`,
			'cache-control': 'private, no-store'
		}
	});
}
