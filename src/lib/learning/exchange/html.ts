import { escapeHtml } from '../html';

/**
 * HTML of questions as a tree: our own and what other tools write. The reader forgives what browsers forgive, fetches
 * nothing and runs nothing; what must not pass is told by `dangerIn`.
 */
export type HtmlElement = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly HtmlNode[];
};
export type HtmlNode = string | HtmlElement;

type Open = { name: string; attributes: Map<string, string>; children: HtmlNode[] };

const named: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
	...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' },
	...{ times: '×', divide: '÷', plusmn: '±', le: '≤', ge: '≥', ne: '≠', deg: '°', frac12: '½' },
	...{ sup2: '²', sup3: '³', copy: '©', reg: '®', bull: '•', middot: '·', rarr: '→', larr: '←' },
	...{ laquo: '«', raquo: '»', sect: '§', para: '¶', eacute: 'é', egrave: 'è', uuml: 'ü', num: '#' }
};

export const decodeEntities = (text: string): string =>
	text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi,
		(whole, hex, dec, name) => {
			if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
			const code = hex ? parseInt(hex, 16) : Number(dec);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);

const empty = new Set(['br', 'img', 'hr', 'wbr', 'input', 'link', 'meta', 'base', 'col', 'source']);
const blocks = new Set([
	...[
		'p',
		'div',
		'section',
		'article',
		'ul',
		'ol',
		'li',
		'blockquote',
		'pre',
		'figure',
		'figcaption'
	],
	...[
		'table',
		'thead',
		'tbody',
		'tfoot',
		'tr',
		'th',
		'td',
		'caption',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6'
	],
	...['hr', 'dl', 'dt', 'dd', 'center', 'header', 'footer', 'aside', 'nav', 'main', 'address']
]);
export const isBlock = (node: HtmlNode): node is HtmlElement =>
	typeof node !== 'string' && blocks.has(node.name);

/** What a start tag ends that was left open. */
const ends: Readonly<Record<string, readonly string[]>> = {
	li: ['li'],
	tr: ['td', 'th', 'tr'],
	td: ['td', 'th'],
	th: ['td', 'th'],
	dt: ['dt', 'dd'],
	dd: ['dt', 'dd']
};
const fences: Readonly<Record<string, readonly string[]>> = {
	li: ['ul', 'ol'],
	tr: ['table'],
	td: ['tr', 'table'],
	th: ['tr', 'table']
};

/** Deeper than any text a person writes. */
const deepest = 60;

export function parseHtml(html: string): HtmlNode[] {
	const root: Open = { name: '', attributes: new Map(), children: [] };
	const stack: Open[] = [root];
	const top = (): Open => stack.at(-1) ?? root;
	const token =
		/<!--[\s\S]*?(?:-->|$)|<![^<>]*>|<\?[^<>]*>|<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</gi;
	for (const [whole, slash, written, inside = ''] of html.matchAll(token)) {
		if (!written) {
			if (!/^<[!?]/.test(whole)) top().children.push(decodeEntities(whole));
			continue;
		}
		const name = written.toLowerCase();
		if (slash) {
			const at = stack.findLastIndex((open) => open.name === name);
			if (at > 0) stack.length = at;
			continue;
		}
		closeFor(name, stack);
		const element: Open = { name, attributes: readAttributes(inside), children: [] };
		top().children.push(element);
		if (!empty.has(name) && !inside.trimEnd().endsWith('/') && stack.length < deepest)
			stack.push(element);
	}
	return root.children;
}

function closeFor(name: string, stack: Open[]) {
	const closing = ends[name] ?? [];
	const fence = fences[name] ?? [];
	const last = stack.at(-1)?.name ?? '';
	if (last === 'p' && blocks.has(name)) stack.pop();
	for (let at = stack.length - 1; at > 0; at -= 1) {
		const open = stack[at]?.name ?? '';
		if (fence.includes(open)) return;
		if (closing.includes(open)) {
			stack.length = at;
			if (name !== 'tr') return;
		}
	}
}

function readAttributes(inside: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of inside.matchAll(
		/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g
	))
		if (!attributes.has(name.toLowerCase()))
			attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
	return attributes;
}

