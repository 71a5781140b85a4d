/** As typed from a board: blanks, strokes and small letters do not matter. '' is no code. */
export function parseKodeGabung(typed: string): string {
	const code = typed.toUpperCase().replace(/[\s.-]/g, '');
	return /^[A-HJ-NP-Z2-9]{8}$/.test(code) ? code : '';
}
