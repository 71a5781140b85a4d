import type { Course, Item } from '../course';
import type { Question } from '../question';
import { courseContext, type CourseContext, type PlacedFile } from './course-context';
import type { FileReport, Findings } from './finding';
import { readFrontMatter, type FrontMatter } from './front-matter';
import {
	compileBankFile,
	compileLessonFile,
	compileQuizFile,
	compileTaskFile,
	type CheckTask
} from './item';
import { compileModules, renderOverview } from './modules';
import { courseSchema } from './schemas';

export type CourseSettings = {
	readonly findings: Findings;
	/** Ids of the whole library, with where they stand. */
	readonly taken: Map<string, string>;
	readonly today: string;
	readonly checkTask?: CheckTask;
};

export function compileCourse(
	slug: string,
	files: readonly PlacedFile[],
	{ findings, taken, today, checkTask }: CourseSettings
): Course | null {
	const path = `${slug}/course.md`;
	const report = findings.forFile(path);
	const file = files.find(({ place }) => place.kind === 'course');
	if (!file)
		report.galat(1, 'Kursus ini belum punya course.md.', 'Buat berkas course.md di foldernya.');
	const front = file ? readFrontMatter(file.text, courseSchema, report) : null;
	const known = {
		legalRefs: front?.data.legal.map(({ ref }) => ref) ?? null,
		competencies: front?.data.competencies.map(({ code }) => code) ?? null
	};
	const context = courseContext(slug, files, known, findings, taken);
	if (front) {
		context.claim(front.data.id, path, front.lineOf(['id']));
		checkLegalAge(front, today, report);
	}

	const bank = inOrder(files, 'bank').flatMap((own) => compileBankFile(own, context));
	const items = compileItems(files, bank, context, checkTask);
	const modules = compileModules(files, items, context);
	if (file && modules.length === 0)
		report.galat(1, 'Kursus ini belum punya modul.', 'Buat folder modul seperti 01-nama-modul.');
	if (!front) return null;
	return {
		...front.data,
		slug,
		overviewHtml: renderOverview(front, path, context),
		modules,
		bank
	};
}

/** Quizzes before lessons, because lessons show questions of quizzes. */
function compileItems(
	files: readonly PlacedFile[],
	bank: readonly Question[],
	context: CourseContext,
	checkTask: CheckTask | undefined
): Map<PlacedFile, Item> {
	const items = new Map<PlacedFile, Item>();
	const questions = new Map(bank.map((question) => [question.id, question]));
	const keep = (file: PlacedFile, item: Item | null) => {
		if (item) items.set(file, item);
	};
	for (const file of inOrder(files, 'quiz')) {
		const quiz = compileQuizFile(file, context);
		for (const question of quiz?.questions ?? []) questions.set(question.id, question);
		keep(file, quiz);
	}
	for (const file of inOrder(files, 'lesson'))
		keep(file, compileLessonFile(file, questions, context));
	for (const file of inOrder(files, 'task')) keep(file, compileTaskFile(file, context, checkTask));
	return items;
}

const inOrder = (files: readonly PlacedFile[], kind: PlacedFile['place']['kind']) =>
	files.filter(({ place }) => place.kind === kind);

/** A law that nobody has looked at for twelve months may have changed. */
function checkLegalAge(
	{ data, lineOf }: FrontMatter<{ legal: readonly { ref: string; checked: string }[] }>,
	today: string,
	report: FileReport
) {
	const oldest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	data.legal.forEach(({ ref, checked }, index) => {
		if (checked < oldest)
			report.peringatan(
				lineOf(['legal', index, 'checked']),
				`Dasar hukum “${ref}” terakhir diperiksa ${checked}, lebih dari 12 bulan lalu.`,
				'Baca lagi peraturannya, lalu ganti tanggal checked.'
			);
		if (checked > today)
			report.galat(
				lineOf(['legal', index, 'checked']),
				`Tanggal pemeriksaan “${ref}” belum tiba.`,
				'Tulis tanggal ketika peraturan itu benar-benar dibaca.'
			);
	});
}
