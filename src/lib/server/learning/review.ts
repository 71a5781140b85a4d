import { and, asc, eq, gte, isNotNull, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { seedDari } from '$lib/desa/acak';
import { addDays, tanggalDiZona, zonaWilayah, type Tanggal, type Zona } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { answerAsFilled, fieldOf, parseAnswers } from '$lib/learning/answers';
import type { Library } from '$lib/learning/course';
import { grade, type Answer } from '$lib/learning/grade';
import {
	candidatesOf,
	lessonFor,
	questionsOf,
	type Candidate,
	type Met
} from '$lib/learning/review/cards';
import { ratingOf, type ReviewRating } from '$lib/learning/review/rating';
import {
	foldReviews,
	recallByCompetency,
	type ReviewCard,
	type ReviewEvent
} from '$lib/learning/review/schedule';
import { minutesOf, sessionOf, type Session } from '$lib/learning/review/session';
import { showQuestion, showResult, type ShownQuestion, type ShownResult } from '$lib/learning/show';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { learnerItem, learningEvent, quizAttempt, reviewCard } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { appendEvent } from './append';
import { cardColumns, cardOf, startOfDay } from './review-rows';
import { eventOf } from './rows';

/** More than this many times five minutes is nobody's day. */
const mostRounds = 12;

/** Everything that a review of today is made of. */
type Desk = {
	readonly candidates: readonly Candidate[];
	readonly cards: ReadonlyMap<string, ReviewCard>;
	/** Of today, in the order they were answered. */
	readonly answered: readonly ReviewEvent[];
	readonly today: Tanggal;
	readonly zona: Zona;
};

async function readDesk(
	tx: ScopedTx,
	user: User,
	{ courses }: Pick<Library, 'courses'>,
	now: Date
): Promise<Desk> {
	const zona = zonaWilayah(user.desaKode);
	const today = tanggalDiZona(now, zona);
	const [rows, met, events] = await Promise.all([
		tx
			.select()
			.from(reviewCard)
			.where(and(eq(reviewCard.desaKode, user.desaKode), eq(reviewCard.userId, user.id))),
		readMet(tx, user),
		reviewsOf(tx, user, gte(learningEvent.at, startOfDay(today, zona)))
	]);
	return {
		candidates: candidatesOf({ courses }, met),
		cards: new Map(rows.map((row) => [row.questionId, cardOf(row, zona)])),
		answered: events,
		today,
		zona
	};
}

async function readMet(tx: ScopedTx, user: User): Promise<Met> {
	const sent = and(
		eq(quizAttempt.desaKode, user.desaKode),
		eq(quizAttempt.userId, user.id),
		isNotNull(quizAttempt.submittedAt)
	);
	const [asked, items] = await Promise.all([
		// Of practice the questions that were answered or left out, of an exam those that were drawn.
		tx
			.selectDistinct({ id: sql<string>`jsonb_object_keys(${quizAttempt.answers})` })
			.from(quizAttempt)
			.where(sent)
			.union(
				tx
					.selectDistinct({ id: sql<string>`jsonb_array_elements_text(${quizAttempt.drawn})` })
					.from(quizAttempt)
					.where(sent)
			),
		tx
			.select({ id: learnerItem.itemId })
			.from(learnerItem)
			.where(
				and(
					eq(learnerItem.desaKode, user.desaKode),
					eq(learnerItem.userId, user.id),
					eq(learnerItem.status, 'done')
				)
			)
	]);
	return {
		questions: new Set(asked.map(({ id }) => id)),
		done: new Set(items.map(({ id }) => id))
	};
}

/** Reviews in the log, the oldest first. */
async function reviewsOf(
	tx: ScopedTx,
	user: User,
	which: ReturnType<typeof eq>
): Promise<readonly ReviewEvent[]> {
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, user.desaKode),
				eq(learningEvent.userId, user.id),
				eq(learningEvent.kind, 'question.reviewed'),
				which
			)
		)
		.orderBy(asc(learningEvent.at), asc(learningEvent.id));
	return rows.map(eventOf).filter((event) => event.kind === 'question.reviewed');
}

