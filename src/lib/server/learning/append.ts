import { and, eq, sql } from 'drizzle-orm';
import { zonaWilayah } from '../../format/tanggal';
import { newId } from '../../ids';
import { weekOf } from '../../learning/activity';
import type { Course, Library } from '../../learning/course';
import { competenciesOf } from '../../learning/evidence';
import {
	emptyCourseState,
	foldCourse,
	foldItem,
	type CourseState,
	type ItemState,
	type LearningEvent
} from '../../learning/progress';
import { mayChangeStuck } from '../../learning/stuck';
import { columnsFor, excluded, prepared, slots } from '../db/prepared';
import { learnerItem, learnerWeek, learningEvent, rollOrang } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { keepStandings, strongEvents } from './competencies';
import { completionBy, eventsAbout, readEvidence, type CompletionEvidence } from './completion';
import {
	besideOf,
	comparedIn,
	courseColumns,
	courseStateOf,
	eventColumns,
	gainColumns,
	itemColumns,
	itemStateOf,
	nothingBeside,
	type Beside
} from './rows';
import { keepStuck, modeOf } from './stuck-rows';
import { touchVillage } from './touch-village';
import { takingVillage } from './village-lock';

/**
 * What a learner does; that a course is finished follows from it, and only the server says so. Of a certificate it is
 * `issueCertificate` that says it.
 */
export type LearnerEvent = Exclude<LearningEvent, { readonly kind: 'course.finished' }>;

/** Whose log: the village is the one of the seat held then (DESIGN 3.4). */
export type Learner = { readonly id: string; readonly desaKode: string };

export type Added = {
	/** The person has done nothing with its item before, in this course and village. */
	readonly isFirstOfItem: boolean;
};

export type AppendContext = { readonly library: Library; readonly now: Date };

/**
 * Adds one event to the log and carries it into the roll-ups, inside the transaction of the caller. Locks are taken in
 * one order everywhere: event, village (shared), person, and the row of the village last. Who holds the person's row has
 * everything of that person in the course. Null: an event of this id is there already, and nothing changed.
 */
export async function appendEvent(
	tx: ScopedTx,
	learner: Learner,
	given: LearnerEvent,
	{ library, now }: AppendContext
): Promise<Added | null> {
	const course = library.courses.find(({ id }) => id === given.courseId);
	const event = saysWhatItIsAbout(tidy(given, now), course);
	if (!(await insertEvent(tx, learner, event, now))) return null;

	// Null of what is about no item, such as a review.
	const fresh = foldItem(null, event);
	const key = { desaKode: learner.desaKode, userId: learner.id, courseId: event.courseId };
	const known = await lockAndRead(tx, key, event, course, fresh);
	const { isNewPerson, row, itemBefore } = known;
	const personBefore = row && courseStateOf(row);
	const besideBefore = row ? besideOf(row) : nothingBeside;
	const item = fresh && (foldItem(itemBefore, event) ?? fresh);
	let person = foldCourse(personBefore ?? emptyCourseState, event, itemBefore, item);

	// A rule may ask for less than the pass mark of a quiz: a score is enough to look.
	const mayFinish = item?.status === 'done' || (item?.best ?? null) !== null;
	if (course && item && mayFinish && known.evidence && person.finishedAt === null) {
		const { finishedAt } = completionBy(course, known.evidence, item);
		if (finishedAt !== null) {
			const finish = finishEvent(course, finishedAt);
			await insertEvent(tx, learner, finish, now);
			person = foldCourse(person, finish, null, null);
		}
	}

	// Under the lock of the person: of two events at once, the second sees what the first has left.
	const beside = await keepBeside(tx, key, event, course, besideBefore);
	const isAsInserted = isNewPerson && person.finishedAt === null && beside === besideBefore;
	await Promise.all([
		keepStandings(tx, key, event, course, known.strong),
		item && writeItem(tx, key, item),
		isAsInserted ? null : updatePerson(tx, key, person, beside),
		keepWeek(tx, key, event.at, personBefore),
		touchVillage(tx, key.desaKode, { at: new Date(event.at), receivedAt: now })
	]);
	return { isFirstOfItem: item !== null && itemBefore === null };
}

