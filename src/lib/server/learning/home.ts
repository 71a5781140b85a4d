import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { tanggal, tanggalDiZona, zonaWilayah, type Zona } from '../../format/tanggal';
import {
	findItemById,
	itemPath,
	type Courses,
	type Item,
	type Library,
	type Place
} from '../../learning/course';
import { deadlineOf, entrance, noAllowance, type Allowance } from '../../learning/exam';
import { continueAt } from '../../learning/home/continue';
import { dueExams, type BegunExam, type DueExam } from '../../learning/home/due';
import { learningSequence, pathSteps, type PathStep } from '../../learning/home/path-order';
import { isNewInSeat, takeoverLeft, type TakeoverProgress } from '../../learning/home/takeover';
import type { Level } from '../../learning/competency';
import { labelJabatan } from '../../learning/jabatan';
import type { ItemState } from '../../learning/progress';
import { mergePaths, type TakeoverTime } from '../../learning/role-path';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { unreadAnswers, type OwnQuestion } from '../dialogue/questions';
import { examAllowance, jabatanTerisi, learnerItem, quizAttempt, rollOrang } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { readStandings, type CompetencyStanding } from './competencies';
import { readMessages, type Message } from './messages';
import { dueCount, readRecall } from './review';
import { itemStateOf } from './rows';

type Link = { readonly href: string; readonly title: string };

export type ContinueHere = Link & {
	/** An exam is no quiz among others: it is counted, or sets the way. */
	readonly kind: Item['kind'] | 'uji' | 'diagnosa';
	readonly course: string;
	readonly module: string;
	readonly minutes: number;
	readonly begun: boolean;
};

/** An exam that asks something of the person; without an address where there is nothing to do but wait. */
export type DueHere = DueExam & { readonly title: string; readonly href: string };

export type TakeoverHere = Link & {
	readonly when: TakeoverTime;
	readonly why: string;
	readonly minutes: number;
	readonly done: boolean;
};

export type PathCourseHere = Link & {
	readonly code: string;
	readonly minutes: number;
	readonly required: boolean;
	readonly finished: boolean;
	readonly done: number;
	readonly total: number;
	/** Modules that matter most in the seat, with what is left of each. */
	readonly modules: readonly (Link & { readonly done: number; readonly total: number })[];
};

/** What somebody can do already in a course they have begun, objective by objective. */
export type AbilitiesHere = {
	/** Title of the course. */
	readonly title: string;
	readonly abilities: readonly {
		readonly code: string;
		readonly text: string;
		readonly level: Level;
		readonly since: string | null;
		/** Its questions are half forgotten: the reviews say so. */
		readonly fading: boolean;
	}[];
};

export type Home = {
	readonly zona: Zona;
	readonly continueHere: ContinueHere | null;
	readonly due: readonly DueHere[];
	/** Questions that today's five minutes hold. */
	readonly review: number;
	readonly messages: readonly Message[];
	/** Answers of trainers that were not read yet. */
	readonly answers: readonly OwnQuestion[];
	readonly abilities: readonly AbilitiesHere[];
	/** Seats held now, in words; empty for people without one. */
	readonly seats: readonly string[];
	readonly takeover: readonly TakeoverHere[];
	readonly path: readonly PathCourseHere[];
};

