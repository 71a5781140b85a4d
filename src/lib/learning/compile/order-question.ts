import type { OrderQuestion } from '../question';
import type { RenderContext } from './context';
import { readQuoted } from './entries';
import {
	checkCount,
	checkDoubles,
	checkExplained,
	isSilent,
	letterOf,
	renderFeedback,
	underIt
} from './feedback';
import { renderInline } from './markdown';
import type { QuestionBody } from './question';
import { wordAttribute } from './question-attributes';

/** A numbered list in the right order. */
export function orderQuestion(
	{ head, attributes, line, answers }: QuestionBody,
	context: RenderContext
): OrderQuestion {
	const { report } = context;
	const entries = readQuoted(
		answers,
		({ text, line: at }) => {
			const [, number, words] = /^(\d+)[.)]\s+(.*)$/.exec(text) ?? [];
			return number && words !== undefined
				? { number: Number(number), text: words.trim(), line: at }
				: undefined;
		},
		{
			message: 'Baris ini bukan butir urutan dan bukan umpan balik.',
			mend: 'Tulis 1. … lalu 2. …, atau umpan baliknya dengan dua spasi dan tanda >.'
		},
		report
	);
	// Markdown numbers a list by itself, so that 1. 1. 1. is in order too; anything else was meant to say something.
	const isCounted = entries.some(({ number }) => number !== 1);
	const jump = entries.find(({ number }, index) => isCounted && number !== index + 1);
	if (jump)
		report.galat(
			jump.line,
			'Nomor butir urutan ini meloncat.',
			'Tulis butir dalam urutan yang benar, dengan nomor 1, 2, 3, dan seterusnya.'
		);
	const items = entries.map(({ text, line: at, feedback }, index) => {
		if (!text) report.galat(at, 'Butir urutan ini masih kosong.', 'Tulis isinya sesudah nomornya.');
		return {
			id: letterOf(index),
			line: at,
			html: renderInline(text, at, context),
			feedbackHtml: renderFeedback(feedback, context)
		};
	});
	checkCount(items.length, [2, 'butir'], line, report);
	checkDoubles(entries, report);
	checkExplained(items.find(isSilent), head, underIt, report);
	return {
		...head,
		type: 'order',
		items: items.map(({ line: _line, ...item }) => item),
		score: wordAttribute(attributes, 'score', ['all', 'partial'], line, report) ?? 'partial'
	};
}
