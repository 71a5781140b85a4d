import {
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	visit,
	type Document,
	type YAMLError
} from 'yaml';
import { yamlMessage } from './yaml-message';

/** What keeps the front matter from being read, and the offset it stands at; null when nothing does. */
export function firstMistake(document: Document.Parsed) {
	const [error] = document.errors;
	if (error) return { offset: whereItOpened(document, error), ...yamlMessage(error) };
	if (document.contents && !isMap(document.contents))
		return {
			offset: 0,
			message: 'Kepala berkas bukan susunan kunci dan isi.',
			mend: 'Tulis satu kunci pada satu baris: nama, titik dua, spasi, isi.'
		};
	let offset: number | null = null;
	visit(document, {
		Alias(_, node) {
			offset = node.range?.[0] ?? 0;
			return visit.BREAK;
		}
	});
	return offset === null
		? null
		: {
				offset,
				message: 'Isi yang diawali tanda * tidak terbaca sebagai teks.',
				mend: 'Apit teks itu dengan tanda kutip.'
			};
}

/** The parser complains where a quotation or a bracket should have ended; the mistake is where it was opened. */
function whereItOpened(document: Document.Parsed, { code, pos: [at] }: YAMLError): number {
	let opened = at;
	if (code === 'MISSING_CHAR' || code === 'BAD_INDENT')
		visit(document, {
			Node(_, node) {
				const isOpen =
					(isCollection(node) && node.flow) ||
					(isScalar(node) && String(node.type).startsWith('QUOTE'));
				const [from, to] = node.range ?? [at, 0];
				if (isOpen && from <= at && to >= at - 1) opened = from;
			}
		});
	return opened;
}

/** Line of a key, or of the nearest one above it that exists. */
export function lineOfKey(
	document: Document,
	path: readonly (string | number)[],
	lineAt: (offset: number) => number
): number {
	let node: unknown = document.contents;
	let line = 1;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && item.key.value === key
			);
			if (!pair || !isScalar(pair.key)) break;
			if (pair.key.range) line = lineAt(pair.key.range[0]);
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			const range = (node as { range?: readonly number[] } | undefined)?.range;
			if (range?.[0] !== undefined) line = lineAt(range[0]);
		} else break;
	}
	return line;
}
