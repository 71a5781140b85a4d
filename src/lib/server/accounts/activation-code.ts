import { createHash } from 'node:crypto';

/** Without O, I, 0 and 1, which are taken for one another on paper. Thirty-two signs, five bits each. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 12;

/**
 * The code of a person's card (60 bits), out of a seed that the page of the cards carries: the same form sent twice
 * prints the same cards, and nothing that would give a code away is kept.
 */
export function activationCodeOf(seed: string, userId: string): string {
	const bytes = createHash('sha256').update(`kartu/${seed}/${userId}`).digest();
	return Array.from({ length }, (_, i) => signs[bytes.readUInt8(i) & 31]).join('');
}

/** What was typed as a code, in any case and grouping; null when it can be none. */
export function readActivationCode(typed: string): string | null {
	if (typed.length > 60) return null;
	const code = typed.toUpperCase().replace(/[\s.-]/g, '');
	return new RegExp(`^[${signs}]{${length}}$`).test(code) ? code : null;
}

export const hashActivationCode = (code: string): string =>
	createHash('sha256').update(`aktif/${code}`).digest('hex');
