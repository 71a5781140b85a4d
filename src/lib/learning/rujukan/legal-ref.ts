/**
 * A citation taken apart: 'UU 24/2013 Ps. 27 dan 32' cites two articles of one regulation. No articles: the regulation
 * as a whole.
 */
export type LegalRef = { readonly regulation: string; readonly articles: readonly string[] };

const regulation = /([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*) (\d+\/\d{4})/y;
/** 'jo. 24/2013' repeats the kind before it. */
const amended = /(?:jo\.|juncto) (\d+\/\d{4})/y;
const articles = /(?:Ps\.?|Pasal)\s+/iy;
/** Not the number of another regulation, which has a year behind a stroke. */
const article = /(\d+[A-Z]?)(?![\d/])(?:\s*[–-]\s*(\d+[A-Z]?)(?![\d/]))?(?: ayat \(\d+\))*/y;
const between = /(?:\s|,|dan\b|jo\. (?!\d+\/))+/y;

/** Reads every regulation that a text cites; words in between do not matter. */
export function parseLegalRefs(text: string): LegalRef[] {
	const found: { regulation: string; articles: string[] }[] = [];
	let kind = '';
	let isInArticles = false;
	/** Where the regulations begin that the next article belongs to: with 'jo.' to both. */
	let chain = 0;
	let at = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	while (at < text.length) {
		const named = take(regulation);
		const repeated = named ? null : kind && take(amended);
		if (named) kind = named[1] ?? '';
		const number = named?.[2] ?? (repeated ? repeated[1] : undefined);
		if (number) {
			if (named) chain = found.length;
			found.push({ regulation: `${kind} ${number}`, articles: [] });
			isInArticles = false;
		} else if (take(articles)) isInArticles = true;
		else if (isInArticles && isArticleNext()) continue;
		else if (!take(between)) {
			isInArticles = false;
			at += 1;
		}
	}
	return found;

	function isArticleNext(): boolean {
		const match = take(article);
		if (!match) return false;
		for (const one of found.slice(chain)) one.articles.push(...range(match[1] ?? '', match[2]));
		return true;
	}
}

/** 'Ps. 112–115' is four articles. */
function range(first: string, last: string | undefined): string[] {
	const [from, to] = [Number(first), Number(last)];
	if (!last) return [first];
	if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from > 100)
		return [first, last];
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

export type Nearness =
	/** It names what was asked for, or a part of it. */
	| 'langsung'
	/** It names the whole regulation, of which an article was asked for. */
	| 'seluruhnya';

/** How a citation touches what somebody asks about; null when it does not. */
export function touches(cited: LegalRef, asked: LegalRef): Nearness | null {
	if (cited.regulation !== asked.regulation) return null;
	if (asked.articles.length === 0) return 'langsung';
	if (cited.articles.length === 0) return 'seluruhnya';
	return cited.articles.some((one) => asked.articles.includes(one)) ? 'langsung' : null;
}

/** From the constitution down; unknown kinds last. */
const ranks = ['UUD', 'UU', 'Perpu', 'PP', 'Perpres', 'Keppres', 'Permendagri', 'Permendesa'];

/** Sorts 'UU 23/2006' before 'PP 43/2014', and the older of two of a kind first. */
export function byRank(a: string, b: string): number {
	const parts = (ref: string) => {
		const [, kind = '', number = '0', year = '0'] = /^(.*) (\d+)\/(\d{4})$/.exec(ref) ?? [];
		const rank = ranks.indexOf(kind);
		return [rank < 0 ? ranks.length : rank, Number(year), Number(number)] as const;
	};
	const [one, other] = [parts(a), parts(b)];
	return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
