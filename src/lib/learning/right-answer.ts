import type { Answer } from './grade';
import { textOfHtml } from './html';
import { bestPath } from './mark';
import { joinPart } from './parts';
import { gapsOf, type Question } from './question';

/** The answer that gets full marks; of an essay, its explanation as a text for the trainer. */
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
