import { claimsHtml } from './claims-html';
import type { Lesson } from './course';
import type { ChoiceQuestion } from './question';

/** A lesson as it stands on paper: nothing to tap, questions with numbers, their answers kept for the end. */
export type PrintedLesson = {
	readonly title: string;
	readonly minutes: number;
	readonly blocks: readonly PrintedBlock[];
	/** What it rests on, unfolded; '' when it tells nothing of that. */
	readonly claimsHtml: string;
};

export type PrintedBlock =
	| { readonly type: 'html'; readonly html: string }
	| { readonly type: 'cek'; readonly question: PrintedQuestion };

export type PrintedQuestion = {
	readonly number: number;
	readonly promptHtml: string;
	readonly stemHtml: string;
	readonly many: boolean;
	readonly options: readonly { readonly letter: string; readonly html: string }[];
};

export type PrintedAnswer = {
	readonly number: number;
	readonly letters: readonly string[];
	/** Why: what is said of the right options. */
	readonly feedbackHtml: readonly string[];
};

export type PrintedModule = {
	readonly lessons: readonly PrintedLesson[];
	readonly answers: readonly PrintedAnswer[];
	/** Ids of the glossary, in the order of their first use. */
	readonly terms: readonly string[];
	/** Numbers of the rules that are quoted. */
	readonly rules: readonly string[];
};

/** Several lessons on one page: headings one level down, no ids, since they would meet. */
export function printLessons(lessons: readonly Lesson[]): PrintedModule {
	const answers: PrintedAnswer[] = [];
	const terms = new Set<string>();
	const rules = new Set<string>();
	const printed = lessons.map(({ title, minutes, screens, claims }): PrintedLesson => ({
		title,
		minutes,
		blocks: screens
			.flatMap(({ blocks }) => blocks)
			.map((block): PrintedBlock => {
				if (block.type === 'html') {
					for (const id of termsIn(block.html)) terms.add(id);
					for (const rule of rulesIn(block.html)) rules.add(rule);
					return { type: 'html', html: forPaper(block.html) };
				}
				const number = answers.length + 1;
				answers.push(answerOf(block.question, number));
				return { type: 'cek', question: questionOf(block.question, number) };
			}),
		claimsHtml: claimsHtml(claims, true)
	}));
	return { lessons: printed, answers, terms: [...terms], rules: [...rules].sort() };
}

const termsIn = (html: string): string[] =>
	[...html.matchAll(/<span class="arti" id="arti-([a-z0-9-]+)-\d+"/g)].flatMap(([, id]) =>
		id && !/^aturan-[a-z]+-\d/.test(id) ? [id] : []
	);

const rulesIn = (html: string): string[] =>
	[...html.matchAll(/<span class="aturan">([^<]+)<\/span>/g)].map(([, rule = '']) => rule);

/** What the compiler made for a screen, without what paper cannot do. */
export const forPaper = (html: string): string =>
	html
		.replace(/<span class="arti"[^>]*>.*?<\/span>/gs, '')
		.replace(/<details class="([^"]*)">/g, '<details class="$1" open>')
		.replace(/<button[^>]*>(.*?)<\/button>/gs, '$1')
		.replace(/<(\/?)h([234])[^>]*>/g, (_, slash: string, depth: string) => {
			return `<${slash}h${Number(depth) + 1}>`;
		})
		.replace(/<a href="[^"]*"[^>]*>(.*?)<\/a>/gs, '$1');

const letter = (index: number): string => String.fromCharCode(65 + index);

const questionOf = (question: ChoiceQuestion, number: number): PrintedQuestion => ({
	number,
	promptHtml: question.promptHtml,
	stemHtml: question.stemHtml,
	many: question.type === 'multi',
	options: question.options.map(({ html }, index) => ({ letter: letter(index), html }))
});

const answerOf = ({ options }: ChoiceQuestion, number: number): PrintedAnswer => ({
	number,
	letters: options.flatMap(({ correct }, index) => (correct ? [letter(index)] : [])),
	feedbackHtml: options.filter(({ correct }) => correct).map(({ feedbackHtml }) => feedbackHtml)
});
