import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { accepted, refused, type Result } from '../../desa/problem';
import { isUuid } from '../../ids';
import { questionLimits } from '../../learning/dialogue';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { trainerQuestion } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { aboutItem, type AboutItem } from './item-link';
import { readText, type TextRule } from './text';

/** A question that somebody has put to the trainers. */
export type OwnQuestion = {
	readonly id: string;
	readonly text: string;
	readonly askedAt: string;
	readonly about: AboutItem;
	/** Null while nobody has answered. */
	readonly answer: Answer | null;
};

export type Answer = {
	readonly text: string;
	readonly by: string;
	readonly at: string;
	/** The person has said that it was read. */
	readonly read: boolean;
};

const mostOpen = 20;
// Any number will do, as long as nothing else locks pairs that begin with it.
const lockNumber = 35_990_002;
const mostListed = 100;

const questionRule: TextRule = {
	...questionLimits,
	field: 'pertanyaan',
	rule: 'TJ-01',
	what: 'Pertanyaan ini',
	shorten: 'Ringkaskan, atau kirim sebagai dua pertanyaan.'
};

const ofPerson = (user: User) =>
	and(eq(trainerQuestion.desaKode, user.desaKode), eq(trainerQuestion.userId, user.id));

export type About = { readonly courseId: string; readonly itemId: string };

/** Puts a question to the trainers. The id comes from the form: sent twice, it is one question. */
export async function askQuestion(
	services: Services,
	user: User,
	{ courseId, itemId }: About,
	form: { readonly id: string; readonly text: string }
): Promise<Result<null>> {
	if (!isUuid(form.id)) notFound();
	const text = readText(form.text, questionRule);
	if (!text.ok) return text;
	return inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			// Two tabs of one person count one after the other.
			await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber}::int, hashtext(${user.id}))`);
			if (await isThere(tx, user, form.id)) return accepted(null);
			if ((await openCount(tx, user)) >= mostOpen) return tooManyOpen;
			const inserted = await tx
				.insert(trainerQuestion)
				.values({
					desaKode: user.desaKode,
					id: form.id,
					userId: user.id,
					courseId,
					itemId,
					text: text.value,
					askedAt: services.now()
				})
				.onConflictDoNothing()
				.returning({ id: trainerQuestion.id });
			// An id that names somebody else's question.
			if (inserted.length === 0) notFound();
			return accepted(null);
		},
		{ idempotent: true }
	);
}

const tooManyOpen = refused({
	field: 'pertanyaan',
	level: 'galat',
	rule: 'TJ-02',
	message: `Anda masih punya ${mostOpen} pertanyaan yang menunggu jawaban.`,
	mend: 'Tunggu jawabannya lebih dahulu. Yang mendesak dapat ditanyakan langsung kepada pelatih.'
});

async function isThere(tx: ScopedTx, user: User, id: string): Promise<boolean> {
	const rows = await tx
		.select({ id: trainerQuestion.id })
		.from(trainerQuestion)
		.where(and(ofPerson(user), eq(trainerQuestion.id, id)));
	return rows.length > 0;
}

async function openCount(tx: ScopedTx, user: User): Promise<number> {
	const [row] = await tx
		.select({ open: count() })
		.from(trainerQuestion)
		.where(and(ofPerson(user), isNull(trainerQuestion.answeredAt)));
	return row?.open ?? 0;
}

type Row = typeof trainerQuestion.$inferSelect;

async function readOwn(
	{ db }: Services,
	user: User,
	which: ReturnType<typeof and>,
	limit: number
): Promise<OwnQuestion[]> {
	const [{ library }, rows] = await Promise.all([
		currentLibrary(db),
		inScope(db, ownScope(user), (tx) =>
			tx
				.select()
				.from(trainerQuestion)
				.where(and(ofPerson(user), which))
				.orderBy(desc(trainerQuestion.askedAt), desc(trainerQuestion.id))
				.limit(limit)
		)
	]);
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		askedAt: row.askedAt.toISOString(),
		about: aboutItem(library, row),
		answer: answerOf(row)
	}));
}

export const answerOf = ({ answer, answererName, answeredAt, readAt }: Row): Answer | null =>
	answer === null || answeredAt === null
		? null
		: {
				text: answer,
				by: answererName ?? '',
				at: answeredAt.toISOString(),
				read: readAt !== null
			};

/** All that one has asked, newest first. */
export const ownQuestions = (services: Services, user: User): Promise<OwnQuestion[]> =>
	readOwn(services, user, undefined, mostListed);

/** What one has asked about one lesson or task. */
export const ownQuestionsAbout = (
	services: Services,
	user: User,
	{ courseId, itemId }: About
): Promise<OwnQuestion[]> =>
	readOwn(
		services,
		user,
		and(eq(trainerQuestion.courseId, courseId), eq(trainerQuestion.itemId, itemId)),
		mostListed
	);

/** Answers that the person has not said to have read. */
export const unreadAnswers = (services: Services, user: User): Promise<OwnQuestion[]> =>
	readOwn(
		services,
		user,
		and(isNotNull(trainerQuestion.answeredAt), isNull(trainerQuestion.readAt)),
		10
	);

/** Says that an answer was read; the first time counts. 404 for ids that are malformed, unknown or another's. */
export async function markAnswerRead(services: Services, user: User, id: string): Promise<void> {
	if (!isUuid(id)) notFound();
	const own = and(ofPerson(user), eq(trainerQuestion.id, id));
	const found = await inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			await tx
				.update(trainerQuestion)
				.set({ readAt: services.now() })
				.where(and(own, isNotNull(trainerQuestion.answeredAt), isNull(trainerQuestion.readAt)));
			return isThere(tx, user, id);
		},
		{ idempotent: true }
	);
	if (!found) notFound();
}
