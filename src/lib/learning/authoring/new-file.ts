import type { Course, Library } from '../course';
import { orderOf, slugOf, type SourceFile } from '../compile/source';
import { forms } from './forms';

export const newKinds = [
	'kursus',
	'modul',
	'pelajaran',
	'kuis',
	'tugas',
	'panduan',
	'regulasi',
	'istilah'
] as const;
export type NewKind = (typeof newKinds)[number];

export type Made =
	| {
			readonly ok: true;
			readonly path: string;
			/** The whole file, or what is added to the end of one that is there. */
			readonly text: string;
			readonly append: boolean;
	  }
	| { readonly ok: false; readonly reason: string };

export type Disk = {
	readonly library: Library;
	/** As they lie under `courses/`, however faulty. */
	readonly files: readonly SourceFile[];
	/** YYYY-MM-DD */
	readonly today: string;
};

const refuse = (reason: string): Made => ({ ok: false, reason });
const make = (path: string, text: string): Made => ({ ok: true, path, text, append: false });

/** 'Mencatat kelahiran (bagian 2)' → 'mencatat-kelahiran-bagian-2' */
export const slugFrom = (title: string): string =>
	title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

/**
 * A new file for an author to fill in: in its place, with its number and with an id that is free. What is there already is never
 * touched, but for a file of terms, which takes one more at its end.
 */
export function newFile(kind: NewKind, args: readonly string[], disk: Disk): Made {
	const given = args.map((arg) => arg.trim());
	if (given.some((arg) => /[\n\r]/.test(arg))) return refuse('Judul ditulis dalam satu baris.');
	const [first = '', second = ''] = given;
	switch (kind) {
		case 'kursus':
			return newCourse(first, second, disk);
		case 'modul':
			return newModule(first, second, disk);
		case 'pelajaran':
		case 'kuis':
		case 'tugas':
			return newItem(kind, first, second, disk);
		case 'panduan':
			return newGuide(first, disk);
		case 'regulasi':
			return newRegulation(first, second, disk);
		case 'istilah':
			return newTerm(first, second, disk);
		default:
			return kind satisfies never;
	}
}

