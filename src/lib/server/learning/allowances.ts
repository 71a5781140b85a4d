import { asc, eq } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { zonaWilayah, type Zona } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { keepable } from '$lib/learning/answers';
import { allItems, type Quiz } from '$lib/learning/course';
import type { Entrance } from '$lib/learning/exam';
import { isInScope, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { examAllowance, users } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { standingIn } from './exam-standing';

export type UjiOrang = {
	readonly quizId: string;
	readonly judul: string;
	readonly kursus: string;
	/** Tries in all, those given on top among them; null without a limit. */
	readonly boleh: number | null;
	readonly limitMinutes: number | null;
	readonly dipakai: number;
	readonly lulus: boolean;
	readonly entrance: Entrance;
};

export type KelonggaranOrang = {
	readonly id: string;
	readonly judul: string;
	readonly extraTries: number;
	readonly extraMinutes: number;
	readonly reason: string;
	readonly givenAt: string;
	readonly pemberi: string;
};

export type HalamanKelonggaran = {
	readonly orang: { readonly id: string; readonly nama: string };
	readonly uji: readonly UjiOrang[];
	/** The latest first. */
	readonly diberikan: readonly KelonggaranOrang[];
	readonly zona: Zona;
};

/** Somebody who learns in one's wilayah; 404 for everybody else. */
async function findPerson({ db }: Services, user: User, orangId: string) {
	if (!isUuid(orangId)) notFound();
	const [person] = await db
		.select({ id: users.id, nama: users.nama, desaKode: users.desaKode })
		.from(users)
		.where(eq(users.id, orangId));
	return person && isInScope(user, person.desaKode) ? person : notFound();
}

/** What can be taken too often, or for too long: where nothing is limited there is nothing to give. */
const isLimited = ({ mode, tries, limitMinutes }: Quiz): boolean =>
	mode !== 'latihan' && (tries !== null || limitMinutes !== null);

async function limitedExams({ db }: Services) {
	const { library } = await currentLibrary(db);
	return [...allItems(library)].flatMap(({ course, item }) =>
		item.kind === 'quiz' && isLimited(item) ? [{ course, quiz: item }] : []
	);
}

/** How a person stands with every exam that has limits, and what they were given on top. */
export async function bacaKelonggaran(
	services: Services,
	user: User,
	orangId: string
): Promise<HalamanKelonggaran> {
	const person = await findPerson(services, user, orangId);
	const exams = await limitedExams(services);
	const titles = new Map(exams.map(({ quiz }) => [quiz.id, quiz.title]));
	return inScope(services.db, viewScope(user), async (tx) => {
		const rows = await tx
			.select({ row: examAllowance, pemberi: users.nama })
			.from(examAllowance)
			.innerJoin(users, eq(users.id, examAllowance.givenBy))
			.where(eq(examAllowance.userId, person.id))
			.orderBy(asc(examAllowance.givenAt));
		const given = rows.filter(({ row }) => row.desaKode === person.desaKode);
		const uji: UjiOrang[] = [];
		for (const { course, quiz } of exams) {
			const { entrance, tries } = await standingIn(tx, person, quiz, services.now());
			uji.push({
				quizId: quiz.id,
				judul: quiz.title,
				kursus: course.title,
				boleh:
					quiz.tries === null
						? null
						: given
								.filter(({ row }) => row.quizId === quiz.id)
								.reduce((sum, { row }) => sum + row.extraTries, quiz.tries),
				limitMinutes: quiz.limitMinutes,
				dipakai: tries.length,
				lulus: tries.some(({ outcome }) => outcome?.passed ?? false),
				entrance
			});
		}
		return {
			orang: { id: person.id, nama: person.nama },
			uji,
			diberikan: given.toReversed().map(({ row, pemberi }) => ({
				id: row.id,
				judul: titles.get(row.quizId) ?? row.quizId,
				extraTries: row.extraTries,
				extraMinutes: row.extraMinutes,
				reason: row.reason,
				givenAt: row.givenAt.toISOString(),
				pemberi
			})),
			zona: zonaWilayah(person.desaKode)
		};
	});
}

/** As typed into the form. */
export type KelonggaranForm = {
	/** Made by the form: sent twice, it is given once. */
	readonly id: string;
	readonly quizId: string;
	readonly extraTries: string;
	readonly extraMinutes: string;
	readonly reason: string;
};

export type Diberikan =
	{ readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

const mostTries = 5;
const mostMinutes = 240;

/** Gives somebody tries or minutes on top of the rules of an exam. It is kept as given, and never taken back. */
export async function beriKelonggaran(
	services: Services,
	user: User,
	orangId: string,
	form: KelonggaranForm
): Promise<Diberikan> {
	const person = await findPerson(services, user, orangId);
	if (!isUuid(form.id)) notFound();
	const quiz = (await limitedExams(services)).find((one) => one.quiz.id === form.quizId)?.quiz;
	const extraTries = wholeUpTo(form.extraTries, mostTries);
	const extraMinutes = wholeUpTo(form.extraMinutes, mostMinutes);
	const reason = keepable(form.reason, 500);
	const problems: Problem[] = [];
	const galat = (field: string, message: string, mend: string) =>
		problems.push({ field, level: 'galat', rule: 'UJ-05', message, mend });
	if (!quiz) galat('uji', 'Uji belum dipilih.', 'Pilih uji yang diberi kelonggaran.');
	if (extraTries === null)
		galat(
			'kesempatan',
			`Kesempatan “${form.extraTries}” tidak dapat dipakai.`,
			`Tulis bilangan bulat dari 0 sampai ${mostTries}.`
		);
	if (extraMinutes === null)
		galat(
			'menit',
			`Menit “${form.extraMinutes}” tidak dapat dipakai.`,
			`Tulis bilangan bulat dari 0 sampai ${mostMinutes}.`
		);
	else if (extraMinutes > 0 && quiz?.limitMinutes === null)
		galat('menit', 'Uji ini tidak berbatas waktu.', 'Kosongkan tambahan menitnya.');
	if (extraTries === 0 && extraMinutes === 0)
		galat(
			'kesempatan',
			'Belum ada yang ditambahkan.',
			'Isi tambahan kesempatan atau tambahan menit.'
		);
	if (reason === '')
		galat('alasan', 'Alasannya belum ditulis.', 'Tulis singkat, misalnya: listrik padam.');
	if (!quiz || extraTries === null || extraMinutes === null || problems.length > 0)
		return { ok: false, problems };
	await inScope(
		services.db,
		viewScope(user),
		(tx) =>
			tx
				.insert(examAllowance)
				.values({
					desaKode: person.desaKode,
					id: form.id,
					userId: person.id,
					quizId: quiz.id,
					extraTries,
					extraMinutes,
					reason,
					givenBy: user.id,
					givenAt: services.now()
				})
				.onConflictDoNothing(),
		{ idempotent: true }
	);
	return { ok: true };
}

/** Nothing written is nothing given. */
function wholeUpTo(typed: string, most: number): number | null {
	const text = typed.trim();
	if (text === '') return 0;
	return /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