/** Makes the card anew from all reviews of its question: what came late counts in its place. */
async function keepCard(tx: ScopedTx, user: User, questionId: string, zona: Zona): Promise<void> {
	const events = await reviewsOf(tx, user, eq(learningEvent.contentId, questionId));
	const card = foldReviews(events, zona).get(questionId);
	if (!card) return;
	const values = cardColumns(card, zona);
	await tx
		.insert(reviewCard)
		.values({ desaKode: user.desaKode, userId: user.id, ...values })
		.onConflictDoUpdate({
			target: [reviewCard.desaKode, reviewCard.userId, reviewCard.questionId],
			set: values
		});
}

/**
 * The id of the next review of a question: two tabs and two devices that show the same one mean the same review, and
 * the first answer stands.
 */
const reviewIdOf = (user: User, questionId: string, card: ReviewCard | undefined): string =>
	derivedId('question.reviewed', user.id, questionId, card?.reps ?? 0, card?.last ?? '');

const sessionToday = (desk: Desk, rounds: number): Session =>
	sessionOf({
		...desk,
		answered: desk.answered.map(({ data, courseId }) => ({
			questionId: data.questionId,
			courseId
		})),
		rounds
	});

/** How many questions today's five minutes still hold. */
export async function dueCount(services: Services, user: User): Promise<number> {
	const { library } = await currentLibrary(services.db);
	const desk = await inScope(services.db, ownScope(user), (tx) =>
		readDesk(tx, user, library, services.now())
	);
	return sessionToday(desk, 1).queue.length;
}

/** How well a competency is still remembered, 0 to 1, by the questions of it that were reviewed. */
export async function readRecall(
	{ db, now }: Services,
	user: User
): Promise<readonly { courseId: string; code: string; recall: number }[]> {
	const { library } = await currentLibrary(db);
	const zona = zonaWilayah(user.desaKode);
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select()
			.from(reviewCard)
			.where(and(eq(reviewCard.desaKode, user.desaKode), eq(reviewCard.userId, user.id)))
	);
	const cards = rows.map((row) => cardOf(row, zona));
	return library.courses.flatMap((course) => {
		const competencies = new Map(questionsOf(course).map((one) => [one.id, one.competency]));
		const recalls = recallByCompetency(
			cards,
			({ questionId }) => competencies.get(questionId) ?? null,
			tanggalDiZona(now(), zona)
		);
		return [...recalls].map(([code, recall]) => ({ courseId: course.id, code, recall }));
	});
}

type Link = { readonly title: string; readonly href: string };

/** A day on which questions come back. */
export type HariUlang = {
	readonly tanggal: Tanggal;
	readonly hariLagi: number;
	readonly n: number;
};

type Kepala = {
	readonly putaran: number;
	readonly terjawab: number;
	readonly sisa: number;
	readonly menit: number;
};

export type SoalUlang = Kepala & {
	readonly keadaan: 'tanya';
	readonly ulasanId: string;
	readonly rev: number;
	readonly question: ShownQuestion;
	readonly kursus: string;
	readonly answer: Answer;
	/** Hints asked for so far, the first one first. */
	readonly petunjukHtml: readonly string[];
	readonly petunjukLagi: boolean;
};

export type TerjawabUlang = Kepala & {
	readonly keadaan: 'terjawab';
	readonly nomor: number;
	readonly rating: ReviewRating;
	readonly lupa: boolean;
	/** Null: the question was changed since, and its old text is not here. */
	readonly soal: { readonly question: ShownQuestion; readonly result: ShownResult } | null;
	readonly pelajaran: Link | null;
	readonly kembali: { readonly tanggal: Tanggal; readonly hariLagi: number };
};

export type SelesaiUlang = Kepala & {
	readonly keadaan: 'selesai';
	readonly hariIni: readonly {
		readonly questionId: string;
		readonly promptHtml: string;
		readonly rating: ReviewRating;
		readonly kembali: { readonly tanggal: Tanggal; readonly hariLagi: number } | null;
	}[];
	/** The next days on which something comes back. */
	readonly mendatang: readonly HariUlang[];
	/** Waits today already, beyond the five minutes. */
	readonly menunggu: number;
	/** Nothing was met yet that could come back. */
	readonly kosong: boolean;
};

