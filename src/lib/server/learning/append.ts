import { and, eq } from 'drizzle-orm';
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
import { learnerItem, learnerWeek, learningEvent, rollOrang } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { keepStandings } from './competencies';
import { eventsAbout, readCompletion } from './completion';
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
import { lockVillage } from './village-lock';

/**
 * What a learner does; that a course is finished follows from it, and only the server says so. Of a certificate it is
 * `issueCertificate` that says it.
 */
export type LearnerEvent = Exclude<LearningEvent, { readonly kind: 'course.finished' }>;

/** Whose log: the village is the one of the seat held then (DESIGN 3.4). */
export type Learner = { readonly id: string; readonly desaKode: string };

export type AppendContext = { readonly library: Library; readonly now: Date };

/**
 * Adds one event to the log and carries it into the roll-ups, inside the transaction of the caller. Locks are taken in
 * one order everywhere: event, item, person, village. False: an event of this id is there already, and nothing changed.
 */
export async function appendEvent(
	tx: ScopedTx,
	learner: Learner,
	given: LearnerEvent,
	{ library, now }: AppendContext
): Promise<boolean> {
	const course = library.courses.find(({ id }) => id === given.courseId);
	const event = saysWhatItIsAbout(tidy(given, now), course);
	// Sent together; in which order they arrive does not matter, as long as both precede the folding.
	const [isNew] = await Promise.all([
		insertEvent(tx, learner, event, now),
		lockVillage(tx, learner.desaKode, 'shared')
	]);
	if (!isNew) return false;

	// Null of what is about no item, such as a review.
	const fresh = foldItem(null, event);
	const key = { desaKode: learner.desaKode, userId: learner.id, courseId: event.courseId };
	const [isNewItem, isNewPerson] = await Promise.all([
		fresh && insertItem(tx, key, fresh),
		insertPerson(tx, key, foldCourse(emptyCourseState, event, null, fresh))
	]);
	const [itemBefore, rowBefore] = await Promise.all([
		isNewItem || !fresh ? null : lockItem(tx, key, event.contentId),
		isNewPerson ? null : lockPerson(tx, key)
	]);
	const personBefore = rowBefore && courseStateOf(rowBefore);
	const besideBefore = rowBefore ? besideOf(rowBefore) : nothingBeside;
	const item = fresh && (foldItem(itemBefore, event) ?? fresh);
	let person = foldCourse(personBefore ?? emptyCourseState, event, itemBefore, item);

	// A rule may ask for less than the pass mark of a quiz: a score is enough to look.
	const mayFinish = item?.status === 'done' || (item?.best ?? null) !== null;
	if (course && item && mayFinish && person.finishedAt === null) {
		const finish = await finishEvent(tx, key, course, item);
		if (finish) {
			await insertEvent(tx, learner, finish, now);
			person = foldCourse(person, finish, null, null);
		}
	}

	// Under the lock of the person: of two events at once, the second sees what the first has left.
	const beside = await keepBeside(tx, key, event, course, besideBefore);
	const isAsInserted = isNewPerson && person.finishedAt === null && beside === besideBefore;
	await Promise.all([
		keepStandings(tx, key, event, course),
		isNewItem || !item ? null : updateItem(tx, key, item),
		isAsInserted ? null : updatePerson(tx, key, person, beside),
		keepWeek(tx, key, event.at, personBefore),
		touchVillage(tx, key.desaKode, { at: new Date(event.at), receivedAt: now })
	]);
	return true;
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

async function insertEvent(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	event: LearningEvent,
	receivedAt: Date
): Promise<boolean> {
	const added = await tx
		.insert(learningEvent)
		.values({ ...eventColumns(event), desaKode, userId: id, receivedAt })
		.onConflictDoNothing()
		.returning({ id: learningEvent.id });
	return added.length > 0;
}

async function insertItem(tx: ScopedTx, key: Key, item: ItemState): Promise<boolean> {
	const added = await tx
		.insert(learnerItem)
		.values({ ...key, ...itemColumns(item) })
		.onConflictDoNothing()
		.returning({ itemId: learnerItem.itemId });
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

const ofPerson = ({ desaKode, userId, courseId }: Key) =>
	and(
		eq(rollOrang.desaKode, desaKode),
		eq(rollOrang.userId, userId),
		eq(rollOrang.courseId, courseId)
	);

const ofItems = ({ desaKode, userId, courseId }: Key) =>
	and(
		eq(learnerItem.desaKode, desaKode),
		eq(learnerItem.userId, userId),
		eq(learnerItem.courseId, courseId)
	);

async function lockItem(tx: ScopedTx, key: Key, itemId: string): Promise<ItemState | null> {
	const [row] = await tx
		.select()
		.from(learnerItem)
		.where(and(ofItems(key), eq(learnerItem.itemId, itemId)))
		.for('update');
	return row ? itemStateOf(row) : null;
}

async function lockPerson(tx: ScopedTx, key: Key) {
	const [row] = await tx.select().from(rollOrang).where(ofPerson(key)).for('update');
	return row ?? null;
}

/** The event that says the course is finished, dated when the last of what was missing was done; null while it is not. */
async function finishEvent(
	tx: ScopedTx,
	key: Key,
	course: Course,
	item: ItemState
): Promise<LearningEvent | null> {
	const { finishedAt } = await readCompletion(tx, key, course, item);
	if (finishedAt === null) return null;
	return {
		id: newId(),
		kind: 'course.finished',
		courseId: course.id,
		contentId: course.id,
		contentRev: course.rev,
		attemptId: null,
		at: finishedAt,
		data: {}
	};
}

const updateItem = (tx: ScopedTx, key: Key, item: ItemState) =>
	tx
		.update(learnerItem)
		.set(itemColumns(item))
		.where(and(ofItems(key), eq(learnerItem.itemId, item.itemId)));

const updatePerson = (tx: ScopedTx, key: Key, person: CourseState, beside: Beside) =>
	tx.update(rollOrang).set(courseColumns(person, beside)).where(ofPerson(key));
