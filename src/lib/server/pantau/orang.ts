import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { zonaWilayah, type Zona } from '../../format/tanggal';
import { isUuid } from '../../ids';
import type { Level } from '../../learning/competency';
import {
	findItemById,
	type Competency,
	type Course,
	type Courses,
	type Item,
	type QuizMode
} from '../../learning/course';
import type { Mode } from '../../learning/praktik/mode';
import type { ItemState, LearningEvent, LearningFact } from '../../learning/progress';
import { isInScope, notFound, type User } from '../access';
import {
	helpGiven,
	jabatanTerisi,
	learnerCompetency,
	learnerItem,
	learningEvent,
	practiceWorld,
	rollOrang,
	users
} from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { eventOf, itemStateOf } from '../learning/rows';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { aktifSejak } from './definisi';
import { sebutJabatan, susunOrang, type BarisOrang } from './desa';
import { kursusDipantau, type KursusDipantau } from './kursus';
import { catatLihat } from './looks';
import { daftarPercobaan, type DaftarPercobaan } from './percobaan';
import { bacaSaringan } from './susun';
import { jejakPantau, type Jejak } from './tempat';

export type BagianOrang = {
	readonly id: string;
	readonly title: string;
	readonly kind: Item['kind'];
	/** Of a quiz. */
	readonly mode: QuizMode | null;
	/** Null: not begun. */
	readonly status: ItemState['status'] | null;
	readonly best: number | null;
	readonly tries: number;
	readonly terakhir: string | null;
};

export type KegiatanOrang = {
	readonly id: string;
	readonly at: string;
	/** Title of what it was about. */
	readonly title: string;
} & LearningFact;

/** One attempt at a practice task, which can be replayed. */
export type PercobaanLatihan = {
	readonly duniaId: string;
	readonly title: string;
	readonly mulai: string;
	readonly pemeriksaan: number;
	readonly lulus: boolean;
	/** Codes of the checks that failed the last time it was marked. */
	readonly gagal: readonly string[];
	readonly mode: Mode;
	/** An answer was shown, or a hand led. */
	readonly dibantu: boolean;
	/** Checks that the learner holds to be wrong, each at the state it stood at. */
	readonly sanggahan: readonly {
		readonly check: string;
		readonly code: string;
		readonly version: number;
		readonly note: string;
		readonly at: string;
	}[];
};

export type HalamanOrang = {
	readonly orang: BarisOrang;
	readonly desa: { readonly kode: string; readonly nama: string };
	readonly jejak: Jejak;
	readonly kursus: KursusDipantau | null;
	readonly daftarKursus: readonly KursusDipantau[];
	readonly modul: readonly { readonly title: string; readonly items: readonly BagianOrang[] }[];
	readonly kegiatan: readonly KegiatanOrang[];
	readonly latihan: readonly PercobaanLatihan[];
	/** At quizzes, exams and diagnoses. One's own are opened where they were taken. */
	readonly percobaan: DaftarPercobaan & { readonly milikSendiri: boolean };
	/** Competencies of the course, and the level reached in each. */
	readonly kompetensi: readonly (Competency & { readonly level: Level })[];
	/** What trainers noted that they helped with, newest first. */
	readonly bantuan: readonly {
		readonly id: string;
		readonly oleh: string;
		readonly at: string;
		readonly tentang: string;
		readonly note: string;
	}[];
	readonly dataSaat: string;
	readonly zona: Zona;
};

const kegiatanTerakhir = 15;
const percobaanTerakhir = 10;
const pemeriksaanTerakhir = 200;
const bantuanTerakhir = 10;

/** Of one moment, what follows from something else stands after it. */
const sesudah = sql`case ${learningEvent.kind} when 'course.finished' then 2 when 'practice.passed' then 1 else 0 end`;

const polaDesa = /^\d\d\.\d\d\.\d\d\.\d{4}$/;

type Siapa = { readonly id: string; readonly nama: string; readonly desaKode: string };

/**
 * One person's work in one village: the one they belong to now, or, with `?desa=`, one where they learned before.
 * Everything is asked by village and person, so that a trainer of the old place sees what was done there and no more.
 */
