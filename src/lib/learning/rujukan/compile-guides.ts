import { allItems, type Course } from '../course';
import type { FileReport } from '../compile/finding';
import { readFrontMatter, type FrontMatter } from '../compile/front-matter';
import { checkAge } from '../compile/legal-age';
import { joinLines, numberLines, trimLines, type Line } from '../compile/lines';
import { cutAtHeadings } from '../compile/sections';
import type { RujukanContext } from './compile-context';
import { parseLegalRefs } from './legal-ref';
import type { RujukanFile } from './place';
import type { Guide } from './rujukan';
import { guideSchema } from './schemas';

const bodyOf = {
	Syarat: 'requirementsHtml',
	Langkah: 'stepsHtml',
	Contoh: 'sampleHtml',
	Kesalahan: 'mistakesHtml'
} as const;
type Name = keyof typeof bodyOf;
const names = Object.keys(bodyOf) as Name[];

type Head = Omit<Guide, 'slug' | (typeof bodyOf)[Name]>;

/** A guide and where its practice is written, which is checked once the tasks are known. */
export type ReadGuide = {
	readonly guide: Guide;
	readonly path: string;
	readonly practiceLine: number;
};

export function compileGuides(
	files: readonly RujukanFile[],
	context: RujukanContext,
	today: string
): ReadGuide[] {
	const slugs = new Map<string, string>();
	return files.flatMap((file) => {
		const report = context.reportOf(file.path);
		const before = slugs.get(file.slug);
		if (before)
			report.galat(
				1,
				`Ada dua panduan bernama “${file.slug}”.`,
				`Ganti nama berkas ini atau ${before}.`
			);
		slugs.set(file.slug, file.path);
		const front = readFrontMatter<Head>(file.text, guideSchema, report);
		if (!front) return [];
		context.claim(front.data.id, file.path, front.lineOf(['id']));
		checkAge(front.data.title, front.data.checked, front.lineOf(['checked']), today, report);
		checkRegulations(front, context.refs, report);
		const body = compileBody(front, file, context);
		const guide: Guide = { ...front.data, slug: file.slug, ...body };
		return [{ guide, path: file.path, practiceLine: front.lineOf(['practice']) }];
	});
}

function checkRegulations(
	{ data, lineOf }: FrontMatter<Head>,
	refs: readonly string[],
	report: FileReport
) {
	data.regulations.forEach(({ ref }, index) => {
		const line = lineOf(['regulations', index, 'ref']);
		const cited = parseLegalRefs(ref);
		if (cited.length !== 1)
			report.galat(
				line,
				`“${ref}” bukan rujukan yang dapat dibaca.`,
				'Tulis seperti UU 24/2013 Ps. 27.'
			);
		for (const { regulation } of cited)
			if (!refs.includes(regulation))
				report.galat(
					line,
					`Regulasi ${regulation} belum ada di folder regulasi.`,
					'Buat berkasnya, atau samakan penulisannya.'
				);
	});
}

function compileBody(
	{ data, body, bodyLine }: FrontMatter<Head>,
	{ path }: RujukanFile,
	context: RujukanContext
) {
	const report = context.reportOf(path);
	const { before, sections } = cutAtHeadings(numberLines(body, bodyLine));
	const [stray] = before;
	if (stray)
		report.galat(
			stray.line,
			'Teks ini berada di atas bagian pertama.',
			`Pindahkan ke salah satu bagian: ${names.join(', ')}.`
		);
	const found = new Map<Name, readonly Line[]>();
	for (const { heading, lines } of sections) {
		const name = heading.text.replace(/^##\s+/, '').trim();
		if (!isName(name))
			report.galat(
				heading.line,
				`Bagian “${name}” tidak dikenal.`,
				`Pakai salah satu dari: ${names.join(', ')}.`
			);
		else if (found.has(name))
			report.galat(heading.line, `Bagian “${name}” ditulis dua kali.`, 'Satukan keduanya.');
		else {
			found.set(name, trimLines(lines));
			if (trimLines(lines).length === 0)
				report.galat(heading.line, 'Bagian ini masih kosong.', 'Tulis isinya di bawah judul.');
		}
	}
	for (const name of names)
		if (!found.has(name))
			report.galat(bodyLine, `Bagian “${name}” belum ada.`, `Tambahkan judul ## ${name}.`);
	const steps = found.get('Langkah');
	if (steps?.length && !steps.some(({ text }) => /^1\. /.test(text)))
		report.galat(
			steps[0]?.line ?? bodyLine,
			'Langkah panduan ini belum bernomor.',
			'Tulis sebagai daftar 1. 2. 3.'
		);
	const refs = data.regulations.map(({ ref }) => ref);
	const html = (name: Name) => {
		const lines = found.get(name) ?? [];
		return context.render(joinLines(lines), lines[0]?.line ?? bodyLine, path, refs);
	};
	return {
		requirementsHtml: html('Syarat'),
		stepsHtml: html('Langkah'),
		sampleHtml: html('Contoh'),
		mistakesHtml: html('Kesalahan')
	};
}

const isName = (text: string): text is Name => Object.hasOwn(bodyOf, text);

/** "Coba di desa latihan" leads to a task, or a case on paper, that exists. */
export function checkPractice(
	guides: readonly ReadGuide[],
	courses: readonly Course[],
	reportOf: (path: string) => FileReport
) {
	const items = [...allItems({ courses })].map(({ item }) => item);
	const tasks = new Set(items.flatMap((item) => (item.kind === 'task' ? [item.id] : [])));
	const cases = new Set(
		items.flatMap((item) => (item.kind === 'lesson' && item.form === 'kasus' ? [item.id] : []))
	);
	for (const { guide, path, practiceLine } of guides) {
		const { practice } = guide;
		if ('task' in practice && !tasks.has(practice.task))
			reportOf(path).galat(
				practiceLine,
				`Tugas “${practice.task}” tidak ada.`,
				'Pakai id sebuah berkas .task.md, atau {page: nama} untuk halaman desa latihan.'
			);
		if ('case' in practice && !cases.has(practice.case))
			reportOf(path).galat(
				practiceLine,
				`Kasus “${practice.case}” tidak ada.`,
				'Pakai id sebuah pelajaran dengan kind: kasus.'
			);
	}
}
