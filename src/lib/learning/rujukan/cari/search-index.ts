/**
 * Every word of the library and where it stands, as small as it goes: it is made for being carried to a phone. Plain JSON.
 */
export type SearchIndex = {
	readonly titles: readonly string[];
	readonly hrefs: readonly string[];
	/** One letter a document: what it is. */
	readonly kinds: string;
	/** By document, which of `places` it stands in. */
	readonly placeOf: readonly number[];
	/** 'K04 · Mencatat kelahiran'. */
	readonly places: readonly string[];
	/** Stems in order, one a line. */
	readonly stems: string;
	/** By stem, the documents that hold it, as `postings.ts` packs them; one a line. */
	readonly postings: string;
};

export const noIndex: SearchIndex = {
	titles: [],
	hrefs: [],
	kinds: '',
	placeOf: [],
	places: [],
	stems: '',
	postings: ''
};