function newCourse(folder: string, title: string, { files }: Disk): Made {
	if (slugFrom(folder) !== folder || !folder)
		return refuse(`Nama folder “${folder}” hanya boleh huruf kecil, angka, dan tanda hubung.`);
	if (['panduan', 'regulasi', 'istilah', 'assets', 'bank'].includes(folder))
		return refuse(`Nama folder “${folder}” sudah berarti hal lain.`);
	if (!title) return refuse('Judul kursusnya belum disebut.');
	if (files.some(({ path }) => path.startsWith(`${folder}/`)))
		return refuse(`Folder ${folder} sudah ada.`);
	// Above every number that is in use or promised, in a path of a seat for example.
	const numbers = files.flatMap(({ text }) =>
		[...text.matchAll(/\bK(\d{2})\b/g)].map(([, number]) => Number(number))
	);
	const code = `K${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
	return make(`${folder}/course.md`, forms.course({ id: freeId(folder, files), code, title }));
}

function newModule(courseName: string, title: string, disk: Disk): Made {
	const course = courseOf(courseName, disk);
	if (typeof course === 'string') return refuse(course);
	const slug = slugFrom(title);
	if (!slug) return refuse('Judul modulnya belum disebut.');
	const folders = foldersOf(course, disk.files);
	if (folders.some((folder) => slugOf(folder) === slug))
		return refuse(`Modul “${slug}” sudah ada di kursus ini.`);
	const number = Math.max(0, ...folders.map(orderOf)) + 1;
	return make(
		`${course.slug}/${String(number).padStart(2, '0')}-${slug}/module.md`,
		forms.module({
			id: freeId(`${slug}-modul`, disk.files),
			title,
			competencies: course.competencies.slice(0, 1).map(({ code }) => code)
		})
	);
}

const endings = { pelajaran: '.md', kuis: '.quiz.md', tugas: '.task.md' } as const;

function newItem(kind: keyof typeof endings, place: string, title: string, disk: Disk): Made {
	const [courseName = '', moduleName = ''] = place.replace(/\/$/, '').split('/');
	const course = courseOf(courseName, disk);
	if (typeof course === 'string') return refuse(course);
	const folders = foldersOf(course, disk.files);
	const folder = folders.find((one) => one === moduleName || slugOf(one) === moduleName);
	if (!folder)
		return refuse(
			`Modul “${moduleName}” tidak ada di kursus ini. Yang ada: ${folders.join(', ') || 'belum ada'}.`
		);
	const slug = slugFrom(title);
	if (!slug) return refuse('Judulnya belum disebut.');
	const names = disk.files
		.filter(({ path }) => path.startsWith(`${course.slug}/${folder}/`))
		.map(({ path }) => path.split('/').at(-1) ?? '')
		.filter((name) => name !== 'module.md');
	const taken = names.find((name) => slugOf(name.replace(/(\.quiz|\.task)?\.md$/, '')) === slug);
	if (taken) return refuse(`Berkas ${taken} sudah bernama begitu.`);
	// The next round number, so that there is room between.
	const number = (Math.floor(Math.max(0, ...names.map(orderOf)) / 10) + 1) * 10;
	const module = course.modules.find((one) => one.slug === slugOf(folder));
	const competencies =
		module?.competencies ?? course.competencies.slice(0, 1).map(({ code }) => code);
	return make(
		`${course.slug}/${folder}/${number}-${slug}${endings[kind]}`,
		forms[kind]({ id: freeId(slug, disk.files), title, competencies })
	);
}

function newGuide(title: string, { library, files, today }: Disk): Made {
	const slug = slugFrom(title);
	if (!slug) return refuse('Judul panduannya belum disebut.');
	const names = files.flatMap(({ path }) => /^panduan\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
	if (names.some((name) => slugOf(name) === slug)) return refuse(`Panduan “${slug}” sudah ada.`);
	const number = (Math.floor(Math.max(0, ...names.map(orderOf)) / 10) + 1) * 10;
	const [regulation] = library.rujukan.regulations;
	return make(
		`panduan/${number}-${slug}.md`,
		forms.guide({
			id: freeId(`panduan-${slug}`, files),
			title,
			ref: regulation?.ref ?? 'UU 23/2006',
			today
		})
	);
}

function newRegulation(ref: string, title: string, { files, today }: Disk): Made {
	const year = /^[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)* \d+\/(\d{4})$/.exec(ref)?.[1];
	if (!year) return refuse(`Tulis sebutannya seperti "UU 23/2006", bukan “${ref}”.`);
	if (!title) return refuse('Tulis juga tentang apa peraturan itu.');
	const slug = slugFrom(ref);
	if (files.some(({ path }) => path === `regulasi/${slug}.md`))
		return refuse(`Regulasi ${ref} sudah ada.`);
	return make(
		`regulasi/${slug}.md`,
		forms.regulation({ id: freeId(slug, files), ref, title, year, today })
	);
}

function newTerm(file: string, word: string, { library, files }: Disk): Made {
	const name = file.replace(/\.md$/, '');
	if (slugFrom(name) !== name || !name)
		return refuse(`Nama berkas “${file}” hanya boleh huruf kecil, angka, dan tanda hubung.`);
	const id = slugFrom(word);
	if (!id) return refuse('Katanya belum disebut.');
	const known = library.rujukan.terms.find((term) =>
		[term.term, ...term.also].some((spelling) => spelling.toLowerCase() === word.toLowerCase())
	);
	if (known) return refuse(`Istilah “${word}” sudah ada: ${known.term}.`);
	const path = `istilah/${name}.md`;
	const term = forms.term({ id: freeId(id, files), word });
	const there = files.find((one) => one.path === path);
	if (there)
		return {
			ok: true,
			path,
			text: `${there.text.endsWith('\n') ? '' : '\n'}\n${term}`,
			append: true
		};
	return make(path, `${forms.terms({ id: freeId(`istilah-${name}`, files), name })}\n${term}`);
}

/** @returns What is wrong, as text, when there is no such course. */
function courseOf(name: string, { library, files }: Disk): Course | string {
	const course = library.courses.find(({ slug }) => slug === name);
	if (course) return course;
	if (files.some(({ path }) => path === `${name}/course.md`))
		return `Kepala course.md di ${name} belum benar. Jalankan npm run courses:check dahulu.`;
	const known = library.courses.map(({ slug }) => slug).join(', ');
	return `Kursus “${name}” tidak ada. Yang ada: ${known || 'belum ada'}.`;
}

const foldersOf = ({ slug }: Course, files: readonly SourceFile[]): string[] => [
	...new Set(
		files
			.filter(({ path }) => path.startsWith(`${slug}/`))
			.flatMap(({ path }) => /^[^/]+\/(\d+-[^/]+)\//.exec(path)?.[1] ?? [])
	)
];

/** Ids are one of a kind in the whole folder. */
function freeId(wanted: string, files: readonly SourceFile[]): string {
	const taken = new Set(
		files.flatMap(({ text }) =>
			[...text.matchAll(/^id:\s*["']?([a-z0-9-]+)|\{#([a-z0-9-]+)/gm)].map(
				([, head, heading]) => head ?? heading ?? ''
			)
		)
	);
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.has(id)) return id;
	}
}
