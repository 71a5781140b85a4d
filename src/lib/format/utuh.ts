/**
 * What is read, compared and copied as a whole, and so is never broken over two lines: a NIK or KK number in its groups
 * or in one piece, the number of a rule or form ('A-08.2', 'F-2.01'), a date in digits. Browsers break after a hyphen.
 */
const utuh =
	/\b(?:\d{4}(?: \d{4}){3}|\d{16}|[A-Z]{1,2}-\d{1,2}(?:\.\d{1,2})*|\d{1,4}-\d{1,2}-\d{1,4})(?![\w-])/g;

export type Potongan = { readonly teks: string; readonly utuh: boolean };

/** The text in pieces, those that stay whole marked. */
export function pecahUtuh(text: string): readonly Potongan[] {
	const potongan: Potongan[] = [];
	let sampai = 0;
	for (const { 0: teks, index } of text.matchAll(utuh)) {
		if (index > sampai) potongan.push({ teks: text.slice(sampai, index), utuh: false });
		potongan.push({ teks, utuh: true });
		sampai = index + teks.length;
	}
	if (sampai < text.length) potongan.push({ teks: text.slice(sampai), utuh: false });
	return potongan;
}

/** The same in HTML: tags and their attributes stay as they are. */
export const utuhHtml = (html: string): string =>
	html.replace(/<[^>]*>|[^<]+/g, (bagian) =>
		bagian.startsWith('<') ? bagian : bagian.replace(utuh, '<span class="nowrap">$&</span>')
	);
