import { parseAttributes } from './attributes';
import type { FileReport } from './finding';
import { numberLines, outsideFences, type Line } from './lines';
import type { SourceFile } from './source';

/** More than this, on average, and a text is read twice. */
export const longestAverage = 18;
/** Of fewer sentences an average says nothing. */
const fewestSentences = 5;

/** Printed in every citation; known to whoever works in an office. */
const common = new Set(['UU', 'PP', 'WIB', 'WITA', 'WIT', 'RI', 'NKRI']);

/**
 * How the texts are written: abbreviations explained, one word for one thing, sentences of a length that is read once. Judged on
 * the Markdown, all files together, because it is the glossary that says what a word is called here.
 */
export function checkLanguage(
	files: readonly SourceFile[],
	reportOf: (path: string) => FileReport
): void {
	const words = glossaryOf(files);
	for (const { path, text } of files) {
		if (!path.endsWith('.md') || path.startsWith('istilah/')) continue;
		const report = reportOf(path);
		const lines = proseOf(text);
		// Without a glossary there is no place where everybody's abbreviations are explained.
		if (words.known.size > 0) checkAbbreviations(lines, words.known, report);
		const own = lines.filter(({ isDocument }) => !isDocument);
		checkAvoided(own, words.avoided, report);
		if (!/\.quiz\.md$/.test(path)) checkSentences(own, report);
	}
}

type Avoided = { readonly pattern: RegExp; readonly term: string };

/** Read from the headings alone: what is wrong in them is reported where they are compiled. */
function glossaryOf(files: readonly SourceFile[]) {
	const known = new Set<string>();
	const avoided: Avoided[] = [];
	for (const { path, text } of files) {
		if (!path.startsWith('istilah/')) continue;
		for (const [, term = '', inside = ''] of text.matchAll(/^##\s+(.*?)\s*\{([^}\n]*)\}/gm)) {
			const { values } = parseAttributes(inside);
			const listed = (key: string) =>
				(values.get(key) ?? '')
					.split(',')
					.map((word) => word.trim())
					.filter(Boolean);
			for (const word of [term, ...listed('also'), ...listed('avoid')])
				known.add(word.toLowerCase());
			for (const word of listed('avoid')) avoided.push({ pattern: wholeWord(word), term });
		}
	}
	return { known, avoided };
}

const wholeWord = (word: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\d-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d]|-\\p{L})`,
		'iu'
	);

const frontMatter = /^---[ \t]*\n[\s\S]*?^---[ \t]*\n/m;

type ProseLine = Line & { readonly isDocument: boolean };

/** What a reader reads: without front matter, code, citations, numbers of rules and forms, addresses and attributes. */
function proseOf(text: string): ProseLine[] {
	const head = text.startsWith('---') ? (frontMatter.exec(text)?.[0] ?? '') : '';
	const lines = numberLines(text.slice(head.length), head.split('\n').length);
	const outside = outsideFences(lines);
	const documents = linesOfDocuments(outside);
	return outside.map(({ text: written, line }) => ({
		line,
		isDocument: documents.has(line),
		text: written
			.replace(/^:{2,3}[a-z]+\{.*$/, '')
			.replace(/^:::[a-z]*/, '')
			.replace(/`[^`]*`/g, '')
			.replace(/:(?:dasar|aturan|angka|nik|istilah)\[[^\]]*\]/g, '')
			.replace(/\]\([^)]*\)/g, ']')
			.replace(/\{[^{}]*\}/g, '')
			// 'UU 23/2006', 'F-2.01', 'IM-06', 'K04.1'
			.replace(/\b[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)* \d+\/\d{4}/g, '')
			.replace(/\b[A-Z]{1,2}[-.]?\d[\d.]*/g, '')
	}));
}

/** Lines of documents: those are written as such documents are, with their capitals and their old words. */
function linesOfDocuments(lines: readonly Line[]): ReadonlySet<number> {
	let isInside = false;
	const found = new Set<number>();
	for (const { text, line } of lines) {
		if (/^:::dokumen\b/.test(text)) isInside = true;
		if (isInside) found.add(line);
		if (/^:::[ \t]*$/.test(text)) isInside = false;
	}
	return found;
}

