import type { Acak } from '$lib/desa/acak';
import type { Quiz } from '$lib/learning/course';
import { gradeQuiz, type Answer, type Answers } from '$lib/learning/grade';
import type { Question } from '$lib/learning/question';
import { rightAnswer } from '$lib/learning/right-answer';

/** Each right with the same chance, in percent. */
export const answersOf = (questions: readonly Question[], rng: Acak, skill: number): Answers =>
	Object.fromEntries(
		questions.map((question) => [
			question.id,
			rng.peluang(skill, 100) ? rightAnswer(question) : wrong(question, rng)
		])
	);

/** Right answers here and there, as many as it takes to reach the percent. */
export function answersReaching(
	quiz: Quiz,
	questions: readonly Question[],
	rng: Acak,
	percent: number
) {
	let answers: Answers = Object.fromEntries(questions.map((one) => [one.id, wrong(one, rng)]));
	for (const question of rng.kocok(questions)) {
		if (gradeQuiz({ questions, pass: quiz.pass }, answers).percent >= percent) break;
		answers = { ...answers, [question.id]: rightAnswer(question) };
	}
	return answers;
}

function wrong(question: Question, rng: Acak): Answer {
	switch (question.type) {
		case 'number':
			return question.wrong[0] ? [String(question.wrong[0].value.min)] : [];
		case 'short':
			return question.wrong[0]?.texts.slice(0, 1) ?? [];
		case 'match':
		case 'grid':
		case 'order':
		case 'cloze':
		case 'scenario':
		case 'essay':
			// Left half done, as happens in the evening.
			return rightAnswer(question).slice(0, 1);
		default:
			return [rng.pilih(question.options.filter(({ correct }) => !correct)).id];
	}
}
