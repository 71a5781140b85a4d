import { allItems, itemPath, type Course, type Item, type Library } from '../course';
import { textOfHtml } from '../html';
import { dasarAturan, dasarHukum } from '../praktik/dasar';
import type { Question } from '../question';
import { ruleOfCheck } from './check-rule';
import { parseLegalRefs, touches, type LegalRef, type Nearness } from './legal-ref';
import { guidePath, termPath } from './rujukan';

export const citingKinds = [
	'kursus',
	'pelajaran',
	'soal',
	'tugas',
	'pemeriksaan',
	'panduan',
	'istilah',
	'aturan'
] as const;
export type CitingKind = (typeof citingKinds)[number];

/** One thing that rests on the law, and what of it. Worked out from what is compiled, never kept by hand. */
export type Citing = {
	readonly kind: CitingKind;
	/** Identity: of a question, a check, a rule number. */
	readonly id: string;
	readonly title: string;
	/** The page where it stands; '' when it has none. */
	readonly href: string;
	/** The quiz of a question, the task of a check. */
	readonly within: string;
	/** A question of an exam or of the bank behind one: its words are for nobody's eyes beforehand. */
	readonly hidden: boolean;
	readonly refs: readonly LegalRef[];
};

const cite = /<cite class="dasar">(.*?)<\/cite>/gs;

const citedIn = (html: string): LegalRef[] =>
	[...html.matchAll(cite)].flatMap(([, inside = '']) => parseLegalRefs(textOfHtml(inside)));

/** All text of a compiled thing; its HTML is what citations are found in. */
const htmlOf = (thing: unknown): string =>
	typeof thing === 'string'
		? thing
		: thing && typeof thing === 'object'
			? Object.values(thing).map(htmlOf).join('\n')
			: '';

export function citingsOf(library: Library): Citing[] {
	const { guides, terms } = library.rujukan;
	const found: Citing[] = [
		...library.courses.flatMap(ofCourse),
		...[...allItems(library)].flatMap(({ course, module, item }) =>
			ofItem(item, itemPath(course, module, item))
		),
		...guides.map((guide) =>
			citing('panduan', guide.id, guide.title, guidePath(guide), [
				...guide.regulations.flatMap(({ ref }) => parseLegalRefs(ref)),
				...citedIn(htmlOf(guide))
			])
		),
		...terms.map((term) =>
			citing('istilah', term.id, term.term, termPath(term), [
				...parseLegalRefs(term.source),
				...citedIn(term.meaningHtml)
			])
		),
		...Object.entries(dasarAturan).map(([rule, basis]) =>
			citing('aturan', rule, rule, '', parseLegalRefs(basis))
		)
	];
	return found.filter(({ refs }) => refs.length > 0);
}

function citing(
	kind: CitingKind,
	id: string,
	title: string,
	href: string,
	refs: readonly LegalRef[],
	within = '',
	hidden = false
): Citing {
	return { kind, id, title, href, within, hidden, refs };
}

function ofCourse(course: Course): Citing[] {
	const href = `/belajar/${course.slug}`;
	const named = course.legal.flatMap(({ ref }) => parseLegalRefs(ref));
	return [
		citing('kursus', course.id, course.title, href, [...named, ...citedIn(course.overviewHtml)]),
		...course.bank.map((question) => ofQuestion(question, '', 'Bank soal', true))
	];
}

function ofItem(item: Item, href: string): Citing[] {
	switch (item.kind) {
		case 'lesson': {
			// Inline questions belong to a quiz or to the bank, and are counted there.
			const html = item.screens
				.flatMap(({ blocks }) => blocks)
				.map((block) => (block.type === 'html' ? block.html : ''))
				.join('\n');
			return [citing('pelajaran', item.id, item.title, href, citedIn(html))];
		}
		case 'quiz':
			return item.questions.map((question) =>
				ofQuestion(question, href, item.title, item.mode !== 'latihan')
			);
		case 'task':
			return [
				citing('tugas', item.id, item.title, href, citedIn(htmlOf(item))),
				...item.rules.checks.map((check) => {
					const basis = dasarHukum(ruleOfCheck(check)) ?? '';
					return citing('pemeriksaan', check.id, check.id, href, parseLegalRefs(basis), item.title);
				})
			];
		default:
			return item satisfies never;
	}
}

const ofQuestion = (question: Question, href: string, within: string, hidden: boolean): Citing =>
	citing(
		'soal',
		question.id,
		textOfHtml(question.promptHtml),
		href,
		citedIn(htmlOf(question)),
		within,
		hidden
	);

export type Rippled = Citing & { readonly nearness: Nearness };

/** What a change of a regulation, or of one article of it, touches: what names it first, then what names the whole. */
export function ripple(citings: readonly Citing[], asked: LegalRef): Rippled[] {
	const order: readonly Nearness[] = ['langsung', 'seluruhnya'];
	return citings
		.flatMap((one) => {
			const near = one.refs.flatMap((ref) => touches(ref, asked) ?? []);
			const nearness = order.find((word) => near.includes(word));
			return nearness ? [{ ...one, nearness }] : [];
		})
		.sort(
			(a, b) =>
				citingKinds.indexOf(a.kind) - citingKinds.indexOf(b.kind) ||
				order.indexOf(a.nearness) - order.indexOf(b.nearness)
		);
}
