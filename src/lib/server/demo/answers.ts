import type { Acak } from '$lib/desa/acak';
import type { Quiz } from '$lib/learning/course';
import { gradeQuiz, type Answer, type Answers } from '$lib/learning/grade';
import { textOfHtml } from '$lib/learning/html';
import { bestPath } from '$lib/learning/mark';
import { joinPart } from '$lib/learning/parts';
import { gapsOf, type Question } from '$lib/learning/question';

/** Each right with the same chance, in percent. */
export const answersOf = (questions: readonly Question[], rng: Acak, skill: number): Answers =>
	Object.fromEntries(
		questions.map((question) => [
			question.id,
			rng.peluang(skill, 100) ? right(question) : wrong(question, rng)
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
		answers = { ...answers, [question.id]: right(question) };
	}
	return answers;
}

function right(question: Question): Answer {
	switch (question.type) {
		case 'number':
			return [String(question.answer.min)];
		case 'short':
			return question.accepted.slice(0, 1);
		case 'match':
		case 'grid':
			return question.rows.map(({ id, correct }) => joinPart(id, correct));
		case 'order':
			return question.items.map(({ id }, index) => joinPart(id, String(index + 1)));
		case 'cloze':
			return gapsOf(question).map((gap) =>
				joinPart(
					gap.id,
					(gap.kind === 'text'
						? gap.accepted[0]
						: gap.options.find(({ correct }) => correct)?.id) ?? ''
				)
			);
		case 'scenario':
			return bestPath(question);
		case 'essay':
			return [textOfHtml(question.explanationHtml)];
		default:
			return question.options.filter(({ correct }) => correct).map(({ id }) => id);
	}
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
			return right(question).slice(0, 1);
		default:
			return [rng.pilih(question.options.filter(({ correct }) => !correct)).id];
	}
}
