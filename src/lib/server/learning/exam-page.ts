import { zonaWilayah, type Zona } from '$lib/format/tanggal';
import { itemPath, type Course, type Quiz } from '$lib/learning/course';
import { diagnose, learningOrder, type Certainty } from '$lib/learning/diagnosis';
import { gradeQuiz, type Answer } from '$lib/learning/grade';
import { showQuestion, showResult, type ShownQuestion, type ShownResult } from '$lib/learning/show';
import type { User } from '../access';
import type { Services } from '../runtime';
import { examStanding, readExamTry, type ExamTryFull } from './exam';

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
	/** Right answers are told once there is nothing more to win by knowing them. */
	readonly kunciTerbuka: boolean;
	readonly kompetensi: readonly {
		readonly code: string;
		readonly text: string;
		readonly n: number;
		readonly tepat: number;
	}[];
	readonly soal: readonly { readonly question: ShownQuestion; readonly result: ShownResult }[];
};

export type HasilDiagnosa = Kepala & {
	readonly keadaan: 'didiagnosa';
	/** In the order in which to learn; `yakinSalah` first. */
	readonly arah: readonly {
		readonly text: string;
		readonly yakinSalah: number;
		readonly pelajaran: readonly { readonly title: string; readonly href: string }[];
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
	const kepala = kepalaOf(opened, user);
	if (row.submittedAt === null)
		return {
			...kepala,
			keadaan: 'berjalan',
			soal: questions.map((question) => ({
				question: showQuestion(question, row.seed, { hints: false }),
				answer: answers[question.id] ?? [],
				yakin: row.certainty[question.id] ?? null
			})),
			tenggat: opened.deadlineAt,
			sekarang: services.now().toISOString()
		};
	if (quiz.mode === 'diagnosa') return { ...kepala, keadaan: 'didiagnosa', arah: arahOf(opened) };
	const hasil = gradeQuiz({ questions, pass: quiz.pass }, answers, opened.points);
	const lulus = hasil.passed && hasil.pending === 0;
	const { entrance } = await examStanding(services, user, quiz);
	const kunciTerbuka = lulus || entrance.kind === 'habis';
	return {
		...kepala,
		keadaan: 'selesai',
		dikirim: row.submittedAt.toISOString(),
		percent: hasil.percent,
		pass: quiz.pass,
		lulus,
		menunggu: hasil.pending,
		kunciTerbuka,
		kompetensi: course.competencies.flatMap(({ code, text }) => {
			const own = hasil.grades.filter((_, index) => questions[index]?.competency === code);
			const tepat = own.filter(({ correct }) => correct).length;
			return own.length > 0 ? [{ code, text, n: own.length, tepat }] : [];
		}),
		soal: questions.flatMap((question, index) => {
			const grade = hasil.grades[index];
			if (!grade) return [];
			const result = showResult(question, grade);
			return [
				{
					question: showQuestion(question, row.seed, { hints: false }),
					result: kunciTerbuka ? result : withoutKey(result)
				}
			];
		})
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
	return learningOrder(found).flatMap((code) => {
		const one = found[code];
		if (!one || one.right === one.n) return [];
		return [
			{
				text: course.competencies.find((competency) => competency.code === code)?.text ?? code,
				yakinSalah: one.sureWrong,
				pelajaran: lessonsOf(course, code)
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
