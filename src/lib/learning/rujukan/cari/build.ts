import { documentKinds, type SearchDocument } from './documents';
import { packPostings, type Level } from './postings';
import type { SearchIndex } from './search-index';
import { createStemmer } from './stem';
import { keywordsOf } from './words';

/** Said this often, a text is about it. */
const oftenEnough = 3;

/** The same documents give the same index. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
	const read = documents.map(({ title, names, strong, body }) => ({
		title: [title, ...names].flatMap(keywordsOf),
		strong: strong.flatMap(keywordsOf),
		body: keywordsOf(body)
	}));
	const vocabulary = new Set(
		read.flatMap(({ title, strong, body }) => [...title, ...strong, ...body])
	);
	const stem = createStemmer((word) => vocabulary.has(word));

	const postings = new Map<string, { document: number; level: Level }[]>();
	read.forEach(({ title, strong, body }, document) => {
		const levels = new Map<string, Level>();
		const counts = new Map<string, number>();
		for (const word of body.map(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
		for (const [word, count] of counts) levels.set(word, count >= oftenEnough ? 2 : 1);
		for (const word of strong.map(stem)) levels.set(word, 3);
		for (const word of title.map(stem)) levels.set(word, 4);
		for (const [word, level] of levels) {
			const list = postings.get(word) ?? [];
			list.push({ document, level });
			postings.set(word, list);
		}
	});

	const stems = [...postings.keys()].sort();
	const places = [...new Set(documents.map(({ place }) => place))];
	const numberOf = new Map(places.map((place, number) => [place, number]));
	return {
		titles: documents.map(({ title }) => title),
		hrefs: documents.map(({ href }) => href),
		kinds: documents.map(({ kind }) => documentKinds.indexOf(kind)).join(''),
		placeOf: documents.map(({ place }) => numberOf.get(place) ?? 0),
		places,
		stems: stems.join('\n'),
		postings: stems.map((word) => packPostings(postings.get(word) ?? [])).join('\n')
	};
}