type Known = {
	/** As it was before this event; null where it is the first of the person in the course. */
	readonly row: typeof rollOrang.$inferSelect | null;
	readonly itemBefore: ItemState | null;
	readonly evidence: CompletionEvidence | null;
	readonly strong: readonly LearningEvent[];
};

/** Takes the person's row, making it for who is new in the course, and reads under it what the folds may need. */
async function lockAndRead(
	tx: ScopedTx,
	key: Key,
	event: LearningEvent,
	course: Course | undefined,
	fresh: ItemState | null
): Promise<Known & { readonly isNewPerson: boolean }> {
	// Sent together: the connection does one after the other, and each sees what was there when the lock was had.
	const read = async (): Promise<Known> => {
		const [row, itemBefore, evidence, strong] = await Promise.all([
			lockPerson(tx, key),
			fresh && readItem(tx, key, event.contentId),
			fresh && course ? readEvidence(tx, key, course) : null,
			strongEvents(tx, key, event)
		]);
		return { row, itemBefore, evidence, strong };
	};
	const known = await read();
	if (known.row) return { ...known, isNewPerson: false };
	if (await insertPerson(tx, key, foldCourse(emptyCourseState, event, null, fresh)))
		return { ...known, isNewPerson: true };
	// Somebody else's transaction was first.
	return { ...(await read()), isNewPerson: false };
}

/** What of a person's row does not follow from the event alone; the same object where nothing can have changed. */
async function keepBeside(
	tx: ScopedTx,
	key: Key,
	event: LearningEvent,
	course: Course | undefined,
	before: Beside
): Promise<Beside> {
	const mode = modeOf(course, event.contentId);
	const isToLookAt = mayChangeStuck(event, before.stuck > 0, mode);
	const pair = comparedIn(course);
	const compared =
		pair && isResult(event) && [pair.diagnosa.id, pair.uji.id].includes(event.contentId)
			? [pair.diagnosa.id, pair.uji.id]
			: [];
	if (!isToLookAt && compared.length === 0) return before;
	const [added, gain] = await Promise.all([
		isToLookAt ? keepStuck(tx, key, event.contentId, mode) : 0,
		compared.length > 0
			? eventsAbout(tx, key, compared).then((events) => gainColumns(pair, events))
			: null
	]);
	return { ...before, stuck: before.stuck + added, ...gain };
}

const isResult = ({ kind }: LearningEvent): boolean =>
	kind === 'diagnosis.submitted' || kind === 'attempt.submitted' || kind === 'attempt.marked';

/** The week of the newest or the oldest event so far is there already: most events are of the same week as the last. */
function keepWeek(
	tx: ScopedTx,
	{ desaKode, userId }: Key,
	at: string,
	before: CourseState | null
): Promise<unknown> | null {
	const week = weekOf(at, zonaWilayah(desaKode));
	const isThere = [before?.lastAt, before?.firstAt].some(
		(moment) => moment && weekOf(moment, zonaWilayah(desaKode)) === week
	);
	if (isThere) return null;
	return tx.insert(learnerWeek).values({ desaKode, userId, week }).onConflictDoNothing();
}

/**
 * One spelling of moments and percentages, so that what is folded now and what a rebuild reads from the log are the
 * same. A device whose clock is ahead says "now": an event of tomorrow would make its village look active for ever.
 */
function tidy(event: LearnerEvent, now: Date): LearnerEvent {
	const at = new Date(Math.min(Date.parse(event.at), now.getTime())).toISOString();
	if (event.kind !== 'attempt.submitted' && event.kind !== 'attempt.marked')
		return { ...event, at };
	const percent = Math.round(event.data.percent * 100) / 100;
	// Safe: the same fact with its percentage rounded.
	return { ...event, at, data: { ...event.data, percent } } as LearnerEvent;
}

/** The competencies of an item as they are now stand in the event, so that another version of the course changes no level. */
function saysWhatItIsAbout(event: LearnerEvent, course: Course | undefined): LearnerEvent {
	switch (event.kind) {
		case 'lesson.completed':
		case 'practice.started':
		case 'practice.passed': {
			const competencies = competenciesOf(event, course);
			// Safe: the same fact with one thing more in its data.
			return competencies.length === 0
				? event
				: ({ ...event, data: { ...event.data, competencies } } as LearnerEvent);
		}
		default:
			return event;
	}
}

