/**
 * Slips of a finger between two words: a letter too many, too few, another one, or two that changed places. Stops as soon as
 * it is more than `most`.
 * @returns `most + 1` when it is more.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(before, j - 2) + 1);
			next.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		before = row;
		row = next;
	}
	return at(row, b.length);
}

/**
 * Which letters a word has, one bit each. A slip changes two of them at most, so that most words are told apart without looking at
 * their order.
 */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) {
		const place = word.charCodeAt(index) - 97;
		if (place >= 0 && place < 26) letters |= 1 << place;
	}
	return letters;
}

export function differentLetters(a: number, b: number): number {
	let count = 0;
	for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** How many slips are forgiven: none in a short word, where each makes another word. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Words that may have been meant, the nearest first. */
export function nearWords(word: string, words: readonly string[]): string[] {
	const most = forgiven(word);
	if (most === 0) return [];
	return words
		.map((one) => ({ one, distance: editDistance(word, one, most) }))
		.filter(({ distance }) => distance <= most)
		.sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
		.map(({ one }) => one);
}
