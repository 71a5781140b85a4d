import { acak, seedDari, type Acak } from '$lib/desa/acak';
import { allItems, type Course, type Quiz } from '$lib/learning/course';
import { completionOf, itemEvidence, ruleOf } from '$lib/learning/completion';
import { diagnose, type Certainty } from '$lib/learning/diagnosis';
import {
	drawQuestions,
	formFor,
	practiceQuestions,
	shownInLessons,
	type Form
} from '$lib/learning/draw';
import { countCompetencies, countedInExam } from '$lib/learning/evidence';
import type { Question } from '$lib/learning/question';
import { gradeQuiz, type Answers, type QuizGrade } from '$lib/learning/grade';
import { foldHistory, type LearningEvent } from '$lib/learning/progress';
import { derivedId } from '../derived-id';
import { answersOf, answersReaching } from './answers';
import { stumble, tryTask, type DemoWorld } from './practice';
import { Rehearsals } from './rehearsals';
import type { DemoAccount, Semangat } from './roster';

export type DemoAttempt = {
	readonly id: string;
	readonly quiz: Quiz;
	readonly seed: number;
	readonly answers: Answers;
	readonly grade: QuizGrade;
	readonly at: string;
	/** Of an exam: what was drawn for it, and how sure the person was. */
	readonly exam?: {
		readonly form: Form | null;
		readonly drawn: readonly string[];
		readonly certainty: Readonly<Record<string, Certainty>>;
	};
};

export type DemoHistory = {
	readonly events: readonly LearningEvent[];
	readonly attempts: readonly DemoAttempt[];
	readonly worlds: readonly DemoWorld[];
};

/** Share of the course's items that somebody of this zeal has done, in percent, from and to. */
const reach: Readonly<Record<Semangat, readonly [number, number]>> = {
	'belum-mulai': [0, 0],
	mulai: [8, 35],
	tengah: [40, 85],
	selesai: [100, 100]
};

/**
 * What an invented officer did in a course: lessons read, quizzes answered well or less well and
 * marked by the real rules, the practice task tried and done. Nothing in it is a made-up figure.
 */
export function demoHistory(
	person: DemoAccount,
	course: Course,
	now: Date,
	rehearsals = new Rehearsals(now)
): DemoHistory {
	const rng = acak(seedDari(`demo/riwayat/${person.username}`));
	const items = [...allItems({ courses: [course] })].map(({ item }) => item);
	const [from, to] = reach[person.semangat];
	const count = Math.ceil((items.length * rng.bulat(from, to)) / 100);
	// Some stopped weeks ago, some were here yesterday.
	const clock = lastDays(rng, now, count * 3 + 6);
	const events: LearningEvent[] = [];
	const attempts: DemoAttempt[] = [];
	const worlds: DemoWorld[] = [];

	for (const item of items.slice(0, count)) {
		const head = { courseId: course.id, contentId: item.id, contentRev: item.rev };
		const id = (...rest: (string | number)[]) =>
			derivedId('event', person.username, item.id, ...rest);
		switch (item.kind) {
			case 'lesson':
				events.push({
					...head,
					id: id(),
					attemptId: null,
					at: clock(),
					kind: 'lesson.completed',
					data: { competencies: item.competencies }
				});
				break;
			case 'quiz': {
				if (item.mode !== 'latihan') {
					const taken = takeExam(person, course, item, rng, clock());
					attempts.push(taken.attempt);
					events.push({ ...head, id: id(), attemptId: taken.attempt.id, ...taken.fact });
					break;
				}
				// A first try of middling success, and a better one when it failed.
				// Some know little and some nearly all: of people who are all alike no question could tell who knows.
				for (const [round, skill] of [rng.bulat(20, 95), 92, 100].entries()) {
					const { attempt, questions } = answer(person, course, item, rng, skill, round, clock());
					attempts.push(attempt);
					events.push({
						...head,
						id: id(round),
						attemptId: attempt.id,
						at: attempt.at,
						kind: 'attempt.submitted',
						data: {
							quizId: item.id,
							score: attempt.grade.score,
							max: attempt.grade.max,
							percent: attempt.grade.percent,
							passed: attempt.grade.passed,
							competencies: countCompetencies(questions, attempt.grade.grades)
						}
					});
					if (attempt.grade.passed) break;
				}
				break;
			}
			case 'task': {
				const tried = tryTask(person, item, rng, clock, rehearsals);
				worlds.push(...tried.worlds);
				events.push(...tried.facts.map((fact, index) => ({ ...head, id: id(index), ...fact })));
				break;
			}
			default:
				item satisfies never;
		}
	}
	const sandungan = person.tersandung
		? stumble(person, items.slice(count), clock, rehearsals)
		: null;
	if (sandungan) {
		const { task, world, facts } = sandungan;
		worlds.push(world);
		events.push(
			...facts.map((fact, index) => ({
				...{ courseId: course.id, contentId: task.id, contentRev: task.rev },
				id: derivedId('event', person.username, task.id, 'macet', index),
				...fact
			}))
		);
	}
	const { items: stood } = foldHistory(events);
	const { finishedAt } = completionOf(course, ruleOf(course), itemEvidence(stood.values(), events));
	if (finishedAt !== null)
		events.push({
			id: derivedId('event', person.username, course.id),
			courseId: course.id,
			contentId: course.id,
			contentRev: course.rev,
			attemptId: null,
			at: finishedAt,
			kind: 'course.finished',
			data: {}
		});
	return { events, attempts, worlds };
}

