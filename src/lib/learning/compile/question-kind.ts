import type { Container } from './containers';
import { answerMark, itemMark, optionMark } from './entries';
import type { FileReport } from './finding';
import { outsideFences, type Line } from './lines';

/** How a question is answered, by the marks below its heading; `choice` and `typed` are several types each. */
export type QuestionKind =
	'choice' | 'typed' | 'match' | 'order' | 'cloze' | 'grid' | 'essay' | 'scenario';

export type Found = { readonly kind: QuestionKind; readonly line: number };

type Sign = { readonly kind: QuestionKind; readonly isOn: (text: string) => boolean };

const names: Readonly<Record<QuestionKind, string>> = {
	choice: 'pilihan',
	typed: 'isian',
	match: 'menjodohkan',
	order: 'urutan',
	cloze: 'rumpang',
	grid: 'kisi',
	essay: 'uraian',
	scenario: 'kasus bercabang'
};

/** A cell with a mark, well or badly written. */
const gridCell = /\|\s*\(\s*[xX]?\s*\)\s*(?:\||$)/;
/** What may be meant as one, and may be a form that is shown. */
const likeGridCell = /\|\s*(?:[xXv✓✔]|\[[ xX]?\])\s*(?:\||$)/;
export const sceneHeading = /^###\s/;
/** Two braces, or the single ones of GIFT. */
const gapSign = /\{\{|\{[=~(]/;

const isPair = (text: string, arrow: RegExp): boolean =>
	itemMark.test(text) && !optionMark.test(text) && arrow.test(text);

const signs: readonly Sign[] = [
	{ kind: 'scenario', isOn: (text) => sceneHeading.test(text) },
	{ kind: 'choice', isOn: (text) => optionMark.test(text) },
	{ kind: 'typed', isOn: (text) => answerMark.test(text) },
	{ kind: 'cloze', isOn: (text) => gapSign.test(text) },
	{ kind: 'grid', isOn: (text) => gridCell.test(text) },
	{ kind: 'match', isOn: (text) => isPair(text, /=>/) }
];
/** Marks that are also plain writing; they count when there is no other. */
const faintSigns: readonly Sign[] = [
	{ kind: 'match', isOn: (text) => isPair(text, / (?:->|→|⇒) /) },
	{ kind: 'grid', isOn: (text) => likeGridCell.test(text) },
	{ kind: 'order', isOn: (text) => /^\d+[.)]\s/.test(text) }
];

/** Null when the question has no answer, or answers of two kinds; it has been reported. */
export function kindOf(
	lines: readonly Line[],
	rubric: Container | undefined,
	headingLine: number,
	report: FileReport
): Found | null {
	const outside = outsideFences(lines);
	const find = (all: readonly Sign[]): Found[] =>
		all.flatMap(({ kind, isOn }) => {
			const line = outside.find(({ text }) => isOn(text));
			return line ? [{ kind, line: line.line }] : [];
		});
	const clear = find(signs);
	const isScenario = clear.some(({ kind }) => kind === 'scenario');
	const found = [
		...(rubric ? [{ kind: 'essay' as const, line: rubric.line }] : []),
		// The arrow of a pair under a scene is a slip of its own, and is told there.
		...clear.filter(({ kind }) => !(isScenario && kind === 'match'))
	].sort((a, b) => a.line - b.line);
	const [first, second] = found;
	if (first && second) {
		report.galat(
			second.line,
			`Soal ini mencampur ${names[first.kind]} dan ${names[second.kind]}.`,
			'Satu soal satu cara menjawab; pindahkan salah satunya ke soal lain.'
		);
		return null;
	}
	const only = first ?? find(faintSigns)[0];
	const indented = outside.find(
		({ text }) => /^\s/.test(text) && signs.some(({ isOn }) => isOn(text.trim()))
	);
	if (!only && indented)
		report.galat(
			indented.line,
			'Jawaban soal ini tidak dimulai dari tepi kiri.',
			'Hapus spasi di depan tanda jawabannya.'
		);
	else if (!only)
		report.galat(
			headingLine,
			'Soal ini belum punya jawaban benar.',
			'Tulis pilihan (- (x) …), isian (= …), atau cara menjawab lain dari daftar jenis soal di README.'
		);
	return only ?? null;
}
