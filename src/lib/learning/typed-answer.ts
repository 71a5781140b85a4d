import type { NumberRange } from './question';

const multipliers: Readonly<Record<string, number>> = {
	ribu: 1e3,
	juta: 1e6,
	miliar: 1e9,
	triliun: 1e12
};

/**
 * A number as people write it: '12.500.000', 'Rp 12.500.000,-', '49 hari', '1,5 juta', '3.5'. Dots between groups
 * of three are thousands; any other single dot or comma is the decimal mark. Null when no number is there.
 */
export function parseTypedNumber(text: string): number | null {
	const [, minus, written = '', rest = ''] =
		/^(?:rp\.?\s*)?([-−]?)\s*(\d[\d.,]*)(.*)$/s.exec(text.trim().toLowerCase()) ?? [];
	// What follows may be a unit or ',-', never another number.
	if (!/^-{0,2}[\sa-z%²³.]*$/.test(rest)) return null;
	const digits = plainDigits(written.replace(/[.,]$/, ''));
	if (digits === null) return null;
	const times = multipliers[/[a-z]+/.exec(rest)?.[0] ?? ''];
	// 1,1 juta must be 1100000 and not 1100000.0000000002.
	const value = times ? Math.round(Number(digits) * times) : Number(digits);
	if (!(value <= Number.MAX_SAFE_INTEGER)) return null;
	return minus ? 0 - value : value;
}

function plainDigits(written: string): string | null {
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
		return written.replaceAll('.', '').replace(',', '.');
	// Two groups or more: nobody writes two decimal marks, so these are thousands too.
	if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return written.replaceAll(',', '');
	return /^\d+(?:[.,]\d+)?$/.test(written) ? written.replace(',', '.') : null;
}

export const inRange = (value: number, { min, max }: NumberRange): boolean =>
	value >= min && value <= max;

/** Outer and double blanks and a final dot make no difference, nor do capitals unless they are what is asked. */
const folded = (text: string, exactCase: boolean): string =>
	(exactCase ? text.normalize('NFKC') : text.normalize('NFKC').toLocaleLowerCase('id'))
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\s*\.$/, '');

/** A number such as a NIK is the same with and without its blanks, dots and hyphens. */
const digitsOnly = (text: string): string | null => {
	const bare = text.replace(/[\s.-]/g, '');
	return /^\d{5,}$/.test(bare) ? bare : null;
};

export const sameText = (typed: string, expected: string, exactCase = false): boolean =>
	folded(typed, exactCase) === folded(expected, exactCase) ||
	(digitsOnly(expected) !== null && digitsOnly(typed) === digitsOnly(expected));
