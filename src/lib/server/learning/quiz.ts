import { randomInt } from 'node:crypto';
import type { Problem } from '$lib/desa/problem';
import { zonaWilayah, type Zona } from '$lib/format/tanggal';
import { isUuid, newId } from '$lib/ids';
import { fieldOf, parseAnswers } from '$lib/learning/answers';
import { findItemById, type Item, type Library, type Quiz } from '$lib/learning/course';
import { practiceQuestions } from '$lib/learning/draw';
import { countCompetencies } from '$lib/learning/evidence';
import { gradeQuiz, type Answers } from '$lib/learning/grade';
import { marksOf } from '$lib/learning/item-analysis/marks';
import { parseTypedNumber } from '$lib/learning/typed-answer';
import { showQuestion, showResult, type ShownQuestion, type ShownResult } from '$lib/learning/show';
import { notFound, type User } from '../access';
import { currentLibrary, libraryOf } from '../courses/current';
import type { Services } from '../runtime';
import { listAttempts, readAttempt, saveAttempt } from './attempts';
import { bacaItem, placeOf } from './catalogue';

export type HasilKuis = {
	readonly percent: number;
	readonly passed: boolean;
	readonly correctCount: number;
	/** By question id. */
	readonly results: Readonly<Record<string, ShownResult>>;
};

export type KuisUntukHalaman = {
	readonly path: string;
	readonly hash: string;
	readonly attemptId: string;
	readonly seed: number;
	readonly startedAt: string;
	readonly pass: number;
	readonly introHtml: string;
	readonly questions: readonly ShownQuestion[];
	/** An attempt that was opened again. */
	readonly hasil: HasilKuis | null;
	readonly attempts: readonly {
		readonly id: string;
		readonly submittedAt: string;
		readonly percent: number;
		readonly passed: boolean;
	}[];
	readonly zona: Zona;
};

type Params = { readonly course: string; readonly module: string; readonly item: string };

const shownOf = ({ questions }: Quiz, seed: number): readonly ShownQuestion[] =>
	questions.map((question) => showQuestion(question, seed));

/** The quiz as one try puts it: what it draws is drawn. */
function drawnIn(library: Library, quizId: string, seed: number): Quiz {
	const place = findItemById(library, quizId) ?? notFound();
	const quiz = practiceOf(place.item);
	return { ...quiz, questions: practiceQuestions(place.course, quiz, seed) };
}

function hasilOf(quiz: Quiz, answers: Answers): HasilKuis {
	const { percent, passed, correctCount, grades } = gradeQuiz(quiz, answers);
	// In the order of the questions.
	const results = quiz.questions.flatMap((question, index) => {
		const grade = grades[index];
		return grade ? [[question.id, showResult(question, grade)] as const] : [];
	});
	return { percent, passed, correctCount, results: Object.fromEntries(results) };
}

/** A quiz to be taken, or one of one's own attempts as it was, by the questions that were seen then. */
export async function bacaKuis(
	services: Services,
	user: User | null,
	params: Params,
	attemptId: string | null
): Promise<KuisUntukHalaman> {
	const { hash, library } = await currentLibrary(services.db);
	const current = practiceOf(placeOf(library, params).item);
	if (hash === null) notFound();
	const attempts = user ? await listAttempts(services, user, current.id) : [];
	const opened = user && attemptId !== null ? await readAttempt(services, user, attemptId) : null;
	if (opened && opened.quizId !== current.id) notFound();
	const seed = opened?.seed ?? randomInt(1, 2 ** 31 - 1);
	const version = opened ? await libraryOf(services.db, opened.contentHash) : library;
	const quiz = drawnIn(version, current.id, seed);
	return {
		path: `/belajar/${params.course}/${params.module}/${params.item}`,
		hash,
		attemptId: newId(),
		seed,
		startedAt: services.now().toISOString(),
		pass: quiz.pass,
		introHtml: quiz.introHtml,
		questions: shownOf(quiz, seed),
		hasil: opened && hasilOf(quiz, opened.answers),
		attempts: attempts.map(({ id, submittedAt, percent, passed }) => ({
			id,
			submittedAt: submittedAt.toISOString(),
			percent,
			passed
		})),
		zona: zonaWilayah(user?.desaKode ?? '')
	};
}

