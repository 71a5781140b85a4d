import {
	and,
	count,
	desc,
	eq,
	inArray,
	isNotNull,
	isNull,
	max,
	min,
	sql,
	type SQL
} from 'drizzle-orm';
import { accepted, refused, type Result } from '../../desa/problem';
import { formatAngka } from '../../format/angka';
import { isUuid } from '../../ids';
import { isInScope, isTrainer, notFound, type User } from '../access';
import { enrolment, trainerMessage, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
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
	/** The cohort it was written to; null: to persons. */
	readonly cohortId: string | null;
};

const longest = 2_000;
const mostListed = 30;

const columns = {
	id: trainerMessage.id,
	text: trainerMessage.text,
	senderName: trainerMessage.senderName,
	sentAt: trainerMessage.sentAt,
	readAt: trainerMessage.readAt,
	cohortId: trainerMessage.cohortId
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

/** One's own messages, or those of one's cohort: what was not read first, then the newest. */
export async function readMessages(
	{ db }: Services,
	user: User,
	cohortId?: string
): Promise<readonly Message[]> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select(columns)
			.from(trainerMessage)
			.where(
				and(
					ofLearner(user),
					cohortId === undefined ? undefined : eq(trainerMessage.cohortId, cohortId)
				)
			)
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

/** The words of a message as they are kept, or why they cannot be sent. */
export function messageText(typed: string): Result<string> {
	// PostgreSQL keeps no NUL in a text, and a browser sends line ends as CRLF.
	const text = typed.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
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
	return accepted(text);
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
	const written = messageText(message.text);
	if (!written.ok) return written;
	const text = written.value;
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

/** To whom one message goes: persons, all who learn in a cohort, or some of them. */
export type ToMany = {
	/** Made by the form: sent twice, everybody gets it once. */
	readonly batchId: string;
	readonly text: string;
	readonly personIds?: readonly string[];
	readonly cohortId?: string;
};

export type SentToMany = {
	readonly sent: number;
	/** Left out: nobody signs in to an account that is closed. */
	readonly closed: number;
};

const mostReceivers = 10_000;

const toMany = (message: string, mend: string): Result<never> =>
	refused({ field: 'penerima', level: 'galat', rule: 'PS-02', message, mend });

/** Writes to many of one's wilayah: to all of them or, when somebody among them is no such person, to nobody. */
export async function sendToMany(
	services: Services,
	user: User,
	{ batchId, text: typed, personIds, cohortId }: ToMany
): Promise<Result<SentToMany>> {
	const wanted = personIds && new Set(personIds);
	if (!isTrainer(user) || !isUuid(batchId)) notFound();
	if (cohortId !== undefined && !isUuid(cohortId)) notFound();
	if (personIds?.some((id) => !isUuid(id) || id === user.id)) notFound();
	const written = messageText(typed);
	if (!written.ok) return written;
	if (wanted?.size === 0)
		return toMany('Belum ada penerima yang dipilih.', 'Pilih paling sedikit satu orang.');
	if (wanted && wanted.size > mostReceivers) return tooMany(wanted.size);
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const found =
				cohortId === undefined
					? await peopleOf(tx, [...(wanted ?? [])])
					: await membersOf(tx, user, cohortId);
			const named = wanted ? found.filter(({ id }) => wanted.has(id)) : found;
			if (wanted && named.length < wanted.size) notFound();
			const people = named.filter(({ desaKode }) => isInScope(user, desaKode));
			// Who is in a cohort stays in it after moving, and is no longer everybody's to write to.
			if (people.length === 0 || (cohortId === undefined && people.length < named.length))
				notFound();
			if (people.length > mostReceivers) return tooMany(people.length);
			const open = people.filter(({ disabledAt }) => disabledAt === null);
			if (open.length === 0)
				return toMany('Akun semua penerima sudah ditutup.', 'Pilih orang lain.');
			const closed = people.length - open.length;
			const before = await sentBefore(tx, user, batchId);
			if (before > 0) return accepted({ sent: before, closed });
			const sentAt = services.now();
			for (let from = 0; from < open.length; from += 1_000)
				await tx
					.insert(trainerMessage)
					.values(
						open.slice(from, from + 1_000).map(({ id, desaKode }) => ({
							desaKode,
							// From the batch and the person, so that two tabs at once write one message.
							id: derivedId('pesan', user.id, batchId, id),
							userId: id,
							sentBy: user.id,
							senderName: user.nama,
							text: written.value,
							sentAt,
							batchId,
							cohortId: cohortId ?? null
						}))
					)
					.onConflictDoNothing();
			return accepted({ sent: open.length, closed });
		},
		{ idempotent: true }
	);
}

const tooMany = (receivers: number): Result<never> =>
	toMany(
		`Penerimanya ${formatAngka(receivers)} orang, lebih dari ${formatAngka(mostReceivers)}.`,
		'Kirim per kabupaten atau per kecamatan.'
	);

async function sentBefore(tx: ScopedTx, user: User, batchId: string): Promise<number> {
	const [row] = await tx
		.select({ sent: count() })
		.from(trainerMessage)
		.where(ofSender(user, eq(trainerMessage.batchId, batchId)));
	return row?.sent ?? 0;
}

const ofSender = (user: User, which: SQL | undefined) =>
	and(
		which,
		eq(trainerMessage.sentBy, user.id),
		underWilayah(trainerMessage.desaKode, user.wilayahKode)
	);

const receiver = { id: users.id, desaKode: users.desaKode, disabledAt: users.disabledAt };

const peopleOf = (tx: ScopedTx, ids: string[]) =>
	tx.select(receiver).from(users).where(inArray(users.id, ids));

/**
 * Who is in a cohort for a village of one's wilayah, wherever they are now: a trainer of a kecamatan writes to their own
 * of a cohort of the province.
 */
const membersOf = (tx: ScopedTx, user: User, cohortId: string) =>
	tx
		.select(receiver)
		.from(enrolment)
		.innerJoin(users, eq(users.id, enrolment.userId))
		.where(
			and(
				eq(enrolment.cohortId, cohortId),
				isNull(enrolment.leftAt),
				underWilayah(enrolment.desaKode, user.wilayahKode)
			)
		);

export type Batch = {
	readonly batchId: string;
	readonly text: string;
	readonly sentAt: string;
	readonly sent: number;
	readonly read: number;
};

/** What a trainer has written to many, newest first, with how many have said that they read it. */
export async function batchesSentBy(
	{ db }: Services,
	user: User,
	cohortId?: string
): Promise<readonly Batch[]> {
	if (!isTrainer(user)) notFound();
	if (cohortId !== undefined && !isUuid(cohortId)) notFound();
	const rows = await inScope(db, viewScope(user), (tx) =>
		tx
			.select({
				batchId: trainerMessage.batchId,
				text: min(trainerMessage.text),
				sentAt: max(trainerMessage.sentAt),
				sent: count(),
				read: count(trainerMessage.readAt)
			})
			.from(trainerMessage)
			.where(
				ofSender(
					user,
					cohortId === undefined
						? isNotNull(trainerMessage.batchId)
						: and(isNotNull(trainerMessage.batchId), eq(trainerMessage.cohortId, cohortId))
				)
			)
			.groupBy(trainerMessage.batchId)
			.orderBy(desc(max(trainerMessage.sentAt)))
			.limit(mostListed)
	);
	return rows.flatMap(({ batchId, text, sentAt, sent, read }) =>
		batchId && text !== null && sentAt
			? [{ batchId, text, sentAt: sentAt.toISOString(), sent, read }]
			: []
	);
}