export type HalamanUlang = SoalUlang | TerjawabUlang | SelesaiUlang;

const roundsOf = (text: string | null): number => {
	const rounds = Number(text ?? '1');
	return Number.isInteger(rounds) && rounds >= 1 && rounds <= mostRounds ? rounds : 1;
};

/**
 * What `/ulang` shows: the next question, with as many hints as were asked for; what came of an answer
 * (`?jawaban=`); or that today's five minutes are over.
 */
export async function todaysSession(
	services: Services,
	user: User,
	query: URLSearchParams
): Promise<HalamanUlang> {
	const { library } = await currentLibrary(services.db);
	const rounds = roundsOf(query.get('putaran'));
	const answerId = query.get('jawaban');
	return inScope(services.db, ownScope(user), async (tx) => {
		const desk = await readDesk(tx, user, library, services.now());
		const session = sessionToday(desk, rounds);
		const kepala: Kepala = {
			putaran: rounds,
			terjawab: desk.answered.length,
			sisa: session.queue.length,
			menit: minutesOf(session.seconds)
		};
		if (answerId !== null)
			return answeredPage(await findReview(tx, user, answerId), desk, library, kepala);
		const [next] = session.queue;
		return next
			? askPage(next, desk, user, kepala, query)
			: endPage(desk, library, session, kepala);
	});
}

function askPage(
	{ question, course }: Candidate,
	desk: Desk,
	user: User,
	kepala: Kepala,
	query: URLSearchParams
): SoalUlang {
	const ulasanId = reviewIdOf(user, question.id, desk.cards.get(question.id));
	// Hints are for the question they were asked for, not for the one that came after it.
	const asked = query.get('ulasan') === ulasanId ? query.getAll('petunjuk').map(Number) : [];
	const { hintsHtml } = question;
	const shown = Math.min(Math.max(0, ...asked.filter(Number.isInteger)), hintsHtml.length);
	return {
		...kepala,
		keadaan: 'tanya',
		ulasanId,
		rev: question.rev,
		question: showQuestion(question, seedDari(ulasanId), { hints: false }),
		kursus: course.title,
		answer: answerAsFilled(question.id, query),
		petunjukHtml: hintsHtml.slice(0, shown),
		petunjukLagi: shown < hintsHtml.length
	};
}

async function findReview(tx: ScopedTx, user: User, id: string): Promise<ReviewEvent> {
	if (!isUuid(id)) notFound();
	const [event] = await reviewsOf(tx, user, eq(learningEvent.id, id));
	return event ?? notFound();
}

const daysFrom = (today: Tanggal, due: Tanggal) => ({
	tanggal: due,
	hariLagi: Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000)
});

function questionIn({ courses }: Library, courseId: string, questionId: string): Candidate | null {
	const course = courses.find(({ id }) => id === courseId);
	const question = course && questionsOf(course).find(({ id }) => id === questionId);
	return course && question ? { course, question } : null;
}

function answeredPage(
	event: ReviewEvent,
	desk: Desk,
	library: Library,
	kepala: Kepala
): TerjawabUlang {
	const { questionId, rating, answer } = event.data;
	const found = questionIn(library, event.courseId, questionId);
	const same = found?.question.rev === event.contentRev ? found.question : null;
	const at = desk.answered.findIndex(({ id }) => id === event.id);
	return {
		...kepala,
		keadaan: 'terjawab',
		nomor: at < 0 ? 1 : at + 1,
		rating,
		lupa: answer.length === 0,
		soal: same && {
			question: showQuestion(same, seedDari(event.id), { hints: false }),
			result: showResult(same, grade(same, answer))
		},
		pelajaran: found && lessonFor(found.course, found.question),
		kembali: daysFrom(desk.today, desk.cards.get(questionId)?.due ?? addDays(desk.today, 1))
	};
}

const daysShown = 5;

