import type { Lesson, Quiz, Task } from '../course';
import { caseContainers, checkCase } from './case';
import { compileClaims } from './claims';
import type { CourseContext, PlacedFile } from './course-context';
import { collectFindings } from './finding';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { compileLesson, type InlineQuestions } from './lesson';
import { checkDirectiveLines, numberLines } from './lines';
import { compileQuiz, type QuizBody } from './quiz';
import { checkDraw, checkTries, drawnByExam, rulesOf, type Pool } from './quiz-rules';
import { bankSchema, lessonSchema, quizSchema, taskSchema } from './schemas';
import { compileTask } from './task';

/** Looks into a task more deeply than its shape; `field` is a path such as 'cast.ibu' or 'requirements.0'. */
export type CheckTask = (
	task: Task
) => readonly { readonly field: string; readonly message: string; readonly mend: string }[];

/** Before any of them is compiled: what of the bank the exams among these quizzes keep for themselves. */
export function keptCompetencies(files: readonly PlacedFile[]): ReadonlySet<string> {
	const silent = collectFindings();
	return new Set(
		files.flatMap(({ text, path }) => {
			const front = readFrontMatter(text, quizSchema, silent.forFile(path));
			return front ? drawnByExam(front.data) : [];
		})
	);
}

/** @param bank Of the course: what the quiz draws from; `kept` of it is for exams. */
export function compileQuizFile(
	file: PlacedFile,
	bank: Pool & { readonly kept: ReadonlySet<string> },
	course: CourseContext
): Quiz | null {
	const report = course.reportOf(file.path);
	const front = readFrontMatter(file.text, quizSchema, report);
	if (!front) return null;
	const { id, title, rev, minutes, competencies, pass, draw } = front.data;
	const body = quizBody(front, file, course, draw !== undefined);
	checkTries(front, course.dependsOn(id), report);
	checkDraw(front, body, bank, bank.kept, report);
	return {
		...{ id, title, rev, minutes, competencies },
		kind: 'quiz',
		slug: slugIn(file),
		...rulesOf(front.data),
		pass,
		introHtml: body.introHtml,
		questions: body.questions
	};
}

/** Questions without a quiz of their own. */
export function compileBankFile(file: PlacedFile, course: CourseContext): Pool {
	const front = readFrontMatter(file.text, bankSchema, course.reportOf(file.path));
	return front ? quizBody(front, file, course, false) : { questions: [], isWhole: false };
}

type WithCompetencies = { id: string; rev: number; competencies: string[] };

function quizBody<T extends WithCompetencies>(
	front: FrontMatter<T>,
	file: PlacedFile,
	course: CourseContext,
	mayBeEmpty: boolean
): QuizBody {
	const { rev, competencies } = front.data;
	claimHead(front, file.path, course);
	const context = course.renderContext(file.path);
	const body = compileQuiz(front.body, front.bodyLine, { rev, competencies }, mayBeEmpty, context);
	body.questions.forEach(({ id }, index) => course.claim(id, file.path, body.lines[index] ?? 1));
	return body;
}

export function compileLessonFile(
	file: PlacedFile,
	questions: InlineQuestions,
	course: CourseContext
): Lesson | null {
	const report = course.reportOf(file.path);
	const front = readFrontMatter(file.text, lessonSchema, report);
	if (!front) return null;
	claimHead(front, file.path, course);
	const { kind: form, claims: written, ...head } = front.data;
	const lines = numberLines(front.body, front.bodyLine);
	checkDirectiveLines(lines, form ? caseContainers : [], report);
	if (form) checkCase(lines, front.bodyLine, report);
	const context = course.readingContext(file.path);
	const body = compileLesson(front.body, front.bodyLine, questions, context);
	if (body.screens.length === 0)
		report.galat(
			front.bodyLine,
			'Pelajaran ini masih kosong.',
			'Tulis isinya di bawah kepala berkas.'
		);
	const claims = compileClaims(
		{ ...front, claims: written, certaintyOf: course.certaintyOf },
		context
	);
	return {
		...head,
		kind: 'lesson',
		slug: slugIn(file),
		...body,
		...(form && { form }),
		...(claims.length > 0 && { claims })
	};
}

export function compileTaskFile(
	file: PlacedFile,
	course: CourseContext,
	checkTask: CheckTask | undefined
): Task | null {
	const report = course.reportOf(file.path);
	const front = readFrontMatter(file.text, taskSchema, report);
	if (!front) return null;
	claimHead(front, file.path, course);
	const { id, title, rev, minutes, competencies, roles, ...rules } = front.data;
	const checkIds = rules.checks.map((check) => check.id);
	const { lines, ...body } = compileTask(
		front.body,
		front.bodyLine,
		checkIds,
		course.renderContext(file.path)
	);
	const head = { id, title, rev, minutes, competencies, roles };
	const task: Task = { ...head, kind: 'task', slug: slugIn(file), rules, ...body };
	for (const { field, message, mend } of checkTask?.(task) ?? [])
		report.galat(lines.get(field) ?? front.lineOf(keysOf(field)), message, mend);
	return task;
}

function claimHead<T extends WithCompetencies>(
	{ data, lineOf }: FrontMatter<T>,
	path: string,
	course: CourseContext
) {
	course.claim(data.id, path, lineOf(['id']));
	checkCompetencies(data.competencies, (index) => lineOf(['competencies', index]), path, course);
}

export function checkCompetencies(
	competencies: readonly string[],
	lineOf: (index: number) => number,
	path: string,
	course: CourseContext
) {
	competencies.forEach((code, index) => {
		if (!course.competencies || course.competencies.includes(code)) return;
		course
			.reportOf(path)
			.galat(
				lineOf(index),
				`Kompetensi ${code} tidak ada di course.md.`,
				`Pakai salah satu dari: ${course.competencies.join(', ')}.`
			);
	});
}

/** 'checks.2.ibu' as keys: parts that are numbers count places in a list. */
const keysOf = (field: string): (string | number)[] =>
	field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const slugIn = ({ place }: PlacedFile): string => ('slug' in place ? place.slug : '');
