import { documentKinds, type DocumentKind } from './documents';
import { differentLetters, editDistance, forgiven, lettersOf } from './edit-distance';
import { unpackPostings, type Posting } from './postings';
import type { SearchIndex } from './search-index';
import { sepadan } from './sepadan';
import { createStemmer, waysApart, type Stemmer } from './stem';
import { keywordsOf } from './words';

export type Hit = {
	readonly document: number;
	readonly kind: DocumentKind;
	readonly title: string;
	readonly href: string;
	readonly place: string;
	readonly score: number;
};

export type Found = {
	readonly hits: readonly Hit[];
	/** Stems that were found, to mark their words. */
	readonly stems: ReadonlySet<string>;
	/** The same question with its slips mended; null when nothing had to be. */
	readonly meant: string | null;
	/** Words of the question that stand nowhere. */
	readonly unknown: readonly string[];
};

/** An index made ready to be asked; costs a few milliseconds once. */
export type OpenIndex = {
	readonly index: SearchIndex;
	readonly stems: readonly string[];
	/** `lettersOf` each stem. */
	readonly letters: readonly number[];
	readonly stem: Stemmer;
	readonly postingsOf: (stem: string) => readonly Posting[];
	readonly titleStems: readonly ReadonlySet<string>[];
	/** By document, how many words its title and its other names have together. */
	readonly named: readonly number[];
};

export function openIndex(index: SearchIndex): OpenIndex {
	const stems = index.stems === '' ? [] : index.stems.split('\n');
	const packed = index.postings.split('\n');
	const numberOf = new Map(stems.map((stem, number) => [stem, number]));
	const unpacked = new Map<string, readonly Posting[]>();
	const stem = createStemmer((word) => numberOf.has(word));
	const named = index.titles.map(() => 0);
	for (const line of packed)
		for (const { document, level } of unpackPostings(line))
			if (level === 4) named[document] = (named[document] ?? 0) + 1;
	return {
		named,
		index,
		stems,
		letters: stems.map(lettersOf),
		stem,
		postingsOf(word) {
			const before = unpacked.get(word);
			if (before) return before;
			const number = numberOf.get(word);
			if (number === undefined) return [];
			const postings = unpackPostings(packed[number] ?? '');
			unpacked.set(word, postings);
			return postings;
		},
		titleStems: index.titles.map((title) => new Set(keywordsOf(title).map(stem)))
	};
}

/** One word of the question: the stems it may stand for, each with how sure that is. */
type Asked = {
	readonly word: string;
	readonly stems: ReadonlyMap<string, number>;
	/** The word as it was probably meant; itself when it needed no mending. */
	readonly meant: string;
};

/** What a question finds in one document: `titled` are its words in the title or in another name. */
type Sum = { score: number; words: number; readonly titled: string[] };

const longestQuestion = 12;
/** Of the score of the best: below it a page only happens to hold one of the words. */
const worthShowing = 0.06;
const byLevel = [0, 1, 2, 5, 12] as const;
/** A guide answers sooner than a quiz. */
const byKind: Readonly<Record<DocumentKind, number>> = {
	panduan: 1.3,
	istilah: 1.15,
	regulasi: 1.1,
	kursus: 1.1,
	pelajaran: 1,
	tugas: 0.85,
	kuis: 0.7,
	surat: 0.95
};

export function search(open: OpenIndex, question: string, most = 30): Found {
	const words = [...new Set(keywordsOf(question))].slice(0, longestQuestion);
	const asked = words.map((word) => understand(word, open));
	const scores = new Map<number, Sum>();
	for (const { stems } of asked) {
		const best = new Map<number, { score: number; titled: string | null }>();
		for (const [stem, sureness] of stems) {
			const postings = open.postingsOf(stem);
			const rarity = Math.log(1 + open.index.titles.length / (postings.length + 1));
			for (const { document, level } of postings) {
				const score = byLevel[level] * rarity * sureness;
				if (score > (best.get(document)?.score ?? 0))
					best.set(document, { score, titled: level === 4 ? stem : null });
			}
		}
		for (const [document, { score, titled }] of best) {
			const sum = scores.get(document) ?? { score: 0, words: 0, titled: [] };
			sum.score += score;
			sum.words += 1;
			if (titled) sum.titled.push(titled);
			scores.set(document, sum);
		}
	}
	const ranked = [...scores]
		.map(([document, sum]) => toHit(document, sum, asked.length, open))
		.sort((a, b) => b.score - a.score || a.document - b.document);
	const least = (ranked[0]?.score ?? 0) * worthShowing;
	const hits = ranked.slice(0, most).filter(({ score }) => score >= least);
	const mended = asked.some(({ word, meant }) => word !== meant);
	return {
		hits,
		stems: new Set(asked.flatMap(({ stems }) => [...stems.keys()])),
		meant: mended ? mend(question, asked) : null,
		unknown: asked.flatMap(({ word, stems }) => (stems.size === 0 ? [word] : []))
	};
}

