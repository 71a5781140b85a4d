import type { Tokens } from 'marked';
import type { Block, LessonHeading, Screen } from '../course';
import { isChoice, type ChoiceQuestion, type Question } from '../question';
import type { RenderContext } from './context';
import { inlineQuestionId } from './directives';
import { bytesOf, plainText } from '../html';
import { checkHeadingSteps, checkLength, checkStrayQuestions } from './lesson-checks';
import { prepareBlocks, printBlocks } from './markdown';
import { markFirstTerms } from './reading-marks';
import type { ResolvedToken } from './resolve';

export type LessonBody = {
	readonly screens: readonly Screen[];
	readonly headings: readonly LessonHeading[];
	readonly bytes: number;
};

/** Questions that a lesson may show, and ids of those that are kept for a test. */
export type InlineQuestions = {
	readonly open: ReadonlyMap<string, Question>;
	readonly kept: ReadonlySet<string>;
};

/** Cuts a lesson into screens at `---` and into blocks around its inline questions. */
export function compileLesson(
	body: string,
	bodyLine: number,
	questions: InlineQuestions,
	context: RenderContext
): LessonBody {
	const tokens = prepareBlocks(body, bodyLine, context);
	markFirstTerms(tokens, context);
	const cut = cutIntoScreens(tokens);
	const headings = nameHeadings(cut);
	checkHeadingSteps(tokens, bodyLine, context);
	checkStrayQuestions(tokens, context);
	const screens = cut.map((part, index) => {
		const blocks = toBlocks(part, questions, context);
		checkLength(blocks, part[0]?.line ?? bodyLine, index, context);
		return { blocks };
	});
	return { screens, headings, bytes: bytesOf(JSON.stringify(screens)) };
}

function cutIntoScreens(tokens: readonly ResolvedToken[]): ResolvedToken[][] {
	const screens: ResolvedToken[][] = [[]];
	for (const token of tokens) {
		if (token.type === 'hr') screens.push([]);
		else if (token.type !== 'space') screens.at(-1)?.push(token);
	}
	return screens.filter((screen) => screen.length > 0);
}

function toBlocks(
	tokens: readonly ResolvedToken[],
	questions: InlineQuestions,
	context: RenderContext
): Block[] {
	const blocks: Block[] = [];
	let run: ResolvedToken[] = [];
	const flush = () => {
		if (run.length > 0) blocks.push({ type: 'html', html: printBlocks(run) });
		run = [];
	};
	for (const token of tokens) {
		const id = inlineQuestionId(token);
		if (id === null) run.push(token);
		else {
			flush();
			const question = inlineQuestion(id, token.line ?? 1, questions, context);
			if (question) blocks.push({ type: 'cek', question });
		}
	}
	flush();
	return blocks;
}

function inlineQuestion(
	id: string,
	line: number,
	questions: InlineQuestions,
	{ report }: RenderContext
): ChoiceQuestion | null {
	const question = questions.open.get(id);
	if (question && isChoice(question)) return question;
	if (questions.kept.has(id))
		report.galat(
			line,
			`Soal “${id}” disimpan untuk uji, jadi tidak dapat dipakai di dalam pelajaran.`,
			'Pakai soal dari kuis latihan atau bank; kunci soal uji tidak boleh terlihat sebelumnya.'
		);
	else if (question)
		report.galat(
			line,
			`Soal “${id}” bukan soal pilihan, jadi tidak dapat dipakai di dalam pelajaran.`,
			'Pilih soal pilihan tunggal, pilihan ganda, atau benar-salah.'
		);
	else if (id)
		report.galat(
			line,
			`Soal “${id}” tidak ditemukan di kursus ini.`,
			'Periksa id soal di berkas kuis atau bank soal.'
		);
	return null;
}

/** Headings of level 2 get an id of their own, prefixed and numbered when two read the same. */
function nameHeadings(screens: readonly ResolvedToken[][]): LessonHeading[] {
	const taken = new Map<string, number>();
	return screens.flatMap((tokens, screen) =>
		tokens
			.filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2)
			.map((token) => {
				const text = plainText(token.text);
				const base = `bagian-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-$/, '');
				const count = (taken.get(base) ?? 0) + 1;
				taken.set(base, count);
				const id = count > 1 ? `${base}-${count}` : base;
				Object.assign(token, { anchor: id });
				return { id, text, screen };
			})
	);
}
