import {
	classOf,
	elementsIn,
	hasClass,
	isBlock,
	parseHtml,
	textOf,
	type HtmlElement,
	type HtmlNode
} from './html';

/** What a text cannot hold is told; pictures become files of the course. */
export type Surroundings = {
	readonly lose: (what: string) => void;
	/** Where the picture with this address is kept; null when it cannot be taken along. */
	readonly picture: (address: string) => string | null;
};

export const silent: Surroundings = { lose: () => undefined, picture: () => null };

/** Signs that Markdown, or our own marks, would take for something else. */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/[\\`*_[\]~|]/g, '\\$&')
		.replace(/<(?=[a-z/!?])/gi, '\\<')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/\{(?=[{=~(])|(?<=\{)\{|\}(?=\})|(?<=\})\}/g, '\\$&')
		.replace(/=>/g, '=\\>')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/(www)\./gi, '$1\\.')
		.replace(/(?<=\w)@/g, '\\@');

/** A line of plain text must not begin like a list, a heading, an answer or a directive. */
export const escapeLineStart = (line: string): string =>
	line
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
		.replace(/^(?=[-+=>#(]|::)/, '\\')
		.replace(/^\\\((?!.{0,2}\))/, '(');

const marks: Readonly<Record<string, string>> = {
	...{ strong: '**', b: '**', em: '*', i: '*', del: '~~', s: '~~', strike: '~~' }
};
const superscripts: Readonly<Record<string, string>> = {
	...{
		'0': '⁰',
		'1': '¹',
		'2': '²',
		'3': '³',
		'4': '⁴',
		'5': '⁵',
		'6': '⁶',
		'7': '⁷',
		'8': '⁸',
		'9': '⁹'
	}
};

/** One line of Markdown. */
export const inlineMarkdown = (html: string, around: Surroundings): string =>
	escapeLineStart(
		inlineOf(flatten(parseHtml(html), around), around)
			.replace(/\s*\\\n\s*/g, ' ')
			.trim()
	);

/** A piece of a line: blanks at its ends count. */
export const pieceMarkdown = (html: string, around: Surroundings): string =>
	inlineOf(parseHtml(html), around).replace(/\s*\\\n\s*/g, ' ');

/** Blocks in a place for one line: their texts, one after the other. */
function flatten(nodes: readonly HtmlNode[], around: Surroundings): HtmlNode[] {
	const full = nodes.filter(
		(node) => isBlock(node) && (textOf([node]).trim() || holdsPicture(node))
	);
	if (full.length > 1) around.lose('beberapa paragraf menjadi satu baris');
	return nodes.flatMap((node): HtmlNode[] =>
		isBlock(node) ? [' ', ...flatten(node.children, silent), ' '] : [node]
	);
}

const holdsPicture = (node: HtmlNode): boolean =>
	[...elementsIn([node])].some(({ name }) => name === 'img');

const inlineOf = (nodes: readonly HtmlNode[], around: Surroundings): string =>
	nodes
		.map((node) =>
			typeof node === 'string'
				? escapeMarkdown(node.replace(/[ \t\r\n\f]+/g, ' '))
				: elementOf(node, around)
		)
		.join('');

function elementOf(element: HtmlElement, around: Surroundings): string {
	const { name, children } = element;
	const text = () => textOf(children).replace(/\s+/g, ' ').trim();
	if (hasClass(element, 'dasar')) return `:dasar[${text()}]`;
	if (hasClass(element, 'aturan')) return `:aturan[${text()}]`;
	const figure = element.attributes.get('data-angka');
	if (figure && hasClass(element, 'angka-tahun')) return `:angka[${figure}]`;
	if (hasClass(element, 'nomor')) return `:nik[${text().replace(/\s/g, '')}]`;
	if (hasClass(element, 'coret')) return wrapped('~~', children, around);
	const mark = marks[name];
	if (mark) return wrapped(mark, children, around);
	switch (name) {
		case 'br':
			return '\\\n';
		case 'code':
		case 'kbd':
		case 'tt':
			return codeSpan(textOf(children));
		case 'cite':
			return wrapped('*', children, around);
		case 'a':
			return linkOf(element, around);
		case 'img':
			return imageOf(element, around);
		case 'sup':
			return /^\d+$/.test(text())
				? [...text()].map((digit) => superscripts[digit] ?? digit).join('')
				: lowered('tulisan di atas garis', children, around);
		case 'sub':
			return lowered('tulisan di bawah garis', children, around);
		case 'u':
			return lowered('garis bawah', children, around);
		case 'style':
		case 'title':
			return '';
		case 'audio':
		case 'video':
		case 'svg':
		case 'math':
		case 'canvas':
			around.lose(`isi <${name}>`);
			return name === 'math' ? inlineOf(children, around) : '';
		default:
			return inlineOf(children, around);
	}
}

function lowered(what: string, children: readonly HtmlNode[], around: Surroundings): string {
	around.lose(what);
	return inlineOf(children, around);
}

/** Blanks at the ends stand outside the marks, or they would not be marks. */
function wrapped(mark: string, children: readonly HtmlNode[], around: Surroundings): string {
	const [, before = '', inside = '', after = ''] =
		/^(\s*)([\s\S]*?)(\s*)$/.exec(inlineOf(children, around)) ?? [];
	return inside ? `${before}${mark}${inside}${mark}${after}` : before;
}

function codeSpan(text: string): string {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
	return text.trim() ? `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}` : '';
}

function linkOf({ attributes, children }: HtmlElement, around: Surroundings): string {
	const href = attributes.get('href') ?? '';
	const inside = inlineOf(children, around);
	if (/^https:\/\/[^\s<>()\\]+$/.test(href))
		return `[${inside.trim() || escapeMarkdown(href)}](${href})`;
	if (href) around.lose(`tautan ke ${href.slice(0, 60)}`);
	return inside;
}

function imageOf({ attributes }: HtmlElement, around: Surroundings): string {
	const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
	const path = around.picture(attributes.get('src') ?? '');
	if (path) return `![${escapeMarkdown(alt)}](${path})`;
	around.lose(
		`gambar${alt ? ` “${alt}”` : ''} (hanya SVG di dalam berkas itu sendiri yang dapat diambil)`
	);
	return escapeMarkdown(alt);
}

/** Block Markdown; '' when there is nothing. */
export const blockMarkdown = (html: string, around: Surroundings): string =>
	blocksOf(parseHtml(html), around).join('\n\n');

function blocksOf(nodes: readonly HtmlNode[], around: Surroundings): string[] {
	const blocks: string[] = [];
	let line: HtmlNode[] = [];
	const flush = () => {
		// A break at an end of the paragraph breaks nothing.
		const lines = inlineOf(line, around)
			.split('\\\n')
			.map((part) => escapeLineStart(part.trim()));
		const isFull = (part: string) => part !== '';
		const text = lines
			.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1)
			.join('\\\n');
		if (text) blocks.push(text);
		line = [];
	};
	for (const node of nodes) {
		if (!isBlock(node)) {
			line.push(node);
			continue;
		}
		flush();
		blocks.push(...blockOf(node, around).filter(Boolean));
	}
	flush();
	return blocks;
}

function blockOf(element: HtmlElement, around: Surroundings): string[] {
	const { name, children } = element;
	if (hasClass(element, 'kotak')) return [boxOf(element, around)];
	if (hasClass(element, 'bagan-nomor')) return [figureOf(element)];
	if (hasClass(element, 'gambar')) return [pictureOf(element, around)];
	switch (name) {
		case 'ul':
		case 'ol':
			return [listOf(element, around)];
		case 'blockquote':
			return [quoted(blocksOf(children, around).join('\n\n'))];
		case 'pre':
			return [fenced(textOf(children))];
		case 'table':
			return [tableOf(element, around)];
		case 'h4':
			return [`#### ${inlineOf(children, around).trim()}`];
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h5':
		case 'h6':
			return [wrapped('**', children, around).trim()];
		case 'hr':
			return [];
		default:
			return blocksOf(children, around);
	}
}

