import { zonaWilayah, type Zona } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { itemPath, type Course, type Quiz } from '$lib/learning/course';
import { diagnose, learningOrder, type Certainty } from '$lib/learning/diagnosis';
import type { Answer, EssayPoints } from '$lib/learning/grade';
import { gradeExam, heldInMarks } from '$lib/learning/item-analysis/held';
import { showQuestion, showResult, type ShownQuestion, type ShownResult } from '$lib/learning/show';
import { noAllowance, type Allowance, type Entrance } from '$lib/learning/exam';
import { veil } from '$lib/learning/veil';
import { notFound, type User } from '../access';
import type { Services } from '../runtime';
import { currentLibrary } from '../courses/current';
import { placeOf } from './catalogue';
import { beginExam } from './exam-begin';
import { readExamTry, type OpenTry } from './exam-read';
import { examStanding } from './exam-standing';
import type { ExamTryFull } from './exam-try';

/** One question of a try that is under way: without a word of its key. */
export type SoalUji = {
	readonly question: ShownQuestion;
	readonly answer: Answer;
	readonly yakin: number | null;
};

type Kepala = {
	readonly id: string;
	readonly judul: string;
	readonly mode: Quiz['mode'];
	readonly kursus: { readonly title: string; readonly href: string };
	/** Where the exam stands in its course. */
	readonly kembali: string;
	readonly zona: Zona;
};

export type UjiBerjalan = Kepala & {
	readonly keadaan: 'berjalan';
	readonly soal: readonly SoalUji[];
	readonly tenggat: string | null;
	/** Of the server: the clock of a phone may be wrong. */
	readonly sekarang: string;
};

export type HasilUji = Kepala & {
	readonly keadaan: 'selesai';
	readonly dikirim: string;
	readonly percent: number;
	readonly pass: number;
	readonly lulus: boolean;
	/** Essays that wait for a trainer. */
	readonly menunggu: number;
	/** Questions that have been marked. */
	readonly dinilai: number;
	/** Whether and when the exam may be taken again. */
	readonly lagi: Entrance;
	/** Right answers are told once there is nothing more to win by knowing them. */
	readonly kunciTerbuka: boolean;
	readonly kompetensi: readonly {
		readonly code: string;
		readonly text: string;
		readonly n: number;
		readonly tepat: number;
	}[];
	readonly soal: readonly {
		readonly question: ShownQuestion;
		readonly result: ShownResult;
		/** What a trainer gave an essay, and wrote to it. */
		readonly points: EssayPoints | null;
		readonly catatan: string;
		/** BU-04: left out of the score, because its key is being looked at again. */
		readonly ditahan: boolean;
	}[];
};

export type HasilDiagnosa = Kepala & {
	readonly keadaan: 'didiagnosa';
	/** In the order in which to learn; `yakinSalah` first. */
	readonly arah: readonly {
		readonly text: string;
		readonly yakinSalah: number;
		readonly pelajaran: readonly { readonly title: string; readonly href: string }[];
		/** It has lessons, and all of them are named further up. */
		readonly sudahDisebut: boolean;
	}[];
};

export type HalamanUji = UjiBerjalan | HasilUji | HasilDiagnosa;

/** A try as its page shows it: under way question by question, or what came of it. */
export async function bacaPercobaan(
	services: Services,
	user: User,
	attemptId: string
): Promise<HalamanUji> {
	const opened = await readExamTry(services, user, attemptId);
	const { row, course, quiz, questions, answers } = opened;
	if (row.submittedAt === null) return berjalan(services, user, opened);
	const kepala = kepalaOf(opened, user);
	if (quiz.mode === 'diagnosa') return { ...kepala, keadaan: 'didiagnosa', arah: arahOf(opened) };
	const hasil = gradeExam(
		{ questions, pass: quiz.pass },
		answers,
		heldInMarks(row.marks),
		opened.points
	);
	const { entrance, tries } = await examStanding(services, user, quiz);
	const outcome = tries.find(({ id }) => id === row.id)?.outcome;
	const lulus = (hasil.passed && hasil.pending === 0) || (outcome?.passed ?? false);
	const kunciTerbuka = lulus || entrance.kind === 'habis';
	return {
		...kepala,
		keadaan: 'selesai',
		dikirim: row.submittedAt.toISOString(),
		percent: hasil.percent,
		pass: quiz.pass,
		lulus,
		menunggu: hasil.pending,
		dinilai: hasil.counted.length - hasil.pending,
		lagi: entrance,
		kunciTerbuka,
		kompetensi: course.competencies.flatMap(({ code, text }) => {
			const own = hasil.grades.filter(
				({ pending, questionId }, index) =>
					!pending && !hasil.held.has(questionId) && questions[index]?.competency === code
			);
			const tepat = own.filter(({ correct }) => correct).length;
			return own.length > 0 ? [{ code, text, n: own.length, tepat }] : [];
		}),
		soal: questions.flatMap((question, index) => {
			const grade = hasil.grades[index];
			if (!grade) return [];
			const result = showResult(question, grade);
			const { shown, toPage } = veil(question, row.seed);
			return [
				{
					...(kunciTerbuka
						? { question: showQuestion(question, row.seed, { hints: false }), result }
						: {
								question: shown,
								result: withoutKey({ ...result, chosen: toPage(result.chosen) })
							}),
					points: opened.points[question.id] ?? null,
					catatan: opened.notes[question.id] ?? '',
					ditahan: hasil.held.has(question.id)
				}
			];
		})
	};
}

