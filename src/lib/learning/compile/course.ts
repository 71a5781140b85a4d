import type { Course, Item } from '../course';
import { compileCompletionRule, dependsOn } from './completion-rule';
import { checkCompetencyCover } from './competency-checks';
import { courseContext, type CourseContext, type PlacedFile } from './course-context';
import type { FileReport, Findings } from './finding';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { certaintyOf } from '../certainty';
import {
	compileBankFile,
	compileLessonFile,
	compileQuizFile,
	compileTaskFile,
	keptCompetencies,
	type CheckTask
} from './item';
import { compileModules, renderOverview } from './modules';
import { checkAge } from './legal-age';
import type { Pool } from './quiz-rules';
import type { Reading } from './reading';
import { courseSchema } from './schemas';

export type CourseSettings = {
	readonly findings: Findings;
	/** Ids of the whole library, with where they stand. */
	readonly taken: Map<string, string>;
	readonly today: string;
	readonly checkTask?: CheckTask;
	readonly reading?: Reading;
};

export function compileCourse(
	slug: string,
	files: readonly PlacedFile[],
	{ findings, taken, today, checkTask, reading }: CourseSettings
): Course | null {
	const path = `${slug}/course.md`;
	const report = findings.forFile(path);
	const file = files.find(({ place }) => place.kind === 'course');
	if (!file)
		report.galat(1, 'Kursus ini belum punya course.md.', 'Buat berkas course.md di foldernya.');
	const front = file ? readFrontMatter(file.text, courseSchema, report) : null;
	const known = {
		legalRefs: front?.data.legal.map(({ ref }) => ref) ?? null,
		competencies: front?.data.competencies.map(({ code }) => code) ?? null,
		certaintyOf: (cited: string) => certaintyOf(front?.data.legal ?? [], cited),
		dependsOn: (quizId: string) => front !== null && dependsOn(front.data.pass, quizId)
	};
	const context = courseContext(slug, files, known, findings, taken, reading);
	if (front) {
		context.claim(front.data.id, path, front.lineOf(['id']));
		checkLegalAge(front, today, report);
	}

	const bank = compileBank(files, context);
	const { items, isWhole } = compileItems(files, bank, context, checkTask);
	const modules = compileModules(files, items, context);
	if (file && modules.length === 0)
		report.galat(1, 'Kursus ini belum punya modul.', 'Buat folder modul seperti 01-nama-modul.');
	if (!front) return null;
	if (bank.isWhole && isWhole) {
		const lineOf = (index: number) => front.lineOf(['competencies', index]);
		const { competencies } = front.data;
		checkCompetencyCover(competencies, bank.questions, items.values(), lineOf, report);
	}
	const { pass, draft, ...head } = front.data;
	return {
		...head,
		...(draft && { draft }),
		...(pass && {
			pass: compileCompletionRule(
				pass,
				isWhole ? [...items.values()] : null,
				(index) => front.lineOf(['pass', 'of', index]),
				report
			)
		}),
		slug,
		overviewHtml: renderOverview(front, path, context),
		modules,
		bank: bank.questions
	};
}

function compileBank(files: readonly PlacedFile[], context: CourseContext): Pool {
	const pools = inOrder(files, 'bank').map((file) => compileBankFile(file, context));
	return {
		questions: pools.flatMap(({ questions }) => questions),
		isWhole: pools.every(({ isWhole }) => isWhole)
	};
}

/** Quizzes before lessons, because lessons show questions of quizzes. */
function compileItems(
	files: readonly PlacedFile[],
	bank: Pool,
	context: CourseContext,
	checkTask: CheckTask | undefined
): { readonly items: Map<PlacedFile, Item>; readonly isWhole: boolean } {
	const items = new Map<PlacedFile, Item>();
	const open = new Map(bank.questions.map((question) => [question.id, question]));
	const kept = new Set<string>();
	let isWhole = true;
	const keep = (file: PlacedFile, item: Item | null) => {
		if (item) items.set(file, item);
		else isWhole = false;
	};
	const quizzes = inOrder(files, 'quiz');
	const pool = { ...bank, kept: keptCompetencies(quizzes) };
	for (const file of quizzes) {
		const quiz = compileQuizFile(file, pool, context);
		for (const question of quiz?.questions ?? [])
			if (quiz?.mode === 'latihan') open.set(question.id, question);
			else kept.add(question.id);
		keep(file, quiz);
	}
	for (const file of inOrder(files, 'lesson'))
		keep(file, compileLessonFile(file, { open, kept }, context));
	for (const file of inOrder(files, 'task')) keep(file, compileTaskFile(file, context, checkTask));
	return { items, isWhole };
}

const inOrder = (files: readonly PlacedFile[], kind: PlacedFile['place']['kind']) =>
	files.filter(({ place }) => place.kind === kind);

function checkLegalAge(
	{ data, lineOf }: FrontMatter<{ legal: readonly { ref: string; checked: string }[] }>,
	today: string,
	report: FileReport
) {
	data.legal.forEach(({ ref, checked }, index) =>
		checkAge(ref, checked, lineOf(['legal', index, 'checked']), today, report)
	);
}