export async function bacaOrang(
	services: Services,
	user: User,
	orangId: string,
	query: URLSearchParams
): Promise<HalamanOrang> {
	if (!isUuid(orangId)) notFound();
	const [person] = await services.db
		.select({ id: users.id, nama: users.nama, desaKode: users.desaKode })
		.from(users)
		.where(eq(users.id, orangId));
	if (!person) notFound();
	const desaKode = query.get('desa') ?? person.desaKode;
	if (!polaDesa.test(desaKode) || !isInScope(user, desaKode)) notFound();
	const { library, course, dipilih, daftar } = await kursusDipantau(
		services,
		user,
		bacaSaringan(query).kursus
	);
	const jejak = await jejakPantau(services, user, desaKode);
	const siapa = { ...person, desaKode };
	const [rows, percobaan] = await inScope(services.db, viewScope(user), (tx) =>
		Promise.all([
			bacaCatatan(tx, user.wilayahKode, siapa),
			daftarPercobaan(tx, user.wilayahKode, siapa, library, query.get('percobaan') === 'semua')
		])
	);
	// Somebody who never had anything to do with the village asked for is not there.
	if (desaKode !== person.desaKode && rows.kursi.length + rows.catatan.length === 0) notFound();
	await catatLihat(services, user, { userId: person.id, desaKode, what: 'halaman' });

	const now = services.now();
	const [orang] = susunOrang(rows.kursi, rows.catatan, {
		courseId: dipilih?.id ?? '',
		sejak: aktifSejak(now),
		now
	});
	return {
		orang: orang ?? belumAdaCatatan(person),
		desa: { kode: desaKode, nama: jejak.at(-1)?.nama ?? desaKode },
		jejak,
		kursus: dipilih,
		daftarKursus: daftar,
		modul: susunModul(course, rows.items.map(itemStateOf)),
		kegiatan: rows.events.map((row) => kegiatan(library, eventOf(row))),
		latihan: susunLatihan(library, rows.worlds, rows.checks.map(eventOf)),
		percobaan: { ...percobaan, milikSendiri: person.id === user.id },
		kompetensi: (course?.competencies ?? []).map((one) => ({
			...one,
			level:
				rows.levels.find(
					({ courseId, competency }) => courseId === course?.id && competency === one.code
				)?.level ?? 'belum'
		})),
		bantuan: rows.helps.map(({ id, helperName, helpedAt, courseId, itemId, note }) => ({
			...{ id, note },
			oleh: helperName,
			at: helpedAt.toISOString(),
			tentang: judul(library, itemId || courseId)
		})),
		dataSaat: now.toISOString(),
		zona: zonaWilayah(desaKode)
	};
}

/** Everything of one person in one village; `batas` is the user's own wilayah, as in `bacaAnak`. */
export async function bacaCatatan(tx: ScopedTx, batas: string, { id, nama, desaKode }: Siapa) {
	const milik = (table: { readonly desaKode: AnyPgColumn; readonly userId: AnyPgColumn }) =>
		and(eq(table.desaKode, desaKode), eq(table.userId, id), underWilayah(table.desaKode, batas));
	const [kursi, rolls, items, events, checks, worlds, levels, helps] = await Promise.all([
		tx
			.select({
				jabatan: jabatanTerisi.jabatan,
				akun: { activatedAt: users.activatedAt, disabledAt: users.disabledAt }
			})
			.from(jabatanTerisi)
			.innerJoin(users, eq(users.id, jabatanTerisi.userId))
			.where(and(milik(jabatanTerisi), isNull(jabatanTerisi.selesai)))
			.orderBy(asc(jabatanTerisi.mulai), asc(jabatanTerisi.id)),
		tx.select().from(rollOrang).where(milik(rollOrang)),
		tx.select().from(learnerItem).where(milik(learnerItem)),
		tx
			.select()
			.from(learningEvent)
			// Ten reviews a day would push out everything that a trainer looks for here.
			.where(and(milik(learningEvent), ne(learningEvent.kind, 'question.reviewed')))
			.orderBy(desc(learningEvent.at), desc(sesudah), desc(learningEvent.id))
			.limit(kegiatanTerakhir),
		tx
			.select()
			.from(learningEvent)
			.where(
				and(
					milik(learningEvent),
					inArray(learningEvent.kind, ['practice.checked', 'practice.disputed'])
				)
			)
			.orderBy(desc(learningEvent.at), desc(learningEvent.id))
			.limit(pemeriksaanTerakhir),
		tx
			.select({
				id: practiceWorld.id,
				taskId: practiceWorld.taskId,
				mode: practiceWorld.mode,
				shown: practiceWorld.shown,
				createdAt: practiceWorld.createdAt
			})
			.from(practiceWorld)
			// A free world is its owner's alone, whatever the wall behind this query says; watching is no attempt.
			.where(
				and(
					milik(practiceWorld),
					eq(practiceWorld.kind, 'tugas'),
					inArray(practiceWorld.mode, ['coba', 'kerjakan', 'uji'])
				)
			)
			.orderBy(desc(practiceWorld.createdAt), desc(practiceWorld.id))
			.limit(percobaanTerakhir),
		tx.select().from(learnerCompetency).where(milik(learnerCompetency)),
		tx
			.select()
			.from(helpGiven)
			.where(milik(helpGiven))
			.orderBy(desc(helpGiven.helpedAt), desc(helpGiven.id))
			.limit(bantuanTerakhir)
	]);
	return {
		kursi: kursi.map((row) => ({ id, nama, ...row })),
		catatan: rolls.map((roll) => ({ id, nama, roll })),
		items,
		events,
		checks,
		worlds,
		levels,
		helps
	};
}

