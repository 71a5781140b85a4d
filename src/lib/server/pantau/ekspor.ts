import { jenisXlsx } from '$lib/lembar/lembar';
import type { IsiTulis } from '$lib/lembar/tulis';
import { notFound } from '../access';

/** A column of a file; a `Kolom` of the screen is one. */
export type KolomBerkas<Row> = {
	readonly label: string;
	readonly isi: (row: Row) => string | number | null;
	readonly desimal?: number;
};

export type Ekspor<Row> = {
	/** Title of the sheet. */
	readonly judul: string;
	/** Without the ending. */
	readonly namaBerkas: string;
	readonly kolom: readonly KolomBerkas<Row>[];
	/** All at once, or page by page: a CSV leaves as it is read. */
	readonly baris: readonly Row[] | AsyncIterable<readonly Row[]>;
	/** What the file is about and what its words mean: a second sheet. A CSV holds the table alone, to be read by programs. */
	readonly keterangan?: readonly (readonly [string, string])[];
};

/**
 * A table of the reports as a file, from the columns and the query of the screen. Numbers are numbers and texts are
 * texts; what a spreadsheet would run as a formula is made harmless.
 * @param format As in the address: 'xlsx' or 'csv'; everything else is not there.
 */
export async function unduhTabel<Row>(format: string, ekspor: Ekspor<Row>): Promise<Response> {
	const { judul, kolom, keterangan } = ekspor;
	// The writers come when the first file is asked for.
	const { definisiXlsx, tulisCsv } = await import('$lib/lembar/tulis');
	const kepala = kolom.map(({ label }) => label);
	if (format === 'csv') {
		const teks = async function* () {
			yield tulisCsv([kepala]);
			for await (const baris of halaman(ekspor))
				// Only the file begins with a byte order mark, not each of its parts.
				if (baris.length > 0) yield tulisCsv(isiBaris(kolom, baris)).slice(1);
		};
		return kirim(aliran(teks()), 'text/csv; charset=utf-8', `${ekspor.namaBerkas}.csv`);
	}
	if (format !== 'xlsx') notFound();
	const isi: IsiTulis[][] = [];
	for await (const baris of halaman(ekspor)) isi.push(...isiBaris(kolom, baris));
	const { tulisBukuKerja } = await import('../dokumen/hucre');
	const tabel = definisiXlsx({ nama: namaLembar(judul), baris: [kepala, ...isi] });
	const catatan =
		keterangan && definisiXlsx({ nama: 'Keterangan', baris: [['Perihal', 'Isi'], ...keterangan] });
	const berkas = await tulisBukuKerja({
		...tabel,
		sheets: [...tabel.sheets, ...(catatan?.sheets ?? [])]
	});
	return kirim(berkas, jenisXlsx, `${ekspor.namaBerkas}.xlsx`);
}

async function* halaman<Row>({ baris }: Ekspor<Row>): AsyncIterable<readonly Row[]> {
	if (Symbol.asyncIterator in baris) yield* baris;
	else yield baris;
}

const isiBaris = <Row>(kolom: readonly KolomBerkas<Row>[], baris: readonly Row[]): IsiTulis[][] =>
	baris.map((row) => kolom.map((satu) => isiSel(satu, row)));

/** As exact as on the screen and no more. */
function isiSel<Row>({ isi, desimal = 0 }: KolomBerkas<Row>, row: Row): IsiTulis {
	const nilai = isi(row);
	return typeof nilai === 'number' ? Number(nilai.toFixed(desimal)) : (nilai ?? '');
}

/** Excel refuses these signs in the name of a sheet, and more than 31 letters. */
const namaLembar = (judul: string): string => judul.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** Bytes as they are asked for: a slow link makes the query wait, not the memory grow. */
function aliran(teks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await teks.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await teks.return(undefined);
		}
	});
}

const kirim = (isi: BodyInit, jenis: string, nama: string): Response =>
	new Response(isi, {
		headers: {
			'content-type': jenis,
			// A name of a place must not end the header.
			'content-disposition': `attachment; filename="${nama.replace(/[^\w.-]/g, '-')}"`,
			'cache-control': 'private, no-store'
		}
	});
