import { fieldOf } from '../../src/lib/learning/answers';
import type { Answer } from '../../src/lib/learning/grade';
import { bestPath } from '../../src/lib/learning/mark';
import { joinPart, splitParts } from '../../src/lib/learning/parts';
import { gapsOf, type Question } from '../../src/lib/learning/question';

/** The answer that gets full marks; of an essay, a text for the trainer. */
export function rightAnswer(question: Question): Answer {
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
					gap.kind === 'text'
						? (gap.accepted[0] ?? '')
						: (gap.options.find(({ correct }) => correct)?.id ?? '')
				)
			);
		case 'essay':
			return ['Penduduk sementara dicatat di buku B.4, tidak di buku induk.'];
		case 'scenario':
			return bestPath(question);
		default:
			return question.options.filter(({ correct }) => correct).map(({ id }) => id);
	}
}

const inParts = new Set<Question['type']>(['match', 'order', 'cloze', 'grid', 'scenario']);

/** The fields that a browser would send for an answer. */
export const fieldsOf = (question: Question, answer: Answer): [string, string][] =>
	inParts.has(question.type)
		? [...splitParts(answer)].map(([part, value]) => [fieldOf(question.id, part), value])
		: answer.map((value) => [fieldOf(question.id), value]);
