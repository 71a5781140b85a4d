import type { Token, Tokens } from 'marked';
import type { Block } from '../course';
import { countWords } from '../html';
import type { RenderContext } from './context';
import { inlineQuestionId } from './directives';
import { withoutMeanings } from './reading-html';
import type { ResolvedToken } from './resolve';

export const mostWords = 600;

/** @param above Level of the heading that the text stands under. */
export function checkHeadingSteps(
	tokens: readonly ResolvedToken[],
	firstLine: number,
	{ report }: RenderContext,
	above = 1
) {
	let depth = above;
	for (const token of tokens) {
		if (token.type !== 'heading') continue;
		if (token.depth > depth + 1)
			report.galat(
				token.line ?? firstLine,
				`Judul melompat dari tingkat ${depth} ke tingkat ${token.depth}.`,
				`Tulis dengan ${'#'.repeat(depth + 1)}.`
			);
		depth = token.depth;
	}
}

/** An inline question stands on its own between paragraphs; inside a box or a list there is no form for it. */
export function checkStrayQuestions(tokens: readonly ResolvedToken[], { report }: RenderContext) {
	const visit = (token: ResolvedToken, top: boolean) => {
		if (!top && inlineQuestionId(token) !== null)
			report.galat(
				token.line ?? 1,
				'::cek tidak dapat berada di dalam wadah atau daftar.',
				'Pindahkan ke luar, di antara dua paragraf.'
			);
		const { tokens: children = [], items = [] } = token as Tokens.Generic;
		for (const child of [...children, ...(items as Token[])]) visit(child, false);
	};
	for (const token of tokens) visit(token, true);
}

export function checkLength(
	blocks: readonly Block[],
	line: number,
	index: number,
	{ report }: RenderContext
) {
	const words = blocks.reduce(
		(sum, block) => sum + (block.type === 'html' ? countWords(withoutMeanings(block.html)) : 0),
		0
	);
	if (words > mostWords)
		report.galat(
			line,
			`Layar ${index + 1} berisi ${words} kata, lebih dari ${mostWords}.`,
			'Pisahkan menjadi dua layar dengan baris --- di antara dua bagian.'
		);
}