/** What the page of a person shows when they come to learn. */
export async function readHome(services: Services, user: User): Promise<Home> {
	const { library } = await currentLibrary(services.db);
	const now = services.now();
	const zona = zonaWilayah(user.desaKode);
	const [rows, messages, answers, review, standings, recall] = await Promise.all([
		inScope(services.db, ownScope(user), (tx) => readRows(tx, user)),
		readMessages(services, user),
		unreadAnswers(services, user),
		dueCount(services, user),
		readStandings(services, user),
		readRecall(services, user)
	]);
	const states = rows.items.map(itemStateOf);
	const done = doneIn(states);
	const finished = new Set(
		rows.courses.flatMap(({ courseId, finishedAt }) => (finishedAt ? [courseId] : []))
	);

	const today = tanggalDiZona(now, zona);
	const pathsOf = (seats: readonly { readonly jabatan: string }[]) =>
		mergePaths(library.paths.filter(({ seat }) => seats.some(({ jabatan }) => jabatan === seat)));
	const steps = pathSteps(library, pathsOf(rows.seats), done, finished);
	const newSeats = rows.seats.filter(({ mulai }) => isNewInSeat(tanggal(mulai), today));
	const takeover = takeoverLeft(pathsOf(newSeats).takeover, done, finished);
	const due = dueExams(begunExams(library, rows, done, now.toISOString()));
	const next = continueAt(library, states, {
		order: learningSequence(takeover, steps),
		closed: new Set([
			...due.flatMap(({ kind, itemId }) =>
				kind === 'menunggu' || kind === 'habis' ? [itemId] : []
			),
			...lateDiagnoses(library, states)
		])
	});
	return {
		zona,
		continueHere: next && continueLink(next.place, next.begun),
		due: due.flatMap((one) => dueLink(library, one) ?? []),
		review,
		messages,
		answers,
		abilities: abilitiesIn(library, standings, recall),
		seats: rows.seats.map(({ jabatan }) => labelJabatan(jabatan)),
		takeover: takeover.flatMap((step) => takeoverLink(library, step) ?? []),
		path: steps.map((step) => pathLink(step, done))
	};
}

/** A diagnosis is for before a course: once anything else in it was touched, one is not led back to it. */
const lateDiagnoses = ({ courses }: Courses, states: readonly ItemState[]): readonly string[] =>
	courses.flatMap(({ modules }) => {
		const items = modules.flatMap((module) => module.items);
		const [before, rest] = [
			items.filter((item) => item.kind === 'quiz' && item.mode === 'diagnosa'),
			items.filter((item) => item.kind !== 'quiz' || item.mode !== 'diagnosa')
		];
		const isBegun = rest.some(({ id }) => states.some(({ itemId }) => itemId === id));
		return isBegun ? before.map(({ id }) => id) : [];
	});

const doneIn = (states: readonly ItemState[]): ReadonlySet<string> =>
	new Set(states.flatMap(({ itemId, status }) => (status === 'done' ? [itemId] : [])));

