import { collectFindings } from '../compile/finding';
import { readPicture } from '../compile/picture';
import { compileQuiz } from '../compile/quiz';
import type { Question } from '../question';

export type Asset = { readonly path: string; readonly text: string };

/**
 * What the compiler makes of the Markdown of one question, and what it says about it. What only the course knows
 * (which laws may be quoted) is left to the check of the courses.
 */
export function readBack(
	markdown: string,
	competency: string,
	assets: readonly Asset[] = []
): { readonly question: Question | null; readonly wrong: readonly string[] } {
	const findings = collectFindings();
	const report = findings.forFile('impor.quiz.md');
	const { questions, isWhole } = compileQuiz(
		markdown,
		1,
		{ rev: 1, competencies: competency ? [competency] : [] },
		false,
		{
			report,
			legalRefs: null,
			addressOf: () => null,
			picture: (src) => {
				const asset = assets.find(({ path }) => path === src);
				return asset ? (readPicture(asset.text, report) ?? undefined) : undefined;
			}
		}
	);
	const wrong = findings
		.sorted()
		.filter(({ level }) => level === 'galat')
		.map(({ message }) => message);
	return { question: isWhole && questions.length === 1 ? (questions[0] ?? null) : null, wrong };
}
