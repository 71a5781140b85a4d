import type { RenderContext } from '../compile/context';
import { claimId, fromFile } from '../compile/course-context';
import type { Findings } from '../compile/finding';
import { checkDirectiveLines, numberLines } from '../compile/lines';
import { checkHeadingSteps } from '../compile/lesson-checks';
import { prepareBlocks, printBlocks } from '../compile/markdown';
import type { Reading } from '../compile/reading';
import { termFinder } from '../compile/reading-marks';
import { orderOf, type SourceFile } from '../compile/source';
import { nearWords } from './cari/edit-distance';
import type { RujukanContext } from './compile-context';
import { compileGuides, type ReadGuide } from './compile-guides';
import { addressOfRef, compileRegulations, readRegulations } from './compile-regulations';
import { compileTerms, lookupKey } from './compile-terms';
import { placeRujukan, type Kind, type RujukanFile } from './place';
import type { Regulation, Term } from './rujukan';

export type Settings = {
	readonly findings: Findings;
	/** Ids of the whole library, with where they stand. */
	readonly taken: Map<string, string>;
	readonly today: string;
	/** Pages of the courses by the path of their file. */
	readonly addresses: ReadonlyMap<string, string>;
};

export type CompiledRujukan = {
	readonly regulations: readonly Regulation[];
	readonly terms: readonly Term[];
	readonly guides: readonly ReadGuide[];
	readonly reading: Reading;
};

/** Heads of regulations, then words, then texts: each may refer to those before it. */
export function compileRujukan(
	files: readonly SourceFile[],
	{ findings, taken, today, addresses }: Settings
): CompiledRujukan {
	const placed = files.flatMap((file) => placeRujukan(file, findings.forFile(file.path)) ?? []);
	const own = (kind: Kind) => placed.filter((file) => file.kind === kind);
	const pages = new Map([...addresses, ...placed.flatMap(addressEntry)]);
	const refs: string[] = [];
	/** Known once the words are; the texts come after them. */
	const shared: { reading?: Reading } = {};

	const renderContext = (path: string, cited: readonly string[] | undefined): RenderContext => ({
		report: findings.forFile(path),
		legalRefs: cited ?? refs,
		legalHome: cited ? 'kepala berkas' : 'folder regulasi',
		addressOf: (href) => pages.get(fromFile(path, href)) ?? null,
		picture: () => undefined
	});
	const render = (body: string, line: number, path: string, context: RenderContext) => {
		checkDirectiveLines(numberLines(body, line), [], findings.forFile(path));
		const tokens = prepareBlocks(body, line, context);
		// Parts of a guide stand under headings of their own, which are taken off here.
		checkHeadingSteps(tokens, line, context, path.startsWith('panduan/') ? 2 : 1);
		return printBlocks(tokens);
	};
	const context: RujukanContext = {
		reportOf: findings.forFile,
		claim: (id, path, line) => claimId(id, path, line, taken, findings),
		refs,
		render: (body, line, path, cited) =>
			render(body, line, path, { ...renderContext(path, cited), ...shared }),
		renderMeaning: (body, line, path) => render(body, line, path, renderContext(path, undefined))
	};

	const read = readRegulations(own('regulasi'), context, today);
	refs.push(...read.map(({ front }) => front.data.ref));
	const terms = compileTerms(own('istilah'), context);
	const heads = read.map(({ file, front }) => ({ ...front.data, slug: file.slug }));
	const reading = readingOf(terms, addressOfRef(heads));
	shared.reading = reading;
	const regulations = compileRegulations(read, context);
	const guides = compileGuides(
		own('panduan').sort((a, b) => orderOf(nameOf(a)) - orderOf(nameOf(b))),
		context,
		today
	);
	return { regulations, terms, guides, reading };
}

function readingOf(
	terms: readonly Term[],
	regulationAddress: (ref: string) => string | null
): Reading {
	const bySpelling = new Map(
		terms.flatMap((term) =>
			[term.term, ...term.also].map((word) => [lookupKey(word), term] as const)
		)
	);
	let number = 0;
	return {
		term: (word) => bySpelling.get(lookupKey(word)) ?? null,
		nearTerms: (word) =>
			nearWords(lookupKey(word), [...bySpelling.keys()])
				.slice(0, 3)
				.flatMap((spelling) => bySpelling.get(spelling)?.term ?? []),
		findTerms: termFinder(terms),
		regulationAddress,
		nextNumber: () => (number += 1)
	};
}

const nameOf = ({ path }: RujukanFile): string => path.split('/').at(-1) ?? '';

const addressEntry = ({ path, kind, slug }: RujukanFile): [string, string][] =>
	kind === 'istilah' ? [] : [[path, `/${kind}/${slug}`]];