const belumAdaCatatan = ({ id, nama }: Pick<Siapa, 'id' | 'nama'>): BarisOrang => ({
	id,
	nama,
	jabatan: [],
	sebutan: sebutJabatan([]),
	status: 'belum-mulai',
	aktif: false,
	terakhir: null,
	pelajaran: 0,
	kuis: 0,
	latihan: 0,
	nilai: null
});

/** The course from beginning to end, with where the person stands in each part. */
export function susunModul(
	course: Course | undefined,
	states: readonly ItemState[]
): HalamanOrang['modul'] {
	const byId = new Map(states.map((state) => [state.itemId, state]));
	return (course?.modules ?? []).map(({ title, items }) => ({
		title,
		items: items.map((item) => {
			const { id, title, kind } = item;
			const state = byId.get(id);
			return {
				id,
				title,
				kind,
				mode: item.kind === 'quiz' ? item.mode : null,
				status: state?.status ?? null,
				best: state?.best ?? null,
				tries: state?.tries ?? 0,
				terakhir: state?.lastAt ?? null
			};
		})
	}));
}

/** By identity; what has left the courses keeps its id as a name. */
const judul = (library: Courses, contentId: string): string =>
	findItemById(library, contentId)?.item.title ??
	library.courses.find(({ id }) => id === contentId)?.title ??
	contentId;

const kegiatan = (library: Courses, event: LearningEvent): KegiatanOrang => ({
	id: event.id,
	at: event.at,
	title: judul(library, event.contentId),
	// Kind and data of one event belong together.
	...({ kind: event.kind, data: event.data } as LearningFact)
});

/** Attempts at practice tasks with how they were marked; `checks` begins with the newest. */
export function susunLatihan(
	library: Courses,
	worlds: readonly {
		readonly id: string;
		readonly taskId: string | null;
		readonly mode: Mode | null;
		readonly shown: readonly string[];
		readonly createdAt: Date;
	}[],
	checks: readonly LearningEvent[]
): PercobaanLatihan[] {
	const marks = checks.flatMap((event) => (event.kind === 'practice.checked' ? [event] : []));
	const disputes = checks.flatMap((event) => (event.kind === 'practice.disputed' ? [event] : []));
	return worlds.map(({ id, taskId, mode, shown, createdAt }) => {
		const own = marks.filter(({ attemptId }) => attemptId === id);
		return {
			duniaId: id,
			title: judul(library, taskId ?? ''),
			mulai: createdAt.toISOString(),
			pemeriksaan: own.length,
			lulus: own.some(({ data }) => data.passed),
			gagal: [...new Set(own[0]?.data.failedCodes)],
			mode: mode ?? 'kerjakan',
			dibantu: mode === 'coba' || shown.length > 0,
			sanggahan: disputes
				.filter(({ attemptId }) => attemptId === id)
				.map(({ data, at }) => ({ ...data, at }))
		};
	});
}
