/**
 * Codes without meaning, made where a command is made and never in the rules. From `getRandomValues`: a browser on a LAN
 * without https has no `randomUUID` (DESIGN 3.1), and on the server it is the same.
 */
const acak = (byte: number): Uint8Array => crypto.getRandomValues(new Uint8Array(byte));

const heksa = (byte: number): string =>
	Array.from(acak(byte), (satu) => satu.toString(16).padStart(2, '0')).join('');

/** Without O and I, which are taken for 0 and 1: such a code is written down at the counter. Thirty-two signs, five bits each. */
const hurufLacak = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** C-05: twelve signs, to follow a request without signing in. */
export const kodeLacakBaru = (): string =>
	Array.from(acak(12), (satu) => hurufLacak[satu & 31]).join('');

/** C-07: 128 bits, hexadecimal; the address of the public page. */
export const kodeVerifikasiBaru = (): string => heksa(16);

/** AN-05: eight signs, read out in a room and typed on a phone. */
export const kodeGabungBaru = (): string =>
	Array.from(acak(8), (satu) => hurufLacak[satu & 31]).join('');