function toHit(
	document: number,
	sum: Sum,
	asked: number,
	{ index, titleStems, named }: OpenIndex
): Hit {
	// Safe: the index writes one digit for each document.
	const kind = documentKinds[Number(index.kinds[document])] as DocumentKind;
	// All words of the question before some of them, and a title that says nothing else before a longer one.
	const share = sum.words / asked;
	const title = titleStems[document] ?? new Set();
	const fills = Math.max(
		sum.titled.filter((stem) => title.has(stem)).length / Math.max(1, title.size),
		sum.titled.length / Math.max(1, named[document] ?? 1)
	);
	return {
		document,
		kind,
		title: index.titles[document] ?? '',
		href: index.hrefs[document] ?? '',
		place: index.places[index.placeOf[document] ?? 0] ?? '',
		score: sum.score * share * share * byKind[kind] * (1 + fills)
	};
}

function understand(word: string, open: OpenIndex): Asked {
	const stem = open.stem(word);
	const known = new Map<string, number>();
	const add = (one: string, sureness: number) => {
		if (open.postingsOf(one).length > 0 && sureness > (known.get(one) ?? 0))
			known.set(one, sureness);
	};
	add(stem, 1);
	add(word, 1);
	for (const other of sepadan(stem)) add(open.stem(other), 0.7);
	if (known.size > 0) return { word, stems: known, meant: word };

	// Not typed to its end yet.
	if (word.length >= 4) for (const one of open.stems) if (one.startsWith(word)) add(one, 0.6);
	if (known.size > 0) return { word, stems: known, meant: word };

	const slip = nearest(word, open);
	for (const { stem: one } of slip) add(one, 0.5);
	return { word, stems: known, meant: slip[0]?.meant ?? word };
}

type Slip = { readonly stem: string; readonly distance: number; readonly meant: string };

/**
 * The stems nearest to a mistyped word or to what is left of it without its affixes: in 'kelahirran' the slip is in 'lahirr'. What
 * was meant is the word with that part mended.
 */
function nearest(word: string, { stems, letters }: OpenIndex): Slip[] {
	if (!/^[a-z-]+$/.test(word)) return [];
	let most = forgiven(word);
	if (most === 0) return [];
	const parts = [word, ...waysApart(word)].filter((part) => part.length >= 4);
	let best: Slip[] = [];
	for (const part of parts) {
		// Affixes that are right leave less room for slips in the rest.
		const room = Math.min(most, forgiven(part));
		const own = lettersOf(part);
		for (let number = 0; number < stems.length; number++) {
			if (differentLetters(own, letters[number] ?? 0) > 2 * room) continue;
			const stem = stems[number] ?? '';
			if (Math.abs(stem.length - part.length) > room || !/^[a-z]/.test(stem)) continue;
			const distance = editDistance(part, stem, room);
			if (distance > room) continue;
			if (distance < most) {
				most = distance;
				best = best.filter((slip) => slip.distance <= most);
			}
			best.push({ stem, distance, meant: word.replace(part, stem) });
		}
	}
	return (
		best
			.filter(({ distance }) => distance <= most)
			// The first letter is seldom the slip, and a longer word says more.
			.sort(
				(a, b) =>
					Number(b.stem[0] === word[0]) - Number(a.stem[0] === word[0]) ||
					b.stem.length - a.stem.length ||
					(a.stem < b.stem ? -1 : 1)
			)
			.slice(0, 4)
	);
}

/** The question as it was typed, with only the mistyped words changed. */
const mend = (question: string, asked: readonly Asked[]): string =>
	asked.reduce(
		(text, { word, meant }) =>
			word === meant ? text : text.replace(new RegExp(`\\b${word}\\b`, 'i'), meant),
		question.trim()
	);
