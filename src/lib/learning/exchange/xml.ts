import { refuse } from './report';

/**
 * The little of XML that files of questions use, read strictly: a document type or an entity of its own is refused, not
 * understood, and nothing is looked up anywhere.
 */
export type XmlElement = {
	/** Without its prefix. */
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlNode[];
};
export type XmlNode = string | XmlElement;

const deepest = 80;
const mostElements = 200_000;

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

type Open = { name: string; attributes: Map<string, string>; children: XmlNode[] };

export function parseXml(text: string): XmlElement {
	const source = text.replace(/^\ufeff/, '').trimStart();
	if (/<!DOCTYPE|<!ENTITY/i.test(source))
		refuse('Berkas ini memuat definisi entitas XML (DOCTYPE), yang dapat mengambil berkas lain.');
	const root: Open = { name: '', attributes: new Map(), children: [] };
	const stack = [root];
	const token =
		/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/gy;
	let at = 0;
	let count = 0;
	for (const found of source.matchAll(token)) {
		const [whole, cdata, slash, written = '', inside = '', isClosed, plain] = found;
		at = found.index + whole.length;
		const top = stack.at(-1) ?? root;
		if (cdata !== undefined) top.children.push(cdata);
		else if (plain !== undefined) top.children.push(decode(plain));
		else if (slash) {
			if (stack.length < 2 || top.name !== localName(written))
				refuse(`Susunan XML berkas ini keliru: </${written}> tidak menutup <${top.name}>.`);
			stack.pop();
		} else if (written) {
			count += 1;
			if (count > mostElements) refuse('Berkas ini terlalu besar: lebih dari 200.000 unsur XML.');
			const element: Open = {
				name: localName(written),
				attributes: attributesOf(inside),
				children: []
			};
			top.children.push(element);
			if (!isClosed) stack.push(element);
			if (stack.length > deepest) refuse('Susunan XML berkas ini terlalu dalam.');
		}
	}
	if (at < source.length)
		refuse(
			`Susunan XML berkas ini keliru di dekat “${source.slice(at, at + 30).replace(/\s+/g, ' ')}”.`
		);
	if (stack.length > 1)
		refuse(`Susunan XML berkas ini belum lengkap: <${stack.at(-1)?.name}> tidak ditutup.`);
	const top = elementsOf(root);
	return top.length === 1 && top[0] ? top[0] : refuse('Berkas ini bukan XML.');
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(inside: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single] of inside.matchAll(
		/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
	))
		attributes.set(name, decode(double ?? single ?? ''));
	return attributes;
}

const decode = (text: string): string =>
	text.replace(/&([^;&<\s]{0,12});?/g, (_, name: string) => {
		const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
		if (number) {
			const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
			if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
		}
		return Object.hasOwn(entities, name)
			? (entities[name] ?? '')
			: refuse(`Berkas ini memakai entitas “&${name};” yang tidak dikenal XML.`);
	});

export const elementsOf = ({ children }: { readonly children: readonly XmlNode[] }): XmlElement[] =>
	children.filter((child): child is XmlElement => typeof child !== 'string');
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
	elementsOf(element).filter((child) => child.name === name);
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element && childrenOf(element, name)[0];
export const textIn = (element: XmlElement | undefined): string =>
	(element?.children ?? [])
		.map((child) => (typeof child === 'string' ? child : textIn(child)))
		.join('');
/** By name, whatever the prefix of the attribute. */
export const attributeOf = (element: XmlElement | undefined, name: string): string => {
	for (const [key, value] of element?.attributes ?? []) if (localName(key) === name) return value;
	return '';
};
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
	for (const child of elementsOf(element)) {
		yield child;
		yield* descendantsOf(child);
	}
}

/** XML has no place for these signs at all. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
	text.replace(impossible, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const cdata = (text: string): string =>
	text ? `<![CDATA[${text.replace(impossible, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : '';
