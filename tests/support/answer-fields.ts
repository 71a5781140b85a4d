import { fieldOf } from '../../src/lib/learning/answers';
import type { Answer } from '../../src/lib/learning/grade';
import { splitParts } from '../../src/lib/learning/parts';
import type { Question } from '../../src/lib/learning/question';

const inParts = new Set<Question['type']>(['match', 'order', 'cloze', 'grid', 'scenario']);

/** The fields that a browser would send for an answer. */
export const fieldsOf = (question: Question, answer: Answer): [string, string][] =>
	inParts.has(question.type)
		? [...splitParts(answer)].map(([part, value]) => [fieldOf(question.id, part), value])
		: answer.map((value) => [fieldOf(question.id), value]);
