import { allItems, itemPath, type Library } from '../../learning/course';
import { labelJabatan } from '../../learning/jabatan';
import { halamanDari } from '../../learning/praktik/halaman';
import { parseLegalRefs } from '../../learning/rujukan/legal-ref';
import {
	guidePath,
	labelCertainty,
	regulationPath,
	type Guide
} from '../../learning/rujukan/rujukan';
import { notFound } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';

export async function daftarPanduan(services: Services) {
	const { library } = await currentLibrary(services.db);
	return library.rujukan.guides.map((guide) => ({
		href: guidePath(guide),
		title: guide.title,
		summary: guide.summary,
		minutes: guide.minutes,
		forms: guide.forms.map(({ code }) => code)
	}));
}

export async function bacaPanduan(services: Services, slug: string) {
	const { library } = await currentLibrary(services.db);
	const { guides, regulations } = library.rujukan;
	const guide = guides.find((one) => one.slug === slug) ?? notFound();
	const at = guides.indexOf(guide);
	const link = (other: Guide | undefined) =>
		other && { href: guidePath(other), title: other.title };
	return {
		title: guide.title,
		summary: guide.summary,
		who: guide.who.map(labelJabatan),
		when: guide.when,
		minutes: guide.minutes,
		forms: guide.forms,
		letters: guide.letters,
		rules: guide.rules,
		checked: guide.checked,
		requirementsHtml: guide.requirementsHtml,
		stepsHtml: guide.stepsHtml,
		sampleHtml: guide.sampleHtml,
		mistakesHtml: guide.mistakesHtml,
		basis: guide.regulations.map(({ ref, about, certainty }) => {
			const [cited] = parseLegalRefs(ref);
			const regulation = regulations.find((one) => one.ref === cited?.regulation);
			return {
				ref,
				about,
				certainty: labelCertainty[certainty],
				href: regulation ? regulationPath(regulation) : null
			};
		}),
		coba: tempatCoba(guide, library),
		sebelum: link(guides[at - 1]),
		sesudah: link(guides[at + 1])
	};
}

const diDesa = {
	pengantar: 'Coba dahulu, semuanya rekaan dan dapat diurungkan.',
	tombol: 'Coba di desa latihan'
} as const;
const diKertas = {
	pengantar: 'Coba dahulu di atas kertas, dengan dokumen rekaan.',
	tombol: 'Kerjakan kasusnya'
} as const;

/** Where the work is rehearsed: a task or a case of a course, or a page of one's own practice village. */
function tempatCoba({ practice }: Guide, library: Library) {
	if ('page' in practice)
		return {
			...diDesa,
			href: '/latihan',
			label: `Buka desa latihan, halaman ${halamanDari(practice.page).label}`
		};
	const isOnPaper = 'case' in practice;
	const id = isOnPaper ? practice.case : practice.task;
	for (const { course, module, item } of allItems(library))
		if (item.id === id)
			return {
				...(isOnPaper ? diKertas : diDesa),
				href: itemPath(course, module, item),
				label: `${isOnPaper ? 'Kasus' : 'Tugas'}: ${item.title}`
			};
	return { ...diDesa, href: '/latihan', label: 'Buka desa latihan' };
}