function berjalan({ now }: Services, user: User, opened: OpenTry): UjiBerjalan {
	const { row, questions, answers } = opened;
	return {
		...kepalaOf(opened, user),
		keadaan: 'berjalan',
		soal: questions.map((question) => {
			const { shown, toPage } = veil(question, row.seed);
			return {
				question: shown,
				answer: toPage(answers[question.id] ?? []),
				yakin: row.certainty[question.id] ?? null
			};
		}),
		tenggat: opened.deadlineAt,
		sekarang: now().toISOString()
	};
}

/** Only how much of it was right. */
const withoutKey = (result: ShownResult): ShownResult => ({
	...result,
	parts: [],
	feedbackHtml: '',
	expectedHtml: '',
	explanationHtml: ''
});

function kepalaOf({ row, course, quiz }: ExamTryFull, user: User): Kepala {
	const module = course.modules.find(({ items }) => items.some(({ id }) => id === quiz.id));
	const href = `/belajar/${course.slug}`;
	return {
		id: row.id,
		judul: quiz.title,
		mode: quiz.mode,
		kursus: { title: course.title, href },
		kembali: module ? itemPath(course, module, quiz) : href,
		zona: zonaWilayah(user.desaKode)
	};
}

/** Lessons of the competencies that need them, those known wrongly first. */
function arahOf({ row, course, questions, answers }: ExamTryFull): HasilDiagnosa['arah'] {
	// Written by `saveAnswer` alone, one to three.
	const found = diagnose(questions, answers, row.certainty as Record<string, Certainty>);
	const named = new Set<string>();
	return learningOrder(found).flatMap((code) => {
		const one = found[code];
		if (!one || one.right === one.n) return [];
		// A lesson of several competencies stands where it is needed first.
		const semua = lessonsOf(course, code);
		const pelajaran = semua.filter(({ href }) => !named.has(href));
		for (const { href } of pelajaran) named.add(href);
		return [
			{
				text: course.competencies.find((competency) => competency.code === code)?.text ?? code,
				yakinSalah: one.sureWrong,
				pelajaran,
				sudahDisebut: semua.length > 0 && pelajaran.length === 0
			}
		];
	});
}

const lessonsOf = (course: Course, code: string) =>
	course.modules.flatMap((module) =>
		module.items
			.filter((item) => item.kind === 'lesson' && item.competencies.includes(code))
			.map((item) => ({ title: item.title, href: itemPath(course, module, item) }))
	);

/** The way into an exam: what it asks, whether it may be begun now, and the tries there were. */
export type PintuUji = {
	readonly path: string;
	readonly mode: 'uji' | 'diagnosa';
	readonly introHtml: string;
	readonly jumlah: number;
	/** Another try may ask other questions. */
	readonly diundi: boolean;
	readonly pass: number;
	readonly tries: number | null;
	readonly waitMinutes: number;
	readonly limitMinutes: number | null;
	/** What a trainer gave on top of these rules. */
	readonly tambahan: Allowance;
	/** Null for somebody without an account: an exam is kept, so it needs one. */
	readonly entrance: Entrance | null;
	/** When the try that is under way ends; null without one, and without a limit of time. */
	readonly tenggat: string | null;
	readonly percobaan: readonly {
		readonly id: string;
		readonly selesai: string | null;
		readonly percent: number;
		readonly passed: boolean;
		/** Essays of it that wait for a trainer. */
		readonly menunggu: number;
	}[];
	/** Of the try that the form would begin. */
	readonly baruId: string;
	readonly zona: Zona;
};

export async function bacaPintuUji(
	services: Services,
	user: User | null,
	quiz: Quiz,
	path: string
): Promise<PintuUji> {
	if (quiz.mode === 'latihan') throw new Error(`${quiz.id} is no exam`);
	const standing = user && (await examStanding(services, user, quiz));
	const drawn = Object.values(quiz.draw ?? {}).reduce((sum, count) => sum + count, 0);
	return {
		path,
		mode: quiz.mode,
		introHtml: quiz.introHtml,
		jumlah: drawn + (quiz.forms ? Math.ceil(quiz.questions.length / 2) : quiz.questions.length),
		diundi: quiz.draw !== null || quiz.forms,
		pass: quiz.pass,
		tries: quiz.tries,
		waitMinutes: quiz.waitMinutes,
		limitMinutes: quiz.limitMinutes,
		entrance: standing?.entrance ?? null,
		tambahan: standing?.allowance ?? noAllowance,
		tenggat: standing?.deadlineAt ?? null,
		percobaan: (standing?.tries ?? []).map(({ id, submittedAt, outcome }) => ({
			id,
			selesai: submittedAt && submittedAt.toISOString(),
			percent: outcome?.percent ?? 0,
			passed: outcome?.passed ?? false,
			menunggu: outcome?.pending ?? 0
		})),
		baruId: newId(),
		zona: zonaWilayah(user?.desaKode ?? '')
	};
}

/**
 * Begins a try from its form, or finds the one that is open.
 * @param path Of the page with the form.
 * @returns The try, with its page where this very call began it; null when none may be begun now: the page with the form
 * says when or why not (UJ-01).
 */
export async function mulaiUji(
	services: Services,
	user: User,
	path: string,
	attemptId: string
): Promise<{ readonly id: string; readonly halaman: UjiBerjalan | null } | null> {
	const { hash, library } = await currentLibrary(services.db);
	const [, course = '', module = '', item = ''] =
		/^\/belajar\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(path) ?? notFound();
	const place = placeOf(library, { course, module, item });
	if (place.item.kind !== 'quiz' || place.item.mode === 'latihan' || hash === null) notFound();
	const begun = await beginExam(services, user, place.course, place.item, hash, attemptId);
	if (!begun.ok) return null;
	const { attemptId: id, opened } = begun;
	return { id, halaman: opened && berjalan(services, user, opened) };
}
