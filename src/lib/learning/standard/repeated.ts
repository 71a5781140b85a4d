import type { Findings } from '../compile/finding';
import { paragraphsOf } from '../compile/paragraphs';
import type { Course } from '../course';
import { textOfHtml } from '../html';
import type { Question } from '../question';
import type { QuestionPlace, WrittenFile } from './written';

type Piece = {
	readonly path: string;
	readonly line: number;
	/** Pieces of one group may repeat each other: a module, a file of questions. */
	readonly group: string;
	readonly shingles: ReadonlySet<string>;
};

/** Of fewer words a likeness says nothing. */
const fewestOfParagraph = 25;
const fewestOfQuestion = 15;
/** Runs of so many words are compared. */
const run = 3;
/** Shared runs in a hundred of all: below lie texts that follow one pattern, above one text with words exchanged. */
const alike = { paragraph: 50, question: 60 } as const;

/** The same thing told or asked twice in different modules is filler. */
export function checkRepeated(
	courses: readonly Course[],
	files: readonly WrittenFile[],
	places: ReadonlyMap<string, QuestionPlace>,
	findings: Findings
): void {
	for (const [a, b] of pairs(files.flatMap(paragraphPieces), alike.paragraph))
		findings
			.forFile(b.path)
			.galat(
				b.line,
				`Paragraf ini hampir sama dengan ${a.path} baris ${a.line}.`,
				'Sebut sekali saja, lalu tautkan; atau tulis apa yang lain di sini.'
			);
	for (const [a, b] of pairs(questionPieces(courses, places), alike.question))
		findings
			.forFile(b.path)
			.galat(
				b.line,
				`Soal ini hampir sama dengan ${a.path} baris ${a.line}.`,
				'Ganti kasusnya, atau hapus salah satu.'
			);
}

function paragraphPieces({ path, place, body, bodyLine }: WrittenFile): Piece[] {
	if (place.kind !== 'lesson') return [];
	return paragraphsOf(body, bodyLine)
		.filter(({ kind, box }) => (kind === 'paragraf' || kind === 'butir') && box !== 'dokumen')
		.flatMap(({ text, line }) => {
			const words = wordsOf(text);
			return words.length < fewestOfParagraph
				? []
				: [{ path, line, group: `${place.course}/${place.folder}`, shingles: shinglesOf(words) }];
		});
}

function questionPieces(
	courses: readonly Course[],
	places: ReadonlyMap<string, QuestionPlace>
): Piece[] {
	const all = courses.flatMap(({ bank, modules }) => [
		...bank,
		...modules.flatMap(({ items }) =>
			items.flatMap((item) => (item.kind === 'quiz' ? item.questions : []))
		)
	]);
	return all.flatMap((question) => {
		const place = places.get(question.id);
		const words = wordsOf(textOfQuestion(question));
		return place && words.length >= fewestOfQuestion
			? [{ ...place, group: place.path, shingles: shinglesOf(words) }]
			: [];
	});
}

const textOfQuestion = (question: Question): string =>
	textOfHtml(
		[
			question.promptHtml,
			question.stemHtml,
			...('options' in question ? question.options.map(({ html }) => html) : [])
		].join(' ')
	);

/** Marks are left out with what they name: a citation is meant to be the same everywhere. */
const wordsOf = (text: string): string[] =>
	text
		.replace(/:[a-z]+\[[^\]]*\]/g, ' ')
		.toLocaleLowerCase('id')
		.match(/[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): ReadonlySet<string> =>
	new Set(words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' ')));

/** Only pieces that share a run are compared at all: there may be thousands of them. */
function* pairs(pieces: readonly Piece[], least: number): Generator<readonly [Piece, Piece]> {
	const having = new Map<string, number[]>();
	for (const [index, piece] of pieces.entries()) {
		const shared = new Map<number, number>();
		for (const shingle of piece.shingles) {
			const before = having.get(shingle);
			for (const other of before ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
			if (before) before.push(index);
			else having.set(shingle, [index]);
		}
		for (const [other, count] of shared) {
			const earlier = pieces[other];
			if (!earlier || earlier.group === piece.group) continue;
			const all = earlier.shingles.size + piece.shingles.size - count;
			if (count * 100 >= least * all) yield [earlier, piece];
		}
	}
}
