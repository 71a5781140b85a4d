import { jangkarSurat, kelompokSurat, semuaJenisSurat } from '../../../desa/surat/jenis-surat';
import { allItems, itemPath, type Item, type Library } from '../../course';
import { textOfHtml } from '../../html';
import { withoutMeanings } from '../../compile/reading-html';
import { guidePath, regulationPath, termPath, type Rujukan } from '../rujukan';

/** What can be found. The index keeps the places in this list: one more goes to its end. */
export const documentKinds = [
	'istilah',
	'panduan',
	'regulasi',
	'kursus',
	'pelajaran',
	'tugas',
	'kuis',
	'surat'
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type SearchDocument = {
	readonly kind: DocumentKind;
	readonly title: string;
	readonly href: string;
	/** Where it stands, in words. */
	readonly place: string;
	/** What it is called as well; counts like its title. */
	readonly names: readonly string[];
	/** Headings, what it says of itself. */
	readonly strong: readonly string[];
	readonly body: string;
};

const text = (html: string): string => textOfHtml(withoutMeanings(html));

/** Everything that has a page of its own; the order is that of the index. */
export function documentsOf(
	library: Pick<Library, 'courses'> & { readonly rujukan: Omit<Rujukan, 'index'> }
): SearchDocument[] {
	const { terms, guides, regulations } = library.rujukan;
	return [
		...terms.map((term): SearchDocument => ({
			kind: 'istilah',
			title: term.term,
			href: termPath(term),
			place: 'Istilah',
			names: [term.short, ...term.also].filter(Boolean),
			strong: [],
			body: text(term.meaningHtml)
		})),
		...guides.map((guide): SearchDocument => ({
			kind: 'panduan',
			title: guide.title,
			href: guidePath(guide),
			place: 'Panduan',
			names: [],
			strong: [guide.summary, ...guide.forms.map(({ code, about }) => `${code}: ${about}`)],
			body: [
				guide.when,
				...guide.rules,
				...guide.letters,
				...[guide.requirementsHtml, guide.stepsHtml, guide.sampleHtml, guide.mistakesHtml].map(text)
			].join(' ')
		})),
		...regulations.map((regulation): SearchDocument => ({
			kind: 'regulasi',
			title: `${regulation.ref} tentang ${regulation.title}`,
			href: regulationPath(regulation),
			place: 'Regulasi',
			names: [],
			strong: regulation.articles.map(({ about }) => about),
			body: text(regulation.summaryHtml)
		})),
		...library.courses.map((course): SearchDocument => ({
			kind: 'kursus',
			title: course.title,
			href: `/belajar/${course.slug}`,
			place: `Kursus ${course.code}`,
			names: [course.code],
			strong: [course.summary],
			body: course.competencies.map(({ text: words }) => words).join(' ')
		})),
		...[...allItems(library)].map(({ course, module, item }): SearchDocument => ({
			kind: kindOfItem[item.kind],
			title: item.title,
			href: itemPath(course, module, item),
			place: `${course.code} · ${module.title}`,
			names: [],
			...wordsOfItem(item)
		})),
		...semuaJenisSurat.map((jenis): SearchDocument => ({
			kind: 'surat',
			title: jenis.nama,
			href: `/jenis-surat#${jangkarSurat(jenis)}`,
			place: kelompokSurat[jenis.kelompok],
			names: [jenis.kode, ...jenis.sebutan],
			strong: jenis.formulir,
			body: [`Pemohon: ${jenis.pemohon}`, ...jenis.berkas].join('. ')
		}))
	];
}

const kindOfItem = { lesson: 'pelajaran', quiz: 'kuis', task: 'tugas' } as const;

function wordsOfItem(item: Item): Pick<SearchDocument, 'strong' | 'body'> {
	switch (item.kind) {
		case 'lesson':
			return {
				strong: item.headings.map((heading) => heading.text),
				body: item.screens
					.flatMap(({ blocks }) => blocks)
					.map((block) => (block.type === 'html' ? text(block.html) : ''))
					.join(' ')
			};
		case 'task':
			return { strong: [], body: text(item.situationHtml).replace(/\{[^}]*\}/g, '…') };
		case 'quiz':
			return {
				strong: [],
				// What an exam asks is nobody's before it is asked.
				body:
					item.mode === 'latihan'
						? item.questions.map(({ promptHtml }) => text(promptHtml)).join(' ')
						: ''
			};
		default:
			return item satisfies never;
	}
}
