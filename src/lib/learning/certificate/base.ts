/** Letters for bytes, as signatures and keys are written: the same in every place that runs JavaScript. */

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export function toBase58(bytes: Uint8Array): string {
	let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
	let text = '';
	while (value > 0n) {
		text = (base58[Number(value % 58n)] ?? '') + text;
		value /= 58n;
	}
	// A leading zero byte has no weight in the number, so it is written by itself.
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

export function fromBase58(text: string): Uint8Array | null {
	if (!/^[1-9A-HJ-NP-Za-km-z]{1,200}$/.test(text)) return null;
	let value = 0n;
	for (const letter of text) value = value * 58n + BigInt(base58.indexOf(letter));
	const bytes: number[] = [];
	while (value > 0n) {
		bytes.unshift(Number(value % 256n));
		value /= 256n;
	}
	const zeros = /^1*/.exec(text)?.[0].length ?? 0;
	return Uint8Array.from([...Array<number>(zeros).fill(0), ...bytes]);
}

export function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null for what is not written that way, also where the same bytes would have another spelling. */
export function fromBase64Url(text: string): Uint8Array | null {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
	return toBase64Url(bytes) === text ? bytes : null;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
