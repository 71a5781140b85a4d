import { refuse } from './report';

/** Limits of a file that somebody brings, asked for before anything is unpacked. */
export const largestFile = 5 * 1024 * 1024;

/** Text of a file in the encoding it names; UTF-8 where it names none. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly remark: string } {
	if (bytes.length > largestFile)
		refuse('Berkas ini lebih besar dari 5 MB. Bagi menjadi beberapa berkas.');
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
	const named = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(
		start
	)?.[1];
	if (named && !/^utf-?8$/i.test(named)) return decoded(known(named), bytes);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remark: '' };
	} catch {
		if (named) refuse('Berkas ini menyebut dirinya UTF-8, tetapi isinya bukan.');
		return {
			...decoded('windows-1252', bytes),
			remark:
				'Berkas ini tidak ditulis dalam UTF-8 dan dibaca sebagai Windows-1252; periksa huruf beraksennya.'
		};
	}
}

const known = (name: string): string =>
	/^(?:iso-8859-1|latin-?1|windows-1252|us-ascii|ascii)$/i.test(name)
		? 'windows-1252'
		: refuse(`Berkas ini ditulis dengan pengodean “${name}”. Simpan ulang sebagai UTF-8.`);

const decoded = (encoding: string, bytes: Uint8Array) => ({
	text: new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, ''),
	remark: ''
});
