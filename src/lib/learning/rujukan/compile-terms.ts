import { parseAttributes, unknownAttributes, type Attributes } from '../compile/attributes';
import type { FileReport } from '../compile/finding';
import { readFrontMatter } from '../compile/front-matter';
import { joinLines, numberLines, trimLines } from '../compile/lines';
import { cutAtHeadings, type Section } from '../compile/sections';
import { countWords, textOfHtml } from '../html';
import type { RujukanContext } from './compile-context';
import { parseLegalRefs } from './legal-ref';
import type { RujukanFile } from './place';
import type { Certainty, Term } from './rujukan';
import { termsSchema } from './schemas';

const keys = ['short', 'also', 'avoid', 'see', 'source', 'certainty', 'mark'];
const certainties: readonly string[] = ['dibaca', 'pengetahuan', 'perlu-dicek'];
/** More does not fit under a thumb. */
export const longestMeaning = 50;

type Placed = { readonly term: Term; readonly path: string; readonly line: number };

/** Words are looked up without their capitals and without doubled blanks. */
export const lookupKey = (word: string): string =>
	word.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');

export function compileTerms(files: readonly RujukanFile[], context: RujukanContext): Term[] {
	const placed = files.flatMap((file) => compileFile(file, context));
	checkSee(placed, context);
	checkSpellings(placed, context);
	return placed
		.map(({ term }) => term)
		.sort((a, b) => a.term.localeCompare(b.term, 'id') || (a.id < b.id ? -1 : 1));
}

function compileFile(file: RujukanFile, context: RujukanContext): Placed[] {
	const report = context.reportOf(file.path);
	const front = readFrontMatter(file.text, termsSchema, report);
	if (!front) return [];
	context.claim(front.data.id, file.path, front.lineOf(['id']));
	const { before, sections } = cutAtHeadings(numberLines(front.body, front.bodyLine));
	const [stray] = before;
	if (stray)
		report.galat(
			stray.line,
			'Teks ini berada di atas istilah pertama.',
			'Hapus, atau beri judul istilah di atasnya.'
		);
	if (sections.length === 0)
		report.galat(
			front.bodyLine,
			'Berkas ini belum berisi istilah.',
			'Tulis istilah pertama dengan ##.'
		);
	return sections.flatMap((section) => {
		const term = compileTerm(section, file, context);
		return term ? [{ term, path: file.path, line: section.heading.line }] : [];
	});
}

function compileTerm(
	{ heading, lines }: Section,
	{ path }: RujukanFile,
	context: RujukanContext
): Term | null {
	const report = context.reportOf(path);
	const [, word = '', inside = ''] = /^##\s+(.*?)\s*(?:\{([^}]*)\})?\s*$/.exec(heading.text) ?? [];
	const attributes = parseAttributes(inside);
	const { id } = attributes;
	if (!word || !id || !/^[a-z0-9-]+$/.test(id)) {
		report.galat(
			heading.line,
			'Istilah ini belum punya kata dan id yang dapat dipakai.',
			'Tulis seperti ## NIK {#nik short="Nomor Induk Kependudukan"}.'
		);
		return null;
	}
	context.claim(id, path, heading.line);
	checkAttributes(attributes, heading.line, report, context.refs);
	const value = (key: string) => attributes.values.get(key) ?? '';
	const body = trimLines(lines);
	const meaningHtml = context.renderMeaning(joinLines(body), body[0]?.line ?? heading.line, path);
	const meaning = textOfHtml(/<p>.*?<\/p>/s.exec(meaningHtml)?.[0] ?? '');
	if (!meaning)
		report.galat(
			heading.line,
			'Istilah ini belum punya arti.',
			'Tulis artinya sebagai paragraf di bawahnya.'
		);
	else if (countWords(meaning) > longestMeaning)
		report.galat(
			body[0]?.line ?? heading.line,
			`Paragraf pertama berisi ${countWords(meaning)} kata, lebih dari ${longestMeaning}.`,
			'Pecah menjadi dua paragraf; yang pertama tampil ketika katanya disentuh.'
		);
	return {
		id,
		term: word,
		short: value('short'),
		also: listed(value('also')),
		meaningHtml,
		meaning,
		see: listed(value('see')),
		source: value('source'),
		// Safe: checkAttributes() has reported anything else.
		certainty: (value('certainty') || null) as Certainty | null,
		...(value('mark') === 'no' && { unmarked: true as const })
	};
}

const listed = (text: string): string[] =>
	text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);

function checkAttributes(
	attributes: Attributes,
	line: number,
	report: FileReport,
	refs: readonly string[]
) {
	for (const key of unknownAttributes(attributes, keys))
		report.galat(
			line,
			`“${key}” tidak dikenal pada judul istilah.`,
			`Pakai ${keys.join(', ')}; apit isi yang berspasi dengan tanda kutip.`
		);
	for (const [key, value] of attributes.values)
		if (key === 'mark' && value !== 'no')
			report.galat(line, `“${key}=${value}” belum benar.`, 'Tulis mark=no, atau hapus.');
	const source = attributes.values.get('source') ?? '';
	const certainty = attributes.values.get('certainty') ?? '';
	const cited = parseLegalRefs(source);
	if (source && !certainties.includes(certainty))
		report.galat(
			line,
			'Sumber istilah ini belum punya tanda keyakinan.',
			`Tambahkan certainty=…: ${certainties.join(', ')}.`
		);
	for (const { regulation } of cited)
		if (!refs.includes(regulation))
			report.galat(
				line,
				`Regulasi ${regulation} belum ada di folder regulasi.`,
				'Buat berkasnya, atau samakan penulisannya.'
			);
}

function checkSee(placed: readonly Placed[], context: RujukanContext) {
	const known = new Set(placed.map(({ term }) => term.id));
	for (const { term, path, line } of placed)
		for (const id of term.see)
			if (!known.has(id) || id === term.id)
				context
					.reportOf(path)
					.galat(line, `Istilah ber-id “${id}” tidak ada.`, 'Pakai id istilah lain pada see.');
}

/** One spelling leads to one meaning. */
function checkSpellings(placed: readonly Placed[], context: RujukanContext) {
	const taken = new Map<string, string>();
	for (const { term, path, line } of placed)
		for (const spelling of new Set([term.term, ...term.also].map(lookupKey))) {
			const before = taken.get(spelling);
			if (before)
				context
					.reportOf(path)
					.galat(
						line,
						`Istilah “${spelling}” sudah ada di ${before}.`,
						'Satukan keduanya, atau bedakan penulisannya.'
					);
			else taken.set(spelling, `${path} baris ${line}`);
		}
}