/** Everything of one person, in one transaction; the condition on village and person stands in every query. */
async function readRows(tx: ScopedTx, { id, desaKode }: User) {
	const [items, courses, seats, tries, allowances] = await Promise.all([
		tx
			.select()
			.from(learnerItem)
			.where(and(eq(learnerItem.desaKode, desaKode), eq(learnerItem.userId, id))),
		tx
			.select({ courseId: rollOrang.courseId, finishedAt: rollOrang.finishedAt })
			.from(rollOrang)
			.where(and(eq(rollOrang.desaKode, desaKode), eq(rollOrang.userId, id))),
		tx
			.select({ jabatan: jabatanTerisi.jabatan, mulai: jabatanTerisi.mulai })
			.from(jabatanTerisi)
			.where(
				and(
					eq(jabatanTerisi.desaKode, desaKode),
					eq(jabatanTerisi.userId, id),
					isNull(jabatanTerisi.selesai)
				)
			)
			.orderBy(jabatanTerisi.mulai, jabatanTerisi.id),
		tx
			.select({
				id: quizAttempt.id,
				quizId: quizAttempt.quizId,
				startedAt: quizAttempt.startedAt,
				submittedAt: quizAttempt.submittedAt
			})
			.from(quizAttempt)
			.where(
				and(
					eq(quizAttempt.desaKode, desaKode),
					eq(quizAttempt.userId, id),
					ne(quizAttempt.mode, 'latihan')
				)
			),
		tx
			.select({
				quizId: examAllowance.quizId,
				extraTries: sql<number>`sum(${examAllowance.extraTries})::int`,
				extraMinutes: sql<number>`sum(${examAllowance.extraMinutes})::int`
			})
			.from(examAllowance)
			.where(and(eq(examAllowance.desaKode, desaKode), eq(examAllowance.userId, id)))
			.groupBy(examAllowance.quizId)
	]);
	return { items, courses, seats, tries, allowances };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

/** Every exam the person has begun, as `entrance` judges it now; one that has left the courses asks for nothing. */
function begunExams(
	library: Courses,
	{ tries, allowances }: Pick<Rows, 'tries' | 'allowances'>,
	done: ReadonlySet<string>,
	now: string
): BegunExam[] {
	return [...new Set(tries.map(({ quizId }) => quizId))].flatMap((quizId): BegunExam[] => {
		const quiz = findItemById(library, quizId)?.item;
		if (quiz?.kind !== 'quiz' || quiz.mode === 'latihan') return [];
		const allowance: Allowance = allowances.find((one) => one.quizId === quizId) ?? noAllowance;
		const own = tries
			.filter((one) => one.quizId === quizId)
			.map(({ id, startedAt, submittedAt }) => ({
				id,
				startedAt: startedAt.toISOString(),
				submittedAt: submittedAt && submittedAt.toISOString(),
				deadlineAt: deadlineOf(quiz, startedAt.toISOString(), allowance)
			}));
		const way = entrance(quiz, own, now, allowance);
		const open = way.kind === 'lanjutkan' ? own.find(({ id }) => id === way.tryId) : undefined;
		return [
			{
				itemId: quizId,
				entrance: way,
				deadlineAt: open?.deadlineAt ?? null,
				done: done.has(quizId)
			}
		];
	});
}

const continueLink = ({ course, module, item }: Place, begun: boolean): ContinueHere => ({
	href: itemPath(course, module, item),
	title: item.title,
	kind: item.kind === 'quiz' && item.mode !== 'latihan' ? item.mode : item.kind,
	course: course.title,
	module: module.title,
	minutes: item.minutes,
	begun
});

function dueLink(library: Library, due: DueExam): DueHere | null {
	const place = findItemById(library, due.itemId);
	if (!place) return null;
	const href =
		due.kind === 'berjalan'
			? `/ujian/${due.tryId}`
			: itemPath(place.course, place.module, place.item);
	return { ...due, title: place.item.title, href };
}

/** Estimated recall below which a level reads “perlu disegarkan” (pembelajaran.md b6). */
const fadingBelow = 0.8;

/** Courses in which anything was begun, with all their objectives: also what is still to come. */
function abilitiesIn(
	{ courses }: Courses,
	standings: readonly CompetencyStanding[],
	recall: Awaited<ReturnType<typeof readRecall>>
): AbilitiesHere[] {
	return courses.flatMap((course): AbilitiesHere[] => {
		const own = standings.filter(({ courseId }) => courseId === course.id);
		if (own.length === 0) return [];
		const known = recall.filter(({ courseId }) => courseId === course.id);
		return [
			{
				title: course.title,
				abilities: course.competencies.map(({ code, text }) => {
					const standing = own.find((one) => one.code === code);
					const kept = known.find((one) => one.code === code);
					return {
						code,
						text,
						level: standing?.level ?? 'belum',
						since: standing?.since ?? null,
						fading: kept !== undefined && kept.recall < fadingBelow
					};
				})
			}
		];
	});
}

function takeoverLink(
	library: Library,
	{ itemId, when, why, done }: TakeoverProgress
): TakeoverHere | null {
	const place = findItemById(library, itemId);
	if (!place) return null;
	const href = itemPath(place.course, place.module, place.item);
	return { href, title: place.item.title, minutes: place.item.minutes, when, why, done };
}

function pathLink(
	{ course, required, finished, progress, modules }: PathStep,
	done: ReadonlySet<string>
): PathCourseHere {
	return {
		href: `/belajar/${course.slug}`,
		title: course.title,
		code: course.code,
		minutes: course.minutes,
		required,
		finished,
		done: progress.done,
		total: progress.total,
		modules: modules.flatMap(({ module, progress: own }) => {
			// Where to go on in it; from its beginning once everything is done.
			const item = module.items.find(({ id }) => !done.has(id)) ?? module.items[0];
			return item
				? [
						{
							href: itemPath(course, module, item),
							title: module.title,
							done: own.done,
							total: own.total
						}
					]
				: [];
		})
	};
}
