import { largestPicture } from '../compile/picture';
import type { Question } from '../question';
import { dangerIn, parseHtml, textOf, type HtmlNode } from './html';
import type { Draft, Found } from './draft';
import { settle } from './settle';
import { questionMarkdown, unwrittenMark } from './question-markdown';
import { readBack, type Asset } from './read-back';
import { shortTitle, type ReportLine } from './report';

export type ImportSettings = {
	/** Of questions that bring none: '<prefix>-1', '<prefix>-2', … */
	readonly idPrefix: string;
	/** Of questions that name none. */
	readonly competency: string;
	/** Ids the course library has already. */
	readonly taken: ReadonlySet<string>;
};

export type Imported = {
	/** Of all questions that were taken, one below the other. */
	readonly markdown: string;
	readonly competencies: readonly string[];
	/** Pictures that came inside the file, for the folder of the course. */
	readonly assets: readonly Asset[];
	readonly report: readonly ReportLine[];
};

/**
 * Drafts become Markdown. Each is compiled once before it is accepted, so that what is taken is a question that asks and
 * accepts the same; notes `# LENGKAPI` stand where an author still has to write.
 */
export function writeDrafts(found: readonly Found[], settings: ImportSettings): Imported {
	const taken = new Set(settings.taken);
	const assets = new Map<string, Asset>();
	const competencies = new Set<string>();
	const texts: string[] = [];
	const report = found.map((one, index): ReportLine => {
		if ('refused' in one)
			return { id: '', title: shortTitle(one.title), fate: 'ditolak', reasons: [one.refused] };
		const settled = settle(one);
		const named = name(settled.question, index + 1, settings, taken);
		const written = writeDraft({ ...settled, question: named.question }, assets, settings.idPrefix);
		const title = shortTitle(one.title || textOf(parseHtml(named.question.promptHtml)));
		if ('refused' in written) return { id: '', title, fate: 'ditolak', reasons: [written.refused] };
		const { id, competency } = named.question;
		taken.add(id);
		for (const asset of written.assets) assets.set(asset.text, asset);
		if (competency) competencies.add(competency);
		texts.push(written.markdown);
		return {
			id,
			title,
			fate: written.losses.length > 0 ? 'berkurang' : 'utuh',
			reasons: [...written.losses, ...named.remarks, ...settled.remarks, ...written.remarks]
		};
	});
	return {
		markdown: texts.join('\n'),
		competencies: [...competencies],
		assets: [...assets.values()],
		report
	};
}

function name(
	question: Question,
	number: number,
	{ idPrefix, competency }: ImportSettings,
	taken: ReadonlySet<string>
) {
	const remarks: string[] = [];
	let id = /^[a-z0-9-]{1,60}$/.test(question.id) ? question.id : `${idPrefix}-${number}`;
	if (taken.has(id)) {
		const before = id;
		for (let copy = 2; taken.has(id); copy += 1) id = `${before}-${copy}`;
		remarks.push(`Id “${before}” sudah dipakai, jadi diberi id “${id}”.`);
	}
	return { question: { ...question, id, competency: question.competency || competency }, remarks };
}

type Written =
	| { readonly refused: string }
	| {
			readonly markdown: string;
			readonly losses: readonly string[];
			readonly remarks: readonly string[];
			readonly assets: readonly Asset[];
	  };

/** What only says that an author still has to write; the notes in the file say it where it is missing. */
const aboutSilence = /belum punya (?:umpan balik|contoh jawaban)/;

function writeDraft(draft: Draft, known: ReadonlyMap<string, Asset>, prefix: string): Written {
	const { question } = draft;
	const danger = dangerIn(allHtml(question).flatMap(parseHtml));
	if (danger) return { refused: `Soal ini ${danger}.` };
	const losses = new Set(draft.losses);
	const assets = new Map(known);
	const around = {
		lose: (what: string) => losses.add(`Hilang: ${what}.`),
		picture: (address: string) => keepPicture(address, assets, prefix)
	};
	const plain = questionMarkdown(question, { ...around, notes: false });
	const files = [...assets.values()];
	const { question: compiled, wrong } = readBack(plain, question.competency, files);
	const refused = 'Isi soal ini tidak dapat ditulis dalam bentuk kursus';
	if (!compiled) return { refused: `${refused}: ${wrong[0] ?? 'tidak terbaca kembali'}` };
	if (outline(compiled) !== outline(question))
		return { refused: `${refused} tanpa berubah arti${wrong[0] ? `: ${wrong[0]}` : ''}.` };
	const markdown = questionMarkdown(question, {
		...around,
		notes: true,
		// A picture that is gone may be what the question is about.
		remarks: [...losses].filter((loss) => loss.startsWith('Hilang: gambar'))
	});
	const notes = markdown.split(`${unwrittenMark}:`).length - 1;
	return {
		markdown,
		losses: [...losses],
		remarks: [
			...(notes > 0 ? [`${notes} catatan ${unwrittenMark} perlu diisi.`] : []),
			...wrong
				.filter((message) => !aboutSilence.test(message))
				.map((message) => `Perbaiki: ${message}`)
		],
		assets: files
	};
}

