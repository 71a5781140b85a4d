import type { Library } from '../../learning/course';
import { anchorOf } from '../../learning/rujukan/compile-regulations';
import { ripple, type CitingKind, type Rippled } from '../../learning/rujukan/citations';
import {
	labelCertainty,
	labelStatus,
	regulationPath,
	type CaraBerubah,
	type Regulation
} from '../../learning/rujukan/rujukan';
import { notFound } from '../access';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { opened } from './opened';

export async function daftarRegulasi(services: Services) {
	const { library } = await currentLibrary(services.db);
	return library.rujukan.regulations.map((regulation) => ({
		href: regulationPath(regulation),
		ref: regulation.ref,
		title: regulation.title,
		status: regulation.status,
		labelStatus: labelStatus[regulation.status]
	}));
}

export async function bacaRegulasi(services: Services, slug: string) {
	const { library } = await currentLibrary(services.db);
	const regulation = library.rujukan.regulations.find((one) => one.slug === slug) ?? notFound();
	const { ref, title, year, status, certainty, checked, summaryHtml, articles } = regulation;
	const { citings } = opened(library);
	return {
		ref,
		title,
		year,
		status,
		labelStatus: labelStatus[status],
		certainty: labelCertainty[certainty],
		checked,
		summaryHtml,
		relations: [
			...regulation.changes.map((one) => related(one, toward, library)),
			...regulation.changedBy.map((one) => related(one, from, library))
		],
		articles: articles.map(({ article, about, certainty: sure }) => ({
			article,
			anchor: anchorOf(article),
			about,
			certainty: sure === certainty ? null : labelCertainty[sure],
			jumlah: ripple(citings, {
				regulation: ref,
				articles: [article.replace(/^Ps\. /, '')]
			}).filter(({ nearness }) => nearness === 'langsung').length
		})),
		resting: restingOn(ripple(citings, { regulation: ref, articles: [] }))
	};
}

const toward: Readonly<Record<CaraBerubah, string>> = {
	mengubah: 'Mengubah',
	mencabut: 'Mencabut',
	melaksanakan: 'Melaksanakan'
};
const from: Readonly<Record<CaraBerubah, string>> = {
	mengubah: 'Diubah oleh',
	mencabut: 'Dicabut oleh',
	melaksanakan: 'Dilaksanakan dengan'
};

function related(
	{ ref, how }: { readonly ref: string; readonly how: CaraBerubah },
	words: Readonly<Record<CaraBerubah, string>>,
	library: Library
) {
	const other: Regulation | undefined = library.rujukan.regulations.find((one) => one.ref === ref);
	return {
		word: words[how],
		ref,
		title: other?.title ?? '',
		href: other ? regulationPath(other) : null
	};
}

export type Bertumpu = {
	readonly kind: CitingKind;
	readonly label: string;
	readonly jumlah: number;
	/** Pages, each once, with how many questions or checks of it. */
	readonly pages: readonly {
		readonly href: string;
		readonly title: string;
		readonly jumlah: number | null;
	}[];
	/** Questions that may come in an exam are counted and not shown. */
	readonly tanpaHalaman: number;
};

const shown: readonly (readonly [CitingKind, string])[] = [
	['pelajaran', 'Pelajaran'],
	['panduan', 'Panduan'],
	['tugas', 'Tugas praktik'],
	['soal', 'Soal'],
	['pemeriksaan', 'Pemeriksaan di tugas praktik'],
	['aturan', 'Aturan desa latihan'],
	['istilah', 'Istilah'],
	['kursus', 'Kursus']
];

/** By kind; questions and checks by the page they are on, so that no exam is given away. */
function restingOn(found: readonly Rippled[]): Bertumpu[] {
	return shown.flatMap(([kind, label]) => {
		const own = found.filter((one) => one.kind === kind);
		if (own.length === 0) return [];
		const pages = new Map<string, { title: string; jumlah: number }>();
		for (const { href, within, title } of own) {
			const key = href || (kind === 'aturan' ? title : '');
			if (!key) continue;
			const before = pages.get(key);
			pages.set(key, { title: within || title, jumlah: (before?.jumlah ?? 0) + 1 });
		}
		return [
			{
				kind,
				label,
				jumlah: own.length,
				pages: [...pages].map(([href, { title, jumlah }]) => ({
					href: kind === 'aturan' ? '' : href,
					title,
					jumlah: kind === 'soal' || kind === 'pemeriksaan' ? jumlah : null
				})),
				tanpaHalaman: kind === 'aturan' ? 0 : own.filter(({ href }) => !href).length
			}
		];
	});
}