const quoted = (text: string): string =>
	text
		.split('\n')
		.map((line) => (line ? `> ${line}` : '>'))
		.join('\n');

function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text.replace(/^\n|\n$/g, '')}\n${fence}`;
}

/** With `+`, since an item with `-` could be a pair or an option of the answer. */
function listOf({ name, attributes, children }: HtmlElement, around: Surroundings): string {
	const items = children.filter(
		(child): child is HtmlElement => typeof child !== 'string' && child.name === 'li'
	);
	const start = Number(attributes.get('start') ?? 1) || 1;
	const parts = items.map((item, index) => {
		const mark = name === 'ol' ? `${start + index}. ` : '+ ';
		const isLoose = item.children.some((child) => typeof child !== 'string' && child.name === 'p');
		const inside = blocksOf(item.children, around);
		const [first = '', ...rest] = inside.join(isLoose ? '\n\n' : '\n').split('\n');
		const below = rest.map((line) => (line ? ' '.repeat(mark.length) + line : ''));
		return { isLoose, text: [mark + first, ...below].join('\n') };
	});
	return parts.map(({ text }) => text).join(parts.some(({ isLoose }) => isLoose) ? '\n\n' : '\n');
}

function tableOf(table: HtmlElement, around: Surroundings): string {
	const rows = [...elementsIn([table])]
		.filter(({ name }) => name === 'tr')
		.map(({ children }) =>
			children.filter(
				(cell): cell is HtmlElement =>
					typeof cell !== 'string' && (cell.name === 'td' || cell.name === 'th')
			)
		);
	if (rows.flat().some(({ attributes }) => attributes.has('colspan') || attributes.has('rowspan')))
		around.lose('sel tabel yang digabung');
	const width = Math.max(1, ...rows.map((row) => row.length));
	const isHeaded = rows[0]?.every(({ name }) => name === 'th') ?? false;
	const [head = [], ...body] = isHeaded ? rows : [[], ...rows];
	const cells = (row: readonly HtmlElement[]): string[] =>
		Array.from({ length: width }, (_, index) => {
			const cell = row[index];
			return cell
				? inlineOf(flatten(cell.children, around), around)
						.replace(/\s*\\\n\s*/g, ' ')
						.trim()
				: '';
		});
	const rule = Array.from({ length: width }, (_, index) =>
		head[index] && classOf(head[index]).includes('rata-kanan') ? '--:' : '---'
	);
	const print = (row: readonly string[]) => `| ${row.join(' | ')} |`;
	return [cells(head), rule, ...body.map(cells)].map(print).join('\n');
}

function boxOf(box: HtmlElement, around: Surroundings): string {
	const kind = /kotak-([a-z]+)/.exec(classOf(box))?.[1] ?? 'penting';
	const [title, ...rest] = box.children.filter(
		(child) => typeof child !== 'string' || child.trim()
	);
	const heading =
		title && typeof title !== 'string' && hasClass(title, 'kotak-judul') ? title : null;
	const label = inlineOf(
		(heading?.children ?? []).filter(
			(child) => typeof child === 'string' || !hasClass(child, 'kotak-jenis')
		),
		around
	).trim();
	const inside = blocksOf(heading ? rest : box.children, around).join('\n\n');
	return `:::${kind}${label ? `[${label}]` : ''}\n${inside}\n:::`;
}

/** A number drawn in its parts is written as the number again. */
function figureOf(figure: HtmlElement): string {
	const all = [...elementsIn([figure])];
	const digits = textOf(all.find((one) => hasClass(one, 'bagan-digit'))?.children ?? []).replace(
		/\s/g,
		''
	);
	const caption = all.find(({ name }) => name === 'figcaption');
	const key = all.find((one) => hasClass(one, 'bagan-kunci'));
	const isCard = key
		? textOf(key.children).includes('KK diterbitkan')
		: !all.some((one) => hasClass(one, 'bagian-sorot'));
	const title = caption ? ` judul="${attributeText(textOf(caption.children))}"` : '';
	return `::${isCard ? 'nokk' : 'nik'}{nilai=${digits}${title}${key ? '' : ' polos'}}`;
}

function pictureOf(figure: HtmlElement, around: Surroundings): string {
	const all = [...elementsIn([figure])];
	const image = all.find(({ name }) => name === 'img');
	const caption = textOf(all.find(({ name }) => name === 'figcaption')?.children ?? []).trim();
	const alt = image?.attributes.get('alt') ?? '';
	const path = image ? around.picture(image.attributes.get('src') ?? '') : null;
	if (path)
		return `::gambar{src=${path} alt="${attributeText(alt)}"${caption ? ` judul="${attributeText(caption)}"` : ''}}`;
	around.lose(
		`gambar${alt ? ` “${alt}”` : ''} (hanya SVG di dalam berkas itu sendiri yang dapat diambil)`
	);
	return escapeMarkdown(caption || alt);
}

const attributeText = (text: string): string => text.replace(/"/g, '”').replace(/\s+/g, ' ').trim();

/** Nothing is there to be read or seen. */
export const isEmptyHtml = (html: string): boolean =>
	!/<img\b/i.test(html) && textOf(parseHtml(html)).trim() === '';

/** A text as paragraphs of HTML: what tools write that know no markup. */
export const paragraphsOf = (text: string): string =>
	text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => `<p>${escapePlain(part).replace(/\n/g, '<br>')}</p>`)
		.join('');

const escapePlain = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
