/** How strongly a document speaks of a word: 4 in its title, 3 in a heading, 2 again and again, 1 once. */
export type Level = 1 | 2 | 3 | 4;
export type Posting = { readonly document: number; readonly level: Level };

// None of these is escaped in JSON.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...digits].map((digit, value) => [digit, value]));
const more = 32;

/** Each document as its distance from the one before, with the level in the two lowest bits: mostly one or two letters. */
export function packPostings(postings: readonly Posting[]): string {
	let before = -1;
	let packed = '';
	for (const { document, level } of postings) {
		let value = (document - before - 1) * 4 + (level - 1);
		before = document;
		for (; value >= more; value = Math.floor(value / more))
			packed += digits.charAt((value % more) + more);
		packed += digits.charAt(value);
	}
	return packed;
}

export function unpackPostings(packed: string): Posting[] {
	const postings: Posting[] = [];
	let before = -1;
	let value = 0;
	let weight = 1;
	for (const digit of packed) {
		const part = valueOf.get(digit) ?? 0;
		value += (part % more) * weight;
		weight *= more;
		if (part >= more) continue;
		before += Math.floor(value / 4) + 1;
		// Safe: two bits and one.
		postings.push({ document: before, level: ((value % 4) + 1) as Level });
		value = 0;
		weight = 1;
	}
	return postings;
}
