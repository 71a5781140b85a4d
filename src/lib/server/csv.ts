import { writeCsv } from 'hucre/csv';

/**
 * A file that Excel with Indonesian settings opens as columns: semicolons, because the comma is the decimal sign there,
 * and a byte order mark, without which it takes UTF-8 for another encoding. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front: names are typed by people.
 */
export const tulisCsv = (rows: readonly (readonly string[])[]): string =>
	writeCsv(
		rows.map((row) => [...row]),
		{ delimiter: ';', bom: true, escapeFormulae: true }
	);

/** What a browser needs to keep the text as a file of that name. */
export const csvResponse = (text: string, name: string): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
			'cache-control': 'private, no-store'
		}
	});
