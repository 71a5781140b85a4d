import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { accepted, refused, type Result } from '../../desa/problem';
import { isUuid } from '../../ids';
import { answerLimits, questionLimits } from '../../learning/dialogue';
import { desaKodeOf, isTrainer, notFound, type User } from '../access';
import { publishedNote } from '../db/schema';
import { inScope } from '../db/scope';
import { tingkatDari } from '../pantau/tempat';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';
import { questionForTrainer } from './answers';
import type { About } from './questions';
import { readText } from './text';

/** A question and its answer as they stand under a lesson, without the one who asked. */
export type PublishedNote = {
	readonly id: string;
	readonly question: string;
	readonly answer: string;
	readonly by: string;
	readonly at: string;
};

type Row = typeof publishedNote.$inferSelect;

const asNote = (row: Row): PublishedNote => ({
	id: row.id,
	question: row.question,
	answer: row.answer,
	by: row.publisherName,
	at: row.publishedAt.toISOString()
});

const mostListed = 30;

/** What the trainers of one's own wilayah, or of one above it, have put under a lesson or a task; newest first. */
export async function notesUnder(
	services: Services,
	user: User,
	{ courseId, itemId }: About
): Promise<readonly PublishedNote[]> {
	const rows = await inScope(services.db, ownScope(user), (tx) =>
		tx
			.select()
			.from(publishedNote)
			.where(
				and(
					inArray(publishedNote.desaKode, tingkatDari(user.desaKode).map(desaKodeOf)),
					sql`left(${user.desaKode}, length(${publishedNote.wilayahKode})) = ${publishedNote.wilayahKode}`,
					eq(publishedNote.courseId, courseId),
					eq(publishedNote.itemId, itemId),
					isNull(publishedNote.withdrawnAt)
				)
			)
			.orderBy(desc(sql`length(${publishedNote.wilayahKode})`), desc(publishedNote.publishedAt))
			.limit(mostListed)
	);
	// Published by two levels it is one note: the nearer one's.
	const seen = new Set<string>();
	return rows
		.filter(({ id }) => !seen.has(id) && seen.add(id))
		.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
		.map(asNote);
}

/** The id of a note is that of its question: a wilayah publishes a question once. */
const ofWilayah = (user: User, questionId: string) =>
	and(
		eq(publishedNote.desaKode, desaKodeOf(user.wilayahKode)),
		underWilayah(publishedNote.desaKode, user.wilayahKode),
		eq(publishedNote.id, questionId)
	);

/** What the user's own wilayah has made of a question, as it is published or as it was withdrawn; null when it is not. */
export async function publishedFrom(
	services: Services,
	user: User,
	questionId: string,
	state: 'terbit' | 'ditarik' = 'terbit'
): Promise<PublishedNote | null> {
	if (!isUuid(questionId) || !isTrainer(user)) notFound();
	const [row] = await inScope(services.db, viewScope(user), (tx) =>
		tx
			.select()
			.from(publishedNote)
			.where(
				and(
					ofWilayah(user, questionId),
					(state === 'terbit' ? isNull : isNotNull)(publishedNote.withdrawnAt)
				)
			)
	);
	return row ? asNote(row) : null;
}

/** Puts an answered question under its lesson for the user's wilayah, in words of the trainer's own. */
export async function publishNote(
	services: Services,
	user: User,
	questionId: string,
	typed: { readonly question: string; readonly answer: string }
): Promise<Result<null>> {
	const asked = await questionForTrainer(services, user, questionId);
	if (!asked.answer)
		return refused({
			field: '',
			level: 'galat',
			rule: 'TJ-05',
			message: 'Pertanyaan ini belum dijawab.',
			mend: 'Jawab lebih dahulu, lalu terbitkan.'
		});
	const question = readText(typed.question, {
		...questionLimits,
		field: 'tanya',
		rule: 'TJ-05',
		what: 'Pertanyaan dalam catatan',
		shorten: 'Ringkaskan pertanyaannya.'
	});
	const answer = readText(typed.answer, {
		...answerLimits,
		field: 'jawab',
		rule: 'TJ-05',
		what: 'Jawaban dalam catatan',
		shorten: 'Ringkaskan jawabannya.'
	});
	if (!question.ok || !answer.ok)
		return refused(
			...(question.ok ? [] : question.problems),
			...(answer.ok ? [] : answer.problems)
		);
	const written = {
		question: question.value,
		answer: answer.value,
		publishedBy: user.id,
		publisherName: user.nama,
		publishedAt: services.now(),
		withdrawnAt: null
	};
	await inScope(
		services.db,
		viewScope(user),
		(tx) =>
			tx
				.insert(publishedNote)
				.values({
					desaKode: desaKodeOf(user.wilayahKode),
					id: questionId,
					wilayahKode: user.wilayahKode,
					courseId: asked.courseId,
					itemId: asked.itemId,
					...written
				})
				.onConflictDoUpdate({
					target: [publishedNote.desaKode, publishedNote.id],
					set: written,
					setWhere: ofWilayah(user, questionId)
				}),
		{ idempotent: true }
	);
	return accepted(null);
}

/** Takes a note from under its lesson; it is kept, and may be published again. */
export async function withdrawNote(
	services: Services,
	user: User,
	questionId: string
): Promise<void> {
	await questionForTrainer(services, user, questionId);
	await inScope(
		services.db,
		viewScope(user),
		(tx) =>
			tx
				.update(publishedNote)
				.set({ withdrawnAt: services.now() })
				.where(and(ofWilayah(user, questionId), isNull(publishedNote.withdrawnAt))),
		{ idempotent: true }
	);
}
