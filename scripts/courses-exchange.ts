import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allItems } from '../src/lib/learning/course';
import {
	bankFile,
	exportCourse,
	exportFormats,
	questionsOf
} from '../src/lib/learning/exchange/export-file';
import { importQuestions } from '../src/lib/learning/exchange/import-file';
import { reportText } from '../src/lib/learning/exchange/report';
import { compileCourses, coursesFolder } from '../src/lib/server/courses/read';
import { projectRoot } from '../src/lib/server/db/project-root';
import { StartupError } from '../src/lib/server/db/startup-error';

const help = `Cara memakai:
  npm run courses:export -- <kursus> --format ${exportFormats.join('|')} --out <folder>
  npm run courses:import -- <berkas> --course <kursus>`;

const stop = (message: string): never => {
	throw new StartupError(message);
};

/** Course folders by their slug, as they stand on the disk now. */
async function courseNamed(slug: string | undefined) {
	const { library, findings } = await compileCourses(new Date().toISOString().slice(0, 10));
	const course = library.courses.find((one) => one.slug === slug);
	const known = library.courses.map((one) => one.slug).join(', ');
	return {
		library,
		findings,
		course: course ?? stop(`Kursus “${slug ?? ''}” tidak ada. Yang ada: ${known}.\n${help}`)
	};
}

async function exportTo(
	slug: string | undefined,
	format: string | undefined,
	out: string | undefined
) {
	const wanted = exportFormats.find((one) => one === format) ?? stop(help);
	const folder = out ?? stop(help);
	const { course, findings } = await courseNamed(slug);
	if (findings.some(({ path: at, level }) => level === 'galat' && at.startsWith(`${course.slug}/`)))
		stop('Kursus ini masih bergalat. Jalankan npm run courses:check, lalu ekspor lagi.');
	const sheets = ['tokens.css', 'base.css', 'prose.css'].map((name) =>
		readFile(path.join(projectRoot, 'src/lib/ui', name), 'utf8')
	);
	await mkdir(folder, { recursive: true });
	for (const { name, bytes } of exportCourse(
		course,
		wanted,
		(await Promise.all(sheets)).join('\n')
	)) {
		await writeFile(path.join(folder, name), bytes);
		console.log(path.join(folder, name));
	}
}

/** 'Soal Kependudukan (1).xml' -> 'soal-kependudukan-1' */
const slugOf = (file: string): string =>
	path
		.basename(file)
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '') || 'impor';

async function importFrom(file: string | undefined, slug: string | undefined) {
	if (!file || !existsSync(file)) return stop(file ? `Berkas ${file} tidak ada.` : help);
	const { library, course } = await courseNamed(slug);
	const name = slugOf(file);
	const [competency] = course.competencies;
	const taken = new Set([
		...library.courses.flatMap((one) => [one.id, ...one.modules.map(({ id }) => id)]),
		...[...allItems(library)].map(({ item }) => item.id),
		...library.courses.flatMap((one) => questionsOf(one).map(({ id }) => id))
	]);
	const result = importQuestions(await readFile(file), {
		idPrefix: `${course.id}-${name}`,
		competency: competency?.code ?? '',
		taken
	});
	if (!result.ok) return stop(`Ditolak: ${result.reason}`);
	const report = reportText(`Impor ${path.basename(file)}`, result.report, 'impor');
	console.log(result.remark ? `${report}\n${result.remark}` : report);
	if (!result.markdown)
		return stop('Tidak ada soal yang dapat diambil; tidak ada berkas yang ditulis.');
	const folder = path.join(coursesFolder(), course.slug);
	const id = `${course.id}-bank-${name}`;
	await keep(
		path.join(folder, 'bank', `${name}.quiz.md`),
		bankFile(
			taken.has(id) ? `${id}-2` : id,
			`Impor ${path.basename(file)}`,
			result.competencies,
			result.markdown
		)
	);
	for (const { path: asset, text } of result.assets) await keep(path.join(folder, asset), text);
	console.log('Isi setiap catatan # LENGKAPI, lalu jalankan npm run courses:check.');
}

/** What an author has written is never overwritten. */
async function keep(file: string, text: string) {
	await mkdir(path.dirname(file), { recursive: true });
	try {
		await writeFile(file, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		stop(`${file} sudah ada. Ganti nama berkas sumbernya, atau pindahkan berkas itu dahulu.`);
	}
	console.log(`Ditulis: ${file}`);
}

try {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { format: { type: 'string' }, out: { type: 'string' }, course: { type: 'string' } }
	});
	const [way, subject] = positionals;
	if (way === 'export') await exportTo(subject, values.format, values.out);
	else if (way === 'import') await importFrom(subject, values.course);
	else stop(help);
} catch (error) {
	const isUsage =
		error instanceof TypeError &&
		String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
	if (!(error instanceof StartupError) && !isUsage) throw error;
	console.error(isUsage ? help : (error as Error).message);
	process.exitCode = 1;
}