/** A clock of back-dated moments in office hours, going forward a little with each call. */
function lastDays(rng: Acak, now: Date, steps: number): () => string {
	const until = rng.pilihBerbobot([
		[rng.bulat(0, 6), 5],
		[rng.bulat(7, 27), 3],
		[rng.bulat(29, 50), 2]
	] as const);
	const end = now.getTime() - until * 86_400_000 - rng.bulat(10, 300) * 60_000;
	const step = rng.bulat(15, 180) * 60_000;
	let at = end - steps * step;
	return () => {
		at = Math.min(at + step, end);
		return new Date(at).toISOString();
	};
}

function answer(
	person: DemoAccount,
	course: Course,
	quiz: Quiz,
	rng: Acak,
	skill: number,
	round: number,
	at: string
): { readonly attempt: DemoAttempt; readonly questions: readonly Question[] } {
	const seed = rng.bulat(1, 1_000_000);
	const questions = practiceQuestions(course, quiz, seed);
	const answers = answersOf(questions, rng, skill);
	const attempt: DemoAttempt = {
		id: derivedId('attempt', person.username, quiz.id, round),
		quiz,
		seed,
		answers,
		grade: gradeQuiz({ questions, pass: quiz.pass }, answers),
		at
	};
	return { attempt, questions };
}

/**
 * The percent that somebody reaches at the *Diagnosa* and at the *Uji*. Of what was missing before, people learn a third to
 * three fifths: full marks for everybody would make of every gain a 1. Who has finished the course has passed.
 */
function standingOf({ username, semangat }: DemoAccount, pass: number) {
	const rng = acak(seedDari(`demo/kenaikan/${username}`));
	const finished = semangat === 'selesai';
	// Who starts from little and passes all the same would have learnt nearly everything.
	const before = finished ? rng.bulat(42, 62) : rng.bulat(20, 60);
	const after = before + ((100 - before) * rng.bulat(30, 60)) / 100;
	return { before, after: finished ? Math.max(after, pass) : after };
}

/** One try at an *Uji* or a *Diagnosa*, drawn and marked as for anybody. */
function takeExam(person: DemoAccount, course: Course, quiz: Quiz, rng: Acak, at: string) {
	const seed = rng.bulat(1, 1_000_000);
	const form = quiz.forms ? formFor(quiz.mode, `${person.id}/${course.id}`) : null;
	const questions = drawQuestions(course, quiz, { seed, form, seen: shownInLessons(course) });
	const isDiagnosis = quiz.mode === 'diagnosa';
	const { before, after } = standingOf(person, quiz.pass);
	const answers = answersReaching(quiz, questions, rng, isDiagnosis ? before : after);
	const grade = gradeQuiz({ questions, pass: quiz.pass }, answers);
	const { score, max, percent, pending } = grade;
	const passed = !isDiagnosis && grade.passed && pending === 0;
	const sure = (): Certainty => rng.pilih([1, 2, 3] as const);
	const certainty = isDiagnosis
		? Object.fromEntries(questions.map(({ id }) => [id, sure()] as const))
		: {};
	const attempt: DemoAttempt = {
		id: derivedId('attempt', person.username, quiz.id, 0),
		quiz,
		seed,
		answers,
		grade: { ...grade, passed },
		at,
		exam: { form, drawn: questions.map(({ id }) => id), certainty }
	};
	const fact = isDiagnosis
		? ({
				at,
				kind: 'diagnosis.submitted',
				data: {
					quizId: quiz.id,
					percent,
					form,
					competencies: diagnose(questions, answers, certainty)
				}
			} as const)
		: ({
				at,
				kind: 'attempt.submitted',
				data: {
					...{ quizId: quiz.id, score, max, percent, passed },
					...(pending > 0 && { pending }),
					...countedInExam(questions, grade.grades)
				}
			} as const);
	return { attempt, fact };
}