/** An exam has a door and pages of its own: nothing here marks one or tells its key. */
const practiceOf = (item: Item): Quiz =>
	item.kind === 'quiz' && item.mode === 'latihan' ? item : notFound();

export type Kiriman =
	| { readonly ok: true; readonly kept: true; readonly attemptId: string }
	/** Without an account: shown once, with the order of options it was taken in. */
	| {
			readonly ok: true;
			readonly kept: false;
			readonly result: HasilKuis;
			readonly questions: readonly ShownQuestion[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly ulang: KuisUlang };

/** A quiz that was refused, as it was filled in: the same try, the same order of options, every answer in its place. */
export type KuisUlang = Pick<
	KuisUntukHalaman,
	'attemptId' | 'seed' | 'startedAt' | 'hash' | 'questions'
> & { readonly answers: Answers };

/** Marks a quiz by the questions that were shown; with an account the attempt is kept. */
export async function kirimKuis(
	services: Services,
	user: User | null,
	params: Params,
	form: FormData
): Promise<Kiriman> {
	const { place } = await bacaItem(services, user, params);
	const { id: quizId } = practiceOf(place.item);
	const text = (name: string): string => String(form.get(name) ?? '');
	const sentId = text('percobaan');
	const sentSeed = Number(text('acak'));
	const isWhole =
		isUuid(sentId) && Number.isSafeInteger(sentSeed) && sentSeed >= 1 && sentSeed < 2 ** 31;
	const attemptId = isWhole ? sentId : newId();
	const seed = isWhole ? sentSeed : randomInt(1, 2 ** 31 - 1);
	const { hash, library } = await versionShown(services, text('versi'));
	const quiz = drawnIn(library, quizId, seed);
	const answers = parseAnswers(quiz, form);
	const problems = isWhole ? unreadable(quiz, answers) : [incomplete];
	if (problems.length > 0) {
		const startedAt = text('mulai') || services.now().toISOString();
		const questions = shownOf(quiz, seed);
		return { ok: false, problems, ulang: { attemptId, seed, startedAt, hash, questions, answers } };
	}
	const grade = gradeQuiz(quiz, answers);
	if (!user)
		return {
			ok: true,
			kept: false,
			result: hasilOf(quiz, answers),
			questions: shownOf(quiz, seed)
		};
	const now = services.now();
	const started = Date.parse(text('mulai'));
	const saved = await saveAttempt(services, user, {
		id: attemptId,
		courseId: place.course.id,
		quizId: quiz.id,
		quizRev: quiz.rev,
		contentHash: hash,
		seed,
		startedAt: started <= now.getTime() ? new Date(started) : now,
		answers,
		score: grade.score,
		max: grade.max,
		percent: grade.percent,
		passed: grade.passed,
		competencies: countCompetencies(quiz.questions, grade.grades),
		marks: marksOf(quiz.questions, grade.grades)
	});
	return { ok: true, kept: true, attemptId: saved.id };
}

const incomplete: Problem = {
	field: '',
	level: 'galat',
	rule: 'BJ-01',
	message: 'Jawaban ini tidak lengkap terkirim.',
	mend: 'Jawaban Anda masih ada di bawah. Periksa, lalu kirim sekali lagi.'
};

/** A slip of the hand where a number is asked is no wrong answer yet; what was left out may stay out. */
const unreadable = (quiz: Quiz, answers: Answers): Problem[] =>
	quiz.questions.flatMap((question): Problem[] => {
		const [typed] = answers[question.id] ?? [];
		if (question.type !== 'number' || typed === undefined || parseTypedNumber(typed) !== null)
			return [];
		return [
			{
				field: fieldOf(question.id),
				level: 'galat',
				rule: 'BJ-02',
				message: `“${typed.slice(0, 40)}” bukan angka.`,
				mend: 'Tulis dengan angka, misalnya 49.'
			}
		];
	});

/** The version whose questions were on the page; one that is not known (a changed form) is the current one. */
async function versionShown(
	services: Services,
	hash: string
): Promise<{ readonly hash: string; readonly library: Library }> {
	const current = await currentLibrary(services.db);
	if (current.hash === null) notFound();
	if (!/^[0-9a-f]{64}$/.test(hash) || hash === current.hash)
		return { hash: current.hash, library: current.library };
	try {
		return { hash, library: await libraryOf(services.db, hash) };
	} catch {
		return { hash: current.hash, library: current.library };
	}
}