function endPage(desk: Desk, library: Library, session: Session, kepala: Kepala): SelesaiUlang {
	const known = new Set(desk.candidates.map(({ question }) => question.id));
	const perDay = new Map<Tanggal, number>();
	for (const { questionId, due } of desk.cards.values())
		if (known.has(questionId) && due > desk.today) perDay.set(due, (perDay.get(due) ?? 0) + 1);
	return {
		...kepala,
		keadaan: 'selesai',
		hariIni: desk.answered.flatMap(({ courseId, data: { questionId, rating } }) => {
			const found = questionIn(library, courseId, questionId);
			const due = desk.cards.get(questionId)?.due;
			return found
				? [
						{
							questionId,
							promptHtml: found.question.promptHtml,
							rating,
							kembali: due === undefined ? null : daysFrom(desk.today, due)
						}
					]
				: [];
		}),
		mendatang: [...perDay]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.slice(0, daysShown)
			.map(([day, n]) => ({ ...daysFrom(desk.today, day), n })),
		menunggu: session.left,
		kosong: desk.candidates.length === 0 && desk.answered.length === 0
	};
}

export type JawabanUlang =
	| { readonly ok: true; readonly id: string; readonly putaran: number }
	/** `changed`: what was asked is not what is asked now. */
	| { readonly ok: false; readonly changed: boolean; readonly problems: readonly Problem[] };

/**
 * Keeps the answer to the question that was shown, once: sent again, from another tab or with another answer, the
 * first one stands and is what is shown.
 */
export async function answerReview(
	services: Services,
	user: User,
	form: FormData
): Promise<JawabanUlang> {
	const text = (name: string): string => String(form.get(name) ?? '');
	const id = text('ulasan');
	const putaran = roundsOf(text('putaran') || null);
	const now = services.now();
	const { library } = await currentLibrary(services.db);
	return inScope(
		services.db,
		ownScope(user),
		async (tx): Promise<JawabanUlang> => {
			const desk = await readDesk(tx, user, library, now);
			// After the desk: what another tab sends in between is found here.
			const [kept] = isUuid(id) ? await reviewsOf(tx, user, eq(learningEvent.id, id)) : [];
			if (kept) return { ok: true, id: kept.id, putaran };
			const asked = desk.candidates.find(
				({ question }) =>
					question.id === text('soal') &&
					String(question.rev) === text('rev') &&
					reviewIdOf(user, question.id, desk.cards.get(question.id)) === id
			);
			if (!asked) return noLongerAsked;
			const { course, question } = asked;
			// “Saya lupa” is an answer too: what else was filled in does not count.
			const answer = form.has('lupa')
				? []
				: (parseAnswers({ questions: [question] }, form)[question.id] ?? []);
			if (answer.length === 0 && !form.has('lupa')) return notAnswered(question.id);
			const hinted = Number(text('petunjuk')) > 0;
			const right = grade(question, answer).correct;
			await appendEvent(
				tx,
				user,
				{
					id,
					kind: 'question.reviewed',
					courseId: course.id,
					contentId: question.id,
					contentRev: question.rev,
					attemptId: null,
					at: now.toISOString(),
					data: { questionId: question.id, rating: ratingOf(right, hinted), right, hinted, answer }
				},
				{ library, now }
			);
			await keepCard(tx, user, question.id, desk.zona);
			return { ok: true, id, putaran };
		},
		{ idempotent: true }
	);
}

const noLongerAsked: JawabanUlang = {
	ok: false,
	changed: true,
	problems: [
		{
			field: '',
			level: 'peringatan',
			rule: 'UL-02',
			message: 'Soal itu baru saja diperbarui, jadi jawaban Anda tidak dihitung.',
			mend: 'Lanjutkan dengan soal di bawah ini.'
		}
	]
};

const notAnswered = (questionId: string): JawabanUlang => ({
	ok: false,
	changed: false,
	problems: [
		{
			field: fieldOf(questionId),
			level: 'galat',
			rule: 'UL-01',
			message: 'Soal ini belum dijawab.',
			mend: 'Jawab dahulu, atau tekan “Saya lupa”.'
		}
	]
});
