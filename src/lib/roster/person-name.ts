/** A name without titles and signs, to be compared: 'Hj. Siti Nur Aminah, S.Pd' is 'siti nur aminah'. */
export function nameKey(nama: string): string {
	const words = (text: string): readonly string[] =>
		text
			.normalize('NFKD')
			.toLowerCase()
			.replace(/['’`\p{M}]/gu, '')
			.split(/[^\p{L}\p{N}.]+/u)
			.filter(Boolean);
	const all = words(nama.split(',')[0] ?? '');
	const plain = all.filter((word) => !word.endsWith('.') && word !== 'h' && word !== 'hj');
	return (plain.length > 0 ? plain : words(nama)).map((word) => word.replaceAll('.', '')).join(' ');
}

/**
 * Whether two names may well be of one person: all words of the shorter one are in the other, or two of them. One word
 * in common is not enough: there are many a Siti and a Muhammad in every village.
 */
export function sharesName(a: string, b: string): boolean {
	const [left, right] = [nameKey(a).split(' '), nameKey(b).split(' ')];
	const common = right.filter((word) => left.includes(word)).length;
	return common > 0 && common >= Math.min(2, left.length, right.length);
}
