import { allItems, itemPath, type Library } from '../../learning/course';
import { itemLabel } from '../../learning/item-label';
import { parseLegalRefs } from '../../learning/rujukan/legal-ref';
import {
	guidePath,
	labelCertainty,
	regulationPath,
	termPath,
	type Term
} from '../../learning/rujukan/rujukan';
import { notFound } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';

const letterOf = ({ term }: Term): string => {
	const first = term.charAt(0).toLocaleUpperCase('id');
	return /[A-Z]/.test(first) ? first : '#';
};

/** By letter, as a dictionary stands. */
export async function daftarIstilah(services: Services) {
	const { library } = await currentLibrary(services.db);
	const letters = new Map<
		string,
		{ href: string; term: string; short: string; meaning: string }[]
	>();
	for (const one of library.rujukan.terms) {
		const list = letters.get(letterOf(one)) ?? [];
		list.push({ href: termPath(one), term: one.term, short: one.short, meaning: one.meaning });
		letters.set(letterOf(one), list);
	}
	return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

export async function bacaIstilah(services: Services, id: string) {
	const { library } = await currentLibrary(services.db);
	const { terms, regulations } = library.rujukan;
	const term = terms.find((one) => one.id === id) ?? notFound();
	const [cited] = parseLegalRefs(term.source);
	const regulation = regulations.find((one) => one.ref === cited?.regulation);
	return {
		term: term.term,
		short: term.short,
		also: term.also,
		meaningHtml: term.meaningHtml,
		meaning: term.meaning,
		source: term.source && {
			ref: term.source,
			href: regulation ? regulationPath(regulation) : null,
			certainty: term.certainty ? labelCertainty[term.certainty] : null
		},
		see: term.see.flatMap((other) => {
			const found = terms.find((one) => one.id === other);
			return found ? [{ href: termPath(found), term: found.term, short: found.short }] : [];
		}),
		pages: pagesUsing(term, library)
	};
}

/** Lessons and guides in which the word opens. */
function pagesUsing({ id }: Term, library: Library) {
	// With the number behind it: the ids of some words begin with that of another.
	const mark = new RegExp(`popovertarget=\\\\?"arti-${id}-\\d+\\\\?"`);
	const lessons = [...allItems(library)].flatMap(({ course, module, item }) =>
		item.kind === 'lesson' && mark.test(JSON.stringify(item.screens))
			? [{ href: itemPath(course, module, item), title: item.title, jenis: itemLabel(item) }]
			: []
	);
	const guides = library.rujukan.guides.flatMap((guide) =>
		[guide.requirementsHtml, guide.stepsHtml, guide.sampleHtml, guide.mistakesHtml].some((html) =>
			mark.test(html)
		)
			? [{ href: guidePath(guide), title: guide.title, jenis: 'Panduan' }]
			: []
	);
	return [...guides, ...lessons];
}
