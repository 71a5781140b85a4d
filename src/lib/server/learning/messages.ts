import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { accepted, refused, type Result } from '../../desa/problem';
import { formatAngka } from '../../format/angka';
import { isUuid } from '../../ids';
import { isInScope, notFound, type User } from '../access';
import { trainerMessage, users } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';

/** What a trainer wrote to one person. */
export type Message = {
	readonly id: string;
	readonly text: string;
	readonly senderName: string;
	readonly sentAt: string;
	/** Null: the person has not said that it was read. */
	readonly readAt: string | null;
};

const longest = 2_000;
const mostListed = 30;

const columns = {
	id: trainerMessage.id,
	text: trainerMessage.text,
	senderName: trainerMessage.senderName,
	sentAt: trainerMessage.sentAt,
	readAt: trainerMessage.readAt
};

const asMessage = ({
	sentAt,
	readAt,
	...row
}: Pick<typeof trainerMessage.$inferSelect, keyof typeof columns>): Message => ({
	...row,
	sentAt: sentAt.toISOString(),
	readAt: readAt && readAt.toISOString()
});

const ofLearner = (user: User) =>
	and(eq(trainerMessage.desaKode, user.desaKode), eq(trainerMessage.userId, user.id));

/** One's own messages: those that were not read first, then the newest. */
export async function readMessages({ db }: Services, user: User): Promise<readonly Message[]> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select(columns)
			.from(trainerMessage)
			.where(ofLearner(user))
			.orderBy(
				desc(sql`${trainerMessage.readAt} is null`),
				desc(trainerMessage.sentAt),
				desc(trainerMessage.id)
			)
			.limit(mostListed)
	);
	return rows.map(asMessage);
}

/** Says that one's own message was read; the first time counts. 404 for ids that are malformed, unknown or another's. */
export async function markMessageRead(
	{ db, now }: Services,
	user: User,
	messageId: string
): Promise<void> {
	if (!isUuid(messageId)) notFound();
	const own = and(ofLearner(user), eq(trainerMessage.id, messageId));
	const found = await inScope(
		db,
		ownScope(user),
		async (tx) => {
			await tx
				.update(trainerMessage)
				.set({ readAt: now() })
				.where(and(own, isNull(trainerMessage.readAt)));
			return tx.select({ id: trainerMessage.id }).from(trainerMessage).where(own);
		},
		{ idempotent: true }
	);
	if (found.length === 0) notFound();
}

type Person = { readonly id: string; readonly desaKode: string };

/** Somebody the user may write to: in their wilayah now, with an account that is open, and not themselves. */
async function reachable({ db }: Services, user: User, personId: string): Promise<Person | null> {
	if (!isUuid(personId) || personId === user.id) return null;
	const [person] = await db
		.select({ id: users.id, desaKode: users.desaKode })
		.from(users)
		.where(and(eq(users.id, personId), isNull(users.disabledAt)));
	return person && isInScope(user, person.desaKode) ? person : null;
}

/**
 * What trainers have written to a person, newest first; null when the user cannot write to them. Who looks after the same
 * wilayah sees what the others wrote, so that nobody is told the same thing twice.
 */
export async function messagesTo(
	services: Services,
	user: User,
	personId: string
): Promise<readonly Message[] | null> {
	const person = await reachable(services, user, personId);
	if (!person) return null;
	const rows = await inScope(services.db, viewScope(user), (tx) =>
		tx
			.select(columns)
			.from(trainerMessage)
			.where(
				and(
					eq(trainerMessage.desaKode, person.desaKode),
					eq(trainerMessage.userId, person.id),
					underWilayah(trainerMessage.desaKode, user.wilayahKode)
				)
			)
			.orderBy(desc(trainerMessage.sentAt), desc(trainerMessage.id))
			.limit(mostListed)
	);
	return rows.map(asMessage);
}

/** Writes to one person of one's wilayah. The id comes from the form: sent twice, it is one message. */
export async function sendMessage(
	services: Services,
	user: User,
	personId: string,
	message: { readonly id: string; readonly text: string }
): Promise<Result<null>> {
	if (!isUuid(message.id)) notFound();
	const person = (await reachable(services, user, personId)) ?? notFound();
	// PostgreSQL keeps no NUL in a text, and a browser sends line ends as CRLF.
	const text = message.text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
	if (text === '')
		return refused({
			field: 'pesan',
			level: 'galat',
			rule: 'PS-01',
			message: 'Pesan ini masih kosong.',
			mend: 'Tulis pesannya, lalu kirim.'
		});
	if (text.length > longest)
		return refused({
			field: 'pesan',
			level: 'galat',
			rule: 'PS-01',
			message: `Pesan ini ${formatAngka(text.length)} huruf, lebih dari ${formatAngka(longest)}.`,
			mend: 'Ringkaskan, atau kirim sebagai dua pesan.'
		});
	const { desaKode, id: userId } = person;
	const [kept] = await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			await tx
				.insert(trainerMessage)
				.values({
					desaKode,
					id: message.id,
					userId,
					sentBy: user.id,
					senderName: user.nama,
					text,
					sentAt: services.now()
				})
				.onConflictDoNothing();
			return tx
				.select({ userId: trainerMessage.userId, sentBy: trainerMessage.sentBy })
				.from(trainerMessage)
				.where(and(eq(trainerMessage.desaKode, desaKode), eq(trainerMessage.id, message.id)));
		},
		{ idempotent: true }
	);
	// An id that names somebody else's message.
	if (kept?.userId !== userId || kept.sentBy !== user.id) notFound();
	return accepted(null);
}
