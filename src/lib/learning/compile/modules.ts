import type { Item, Module } from '../course';
import { bytesOf } from '../html';
import type { CourseContext, PlacedFile } from './course-context';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { checkCompetencies } from './item';
import { checkHeadingSteps } from './lesson-checks';
import { checkDirectiveLines, numberLines } from './lines';
import { prepareBlocks, printBlocks } from './markdown';
import { moduleSchema } from './schemas';
import { orderOf, slugOf } from './source';

/** The print version of a module stands beside its items. */
const printSlug = 'cetak';

export const largestModule = 300_000;

export function compileModules(
	files: readonly PlacedFile[],
	items: ReadonlyMap<PlacedFile, Item>,
	context: CourseContext
): Module[] {
	const folders = new Map<string, PlacedFile[]>();
	for (const file of files)
		if ('folder' in file.place) {
			const { folder } = file.place;
			folders.set(folder, [...(folders.get(folder) ?? []), file]);
		}
	const slugs = new Set<string>();
	return [...folders]
		.sort(([a], [b]) => orderOf(a) - orderOf(b))
		.flatMap(([folder, own]) => {
			const path = `${context.slug}/${folder}/module.md`;
			const report = context.reportOf(path);
			const slug = slugOf(folder) ?? folder;
			if (slugs.has(slug))
				report.galat(1, `Ada dua modul bernama “${slug}”.`, 'Ganti nama salah satu folder.');
			slugs.add(slug);
			const sorted = own
				.filter(({ place }) => place.kind !== 'module')
				.sort((a, b) => orderOf(nameOf(a)) - orderOf(nameOf(b)));
			checkItemSlugs(sorted, context);
			const compiled = sorted.flatMap((file) => items.get(file) ?? []);
			const module = compileModule(slug, path, own, compiled, context);
			return module ? [module] : [];
		});
}

function compileModule(
	slug: string,
	path: string,
	files: readonly PlacedFile[],
	items: readonly Item[],
	context: CourseContext
): Module | null {
	const report = context.reportOf(path);
	const file = files.find(({ place }) => place.kind === 'module');
	if (!file) {
		report.galat(1, 'Modul ini belum punya module.md.', 'Buat berkas module.md di foldernya.');
		return null;
	}
	const front = readFrontMatter(file.text, moduleSchema, report);
	if (!front) return null;
	const { data, lineOf } = front;
	context.claim(data.id, path, lineOf(['id']));
	checkCompetencies(data.competencies, (index) => lineOf(['competencies', index]), path, context);
	if (files.length === 1)
		report.galat(1, 'Modul ini belum berisi pelajaran.', 'Tambahkan pelajaran seperti 10-nama.md.');
	const module = { ...data, slug, overviewHtml: renderOverview(front, path, context), items };
	const bytes = bytesOf(JSON.stringify(module));
	if (bytes > largestModule)
		report.galat(
			1,
			`Modul ini ${Math.ceil(bytes / 1000)} kB, lebih dari ${largestModule / 1000} kB.`,
			'Pecah menjadi dua modul, atau sederhanakan gambarnya.'
		);
	return { ...module, bytes };
}

export function renderOverview<T>(
	front: FrontMatter<T>,
	path: string,
	context: CourseContext
): string {
	checkDirectiveLines(numberLines(front.body, front.bodyLine), [], context.reportOf(path));
	const reading = context.readingContext(path);
	const tokens = prepareBlocks(front.body, front.bodyLine, reading);
	checkHeadingSteps(tokens, front.bodyLine, reading);
	return printBlocks(tokens);
}

/** Addresses are made of slugs, so two files of a module may not share one. */
function checkItemSlugs(files: readonly PlacedFile[], context: CourseContext) {
	const slugs = new Set<string>();
	for (const { path, place } of files) {
		if (!('slug' in place)) continue;
		if (slugs.has(place.slug))
			context
				.reportOf(path)
				.galat(
					1,
					`Ada dua berkas bernama “${place.slug}” di modul ini.`,
					'Ganti nama salah satu; alamat halaman diambil dari nama berkas.'
				);
		slugs.add(place.slug);
		if (place.slug === printSlug)
			context
				.reportOf(path)
				.galat(
					1,
					`Nama “${place.slug}” sudah menjadi alamat halaman lain.`,
					'Ganti nama berkasnya; alamat itu milik versi cetak modul.'
				);
	}
}

const nameOf = ({ path }: PlacedFile): string => path.split('/').at(-1) ?? '';
