import type { MatchQuestion, TextChoice } from '../question';
import { sameText } from '../typed-answer';
import type { RenderContext } from './context';
import { itemStart, readQuoted, type Quoted } from './entries';
import {
	checkCount,
	checkDoubles,
	checkExplained,
	isSilent,
	letterOf,
	renderFeedback,
	renderPlain,
	underIt
} from './feedback';
import { renderInline } from './markdown';
import type { QuestionBody } from './question';

type Pair = Quoted & { readonly left: string; readonly right: string };

/** `- left => right`; without a left side the right one is a distractor. */
export function matchQuestion(
	{ head, line, answers }: QuestionBody,
	context: RenderContext
): MatchQuestion {
	const { report } = context;
	const entries = readQuoted(
		answers,
		itemStart,
		{
			message: 'Baris ini bukan pasangan dan bukan umpan balik.',
			mend: 'Tulis - kiri => kanan, atau umpan baliknya dengan dua spasi dan tanda >.'
		},
		report
	);
	const pairs = entries.flatMap((entry) => readPair(entry, context) ?? []);
	const choices: TextChoice[] = [];
	const rows = pairs
		.filter(({ left }) => left)
		.map((pair, index) => ({
			id: letterOf(index),
			line: pair.line,
			html: renderInline(pair.left, pair.line, context),
			correct: takeChoice(choices, renderPlain(pair.right, pair.line, context)),
			feedbackHtml: renderFeedback(pair.feedback, context)
		}));
	for (const pair of pairs) if (!pair.left) addDistractor(pair, choices, context);

	checkCount(
		entries.filter(({ text }) => !text.startsWith('=>')).length,
		[2, 'pasangan'],
		line,
		report
	);
	if (rows.length > 1 && choices.length < 2)
		report.galat(
			line,
			'Semua pasangan soal ini punya sisi kanan yang sama.',
			'Tulis sedikitnya dua sisi kanan yang berbeda, atau tambahkan pengecoh - => ….'
		);
	checkDoubles(
		pairs.map(({ left, line: at }) => ({ text: left, line: at })),
		report
	);
	checkExplained(rows.find(isSilent), head, underIt, report);
	return { ...head, type: 'match', rows: rows.map(({ line: _line, ...row }) => row), choices };
}

function readPair(entry: Quoted, { report }: RenderContext): Pair | null {
	const [left = '', right, ...more] = entry.text.split('=>').map((side) => side.trim());
	if (right === undefined || more.length > 0) {
		report.galat(
			entry.line,
			right === undefined
				? 'Baris ini belum memasangkan dua sisi dengan =>.'
				: 'Baris ini punya lebih dari satu =>.',
			'Tulis - kiri => kanan, atau - => pengecoh.'
		);
		return null;
	}
	if (right) return { ...entry, left, right };
	report.galat(
		entry.line,
		'Pasangan ini belum punya sisi kanan.',
		'Tulis jawabannya sesudah =>; pengecoh ditulis - => pengecoh.'
	);
	return null;
}

/** Right sides that read the same are one choice. */
function takeChoice(choices: TextChoice[], text: string): string {
	const known = findChoice(choices, text);
	if (known) return known.id;
	const id = String(choices.length + 1);
	choices.push({ id, text });
	return id;
}

const findChoice = (choices: readonly TextChoice[], text: string): TextChoice | undefined =>
	choices.find((choice) => sameText(choice.text, text));

function addDistractor(
	{ right, line, feedback }: Pair,
	choices: TextChoice[],
	context: RenderContext
) {
	const text = renderPlain(right, line, context);
	if (findChoice(choices, text))
		context.report.galat(
			line,
			`Pengecoh “${text}” sudah ada di antara sisi kanan.`,
			'Hapus, atau ganti dengan isi lain.'
		);
	else takeChoice(choices, text);
	if (feedback[0])
		context.report.galat(
			feedback[0].line,
			'Pengecoh tidak punya umpan balik.',
			'Pindahkan ke bawah pasangan yang dijelaskannya, atau ke :::pembahasan.'
		);
}
