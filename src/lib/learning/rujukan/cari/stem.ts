import { kataDasar } from './kata-dasar';

/**
 * Indonesian word forms brought to one: melaporkan, dilaporkan, pelaporan and laporannya are all 'lapor'. Every way the word can
 * be taken apart is tried, and a way counts only where it ends in a word that is known; so nothing is cut off by mistake as long
 * as the word is unknown ('bersih' stays, 'berkas' stays).
 */
export type Stemmer = (word: string) => string;

const shortest = 3;

/** @param isKnown Words besides the root words; in the making of an index those of its texts, later its stems. */
export function createStemmer(isKnown: (word: string) => boolean): Stemmer {
	const known = new Map<string, string>();
	const stem = (word: string): string => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const found = find(word);
		known.set(word, found);
		return found;
	};
	const find = (word: string): string => {
		if (kataDasar.has(word)) return word;
		const ways = waysApart(word);
		const root = longest(ways.filter((way) => kataDasar.has(way)));
		if (root) return root;
		const base = longest(ways.filter((way) => way.length > shortest && isKnown(way)));
		return base ? stem(base) : word;
	};
	return (word) => {
		// anak-anak, surat-menyurat: the second half says it again, and the first one says it plainly.
		const [first = '', second] = word.split('-');
		if (second === undefined) return stem(word);
		return second === '' || stem(first) === stem(second) ? stem(first) : word;
	};
}

const longest = (words: readonly string[]): string | undefined =>
	words.reduce<string | undefined>(
		(best, word) => (best === undefined || word.length > best.length ? word : best),
		undefined
	);

/** Every shorter word that it may be made of: endings first, then up to three prefixes. */
export function waysApart(word: string): string[] {
	const found = new Set<string>();
	for (const body of withoutEndings(word)) {
		let layer = [body];
		found.add(body);
		for (let depth = 0; depth < 3; depth++) {
			layer = layer.flatMap(withoutPrefix).filter((one) => one.length >= shortest);
			for (const one of layer) found.add(one);
		}
	}
	found.delete(word);
	return [...found];
}

/** laporkan|lah, lapor|kan, laporan|nya: particle, possessive and suffix in this order, each or none. */
function withoutEndings(word: string): string[] {
	let forms = [word];
	for (const ending of [/(?:lah|kah|tah|pun)$/, /(?:nya|ku|mu)$/, /kan$|an$|i$/])
		forms = forms.flatMap((form) => {
			const cut = form.replace(ending, '');
			// 'kan' may be 'an' behind a k: 'masuk|an'.
			const also = ending.source.startsWith('kan') && /kan$/.test(form) ? [form.slice(0, -2)] : [];
			return [form, cut, ...also];
		});
	return [...new Set(forms)].filter((form) => form.length >= shortest);
}

const vowel = 'aiueo';

function withoutPrefix(word: string): string[] {
	const plain = [/^di/, /^ke/, /^se/, /^ber/, /^ter/, /^per/]
		.filter((prefix) => prefix.test(word))
		.map((prefix) => word.replace(prefix, ''));
	// bekerja, terasa, pelajar and belajar lose or change the r.
	const odd = [
		/^be(?=[^aiueo]er)/.test(word) ? word.slice(2) : '',
		/^[bpt]e(?=r)/.test(word) ? word.slice(2) : '',
		/^[bp]el(?=ajar)/.test(word) ? word.slice(3) : ''
	].filter(Boolean);
	const nasal = /^[mp]e/.test(word) ? withoutNasal(word.slice(2)) : [];
	return [...plain, ...odd, ...nasal];
}

/** What stands behind me- or pe-: the nasal goes, and a k, p, s or t that melted into it comes back. */
function withoutNasal(rest: string): string[] {
	const forms = /^[lrwymn]/.test(rest) || /^(?:ng|ny)/.test(rest) ? [rest] : [];
	const melted = (nasal: string, letter: string) => {
		if (!rest.startsWith(nasal)) return;
		const base = rest.slice(nasal.length);
		if (vowel.includes(base[0] ?? ' ')) forms.push(letter + base);
		forms.push(base);
	};
	melted('nge', '');
	melted('ng', 'k');
	melted('ny', 's');
	melted('n', 't');
	melted('m', 'p');
	// pekerja, peserta, peternak: no nasal at all.
	forms.push(rest);
	return forms;
}