type Key = { readonly desaKode: string; readonly userId: string; readonly courseId: string };

const putEvent = prepared((db) =>
	db
		.insert(learningEvent)
		.values(
			slots(
				...([
					'id',
					'kind',
					'courseId',
					'contentId',
					'contentRev',
					'attemptId',
					'data',
					'at'
				] as const),
				...(['desaKode', 'userId', 'receivedAt'] as const)
			)
		)
		.onConflictDoNothing()
		.returning({ locked: takingVillage(learningEvent.desaKode, 'shared') })
);

/** Puts it into the log and takes the lock of the village with it: both precede the folding. False: it is there. */
async function insertEvent(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	event: LearningEvent,
	receivedAt: Date
): Promise<boolean> {
	const added = await putEvent(
		tx,
		columnsFor(learningEvent, { ...eventColumns(event), desaKode, userId: id, receivedAt })
	);
	return added.length > 0;
}

async function insertPerson(tx: ScopedTx, key: Key, person: CourseState): Promise<boolean> {
	const added = await tx
		.insert(rollOrang)
		.values({ ...key, ...courseColumns(person, nothingBeside) })
		.onConflictDoNothing()
		.returning({ userId: rollOrang.userId });
	return added.length > 0;
}

const ofPerson = and(
	eq(rollOrang.desaKode, sql.placeholder('desaKode')),
	eq(rollOrang.userId, sql.placeholder('userId')),
	eq(rollOrang.courseId, sql.placeholder('courseId'))
);

const itemRow = prepared((db) =>
	db
		.select()
		.from(learnerItem)
		.where(
			and(
				eq(learnerItem.desaKode, sql.placeholder('desaKode')),
				eq(learnerItem.userId, sql.placeholder('userId')),
				eq(learnerItem.courseId, sql.placeholder('courseId')),
				eq(learnerItem.itemId, sql.placeholder('itemId'))
			)
		)
);

async function readItem(tx: ScopedTx, key: Key, itemId: string): Promise<ItemState | null> {
	const [row] = await itemRow(tx, { ...key, itemId });
	return row ? itemStateOf(row) : null;
}

const personRow = prepared((db) => db.select().from(rollOrang).where(ofPerson).for('update'));

async function lockPerson(tx: ScopedTx, key: Key) {
	const [row] = await personRow(tx, key);
	return row ?? null;
}

/** The event that says the course is finished, dated when the last of what was missing was done. */
const finishEvent = (course: Course, finishedAt: string): LearningEvent => ({
	id: newId(),
	kind: 'course.finished',
	courseId: course.id,
	contentId: course.id,
	contentRev: course.rev,
	attemptId: null,
	at: finishedAt,
	data: {}
});

const itemFolded = ['kind', 'status', 'best', 'tries', 'firstAt', 'lastAt', 'doneAt'] as const;

const putItem = prepared((db) =>
	db
		.insert(learnerItem)
		.values(slots('desaKode', 'userId', 'courseId', 'itemId', ...itemFolded))
		.onConflictDoUpdate({
			target: [learnerItem.desaKode, learnerItem.userId, learnerItem.courseId, learnerItem.itemId],
			set: excluded(learnerItem, ...itemFolded)
		})
);

const writeItem = (tx: ScopedTx, key: Key, item: ItemState): Promise<unknown> =>
	putItem(tx, columnsFor(learnerItem, { ...key, ...itemColumns(item) }));

const changePerson = prepared((db) =>
	db
		.update(rollOrang)
		.set(
			slots(
				...(['lessonsDone', 'quizzesPassed', 'practicePassed', 'scoreSum', 'scoreN'] as const),
				...(['firstAt', 'lastAt', 'finishedAt', 'stuck', 'before', 'after'] as const)
			)
		)
		.where(ofPerson)
);

const updatePerson = (
	tx: ScopedTx,
	key: Key,
	person: CourseState,
	beside: Beside
): Promise<unknown> =>
	changePerson(tx, columnsFor(rollOrang, { ...key, ...courseColumns(person, beside) }));