const isTable = (text: string): boolean => /^\s*\|/.test(text);
const abbreviation = /(?<![\p{L}\d])[A-Z]{2,}[A-Za-z]*(?:-el)?(?![\p{L}\d])/gu;

/**
 * The first time it is used, 'SPTJM (surat pernyataan tanggung jawab mutlak)' or the other way round; unless the glossary knows it,
 * for then it is explained wherever it stands. Tables show what stands in forms and registers.
 */
function checkAbbreviations(
	lines: readonly ProseLine[],
	known: ReadonlySet<string>,
	report: FileReport
): void {
	const seen = new Set<string>();
	for (const { text, line, isDocument } of lines) {
		if (isTable(text)) continue;
		for (const { 0: word, index } of text.matchAll(abbreviation)) {
			if (seen.has(word) || known.has(word.toLowerCase()) || common.has(word)) continue;
			if (/^[IVXLC]+$/.test(word)) continue;
			const after = text.slice(index + word.length);
			const isExplained =
				/^(?:\*\*)?(?: \p{Lu}\p{L}+)? \(\p{L}/u.test(after) ||
				(text[index - 1] === '(' && /^[,)]/.test(after) && /\p{L} \($/u.test(text.slice(0, index)));
			// A document may use it as such documents do, and may explain it.
			if (isDocument && !isExplained) continue;
			seen.add(word);
			if (!isExplained)
				report.galat(
					line,
					`Singkatan “${word}” belum dijelaskan.`,
					`Tulis kepanjangannya ketika pertama dipakai, seperti ${word} (…), atau tambahkan di folder istilah. Bila bukan singkatan, pakai huruf kecil.`
				);
		}
	}
}

function checkAvoided(
	lines: readonly Line[],
	avoided: readonly Avoided[],
	report: FileReport
): void {
	for (const { text, line } of lines)
		for (const { pattern, term } of avoided) {
			const written = pattern.exec(text)?.[0];
			if (written)
				report.peringatan(
					line,
					`“${written}” di sini disebut “${term}”.`,
					`Ganti dengan ${term}: satu hal satu sebutan. Kutipan yang memang berbunyi begitu diapit tanda \`.`
				);
		}
}

type Sentence = { readonly words: number; readonly line: number };

function checkSentences(lines: readonly Line[], report: FileReport): void {
	const sentences = sentencesOf(lines);
	if (sentences.length < fewestSentences) return;
	const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
	const average = Math.round((words / sentences.length) * 10) / 10;
	const longest = sentences.reduce((a, b) => (b.words > a.words ? b : a));
	if (average > longestAverage)
		report.peringatan(
			longest.line,
			`Kalimat berkas ini rata-rata ${String(average).replace('.', ',')} kata, lebih dari ${longestAverage}.`,
			`Pecah kalimat yang panjang, mulai dari baris ini yang berisi ${longest.words} kata.`
		);
}

/** Of paragraphs and items of lists; headings and tables have none. */
function sentencesOf(lines: readonly Line[]): Sentence[] {
	const blocks: { text: string; line: number }[] = [];
	let open = false;
	for (const { text, line } of lines) {
		const written = text.trim();
		const stands = written === '' || isTable(text) || /^(?:#|---)/.test(written);
		const begins = /^(?:[-*>]|\d+\.)\s/.test(written);
		if (stands) open = false;
		else if (begins || !open) {
			blocks.push({ text: written.replace(/^(?:[-*>]|\d+\.)\s+/, ''), line });
			open = true;
		} else {
			const last = blocks.at(-1);
			if (last) last.text += ` ${written}`;
		}
	}
	return blocks.flatMap(({ text, line }) =>
		text
			.split(/(?<=[.!?:;]["”)*]*)\s+/)
			.map((sentence) => ({ words: sentence.split(/\s+/).filter(Boolean).length, line }))
			.filter(({ words }) => words > 0)
	);
}