export const classOf = ({ attributes }: HtmlElement): string => attributes.get('class') ?? '';
export const hasClass = (element: HtmlElement, name: string): boolean =>
	classOf(element).split(/\s+/).includes(name);

export const textOf = (nodes: readonly HtmlNode[]): string =>
	nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		yield node;
		yield* elementsIn(node.children);
	}
}

const dangerous = new Set([
	...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'form', 'base', 'meta'],
	...['link', 'portal', 'foreignobject', 'animate', 'set', 'template', 'noscript']
]);

/** Why a question with this HTML is refused; null when nothing in it could act or reach out by itself. */
export function dangerIn(nodes: readonly HtmlNode[]): string | null {
	for (const { name, attributes } of elementsIn(nodes)) {
		if (dangerous.has(name))
			return `memuat <${name}>, yang dapat menjalankan atau mengambil sesuatu`;
		for (const [key, value] of attributes) {
			// Handlers have letters only: behind the backslash of a gap's feedback an address, too, falls into pieces.
			if (/^on[a-z]+$/.test(key)) return `memuat perintah “${key}” di dalam teksnya`;
			// Browsers skip blanks and control signs inside the name of a scheme.
			const scheme = /^([a-z]+):/i.exec(value.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
			if (scheme === 'javascript' || scheme === 'vbscript')
				return `memuat tautan ${scheme}: di dalam teksnya`;
			if (key === 'srcdoc') return 'memuat halaman lain di dalam teksnya';
		}
	}
	return null;
}

/** @param wellFormed As XML wants it: every element closed. */
export function printHtml(nodes: readonly HtmlNode[], wellFormed = false): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return escapeText(node);
			const attributes = [...node.attributes].map(
				([key, value]) => ` ${key}="${escapeHtml(value)}"`
			);
			const open = `<${node.name}${attributes.join('')}`;
			if (empty.has(node.name)) return wellFormed ? `${open}/>` : `${open}>`;
			return `${open}>${printHtml(node.children, wellFormed)}</${node.name}>`;
		})
		.join('');
}

const escapeText = (text: string): string =>
	text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/**
 * The one spelling of HTML that reads the same: entities as characters, attributes by name, blanks between blocks and
 * runs of blanks gone. Two questions are identical when they are equal in this spelling.
 */
export const normalHtml = (html: string): string => printHtml(normalNodes(parseHtml(html)));

function normalNodes(nodes: readonly HtmlNode[], parent = ''): HtmlNode[] {
	if (parent === 'pre') return [...nodes];
	const isAmongBlocks = blocks.has(parent) || nodes.some(isBlock);
	const kept = joinTexts(nodes).map((node): HtmlNode => {
		if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ');
		const attributes = [...node.attributes]
			.filter(([key]) => key !== 'rel')
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return {
			...node,
			attributes: new Map(attributes),
			children: normalNodes(node.children, node.name)
		};
	});
	if (!isAmongBlocks) return kept;
	return kept.flatMap((node, index): HtmlNode[] => {
		if (typeof node !== 'string') return [node];
		const before = kept[index - 1];
		const after = kept[index + 1];
		let text = node;
		if ((index === 0 && blocks.has(parent)) || (before && isBlock(before))) text = text.trimStart();
		if ((index === kept.length - 1 && blocks.has(parent)) || (after && isBlock(after)))
			text = text.trimEnd();
		return text ? [text] : [];
	});
}

function joinTexts(nodes: readonly HtmlNode[]): HtmlNode[] {
	const joined: HtmlNode[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (typeof node === 'string' && typeof last === 'string')
			joined[joined.length - 1] = last + node;
		else joined.push(node);
	}
	return joined;
}

/** Everything in a question that is HTML, in its one spelling. */
export function normalQuestion<T>(part: T, key = ''): T {
	if (typeof part === 'string')
		return (/html$/i.test(key) || key === 'paragraphs' ? normalHtml(part) : part) as T;
	if (Array.isArray(part)) return part.map((one) => normalQuestion(one, key)) as T;
	if (part !== null && typeof part === 'object')
		return Object.fromEntries(
			Object.entries(part).map(([name, value]) => [
				name,
				normalQuestion(value, name === 'html' || !/html$/i.test(key) ? name : key)
			])
		) as T;
	return part;
}
