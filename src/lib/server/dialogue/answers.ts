import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { accepted, refused, type Result } from '../../desa/problem';
import { formatSaat, zonaWilayah } from '../../format/tanggal';
import { isUuid } from '../../ids';
import { keepable } from '../../learning/answers';
import { answerLimits } from '../../learning/dialogue';
import { namaWilayah } from '../accounts/wilayah';
import { isInScope, isTrainer, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { trainerQuestion, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import { bacaPenunjuk, tulisPenunjuk } from '../pantau/penunjuk';
import { jejakPantau, kodeSaringan, wilayahBawah, type Jejak } from '../pantau/tempat';
import type { Services } from '../runtime';
import { underWilayah, viewScope, within } from '../scope-of';
import { aboutItem, type AboutItem } from './item-link';
import { answerOf, type Answer } from './questions';
import { readText, type TextRule } from './text';

/** A question as the trainers read it. */
export type AskedQuestion = {
	readonly id: string;
	readonly text: string;
	readonly askedAt: string;
	readonly courseId: string;
	readonly itemId: string;
	readonly about: AboutItem;
	readonly asker: { readonly id: string; readonly nama: string };
	readonly desa: { readonly kode: string; readonly nama: string };
	readonly answer: Answer | null;
};

const answerRule: TextRule = {
	...answerLimits,
	field: 'jawaban',
	rule: 'TJ-03',
	what: 'Jawaban ini',
	shorten: 'Ringkaskan, atau lanjutkan dengan pesan kepada penanya.'
};

export type QuestionFilter = {
	/** Answered ones, or those that wait. */
	readonly answered: boolean;
	/** '' is every course. */
	readonly courseId: string;
	/** A wilayah within one's own, as an address writes it; otherwise one's own. */
	readonly wilayah?: string;
	/** Where the page before ended. */
	readonly after: string;
};

export type QuestionList = {
	readonly rows: readonly AskedQuestion[];
	/** What to ask the next page with; null at the end. */
	readonly next: string | null;
	/** How many wait, in the whole wilayah. */
	readonly waiting: number;
	/** There are as many, and maybe more: they are counted so far. */
	readonly waitingMore: boolean;
	/** The wilayah that is listed, and those that can be asked for: the ones above it and the ones right below. */
	readonly kode: string;
	readonly places: Jejak;
};

const perPage = 30;

/** Counting on would tell nobody more. */
const mostCounted = 1_000;

const columns = {
	question: trainerQuestion,
	nama: users.nama,
	jenis: wilayah.jenis,
	desaNama: wilayah.nama
};

/** In one's wilayah, and of somebody else: nobody answers oneself. */
const forTrainer = (user: User) =>
	and(underWilayah(trainerQuestion.desaKode, user.wilayahKode), notOwn(user));

const notOwn = (user: User) => ne(trainerQuestion.userId, user.id);

type Row = {
	readonly question: typeof trainerQuestion.$inferSelect;
	readonly nama: string;
	readonly jenis: (typeof wilayah.$inferSelect)['jenis'] | null;
	readonly desaNama: string | null;
};
type Library = Awaited<ReturnType<typeof currentLibrary>>['library'];

const asAsked = (library: Library, { question, nama, jenis, desaNama }: Row): AskedQuestion => ({
	id: question.id,
	text: question.text,
	askedAt: question.askedAt.toISOString(),
	courseId: question.courseId,
	itemId: question.itemId,
	about: aboutItem(library, question),
	asker: { id: question.userId, nama },
	desa: {
		kode: question.desaKode,
		nama: jenis && desaNama ? namaWilayah({ jenis, nama: desaNama }) : question.desaKode
	},
	answer: answerOf(question)
});

/** All of a list, page by page, in its order: for a file. */
export async function* everyQuestion(
	services: Services,
	user: User,
	filter: Omit<QuestionFilter, 'after'>
): AsyncGenerator<readonly AskedQuestion[], void> {
	const kode = placeAsked(user, filter);
	let after: string | null = '';
	while (after !== null) {
		const page: Page = await readPage(services, user, kode, { ...filter, after });
		yield page.rows;
		after = page.next;
	}
}

/** Those that wait stand oldest first, the answered ones newest first. */
export async function questionsForTrainer(
	services: Services,
	user: User,
	filter: QuestionFilter
): Promise<QuestionList> {
	const kode = placeAsked(user, filter);
	const [page, [counted], jejak, bawah] = await Promise.all([
		readPage(services, user, kode, filter),
		inScope(services.db, viewScope(user), (tx) =>
			tx.select({ waiting: count() }).from(
				tx
					.select({ id: trainerQuestion.id })
					.from(trainerQuestion)
					.where(and(forTrainer(user), isNull(trainerQuestion.answeredAt)))
					.limit(mostCounted)
					.as('waiting')
			)
		),
		jejakPantau(services, user, kode),
		wilayahBawah(services, kode)
	]);
	// A code that names no wilayah.
	if (jejak.at(-1)?.kode !== kode) notFound();
	const waiting = counted?.waiting ?? 0;
	return {
		...page,
		waiting,
		waitingMore: waiting >= mostCounted,
		kode,
		places: [...jejak, ...bawah]
	};
}

function placeAsked(user: User, { wilayah: asked = '' }: Omit<QuestionFilter, 'after'>): string {
	if (!isTrainer(user)) notFound();
	return kodeSaringan(user, asked);
}

type Page = Pick<QuestionList, 'rows' | 'next'>;

async function readPage(
	services: Services,
	user: User,
	kode: string,
	{ answered, courseId, after }: QuestionFilter
): Promise<Page> {
	const moment = answered ? trainerQuestion.answeredAt : trainerQuestion.askedAt;
	const beyond = answered ? lt : gt;
	const order = answered ? desc : asc;
	const mark = bacaPenunjuk(after);
	const from = mark && { at: new Date(mark.saat), id: mark.id };
	const { library } = await currentLibrary(services.db);
	const rows = await inScope(services.db, viewScope(user), async (tx) => {
		// Those of the page first: who asked, of all in a province, is looked up for these alone.
		const ofPage = await tx
			.select({ desaKode: trainerQuestion.desaKode, id: trainerQuestion.id })
			.from(trainerQuestion)
			.where(
				and(
					underWilayah(trainerQuestion.desaKode, within(user.wilayahKode, kode)),
					notOwn(user),
					answered ? isNotNull(trainerQuestion.answeredAt) : isNull(trainerQuestion.answeredAt),
					// What the database cannot hold is no course either.
					courseId === '' ? undefined : eq(trainerQuestion.courseId, keepable(courseId, 200)),
					from
						? or(
								beyond(moment, from.at),
								and(eq(moment, from.at), beyond(trainerQuestion.id, from.id))
							)
						: undefined
				)
			)
			.orderBy(order(moment), order(trainerQuestion.id))
			.limit(perPage + 1);
		if (ofPage.length === 0) return [];
		return tx
			.select(columns)
			.from(trainerQuestion)
			.innerJoin(users, eq(users.id, trainerQuestion.userId))
			.leftJoin(wilayah, eq(wilayah.kode, trainerQuestion.desaKode))
			.where(
				and(
					forTrainer(user),
					inArray(trainerQuestion.desaKode, [...new Set(ofPage.map(({ desaKode }) => desaKode))]),
					inArray(
						trainerQuestion.id,
						ofPage.map(({ id }) => id)
					)
				)
			)
			.orderBy(order(moment), order(trainerQuestion.id));
	});
	const shown = rows.slice(0, perPage);
	const last = shown.at(-1)?.question;
	const lastAt = answered ? last?.answeredAt : last?.askedAt;
	return {
		rows: shown.map((row) => asAsked(library, row)),
		next:
			rows.length > perPage && last && lastAt
				? tulisPenunjuk({ saat: lastAt.toISOString(), id: last.id, butir: '' })
				: null
	};
}

/** One question of one's wilayah; 404 for everything else. */
export async function questionForTrainer(
	services: Services,
	user: User,
	id: string
): Promise<AskedQuestion> {
	if (!isUuid(id)) notFound();
	const { library } = await currentLibrary(services.db);
	const [row] = await inScope(services.db, viewScope(user), (tx) =>
		tx
			.select(columns)
			.from(trainerQuestion)
			.innerJoin(users, eq(users.id, trainerQuestion.userId))
			.leftJoin(wilayah, eq(wilayah.kode, trainerQuestion.desaKode))
			.where(and(forTrainer(user), eq(trainerQuestion.id, id)))
	);
	if (!row || !isInScope(user, row.question.desaKode)) notFound();
	return asAsked(library, row);
}

/**
 * Answers a question. Of several trainers the first one's answer stands, and whoever comes later is told so; what they
 * wrote comes back with the refusal. Sent twice by the same trainer it is one answer.
 */
export async function answerQuestion(
	services: Services,
	user: User,
	id: string,
	typed: string
): Promise<Result<null>> {
	const question = await questionForTrainer(services, user, id);
	const text = readText(typed, answerRule);
	if (!text.ok) return text;
	const which = and(
		forTrainer(user),
		eq(trainerQuestion.desaKode, question.desa.kode),
		eq(trainerQuestion.id, id)
	);
	const kept = await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			await tx
				.update(trainerQuestion)
				.set({
					answer: text.value,
					answeredBy: user.id,
					answererName: user.nama,
					answeredAt: services.now()
				})
				.where(and(which, isNull(trainerQuestion.answeredAt)));
			const [row] = await tx.select().from(trainerQuestion).where(which);
			return row;
		},
		{ idempotent: true }
	);
	if (!kept?.answeredAt) notFound();
	if (kept.answeredBy === user.id && kept.answer === text.value) return accepted(null);
	const when = formatSaat(kept.answeredAt.toISOString(), zonaWilayah(user.desaKode));
	return refused({
		field: 'jawaban',
		level: 'galat',
		rule: 'TJ-04',
		message: `${kept.answererName ?? 'Pelatih lain'} sudah menjawab pertanyaan ini, ${when}.`,
		mend: 'Baca jawabannya di bawah. Tambahan Anda dapat dikirim sebagai pesan kepada penanya.'
	});
}