function allHtml(part: unknown): string[] {
	if (typeof part === 'string') return part.includes('<') ? [part] : [];
	if (part === null || typeof part !== 'object') return [];
	return Object.values(part).flatMap(allHtml);
}

const svgAddress = /^data:image\/svg\+xml(;base64)?(?:;charset=[\w-]+)?(;base64)?,(.*)$/s;

/** Only pictures that came inside the file, and only drawings; nothing is ever fetched. */
function keepPicture(address: string, assets: Map<string, Asset>, prefix: string): string | null {
	const [, before, after, data = ''] = svgAddress.exec(address) ?? [];
	if (!data || data.length > largestPicture * 4) return null;
	const text = before || after ? fromBase64(data) : fromPercent(data);
	if (!text || !/<svg[\s>]/.test(text)) return null;
	const known = assets.get(text);
	if (known) return known.path;
	const asset = { path: `assets/${prefix}-${assets.size + 1}.svg`, text };
	const { wrong } = readBack(`## a ![a](${asset.path}) {#a}\n\n= a`, 'K01.1', [asset]);
	if (wrong.some((message) => /SVG|Gambar/.test(message))) return null;
	assets.set(text, asset);
	return asset.path;
}

function fromPercent(data: string): string | null {
	try {
		return decodeURIComponent(data);
	} catch {
		return null;
	}
}

function fromBase64(data: string): string | null {
	try {
		const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** What a question asks and accepts, as letters and digits alone: this must survive being written down. */
function outline(question: Question): string {
	const parts = (): unknown => {
		switch (question.type) {
			case 'single':
			case 'multi':
			case 'truefalse':
				return question.options.map(({ html, correct }) => [squashed(html), correct]);
			case 'number':
				return [question.answer, question.wrong.map(({ value }) => value)];
			case 'short':
				return [question.accepted, question.wrong.map(({ texts, percent }) => [texts, percent])];
			case 'match':
				return [
					question.rows.map(({ html, correct }) => [squashed(html), correct]),
					question.choices.map(({ text }) => letters(text))
				];
			case 'order':
				return question.items.map(({ html }) => squashed(html));
			case 'cloze':
				return question.paragraphs
					.flat()
					.map((piece) =>
						typeof piece === 'string'
							? squashed(piece)
							: piece.kind === 'text'
								? `[${[piece.accepted, piece.wrong.map(({ texts }) => texts)].join(';')}]`
								: `[${piece.options.map(({ text, correct }) => `${letters(text)}${correct ? '!' : ''}`).join(';')}]`
					)
					.join('');
			case 'grid':
				return [
					question.columns.map(({ html }) => squashed(html)),
					question.rows.map(({ html, correct }) => [squashed(html), correct])
				];
			case 'essay':
				return question.rubric.map(({ html, points }) => [squashed(html), points]);
			case 'scenario':
				return question.scenes.map(({ id, percent, options }) => [
					id,
					percent,
					options.map(({ to }) => to)
				]);
			default:
				return question satisfies never;
		}
	};
	return JSON.stringify([question.type, squashed(question.promptHtml), parts()]);
}

const letters = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function squashed(html: string): string {
	const nodes = parseHtml(html);
	const read = (all: readonly HtmlNode[]): string =>
		all
			.map((node) => {
				if (typeof node === 'string') return node;
				if (/^(?:style|title|audio|video|svg|canvas)$/.test(node.name)) return '';
				return node.name === 'img' ? (node.attributes.get('alt') ?? '') : read(node.children);
			})
			.join('');
	return letters(read(nodes));
}
