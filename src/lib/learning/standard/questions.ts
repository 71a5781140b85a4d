import { certaintyOf } from '../certainty';
import type { Findings } from '../compile/finding';
import { toBeVerified } from '../compile/paragraphs';
import type { Course, Quiz } from '../course';
import { textOfHtml } from '../html';
import type { Question } from '../question';
import type { QuestionPlace } from './written';

/** Whoever has answered learns why, and what that rests on; what nobody has verified is no key of an exam. */
export function checkQuestions(
	courses: readonly Course[],
	places: ReadonlyMap<string, QuestionPlace>,
	findings: Findings
): void {
	for (const course of courses) {
		const quizzes = course.modules.flatMap(({ items }) =>
			items.filter((item) => item.kind === 'quiz')
		);
		const all = [...course.bank, ...quizzes.flatMap(({ questions }) => questions)];
		checkExplanations(all, places, findings);
		for (const question of askedInExams(course, quizzes)) {
			const doubt = doubtOf(question, course);
			const place = places.get(question.id);
			if (doubt && place)
				findings
					.forFile(place.path)
					.galat(
						place.line,
						`Soal uji ini bertumpu pada ${doubt} yang masih perlu diperiksa.`,
						'Pindahkan soalnya ke kuis latihan, atau periksa dahulu naskah peraturannya.'
					);
		}
	}
}

/** One finding a file: a bank without explanations is one piece of work. */
function checkExplanations(
	questions: readonly Question[],
	places: ReadonlyMap<string, QuestionPlace>,
	findings: Findings
) {
	const lacking = new Map<string, { id: string; line: number }[]>();
	for (const { id, explanationHtml } of questions) {
		const place = places.get(id);
		if (place && !namesBasis(explanationHtml))
			lacking.set(place.path, [...(lacking.get(place.path) ?? []), { id, line: place.line }]);
	}
	for (const [path, ones] of lacking)
		findings
			.forFile(path)
			.galat(
				ones[0]?.line ?? 1,
				`${ones.length} soal belum punya pembahasan yang menyebut dasarnya.`,
				`Tulis :::pembahasan dengan :dasar[…], :aturan[…], atau kata “perlu diperiksa pada naskah aslinya” pada: ${ones.map(({ id, line }) => `${id} (baris ${line})`).join(', ')}.`
			);
}

const namesBasis = (html: string): boolean =>
	/class="(?:dasar|aturan|angka-tahun)"/.test(html) || toBeVerified.test(textOfHtml(html));

function askedInExams({ bank }: Course, quizzes: readonly Quiz[]): ReadonlySet<Question> {
	const exams = quizzes.filter(({ mode }) => mode === 'uji');
	const drawn = new Set(exams.flatMap(({ draw }) => Object.keys(draw ?? {})));
	return new Set([
		...bank.filter(({ competency }) => drawn.has(competency)),
		...exams.flatMap(({ questions }) => questions)
	]);
}

/** What in the explanation of a key is not sure, in words; null when all of it is. */
function doubtOf({ explanationHtml }: Question, { legal }: Course): string | null {
	for (const [, inside = ''] of explanationHtml.matchAll(/<cite class="dasar">(.*?)<\/cite>/gs)) {
		const ref = textOfHtml(inside);
		if (certaintyOf(legal, ref) === 'perlu-dicek') return `“${ref}”`;
	}
	return toBeVerified.test(textOfHtml(explanationHtml)) ? 'peraturan' : null;
}
