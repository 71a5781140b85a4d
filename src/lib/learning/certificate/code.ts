/**
 * The code of a certificate: 128 bits in 26 letters of Crockford's base 32, which has no letter that is taken for
 * another, so that it can be read from paper and typed in.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 26;

export function codeOf(random: Uint8Array): string {
	if (random.length !== 16) throw new Error(`A code is made of 16 bytes, not ${random.length}`);
	let value = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
	let code = '';
	for (let place = 0; place < length; place += 1) {
		code = (alphabet[Number(value % 32n)] ?? '') + code;
		value /= 32n;
	}
	return code;
}

/** What was typed, as the code it means: any case, with or without hyphens and blanks; null when it can be none. */
export function parseCode(text: string): string | null {
	if (text.length > 60) return null;
	const code = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
	// 26 letters hold 130 bits: the first is 7 at most.
	return /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(code) ? code : null;
}

/** In groups of five and a last one of six, as it stands on paper: '01abc-defgh-...'. */
export const groupedCode = (code: string): string => code.replace(/(.{5})(?=.{5})/g, '$1-');
